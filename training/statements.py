"""Fit the weights of the clues that tell whether two statements say the same.

    python -m training.statements [--data D]

Pairs of sentences of our own scenes and annotated stories (`benchmarks/statement_sets.py`, never
the held halves); with `--data`, the folder with `quotes/` and `mt/`, also of articles that have
nothing in common, which count less. Logistic regression twice: the clues, then their total beside
its rivals. What a veto finds is left out, as it is never the same. Prints the weights for
`pipeline/statements/clues.py`, and how good they are where each story is judged by weights fitted
without it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.statement_sets import (
    Case,
    labels,
    read_annotated,
    read_scenes,
    read_unrelated,
)
from pipeline.config import Settings
from pipeline.engines import make_engines
from pipeline.protocols import Embedder
from pipeline.statements import clues
from pipeline.statements.judge import Court
from pipeline.statements.units import find_units
from training.logistic import newton, with_bias

Floats = NDArray[np.float64]
NAMES = [one.__name__ for one in clues.CLUES]
COUNTS = {"unrelated": 0.3}
"""How much a pair counts: those of unrelated articles less, as there are so many."""
RIDGE = 1.0


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of one story: clues and `passed` by pair, and whether they say the same."""

    source: str
    clues: Floats
    passed: Floats
    same: Floats


def main() -> None:
    """Fit, and print the weights and what they reach."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    data = parser.parse_args().data
    engines = make_engines(Settings(translator="none"))
    cases = [*read_scenes("tune", engines), *read_annotated(engines)]
    cases += read_unrelated(data, engines) if data else []
    found = [read_clues(case, engines.embedder) for case in cases]
    print("\n".join(over_stories(found)))
    for name, weight in zip([*NAMES, "(bias)", "passed"], fit(found), strict=True):
        print(f"{name:12}{weight:7.2f}")


def read_clues(case: Case, embedder: Embedder) -> Pairs:
    """What the clues say of every pair of a story that gold judges and no veto decides."""
    court = Court(find_units(case.analyses), embedder)
    same, doubtful = labels(case, court.units)
    told = [
        at
        for at in combinations(range(len(court.units)), 2)
        if court.units[at[0]].row != court.units[at[1]].row
        and at not in doubtful
        and not court.vetoed(*at)
    ]
    pairs = [court.pair(*at) for at in told]
    return Pairs(
        case.source,
        np.array([[clue(one) for clue in clues.CLUES] for one in pairs]),
        np.array([court.passed(*at) for at in told]),
        np.array([float(at in same) for at in told]),
    )


def fit(found: Sequence[Pairs]) -> Floats:
    """The weights of the clues, the bias, and the weight of `passed`."""
    counts = np.concatenate([np.full(len(p.same), COUNTS.get(p.source, 1.0)) for p in found])
    same = np.concatenate([one.same for one in found])
    table = np.concatenate([one.clues for one in found])
    first = logistic_regression(table, same, counts)
    total = table @ first[:-1] + first[-1]
    passed = np.concatenate([one.passed for one in found])
    second = logistic_regression(np.column_stack([total, passed]), same, counts)
    scaled = first * second[0]
    scaled[-1] += second[-1]
    return np.append(scaled, second[1])


def logistic_regression(table: Floats, same: Floats, counts: Floats) -> Floats:
    """By Newton's method with a ridge on standardised columns; the bias, without, comes last."""
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    ridge = np.append(np.full(table.shape[1], RIDGE), 0.0)
    weights = newton(with_bias((table - mean) / spread), same, counts, ridge)
    plain = weights[:-1] / spread
    return np.append(plain, weights[-1] - plain @ mean)


def over_stories(found: Sequence[Pairs]) -> Iterator[str]:
    """How well each story is judged by the weights fitted without it."""
    scored: dict[str, list[tuple[Floats, Floats]]] = {}
    for at, one in enumerate(found):
        weights = fit([*found[:at], *found[at + 1 :]])
        odds = one.clues @ weights[:-2] + weights[-2] + one.passed * weights[-1]
        scored.setdefault(one.source, []).append((odds, one.same))
    for source, parts in scored.items():
        odds, same = (np.concatenate(side) for side in zip(*parts, strict=True))
        chosen, order = odds >= 0, np.argsort(-odds)
        right = np.cumsum(same[order]) / np.arange(1, len(odds) + 1)
        average = right[same[order] > 0].mean() if same.any() else 0.0
        yield (
            f"{source:32} {int(same.sum()):4} same of {len(same):6}: average precision "
            f"{average:.3f}; at 0.5 {int(chosen.sum())} chosen, "
            f"{int(same[chosen].sum())} of them right"
        )


if __name__ == "__main__":
    main()
