"""Which statements are worth comparing: each one's nearest in every other article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.protocols import Vectors

NEAREST = 3  # candidates per statement and other article
ALIKE = 0.25  # cosine below which nothing is proposed
MOST = 40  # candidates per statement in all, so that 500 articles stay affordable
RIVALS = 5  # neighbours that the margin compares with
_CHUNK = 1024  # statements whose neighbours are looked up at once

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Proposals:
    """Candidate pairs of units (a < b), and what comparing any two units needs.

    `vectors` are those of all parts of all units; the parts of unit `u` are `first[u]` up to
    `first[u + 1]`, the whole comes first. `rivals[unit, article]` is the mean similarity of a
    unit's runners-up in that article.
    """

    pairs: list[tuple[int, int]]
    vectors: Vectors
    first: Ints
    rows: Ints
    rivals: NDArray[np.float32]

    def similarities(self, a: int, b: int) -> NDArray[np.float32]:
        """The cosines of the parts of two units, shape (parts of a, parts of b), wholes first."""
        ours, theirs = slice(*self.first[a : a + 2]), slice(*self.first[b : b + 2])
        return np.asarray(self.vectors[ours] @ self.vectors[theirs].T)

    def margin(self, a: int, b: int) -> float:
        """How much nearer two units are than their neighbourhoods, of about -0.2 to 0.9.

        The margin of Artetxe & Schwenk 2019 ("Margin-based parallel corpus mining") as a
        difference: it takes away what all of a story's sentences have in common, its topic.
        """
        near = self.vectors[self.first[a]] @ self.vectors[self.first[b]]
        others = (self.rivals[a, self.rows[b]] + self.rivals[b, self.rows[a]]) / 2
        return float(near - others)


def propose(vectors: Vectors, first: Ints, rows: Ints) -> Proposals:
    """Candidates for units with these parts; `rows`, ascending, is the article of each unit.

    Two units are near if either has a part that is near the other as a whole. Units of one article
    are never proposed.
    """
    n_articles = int(rows[-1]) + 1 if len(rows) else 0
    bounds = np.searchsorted(rows, np.arange(n_articles + 1))
    rivals = np.zeros((len(rows), n_articles), np.float32)
    wholes = vectors[first[:-1]]
    pairs: set[tuple[int, int]] = set()
    for begin in range(0, len(rows), _CHUNK):
        end = min(begin + _CHUNK, len(rows))
        near = vectors[first[begin] : first[end]] @ wholes.T
        own = np.repeat(np.arange(begin, end), np.diff(first[begin : end + 1]))
        near[np.arange(len(near)), own] = -1.0  # a unit is not its own neighbour
        offsets = first[begin:end] - first[begin]
        rivals[begin:end] = _rivals(near[offsets], bounds)
        best = np.maximum.reduceat(near, offsets, axis=0)
        best[rows[begin:end, None] == rows[None, :]] = -1.0
        for unit, other in _nearest(best, bounds):
            pairs.add((min(begin + unit, other), max(begin + unit, other)))
    return Proposals(sorted(pairs), vectors, first, rows, rivals)


def _rivals(near: NDArray[np.float32], bounds: Ints) -> NDArray[np.float32]:
    """Per unit and article the mean of the next best there, or of all where that has only one."""
    rivals = np.zeros((len(near), len(bounds) - 1), np.float32)
    for row, (left, right) in enumerate(pairwise(bounds)):
        if right - left > 1:
            best = -np.sort(-near[:, left:right], axis=1)[:, 1 : RIVALS + 1]
            rivals[:, row] = np.maximum(best, 0).mean(axis=1)
        elif right > left:
            rivals[:, row] = near.mean(axis=1)
    return rivals


def _nearest(near: NDArray[np.float32], bounds: Ints) -> Iterator[tuple[int, int]]:
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
