"""Finding the files to read; what lies outside, is too large or unreadable is an `Issue`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import InputError
from pipeline.records import Issue

SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"}
    | {".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet"}
)
SIDECAR = "articles.csv"


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may be read: where it is, and its path as shown (relative to the input)."""

    file: Path
    path: str

    @property
    def folder(self) -> str:
        """The name of the folder it lies in, "" where it lies directly in the input."""
        return Path(self.path).parent.name

    def issue(self, code: str, detail: str, hint: str) -> Issue:
        """Why this file could not be read."""
        return Issue(path=self.path, stage="read", code=code, detail=detail, hint=hint)


def find_files(inputs: Sequence[Path], *, max_bytes: int) -> Iterator[Found | Issue]:
    """The readable files of each input, recursively: a folder's own files, then its folders.

    Both by name. Hidden files are passed over. Raises InputError if an input does not exist.
    """
    many = len(inputs) > 1
    for given in inputs:
        if not given.exists():
            raise InputError(f"{given}: no such file or folder.", hint="Check the path.")
        prefix = f"{given.name}/" if many and given.is_dir() else ""
        for file in _below(given):
            name = file.relative_to(given).as_posix() if given.is_dir() else file.name
            found = Found(file, prefix + name)
            yield _problem(found, given, max_bytes) or found


def _below(given: Path) -> Iterator[Path]:
    if not given.is_dir():
        yield given
        return
    for folder, folders, files in os.walk(given):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        linked = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted([*files, *linked]):
            if not name.startswith(".") and name != SIDECAR:
                yield Path(folder) / name


def _problem(found: Found, given: Path, max_bytes: int) -> Issue | None:
    if _outside(found.file, given):
        return found.issue(
            "link-outside",
            "A link that leads out of the folder; not followed.",
            "Copy the file into the folder.",
        )
    if found.file.is_symlink() and not found.file.is_file():
        return found.issue(
            "link", "A link to a folder or to nothing; not followed.", "Copy the files instead."
        )
    if found.file.suffix.lower() not in SUFFIXES:
        return found.issue(
            "unsupported-format",
            f"{found.file.suffix or 'A file without ending'} is not a format that is read.",
            f"Convert it to one of: {', '.join(sorted(SUFFIXES))}.",
        )
    return _size_problem(found, max_bytes)


def _size_problem(found: Found, max_bytes: int) -> Issue | None:
    try:
        size = found.file.stat().st_size
    except OSError as error:
        return found.issue("unreadable", str(error), "Check the file's permissions.")
    if size == 0:
        return found.issue("empty", "The file is empty.", "Delete it or fetch it again.")
    if size > max_bytes:
        return found.issue(
            "too-large",
            f"{size:,} bytes, above the limit of {max_bytes:,}.",
            "Split it, or raise the limit with --max-bytes.",
        )
    return None


def _outside(file: Path, given: Path) -> bool:
    root = (given if given.is_dir() else given.parent).resolve()
    if given.is_dir():
        return not file.resolve().is_relative_to(root)
    return False
