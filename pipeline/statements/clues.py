"""What speaks for two statements being the same, and what against: small named clues.

Clues are weighed and added up to a score. Vetoes do not change the score: whatever it is, what
they find is never the same statement.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.records import Figure
from pipeline.statements.items import Items
from pipeline.statements.numbers import agreement
from pipeline.statements.units import Unit

FEW = 12  # counts up to here are agreed on by accident
A_DAY = 10  # characters of a date that names a day
OTHER_SCOPE = 0.3  # cosine below which figures count different things
FIRM = frozenset({"demand", "claim"})  # forces of verbs that no mere hope has
VERBATIM = 0.6  # overlap from which the words are the same but for the negation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two units and what has been computed on them. `at` are their numbers in `items`.

    `overlap` is what they have in common, `shared` its margin over what their neighbours have.
    `denied`: whether the clause of one that is nearest the other negates while the other does not,
    and whether the other has a word that may say the same ("without").
    """

    a: Unit
    b: Unit
    at: tuple[int, int]
    items: Items
    similarity: float
    margin: float
    part: float
    overlap: float
    shared: float
    denied: tuple[bool, bool]


def margin(pair: Pair) -> float:
    """Nearer to each other than to their neighbours."""
    return pair.margin


def part(pair: Pair) -> float:
    """The cosine of the clauses of one and of the other that are nearest."""
    return pair.part


def overlap(pair: Pair) -> float:
    """More words, names and figures in common than with each other's neighbours."""
    return pair.shared


def numbers(pair: Pair) -> float:
    """How rare a number is that both have of the same thing, 0 to 1."""
    return max(
        (
            pair.items.rarity(a) * _same_scope(pair, a, b) * (0.5 if _small(mine) else 1.0)
            for a, b, mine, other in _figures(pair)
            if mine.kind != "date" and agreement(mine, other) > 0
        ),
        default=0.0,
    )


def dates(pair: Pair) -> float:
    """How rare a date is that both have, 0 to 1; days count little, since news share theirs."""
    return max(
        (
            pair.items.rarity(a) * (0.3 if max(len(mine.date), len(other.date)) >= A_DAY else 1.0)
            for a, _, mine, other in _figures(pair)
            if mine.kind == "date" and agreement(mine, other) > 0
        ),
        default=0.0,
    )


def speaker(pair: Pair) -> float:
    """1 for the same named speaker, -1 for two different ones."""
    if not pair.a.speaker or not pair.b.speaker:
        return 0.0
    return 1.0 if pair.a.speaker == pair.b.speaker else -1.0


def question(pair: Pair) -> float:
    """1 where one side asks and the other states."""
    asks = [one.text.rstrip("\"'”’“»« ").endswith("?") for one in (pair.a, pair.b)]
    return float(asks[0] != asks[1])


CLUES: dict[Callable[[Pair], float], float] = {
    margin: 5.0,
    part: 7.9,
    overlap: 14.5,
    numbers: 5.4,
    dates: 0.6,
    speaker: 0.5,
    question: -2.4,
}
"""Each clue and its weight: a logistic regression on 32,000 pairs of sentences from 25 stories, of
which 526 say the same (`python -m training.statements`; docs/statements.md)."""

BIAS = -6.5


def total(pair: Pair) -> float:
    """The clues added up: log odds, before rivals are looked at."""
    return BIAS + sum(weight * clue(pair) for clue, weight in CLUES.items())


PASSED = 0.5
"""Weight of `passed`: the fit says 0.25; texts that are translations of each other want more."""


CROWD = 0.7
"""What a story loses for each time that it has e times as many articles as `FEW_ARTICLES`: among
more sentences more are alike by accident. Measured on all our stories put into one."""
FEW_ARTICLES = 5


def crowd(n_articles: int) -> float:
    """What all pairs of a story lose for its size, in log odds, 0 or less."""
    return -CROWD * max(0.0, math.log(n_articles / FEW_ARTICLES))


def passed(ahead: float, ahead_too: float) -> float:
    """How far behind a pair is where both have a better counterpart in the other's article.

    Given how far its total is ahead of the best other pair of one, and of the other; -6 to 0.
    """
    return max(-6.0, min(0.0, max(ahead, ahead_too)))


def clash(pair: Pair) -> bool:
    """Figures of one kind, unit and thing that contradict each other, and none that agree."""
    found = [
        agreement(mine, other)
        for a, b, mine, other in _figures(pair)
        if mine.kind != "date" and not _other_scope(pair, a, b)
    ]
    return -1 in found and 1 not in found


def negation(pair: Pair) -> bool:
    """Only one negates; a hint of it in the other excuses that, unless all else is the same."""
    denied, hinted = pair.denied
    return denied and (not hinted or pair.overlap >= VERBATIM)


def force(pair: Pair) -> bool:
    """One hopes for what the other demands or insists on."""
    mine, theirs = pair.a.forces, pair.b.forces
    return ("hope" in mine) != ("hope" in theirs) and bool(FIRM & (mine | theirs))


VETOES: dict[str, Callable[[Pair], bool]] = {
    "numbers": clash,
    "negation": negation,
    "force": force,
}


def _figures(pair: Pair) -> Iterator[tuple[int, int, Figure, Figure]]:
    """The pairs of figures of one kind and unit, with their numbers."""
    for a, mine in pair.items.figures[pair.at[0]]:
        for b, other in pair.items.figures[pair.at[1]]:
            if (mine.kind, mine.unit) == (other.kind, other.unit):
                yield a, b, mine, other


def _same_scope(pair: Pair, a: int, b: int) -> float:
    """1 where two figures count the same thing, 0 where they do not, 0.5 where none can tell."""
    near = pair.items.scope(a, b)
    return 0.5 if math.isnan(near) else min(1.0, max(0.0, (near - 0.2) / 0.4))


def _other_scope(pair: Pair, a: int, b: int) -> bool:
    return pair.items.scope(a, b) < OTHER_SCOPE


def _small(figure: Figure) -> bool:
    return figure.kind == "count" and (figure.low or 0) <= FEW
