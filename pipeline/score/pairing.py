"""Pairing gold with findings, article by article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from pipeline.records import Span
from pipeline.score.place import Gold, Placed
from pipeline.score.rows import Located, Row, Score, score_of, span_of
from pipeline.score.spans import PRF, match_spans

Pairs: TypeAlias = list[tuple[Placed, Row]]


def by_article(
    kind: str,
    gold: Gold,
    placed: Sequence[Placed],
    rows: Iterable[Row],
    *,
    paths: Mapping[str, str],
) -> list[tuple[list[Placed], list[Row]]]:
    """Gold and findings of each article that the gold covers for this kind.

    Findings that begin in a stretch which the gold leaves outside are dropped.
    """
    found: dict[str, list[Row]] = {}
    for row in rows:
        path = paths.get(row.article_id, "")
        if not any(one.path == path and _begins_in(row, one.span) for one in gold.outside):
            found.setdefault(path, []).append(row)
    return [
        ([one for one in placed if one.path == path], found.get(path, []))
        for path in sorted(gold.done.get(kind, ()))
    ]


def _begins_in(row: Located, span: Span) -> bool:
    return span.start <= row.start < span.end


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


def by_kind(
    what: str, matched: Sequence[tuple[Placed, Any]], gold: Sequence[Placed], found: Sequence[Any]
) -> Iterator[Score]:
    """One row per kind that the gold uses: right only if the kind is right as well."""
    for kind in sorted({str(one.fields["kind"]) for one in gold}):
        right = sum(one.fields["kind"] == kind == row.kind for one, row in matched)
        n_gold = sum(one.fields["kind"] == kind for one in gold)
        yield score_of(what, kind, PRF(right, n_gold, sum(row.kind == kind for row in found)))


def by_attribute(
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


def words_of(text: str) -> set[str]:
    """The words of a text, without regard to case."""
    return set(re.findall(r"\w+", text.casefold()))
