"""The command that hands results to other tools."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import RESULTS, Folder, app, say, told


class To(StrEnum):
    """What results can be exported to (`runs/exporting.py`)."""

    DUCKDB = "duckdb"
    SQLITE = "sqlite"
    JSONL = "jsonl"
    ANNOTATIONS = "annotations"


@app.command()
@told
def export(
    folder: Folder = RESULTS,
    *,
    to: Annotated[
        To,
        typer.Option(
            help="duckdb and sqlite: a database. jsonl: a line per article. "
            "annotations: W3C Web Annotations of quotes and names, a line each."
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="The file; without it lines go to standard output."),
    ] = None,
) -> None:
    """Results for other tools: a database with views, JSON lines, or annotations.

    Example: newskiosk export results/ --to sqlite --out news.sqlite
    """
    from pipeline.runs.exporting import export_file, export_lines

    if out is None:
        sys.stdout.writelines(export_lines(folder, to.value))
    else:
        export_file(folder, to.value, out)
        say(f"Written: {out}")
