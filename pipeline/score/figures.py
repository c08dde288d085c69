"""Scores of figures: span, value and unit, scope."""

from __future__ import annotations

import math
from collections.abc import Iterator

from pipeline.records import Figure
from pipeline.score.pairing import by_article, by_attribute, by_kind, matched_rows, words_of
from pipeline.score.place import Gold, Placed
from pipeline.score.rows import Score, Tables, score_of
from pipeline.score.spans import PRF


def score_figures(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Span (IoU of at least 0.5), span with value and unit, scope where the gold has one."""
    if not gold.done.get("figure"):
        return
    parts = by_article("figure", gold, gold.figures, tables.figures, paths=tables.paths())
    matched, n_gold, n_found = matched_rows(parts)
    yield score_of("figures", "span", PRF(len(matched), len(n_gold), len(n_found)))
    right = sum(same_value(one, row) for one, row in matched)
    yield score_of("figures", "span, value and unit", PRF(right, len(n_gold), len(n_found)))
    yield by_attribute("figures", "scope", matched, n_gold, _same_scope)
    yield from by_kind("figures", matched, n_gold, n_found)


def same_value(one: Placed, row: Figure) -> bool:
    """Kind, unit and both ends of the range (`high` is `low` if left out); of a date its form."""
    fields = one.fields
    if fields["kind"] != row.kind:
        return False
    if row.kind == "date":
        return bool(fields.get("date", "") == row.date)
    low = fields.get("low")
    high = fields.get("high", low)
    return fields.get("unit", "") == row.unit and _close(low, row.low) and _close(high, row.high)


def _close(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=1e-4)


def _same_scope(one: Placed, row: Figure) -> bool:
    return same_scope(str(one.fields["scope"]), row.scope)


def same_scope(gold: str, found: str) -> bool:
    """Whether two scopes share at least half of their words (F1 over words)."""
    ours, theirs = words_of(gold), words_of(found)
    return bool(ours and theirs) and 2 * len(ours & theirs) / (len(ours) + len(theirs)) >= 0.5
