"""Scores of mentions, and of the entities they were linked to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.records import Mention, Span
from pipeline.score.clusters import b_cubed
from pipeline.score.pairing import by_article
from pipeline.score.place import Gold, Placed
from pipeline.score.rows import Score, Tables, score_of, span_of
from pipeline.score.spans import PRF


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
