"""Whether words in marks are a quotation: a table of small clues with fitted weights.

Each clue is a function with a name and a docstring that says what it sees; its weight says how
much that counts. The sum of the weights of all clues that hold, through the logistic function, is
the probability of a quotation. Weights are fitted by `training/marks.py`; what a trained tagger
sees is added to them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import exp, log
from typing import Final

from pipeline.quotes.marked import inside as marked_inside
from pipeline.quotes.marked import names as marked_names
from pipeline.quotes.marked import place as marked_place
from pipeline.quotes.marked import sources as marked_sources
from pipeline.quotes.marked.marking import Marking
from pipeline.quotes.marked.weights import BIAS, WEIGHTS

Clue = Callable[[Marking], float]
"""How strongly something holds, 0 to 1."""


FOR: tuple[Clue, ...] = (
    *marked_inside.FOR,
    *marked_place.FOR,
    *marked_sources.FOR,
)
"""Clues that speak for a quote: no fitted weight is negative."""
AGAINST: tuple[Clue, ...] = (
    *marked_inside.AGAINST,
    *marked_names.AGAINST,
    *marked_place.AGAINST,
    *marked_sources.AGAINST,
)
"""Clues that speak against one: no fitted weight is positive."""
CLUES: Final[Mapping[str, Clue]] = {clue.__name__: clue for clue in (*FOR, *AGAINST)}
"""All clues by name."""
TAGGED = 0.5
"""How much the log odds of a trained tagger count beside the clues. Of 0.3, 0.5, 0.8 and 1 none is
best for all: German gains most from 1, our own gold from 0.3."""
THRESHOLD = 0.5
"""The probability from which on words in marks are a quote."""
_TOLD = 3
"""How many of the clues that decided are named."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How probable it is that words in marks are a quotation, and the clues that decided.

    `clues`: at most three, the weightiest first, all of them for or all against a quote as it was
    judged; their docstrings (`CLUES[name].__doc__`) explain them.
    """

    probability: float
    clues: tuple[str, ...]

    @property
    def quote(self) -> bool:
        """Whether the words are a quotation."""
        return self.probability >= THRESHOLD


def judge_marked(marking: Marking) -> Judged:
    """Tell a quotation (direct or partial) from names, titles, terms and scare quotes."""
    parts = {name: weight * CLUES[name](marking) for name, weight in WEIGHTS.items()}
    if marking.inside is not None:
        parts["tagger"] = TAGGED * log((marking.inside + 0.01) / (1.01 - marking.inside))
    total = BIAS + sum(parts.values())
    side = 1.0 if total >= 0 else -1.0
    telling = sorted((name for name in parts if parts[name] * side > 0), key=_by_size(parts))
    return Judged(1.0 / (1.0 + exp(-total)), tuple(telling[:_TOLD]))


def _by_size(parts: Mapping[str, float]) -> Callable[[str], float]:
    return lambda name: -abs(parts[name])
