"""Judge pairs of statements: the clues added up, with the reasons in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.protocols import Embedder
from pipeline.records import Span, Verdict
from pipeline.statements.clues import (
    PASSED,
    VETOES,
    Pair,
    clash,
    crowd,
    dates,
    force,
    negation,
    numbers,
    passed,
    speaker,
    total,
)
from pipeline.statements.items import Items, read_items
from pipeline.statements.overlap import Overlaps
from pipeline.statements.propose import Proposals, propose
from pipeline.statements.units import Unit

SAME, LIKELY = 0.58, 0.25  # docs/statements.md: what both cost and bring
NONE = -20.0  # the total of a pair that is not there

At = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether two units say the same: verdict, score from 0 to 1, and why; what vetoes it."""

    verdict: Verdict
    score: float
    evidence: str
    differs: str = ""


class Court:
    """The units of a story and all that is needed to judge any two of them, each once."""

    def __init__(self, units: Sequence[Unit], embedder: Embedder) -> None:
        self.units = units
        self.items: Items = read_items(units, embedder)
        first = np.cumsum([0, *(len(one.parts) for one in units)])
        vectors = embedder.embed([part for one in units for part in one.bare])
        rows = np.array([one.row for one in units])
        self.proposals: Proposals = propose(vectors, first, rows)
        self.overlaps = Overlaps(self.items, rows)
        self._crowd = crowd(int(rows[-1]) + 1)
        self._known: dict[At, tuple[float, str]] = {}
        self._best: dict[At, tuple[float, int, float]] = {}
        for a, b in self.proposals.pairs:
            self._compete(a, b)
            self._compete(b, a)

    def pair(self, a: int, b: int) -> Pair:
        """What has been computed on two units."""
        near = self.proposals.similarities(a, b)
        return Pair(
            self.units[a],
            self.units[b],
            (a, b),
            self.items,
            similarity=float(near[0, 0]),
            margin=self.proposals.margin(a, b),
            part=float(near.max()),
            overlap=self.overlaps.between(a, b),
            shared=self.overlaps.margin(a, b),
            denied=_denied(self.units[a], self.units[b], near),
        )

    def nearest_part(self, at: int, others: Sequence[int]) -> Span:
        """Which clause of a unit is nearest to some other units; the whole if there are none."""
        unit = self.units[at]
        if len(unit.parts) == 1:
            return unit.span
        near = sum(self.proposals.similarities(at, other)[1:].max(axis=1) for other in others)
        return unit.parts[1 + int(np.argmax(near))]

    def passed(self, a: int, b: int) -> float:
        """How far two units are behind better pairs of both, -6 to 0."""
        mine, _ = self._look(a, b)
        return passed(mine - self._rival(a, b), mine - self._rival(b, a))

    def score(self, a: int, b: int) -> float:
        """How surely two units say the same, 0 to 1, whatever the vetoes find."""
        mine, _ = self._look(a, b)
        return 1 / (1 + math.exp(-mine - self._crowd - PASSED * self.passed(a, b)))

    def vetoed(self, a: int, b: int) -> bool:
        """Whether something keeps two units from being the same, however alike."""
        return bool(self._look(a, b)[1])

    def judge(self, a: int, b: int) -> Judgement:
        """The verdict on two units, with its evidence."""
        a, b = sorted((a, b))
        score = self.score(a, b)
        if score < LIKELY:
            verdict = Verdict.DIFFERENT
        else:
            same = score >= SAME and not self.vetoed(a, b)
            verdict = Verdict.SAME if same else Verdict.UNSURE
        evidence = _evidence(self.pair(a, b), self.overlaps.examples(a, b))
        return Judgement(verdict, score, evidence, self._look(a, b)[1])

    def _look(self, a: int, b: int) -> tuple[float, str]:
        at = (min(a, b), max(a, b))
        if at not in self._known:
            pair = self.pair(*at)
            found = (name for name, veto in VETOES.items() if veto(pair))
            self._known[at] = total(pair), next(found, "")
        return self._known[at]

    def _compete(self, a: int, b: int) -> None:
        """Keep the best two of the pairs that `a` has in the article of `b`."""
        mine, _ = self._look(a, b)
        at = (a, self.units[b].row)
        best, who, second = self._best.get(at, (NONE, -1, NONE))
        if mine > best:
            self._best[at] = (mine, b, best)
        elif mine > second:
            self._best[at] = (best, who, mine)

    def _rival(self, a: int, b: int) -> float:
        """The total of the best pair of `a` in the article of `b` that is not with `b`."""
        best, who, second = self._best.get((a, self.units[b].row), (NONE, -1, NONE))
        return second if who == b else best


def _denied(a: Unit, b: Unit, similarities: NDArray[np.float32]) -> tuple[bool, bool]:
    """Whether the nearest clause of one negates and the other's sentence does not; nor hints it."""
    skip = [int(len(one.parts) > 1) for one in (a, b)]  # clauses tell better than the whole
    near = similarities[skip[0] :, skip[1] :]
    at = np.unravel_index(int(near.argmax()), near.shape)
    ours = a.denying[skip[0] + int(at[0])] and not b.denies
    theirs = b.denying[skip[1] + int(at[1])] and not a.denies
    hinted = (ours and b.may_deny) or (theirs and a.may_deny)
    return ours or theirs, hinted


def _evidence(pair: Pair, shared: Sequence[str]) -> str:
    parts = [f"similarity {pair.similarity:.2f}", f"{pair.overlap:.0%} of the wording"]
    if shared:
        parts[-1] += f" ({', '.join(shared)})"
    if figures := _figures(pair):
        parts.append(figures)
    if negation(pair):
        parts.append("only one of the two negates")
    if force(pair):
        parts.append("one hopes for what the other demands")
    if said := speaker(pair):
        parts.append("same speaker" if said > 0 else "different speakers")
    return "; ".join(parts)


def _figures(pair: Pair) -> str:
    clashes = clash(pair)
    if not (clashes or numbers(pair) or dates(pair)):
        return ""
    mine, theirs = (", ".join(one.text for one in side.figures) for side in (pair.a, pair.b))
    return f"numbers {'clash' if clashes else 'agree'}: {mine} / {theirs}"
