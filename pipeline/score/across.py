"""Scores of what is found by comparing articles: stories, copies, statements, the diff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from pipeline.records import DiffItem, Span, Statement, Status, Verdict
from pipeline.score.clusters import b_cubed, join_groups, member_pairs
from pipeline.score.place import Gold, Placed
from pipeline.score.rows import Score, Tables, recall_of, score_of, span_of, touch
from pipeline.score.spans import PRF, harmonic_mean

Place = tuple[str, Span]
SAID = {"quote", "statement"}
"""Kinds that gold does not tell apart: what one outlet quotes, another reports."""


def score_stories(gold: Gold, tables: Tables) -> Iterator[Score]:
    """B-cubed over the articles that the gold puts into stories."""
    ours = {path: line.fields["name"] for line, _ in gold.of("story") for path in _paths(line)}
    if not ours:
        return
    paths = tables.paths()
    theirs = {paths[row.article_id]: row.story_id for row in tables.memberships}
    rates = b_cubed(ours, theirs)
    n_found = len({theirs.get(path, path) for path in ours})
    yield Score(
        *("stories", "B-cubed", rates.precision, rates.recall, rates.f1),
        right=rates.n,
        n_gold=len(set(ours.values())),
        n_found=n_found,
    )


def _paths(line: Any) -> list[str]:
    return list(line.fields["paths"])


def score_copies(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Pairs of articles that are one text; over the articles of the gold's stories."""
    copies = [(line.path, str(line.fields["of"])) for line, _ in gold.of("copy")]
    known = {path for line, _ in gold.of("story") for path in _paths(line)}
    known |= {path for pair in copies for path in pair}
    if not known:
        return
    paths = tables.paths()
    found = [
        (paths[row.article_id], paths[row.copy_of]) for row in tables.memberships if row.copy_of
    ]
    ours = member_pairs([list(group) for group in join_groups(copies)])
    theirs = {
        pair for pair in member_pairs([list(one) for one in join_groups(found)]) if pair <= known
    }
    yield score_of("copies", "pairs", PRF(len(ours & theirs), len(ours), len(theirs)))


def score_statements(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Pairs of versions in different articles, and pairs that must be kept apart.

    A row of the table is a version of the gold if they share half of the shorter one. The gold is
    taken to be complete for its articles; rows judged unsure or different count as not merged.
    A pair with an optional version is right but not needed.
    """
    lines = gold.of("statement")
    if not lines:
        return
    same = [spans for line, spans in lines if line.fields.get("verdict", "same") == "same"]
    apart = [spans for line, spans in lines if line.fields.get("verdict") == "different"]
    merged = _merged(tables, {one.path for spans in same for one in spans})
    allowed = [pair for spans in same for pair in _across(spans)]
    wanted = [pair for pair in allowed if not (pair[0].optional or pair[1].optional)]
    right = sum(any(_fits(one, pair) for pair in allowed) for one in merged)
    hit = sum(any(_fits(one, pair) for one in merged) for pair in wanted)
    precision = right / len(merged) if merged else 0.0
    recall = hit / len(wanted) if wanted else 0.0
    yield Score(
        *("statements", "pairs", precision, recall, harmonic_mean(precision, recall)),
        right=hit,
        n_gold=len(wanted),
        n_found=len(merged),
    )
    forbidden = [pair for spans in apart for pair in _across(spans)]
    if forbidden:
        kept = sum(not any(_fits(one, pair) for one in merged) for pair in forbidden)
        yield recall_of("statements", "different kept apart", kept, len(forbidden))


def _merged(tables: Tables, known: set[str]) -> list[tuple[Place, Place]]:
    paths = tables.paths()
    groups: dict[str, list[Statement]] = {}
    for row in tables.statements:
        if row.verdict is Verdict.SAME and paths.get(row.article_id) in known:
            groups.setdefault(row.statement_id, []).append(row)
    return [
        ((paths[one.article_id], span_of(one)), (paths[other.article_id], span_of(other)))
        for rows in groups.values()
        for one, other in combinations(rows, 2)
        if one.article_id != other.article_id
    ]


def _across(spans: Sequence[Placed]) -> list[tuple[Placed, Placed]]:
    return [pair for pair in combinations(spans, 2) if pair[0].path != pair[1].path]


def _fits(found: tuple[Place, Place], gold: tuple[Placed, Placed]) -> bool:
    (a, b), (x, y) = found, gold
    return (_at(a, x) and _at(b, y)) or (_at(a, y) and _at(b, x))


def _at(place: Place, one: Placed) -> bool:
    return place[0] == one.path and touch(place[1], one.span)


def score_diff(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Planted items: whether each is there, with the right status, with the right outlets.

    The gold names only some items, so these have no precision. "kind, status and outlet" compares
    what is said of them, one count per outlet that has an item or is said to; an item that is not
    there counts as missed. Conflicts in the gold are complete.
    """
    lines = gold.of("diff")
    if not lines:
        return
    items: dict[str, list[DiffItem]] = {}
    for row in tables.diff:
        items.setdefault(row.item_id, []).append(row)
    found = [_best(line.fields, spans, items, tables.paths()) for line, spans in lines]
    pairs = [(line.fields, rows) for (line, _), rows in zip(lines, found, strict=True) if rows]
    status = sum(rows[0].status == fields["status"] for fields, rows in pairs)
    outlets = sum(_present(rows) == set(fields["outlets"]) for fields, rows in pairs)
    yield recall_of("diff", "found", len(pairs), len(lines))
    yield recall_of("diff", "found, with status", status, len(lines))
    yield recall_of("diff", "found, with outlets", outlets, len(lines))
    yield score_of("diff", "kind, status and outlet", _said_of(lines, found))
    conflicts = {one for one, rows in items.items() if rows[0].status is Status.CONFLICT}
    right = sum(
        fields["status"] == Status.CONFLICT and rows[0].item_id in conflicts
        for fields, rows in pairs
    )
    n_gold = sum(line.fields["status"] == Status.CONFLICT for line, _ in lines)
    yield score_of("diff", "conflicts", PRF(right, n_gold, len(conflicts)))


def _said_of(lines: Sequence[tuple[Any, Any]], found: Sequence[list[DiffItem]]) -> PRF:
    """Of each gold item, the pairs of status and outlet, against those of the item found."""
    ours = [
        {(str(line.fields["status"]), one) for one in line.fields["outlets"]} for line, _ in lines
    ]
    theirs = [
        {(str(rows[0].status), one) for one in _present(rows)} if rows else set() for rows in found
    ]
    right = sum(len(a & b) for a, b in zip(ours, theirs, strict=True))
    return PRF(right, sum(map(len, ours)), sum(map(len, theirs)))


def _best(
    fields: Mapping[str, Any],
    spans: Sequence[Placed],
    items: Mapping[str, list[DiffItem]],
    paths: Mapping[str, str],
) -> list[DiffItem]:
    """The item of the right kind that covers most versions of the gold's; [] if none does."""
    best: list[DiffItem] = []
    most = 0
    for rows in items.values():
        if rows[0].kind != fields["kind"] and {rows[0].kind, fields["kind"]} != SAID:
            continue
        hits = sum(any(_covers(row, one, paths) for row in rows) for one in spans)
        if hits > most:
            best, most = rows, hits
    return best


def _covers(row: DiffItem, one: Placed, paths: Mapping[str, str]) -> bool:
    if row.start is None or row.end is None:
        return False
    return paths.get(row.article_id) == one.path and touch(Span(row.start, row.end), one.span)


def _present(rows: Sequence[DiffItem]) -> set[str]:
    return {row.outlet for row in rows if row.presence == "present"}
