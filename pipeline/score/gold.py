"""Gold: what an article should give, as people write it down (see `tests/gold/README.md`).

A file of JSON lines, or a folder of them. Each line names its kind in `gold`, its article in
`path` (as in the articles table), and its spans by the exact words, counted within the article or
within a passage `in` of it. Offsets follow once the article's text is known (`place.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.errors import InputError

# Which fields a line of each kind must and may have, beside `gold` and `note`.
FIELDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    kind: (frozenset(must.split()), frozenset(may.split()))
    for kind, must, may in (
        ("done", "path kinds", ""),
        ("outside", "path text", "nth in in_nth"),
        ("mention", "path text label", "nth in in_nth entity optional"),
        ("entity", "name label forms", ""),
        (
            "quote",
            "path text kind",
            "nth in in_nth optional cue cue_nth speaker speaker_nth name via modality",
        ),
        (
            "figure",
            "path text kind",
            "nth in in_nth optional low high unit date scope",
        ),
        ("story", "name paths", ""),
        ("copy", "path of", ""),
        ("statement", "name versions", "verdict"),
        ("diff", "name kind status outlets versions", ""),
    )
}


@dataclass(frozen=True, slots=True)
class GoldLine:
    """One line of gold, its fields checked; `where` is file and line, for messages."""

    kind: str
    fields: Mapping[str, Any]
    where: str

    @property
    def path(self) -> str:
        """The article it is about, "" where it names several."""
        return str(self.fields.get("path", ""))


def load_gold(path: Path) -> list[GoldLine]:
    """The lines of a `.jsonl` file, or of all such files of a folder, by name.

    Raises InputError, naming file and line, if there is none or one is not as it should be.
    """
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files or not files[0].is_file():
        raise InputError(f"{path}: no gold here.", hint="Give a .jsonl file or a folder of them.")
    return [line for file in files for line in _lines(file)]


def _lines(file: Path) -> Iterator[GoldLine]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file}: {error}", hint="Save the gold as UTF-8 text.") from None
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield parse_line(line, f"{file.name}:{number}")


def parse_line(line: str, where: str) -> GoldLine:
    """One line of gold. Raises InputError if it is not JSON or its fields are wrong."""
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise InputError(f"{where}: not JSON: {error}", hint="One object a line.") from None
    if not isinstance(fields, dict) or fields.get("gold") not in FIELDS:
        raise InputError(f"{where}: unknown gold.", hint=f"`gold` is one of {', '.join(FIELDS)}.")
    kind = fields.pop("gold")
    must, may = FIELDS[kind]
    missing, unknown = must - fields.keys(), fields.keys() - must - may - {"note"}
    if missing or unknown:
        raise InputError(
            f"{where}: {kind} {_told('lacks', missing)}{_told('does not know', unknown)}",
            hint=f"It has {', '.join(sorted(must))}; it may have {', '.join(sorted(may))}.",
        )
    return GoldLine(kind, fields, where)


def _told(verb: str, names: frozenset[str] | set[str]) -> str:
    return f"{verb} {', '.join(sorted(names))}. " if names else ""
