"""Align the statements of one story: propose pairs, judge them, merge with care."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

import numpy as np

from pipeline.protocols import Embedder
from pipeline.records import Analysis, Statement, Story, Verdict, make_id
from pipeline.statements.clues import LIKELY, Judgement, compare
from pipeline.statements.propose import propose
from pipeline.statements.units import Unit, find_units
from pipeline.statements.wording import read_words

WEAKEST = 0.3  # no pair in a group may score lower, so that chains do not form
Judge = Callable[[int, int], Judgement]


def align_statements(
    story: Story, analyses: Sequence[Analysis], embedder: Embedder
) -> list[Statement]:
    """The statements of a story's articles; rows with one `statement_id` say the same.

    Every sentence that states something gives exactly one row, also where it stands alone (then
    its evidence is "only version"). Rows of one group follow each other; groups come in the order
    of their first row, rows in the order of `analyses`. `statement_id` is that of the first row's
    place in its article.
    """
    units = find_units(analyses)
    if not units:
        return []
    rows = np.array([one.row for one in units])
    proposals = propose(embedder.embed([one.text for one in units]), rows)
    words = read_words(units, embedder)
    known: dict[tuple[int, int], Judgement] = {}

    def judge(a: int, b: int) -> Judgement:
        at = (min(a, b), max(a, b))
        if at not in known:
            known[at] = compare(units, proposals, words, at)
        return known[at]

    groups = _merge(len(units), proposals.pairs, judge)
    return [row for group in groups for row in _rows(story, units, group, judge)]


def _merge(n_units: int, pairs: Sequence[tuple[int, int]], judge: Judge) -> list[list[int]]:
    """Join the best pairs first; two groups join if they agree on average and nowhere differ."""
    scored = sorted((-judge(a, b).score, a, b) for a, b in pairs)
    home = list(range(n_units))
    groups = [[unit] for unit in range(n_units)]
    for minus, a, b in scored:
        if -minus < LIKELY:
            break
        ours, theirs = sorted((home[a], home[b]))
        if ours != theirs and _agree(groups[ours], groups[theirs], judge):
            for unit in groups[theirs]:
                home[unit] = ours
            groups[ours] += groups[theirs]
            groups[theirs] = []
    return sorted(sorted(group) for group in groups if group)


def _agree(ours: Sequence[int], theirs: Sequence[int], judge: Judge) -> bool:
    scores = [judge(a, b).score for a, b in product(ours, theirs)]
    return min(scores) >= WEAKEST and sum(scores) / len(scores) >= LIKELY


def _rows(
    story: Story, units: Sequence[Unit], group: Sequence[int], judge: Judge
) -> list[Statement]:
    first = units[group[0]]
    statement_id = make_id("statement", story.story_id, first.article_id, first.span.start)
    return [
        _row(story.story_id, statement_id, units[at], _verdict(at, group, judge)) for at in group
    ]


def _verdict(at: int, group: Sequence[int], judge: Judge) -> Judgement:
    """Of one row: unsure if any pair with it is, its average score, the evidence of its best."""
    pairs = [judge(at, other) for other in group if other != at]
    if not pairs:
        return Judgement(Verdict.SAME, 1.0, "only version")
    sure = all(one.verdict is Verdict.SAME for one in pairs)
    doubt = min(pairs, key=lambda one: one.score) if not sure else None
    best = doubt or max(pairs, key=lambda one: one.score)
    score = sum(one.score for one in pairs) / len(pairs)
    return Judgement(Verdict.SAME if sure else Verdict.UNSURE, score, best.evidence)


def _row(story_id: str, statement_id: str, unit: Unit, judged: Judgement) -> Statement:
    return Statement(
        story_id=story_id,
        statement_id=statement_id,
        article_id=unit.article_id,
        outlet=unit.outlet,
        start=unit.span.start,
        end=unit.span.end,
        text=unit.text,
        lang=unit.lang,
        verdict=judged.verdict,
        score=round(judged.score, 3),
        text_en=unit.text_en,
        quote_id=unit.quote_id,
        sentence=unit.sentence,
        evidence=judged.evidence,
    )
