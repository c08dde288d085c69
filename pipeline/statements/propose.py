"""Which statements are worth comparing: each one's nearest in every other article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.protocols import Vectors

NEAREST = 3  # candidates per statement and other article
ALIKE = 0.4  # cosine below which nothing is proposed; true pairs were not sought below it
MOST = 40  # candidates per statement in all, so that 500 articles stay affordable
RIVALS = 5  # neighbours that the margin compares with
_CHUNK = 2048


@dataclass(frozen=True, slots=True)
class Proposals:
    """Candidate pairs of units (a < b), and what the margin of any pair needs.

    `rivals[unit, article]` is the mean similarity of a unit's runners-up in that article.
    """

    pairs: list[tuple[int, int]]
    vectors: Vectors
    rows: NDArray[np.int64]
    rivals: NDArray[np.float32]

    def similarity(self, a: int, b: int) -> float:
        """The cosine of two units."""
        return float(self.vectors[a] @ self.vectors[b])

    def margin(self, a: int, b: int) -> float:
        """How much nearer two units are than their neighbourhoods, of about -0.2 to 0.9.

        The margin of Artetxe & Schwenk 2019 ("Margin-based parallel corpus mining") as a
        difference: it takes away what all of a story's sentences have in common, its topic.
        """
        others = (self.rivals[a, self.rows[b]] + self.rivals[b, self.rows[a]]) / 2
        return self.similarity(a, b) - float(others)


def propose(vectors: Vectors, rows: NDArray[np.int64]) -> Proposals:
    """Candidates for units with these vectors; `rows`, ascending, is the article of each."""
    n_articles = int(rows[-1]) + 1 if len(rows) else 0
    bounds = np.searchsorted(rows, np.arange(n_articles + 1))
    rivals = np.zeros((len(rows), n_articles), np.float32)
    pairs: set[tuple[int, int]] = set()
    for begin in range(0, len(rows), _CHUNK):
        near = vectors[begin : begin + _CHUNK] @ vectors.T
        here = np.arange(len(near))
        near[here, begin + here] = -1.0  # a unit is not its own neighbour
        for row in range(n_articles):
            part = near[:, bounds[row] : bounds[row + 1]]
            if part.shape[1]:
                rivals[begin : begin + len(near), row] = _runners_up(part, near)
        for unit, other in _nearest(near, bounds):
            pairs.add((min(begin + unit, other), max(begin + unit, other)))
    return Proposals(sorted(pairs), vectors, rows, rivals)


def _runners_up(part: NDArray[np.float32], near: NDArray[np.float32]) -> NDArray[np.float32]:
    """Per unit the mean of the next best in one article, or of all where that has only one."""
    if part.shape[1] < 2:
        return np.asarray(near.mean(axis=1))
    best = -np.sort(-part, axis=1)[:, 1 : RIVALS + 1]
    return np.asarray(np.maximum(best, 0).mean(axis=1))


def _nearest(near: NDArray[np.float32], bounds: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    kept = np.zeros(near.shape, bool)
    for left, right in pairwise(bounds):
        if right > left:
            first = np.argsort(-near[:, left:right], axis=1, kind="stable")[:, :NEAREST]
            np.put_along_axis(kept[:, left:right], first, values=True, axis=1)
    kept &= near >= ALIKE
    if near.shape[1] > MOST:
        least = -np.partition(-near, MOST, axis=1)[:, MOST : MOST + 1]
        kept &= near >= least
    for unit, other in zip(*np.nonzero(kept), strict=True):
        yield int(unit), int(other)
