"""Average-link clustering of a similarity matrix, in numpy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


def average_link(similar: Matrix, threshold: float) -> list[list[int]]:
    """Groups of rows whose average similarity is at least `threshold`; each sorted, by first row.

    `similar` is symmetric, (n, n). The nearest-neighbour chain of Benzécri (see Murtagh 1983, "A
    survey of recent advances in hierarchical clustering algorithms"), which gives the same groups
    as merging the best pair again and again, in O(n²). Stopping early is exact: similarity never
    falls along a chain, so where its end is below the threshold all of it is.
    """
    near = np.array(similar, np.float32)
    np.fill_diagonal(near, -np.inf)
    groups = [[row] for row in range(len(near))]
    chain: list[int] = []
    waiting = list(range(len(near)))[::-1]
    closed = np.zeros(len(near), bool)
    while chain or waiting:
        if not chain:
            first = waiting.pop()
            if not closed[first]:
                chain.append(first)
            continue
        here = chain[-1]
        nearest = _nearest(near[here], chain)
        if near[here, nearest] < threshold:
            _close(near, chain, closed)
        elif len(chain) > 1 and nearest == chain[-2]:
            del chain[-2:]
            kept, gone = sorted((here, nearest))
            _merge(near, kept, gone, groups)
            closed[gone] = True
            waiting.append(kept)
        else:
            chain.append(nearest)
    return sorted(sorted(group) for group in groups if group)


def _nearest(row: Matrix, chain: list[int]) -> int:
    """The most similar row; of equals the one before in the chain, so that chains end."""
    best = int(row.argmax())
    return chain[-2] if len(chain) > 1 and row[chain[-2]] >= row[best] else best


def _merge(near: Matrix, kept: int, gone: int, groups: list[list[int]]) -> None:
    ours, theirs = len(groups[kept]), len(groups[gone])
    row = (ours * near[kept] + theirs * near[gone]) / (ours + theirs)
    near[kept, :] = near[:, kept] = row
    near[kept, kept] = -np.inf
    near[gone, :] = near[:, gone] = -np.inf
    groups[kept] += groups[gone]
    groups[gone] = []


def _close(near: Matrix, chain: list[int], closed: NDArray[np.bool_]) -> None:
    """Nothing in the chain can merge any more."""
    near[chain, :] = near[:, chain] = -np.inf
    closed[chain] = True
    chain.clear()
