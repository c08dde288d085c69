"""What all commands share: the application, its options, and how errors are told."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from pipeline.errors import PipelineError
from pipeline.version import __version__

app = typer.Typer(
    help="Who said what, which names and figures, across outlets in German, English and Dutch.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
)
models = typer.Typer(help="See which models are installed, and get better ones.")
app.add_typer(models, name="models", no_args_is_help=True)
words = Console(stderr=True)


class Form(StrEnum):
    """How results are written to standard output."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


Folder = Annotated[Path, typer.Argument(help="The folder of results (--out of the run).")]
Format = Annotated[Form, typer.Option("--format", "-f", help="table, json or csv.")]
RESULTS = Path("data/processed")


def say(line: str) -> None:
    """Write a line of words, on standard error."""
    words.print(line, markup=False, highlight=False, soft_wrap=True)


def told(command: Callable[..., None]) -> Callable[..., None]:
    """Print an error the user can mend in two lines and exit 2; a bug keeps its traceback.

    Ctrl-C exits 130, as shells expect.
    """

    @wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except PipelineError as error:
            say(f"Error: {error}")
            say(error.hint)
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            say("Interrupted: earlier results are as they were.")
            say("The same command starts again; translations made so far are kept.")
            raise typer.Exit(130) from None

    return wrapped


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        typer.echo(f"newskiosk {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[  # noqa: FBT002 - handled by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass
