"""Metadata beside the articles: `articles.csv` with path, outlet, title, author, url, ..."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from pipeline.read.decode import decode
from pipeline.read.fields import pick_fields
from pipeline.read.walk import SIDECAR, Found
from pipeline.records import Issue

Rows = dict[str, dict[str, str]]


class Sidecar:
    """Looks up files in the `articles.csv` of their folder or of the folders above it."""

    def __init__(self) -> None:
        self._rows: dict[Path, Rows] = {}
        self._shown: dict[Path, str] = {}

    def describe(self, found: Found) -> dict[str, str] | Issue | None:
        """What the nearest sidecar that names this file says; an Issue the first time one fails."""
        depth = len(Path(found.path).parts)
        for up, folder in enumerate(list(found.file.parents)[:depth], start=1):
            rows = self._load(folder, found, up)
            if isinstance(rows, Issue):
                return rows
            row = rows.pop(found.file.relative_to(folder).as_posix(), None)
            if row is not None:
                return row
        return None

    def unused(self) -> Iterator[Issue]:
        """One Issue for each row that names a file which is not there."""
        for folder, rows in self._rows.items():
            for name in rows:
                yield Issue(
                    path=self._shown[folder],
                    stage="read",
                    code="sidecar-unused",
                    detail=f"A row names {name!r}, but there is no such file to read.",
                    hint="Correct the path (relative to the table) or delete the row.",
                )

    def _load(self, folder: Path, found: Found, up: int) -> Rows | Issue:
        if folder in self._rows:
            return self._rows[folder]
        self._rows[folder] = {}
        table = folder / SIDECAR
        if not table.is_file():
            return {}
        self._shown[folder] = "/".join([*Path(found.path).parts[:-up], SIDECAR])
        try:
            self._rows[folder] = _parse(decode(table.read_bytes()))
        except (OSError, ValueError, csv.Error) as error:
            return Issue(
                path=self._shown[folder],
                stage="read",
                code="sidecar-broken",
                detail=str(error),
                hint="A comma-separated table with a column `path` is expected.",
            )
        return self._rows[folder]


def _parse(text: str) -> Rows:
    first = text.split("\n", 1)[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if first.count(";") > 1 else ",")
    if "path" not in (reader.fieldnames or []):
        raise ValueError("There is no column `path`.")
    rows = {str(row["path"]).replace("\\", "/").removeprefix("./"): row for row in reader}
    return {name: _known(row) for name, row in rows.items()}


def _known(row: dict[str, str]) -> dict[str, str]:
    picked = pick_fields({key: value for key, value in row.items() if key})
    return {key: value for key, value in picked.items() if value and key != "text"}
