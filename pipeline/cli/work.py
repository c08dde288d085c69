"""Commands that do work: run, and the models it needs."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import RESULTS, Form, Format, app, models, say, told, words
from pipeline.config import Extent


@app.command()
@told
def run(
    inputs: Annotated[
        list[Path], typer.Argument(help="Files or folders with articles; - is standard input.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the results.")] = RESULTS,
    config: Annotated[Path | None, typer.Option(help="Settings as TOML.")] = None,
    translator: Annotated[
        str | None,
        typer.Option(help="auto, opus-mt, opus-mt-transformers, gemma (a draft) or none."),
    ] = None,
    translate: Annotated[
        Extent | None, typer.Option(help="How much gets English (headlines: with teasers).")
    ] = None,
    tagger: Annotated[
        str | None, typer.Option(help="newskiosk, newskiosk-open (for any use) or spacy.")
    ] = None,
    overrides: Annotated[str | None, typer.Option(help="Corrections to entities (TOML).")] = None,
    csv: Annotated[bool | None, typer.Option("--csv", help="Write CSV beside Parquet.")] = None,
    max_bytes: Annotated[int | None, typer.Option(help="Leave out larger files.")] = None,
    strict: Annotated[
        bool | None, typer.Option("--strict", help="Exit 1 if any article failed.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No words but errors.")] = False,  # noqa: FBT002
    verbose: Annotated[  # noqa: FBT002
        bool, typer.Option("--verbose", "-v", help="Seconds of each stage, and every issue.")
    ] = False,
) -> None:
    """Turn a folder of articles into tables, a comparison and a report.

    Example: newskiosk run articles/ --out results/

    Example: cat articles.jsonl | newskiosk run - --out results/ --translate none
    """
    from pipeline.cli.progress import show_details, show_progress, show_summary
    from pipeline.cli.stdin import with_stdin
    from pipeline.config import load_settings
    from pipeline.runs.job import run as run_all

    extent = translate and translate.value
    options = {
        "translator": translator,
        "translate": extent,
        "tagger": tagger,
        "overrides": overrides,
        "csv": csv,
    }
    settings = load_settings(config, **options, max_bytes=max_bytes, strict=strict)
    tell = None if quiet else say
    with show_progress(words, quiet=quiet) as progress, with_stdin(inputs) as given:
        summary = run_all(given, out, settings, progress=progress, tell=tell)
    if not quiet:
        show_summary(words, summary)
    if verbose:
        show_details(words, summary.out)
    raise typer.Exit(1 if settings.strict and summary.failed else 0)


@models.command("list")
@told
def list_(form: Format = Form.TABLE) -> None:
    """Models known to newskiosk: what for, under which terms, how good, and whether installed.

    Example: newskiosk models list
    """
    from pipeline.cli.output import emit
    from pipeline.engines.store import list_models

    shown = ("name", "does", "installed", "terms", "names_f1", "quotes_f1", "size")
    found = list_models()
    emit([asdict(one) for one in found], shown, form=form, out=sys.stdout)
    for one in found:
        if not one.installed:
            say(f"{one.name} is not installed: {one.how}")


@models.command()
@told
def install(name: Annotated[str, typer.Argument(help="As `models list` names it.")]) -> None:
    """Get a model, once; a run itself downloads nothing.

    Example: newskiosk models install opus-mt
    """
    from pipeline.engines.store import install_model

    install_model(name, say)
