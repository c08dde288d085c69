"""Scores of what is found within one article: mentions, quotes, figures."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pipeline.records import Figure, Mention, Quote, Span
from pipeline.score.clusters import b_cubed
from pipeline.score.place import Gold, Placed
from pipeline.score.rows import Row, Score, Tables, by_article, score_of, span_of
from pipeline.score.spans import PRF, iou, match_spans

Pairs = list[tuple[Placed, Row]]


def score_mentions(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Exact span and label, all and by label; then linking, over the mentions found.

    Labels that the gold never uses are left out: it may not cover them.
    """
    labels = sorted({str(one.fields["label"]) for one in gold.mentions})
    if not labels:
        return
    rows = [row for row in tables.mentions if row.label in labels]
    parts = by_article("mention", gold, gold.mentions, rows, paths=tables.paths())
    for label in ("", *labels):
        counts = sum((_same_spans(ours, theirs, label) for ours, theirs in parts), PRF())
        yield score_of("mentions", label or "span and label", counts)
    yield from _score_links(parts)


def _same_spans(gold: Sequence[Placed], found: Sequence[Mention], label: str) -> PRF:
    ours = {(one.span, one.fields["label"]) for one in gold if not one.optional}
    spared = {one.span for one in gold if one.optional}
    theirs = {(span_of(row), row.label) for row in found if span_of(row) not in spared}
    if label:
        ours, theirs = ({one for one in side if one[1] == label} for side in (ours, theirs))
    return PRF(len(ours & theirs), len(ours), len(theirs))


def _score_links(parts: Sequence[tuple[list[Placed], list[Mention]]]) -> Iterator[Score]:
    ours: dict[tuple[str, Span], str] = {}
    theirs: dict[tuple[str, Span], str] = {}
    for gold, found in parts:
        ids = {span_of(row): row.entity_id for row in found if row.entity_id}
        for one in gold:
            if one.span in ids and one.fields.get("entity"):
                ours[one.path, one.span] = one.fields["entity"]
                theirs[one.path, one.span] = ids[one.span]
    if ours:
        rates = b_cubed(ours, theirs)
        n_gold, n_found = len(set(ours.values())), len(set(theirs.values()))
        yield Score(
            *("entities", "linking (B-cubed)", rates.precision, rates.recall, rates.f1),
            right=rates.n,
            n_gold=n_gold,
            n_found=n_found,
        )


def score_quotes(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Content (IoU of at least 0.5), content with each of its attributes, and each kind."""
    if not gold.done.get("quote"):
        return
    parts = by_article("quote", gold, gold.quotes, tables.quotes, paths=tables.paths())
    names = {entity.entity_id: entity.name for entity in tables.entities}
    matched, n_gold, n_found = matched_rows(parts)
    measures: dict[str, Callable[[Placed, Quote], bool]] = {
        "content": lambda _one, _row: True,
        "content and kind": lambda one, row: bool(one.fields["kind"] == row.kind),
        "content and speaker": lambda one, row: _same_speaker(one, row, names),
        "content and speaker's name": lambda one, row: _same_name(one, row, names),
    }
    for measure, holds in measures.items():
        right = sum(holds(one, row) for one, row in matched)
        yield score_of("quotes", measure, PRF(right, len(n_gold), len(n_found)))
    yield _given("quotes", "cue", matched, n_gold, _same_cue)
    yield _given("quotes", "via", matched, n_gold, _same_via)
    yield from _by_kind("quotes", matched, n_gold, n_found)


def matched_rows(
    parts: Sequence[tuple[list[Placed], list[Row]]],
) -> tuple[Pairs[Row], list[Placed], list[Row]]:
    """Matched pairs, the gold that counts, and the findings that count.

    Optional gold and what matches it count nowhere.
    """
    pairs: Pairs[Row] = []
    needed: list[Placed] = []
    counted: list[Row] = []
    for gold, found in parts:
        matches = match_spans([one.span for one in gold], [span_of(row) for row in found])
        spared = {j for i, j in matches if gold[i].optional}
        pairs += [(gold[i], found[j]) for i, j in matches if not gold[i].optional]
        needed += [one for one in gold if not one.optional]
        counted += [row for j, row in enumerate(found) if j not in spared]
    return pairs, needed, counted


def _by_kind(
    what: str, matched: Sequence[tuple[Placed, Any]], gold: Sequence[Placed], found: Sequence[Any]
) -> Iterator[Score]:
    for kind in sorted({str(one.fields["kind"]) for one in gold}):
        right = sum(one.fields["kind"] == kind == row.kind for one, row in matched)
        n_gold = sum(one.fields["kind"] == kind for one in gold)
        yield score_of(what, kind, PRF(right, n_gold, sum(row.kind == kind for row in found)))


def _given(
    what: str,
    part: str,
    matched: Sequence[tuple[Placed, Any]],
    gold: Sequence[Placed],
    same: Callable[[Placed, Any], bool],
) -> Score:
    """An attribute of what matched, where the gold gives one; wrong only where one was found."""
    pairs = [(one, row) for one, row in matched if one.fields.get(part)]
    right = sum(same(one, row) for one, row in pairs)
    n_gold = sum(bool(one.fields.get(part)) for one in gold)
    return score_of(
        what, part, PRF(right, n_gold, sum(bool(getattr(row, part)) for _, row in pairs))
    )


def _same_cue(one: Placed, row: Quote) -> bool:
    theirs = _span(row.cue_start, row.cue_end)
    return bool(one.cue and theirs and one.cue.overlap(theirs))


def _same_via(one: Placed, row: Quote) -> bool:
    return same_person(str(one.fields["via"]), row.via)


def _same_speaker(one: Placed, row: Quote, names: Mapping[str, str]) -> bool:
    """The words that name the speaker (IoU of at least 0.5), or the right name; or none in both."""
    theirs = _span(row.speaker_start, row.speaker_end)
    if one.speaker and theirs and iou(one.speaker, theirs) >= 0.5:
        return True
    return _same_name(one, row, names)


def _same_name(one: Placed, row: Quote, names: Mapping[str, str]) -> bool:
    name = str(one.fields.get("name") or one.fields.get("speaker") or "")
    theirs = {row.speaker, names.get(row.speaker_entity_id, "")} - {""}
    if not name:
        return not theirs
    return any(same_person(name, other) for other in theirs)


def same_person(a: str, b: str) -> bool:
    """Whether one name's words are all in the other's: "Osterloh" and "Henrike Osterloh"."""
    ours, theirs = _words(a), _words(b)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def score_figures(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Span (IoU of at least 0.5), span with value and unit, scope where the gold has one."""
    if not gold.done.get("figure"):
        return
    parts = by_article("figure", gold, gold.figures, tables.figures, paths=tables.paths())
    matched, n_gold, n_found = matched_rows(parts)
    yield score_of("figures", "span", PRF(len(matched), len(n_gold), len(n_found)))
    right = sum(same_value(one, row) for one, row in matched)
    yield score_of("figures", "span, value and unit", PRF(right, len(n_gold), len(n_found)))
    yield _given("figures", "scope", matched, n_gold, _same_scope)
    yield from _by_kind("figures", matched, n_gold, n_found)


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
    ours, theirs = _words(gold), _words(found)
    return bool(ours and theirs) and 2 * len(ours & theirs) / (len(ours) + len(theirs)) >= 0.5


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
