"""Exporting the results of a run to a file of another kind, or as lines."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.errors import InputError, OutputError
from pipeline.export import annotate, by_article, to_line, write_duckdb, write_sqlite
from pipeline.tables import load_all_rows, load_arrow, read_run

DATABASES: dict[str, Callable[[Path, Mapping[str, Any], Mapping[str, Any]], None]] = {
    "duckdb": write_duckdb,
    "sqlite": write_sqlite,
}
LINES: dict[str, Callable[[Mapping[str, Any], Mapping[str, Any]], Iterable[Mapping[str, Any]]]] = {
    "jsonl": lambda rows, _: by_article(rows),
    "annotations": annotate,
}


def export_file(folder: Path, form: str, out: Path) -> None:
    """Write the results in `folder` as `form` (of DATABASES or LINES) into the file `out`.

    The file is there when all of it is written, in place of an earlier one. Raises InputError for
    an unknown form, TablesError if there are no results, OutputError if `out` cannot be written.
    """
    about = read_run(folder)
    _check(folder, out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=out.parent, prefix=f".{out.name}.") as beside:
            staged = Path(beside) / out.name
            if form in DATABASES:
                DATABASES[form](staged, load_arrow(folder), about)
            else:
                _write_lines(staged, export_lines(folder, form))
            staged.replace(out)
    except (OSError, sqlite3.Error) as error:
        hint = "Free some space, check the permissions, or name another file with --out."
        raise OutputError(f"{out} could not be written: {error}.", hint=hint) from error


def export_lines(folder: Path, form: str) -> Iterator[str]:
    """The results in `folder` as lines of JSON, each with its line break.

    Raises InputError for a form that is not of lines, TablesError if there are no results.
    """
    about = read_run(folder)
    if form in DATABASES:
        raise InputError(f"{form} goes to a file.", hint="Name it with --out.")
    if form not in LINES:
        hint = f"Known: {', '.join((*DATABASES, *LINES))}."
        raise InputError(f"Nothing is exported to {form!r}.", hint=hint)
    return map(to_line, LINES[form](load_all_rows(folder), about))


def _check(folder: Path, out: Path) -> None:
    if out.is_dir():
        raise OutputError(f"{out} is a folder.", hint="Name a file with --out.")
    if out.resolve().is_relative_to(folder.resolve()):
        hint = "Name a file outside of it with --out: the next run makes that folder anew."
        raise OutputError(f"{out} lies in the results.", hint=hint)


def _write_lines(file: Path, lines: Iterable[str]) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(lines)
