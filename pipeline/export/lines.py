"""JSON lines: one record a line, whatever its text holds; one record per article."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from math import isfinite
from typing import Any

Rows = Mapping[str, Sequence[Any]]
INSIDE = ("blocks", "sentences", "mentions", "quotes", "figures", "credits", "issues")

# JSON leaves them as they are, but tools that read line by line may take them for ends of lines.
_BREAKS = {ord(one): f"\\u{ord(one):04x}" for one in "\x7f\x85\u2028\u2029"}


def to_line(record: Mapping[str, Any]) -> str:
    """A record as JSON with exactly one line break, at its end; no number is infinite there."""
    line = json.dumps(_finite(record), ensure_ascii=False, allow_nan=False)
    return line.translate(_BREAKS) + "\n"


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _finite(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(one) for one in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def by_article(rows: Rows) -> Iterator[dict[str, Any]]:
    """One record per article: its row, and under the name of each table the rows found in it."""
    found = {name: _grouped(rows.get(name, ())) for name in INSIDE}
    for one in rows["articles"]:
        inside = {name: groups.get(one.article_id, []) for name, groups in found.items()}
        yield asdict(one) | inside


def _grouped(rows: Sequence[Any]) -> dict[str, list[dict[str, Any]]]:
    groups: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in rows:
        record = asdict(one)
        groups[record.pop("article_id")].append(record)
    return groups
