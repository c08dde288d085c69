"""Logistic regression with a ridge, by Newton's method: how all weights of clues are fitted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ROUNDS, ENOUGH = 60, 1e-6
"""Steps at most; none is taken after one that moves no weight by more than this."""


def newton(inputs: Floats, gold: Floats, counts: Floats, ridge: Floats) -> Floats:
    """One weight per column of `inputs` (examples, columns), with the ridge that column has.

    `gold`: 0 or 1 for each example; `counts`: how much it counts.
    """
    weights = np.zeros(inputs.shape[1])
    for _ in range(ROUNDS):
        chance = logistic(inputs @ weights)
        slope = inputs.T @ (counts * (chance - gold)) + ridge * weights
        curve = (inputs * (counts * chance * (1 - chance))[:, None]).T @ inputs + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < ENOUGH:
            break
    return weights


def with_bias(clues: Floats) -> Floats:
    """The clues and a last column of ones."""
    return np.column_stack([clues, np.ones(len(clues))])


def logistic(total: Floats) -> Floats:
    """Probabilities of sums of weights."""
    return 1 / (1 + np.exp(-total))
