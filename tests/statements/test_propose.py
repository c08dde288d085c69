"""Which pairs are proposed, and what a margin is."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.statements import propose as module
from pipeline.statements.propose import propose


def vectors(*rows):
    """Rows of length 1."""
    raw = np.array(rows, np.float32)
    return raw / np.linalg.norm(raw, axis=1, keepdims=True)


def test_the_nearest_of_other_articles_are_proposed():
    """Each unit's like in the other article, none of its own, nothing that is far."""
    near = vectors([1, 0, 0], [0, 1, 0], [1, 0.1, 0], [0, 0, 1], [1, 0.05, 0])
    found = propose(near, np.arange(6), np.array([0, 0, 1, 1, 1]))

    assert found.pairs == [(0, 2), (0, 4)]


def test_a_part_that_is_near_is_enough():
    """A unit whose clause is near another unit as a whole is proposed with it."""
    near = vectors([1, 0, 0], [0, 1, 0], [0, 1, 0.1])
    first = np.array([0, 2, 3])  # the first unit has two parts

    found = propose(near, first, np.array([0, 1]))

    assert found.pairs == [(0, 1)]
    assert found.similarities(0, 1).shape == (2, 1)


def test_the_margin_takes_away_what_neighbours_have_in_common():
    """Of two pairs that are equally near, the one without near neighbours has the margin."""
    alone = vectors([1, 0], [0, 1], [1, 0], [0, 1])
    crowded = vectors([1, 0], [1, 0.1], [1, 0], [1, 0.1])
    rows, first = np.array([0, 0, 1, 1]), np.arange(5)

    assert propose(alone, first, rows).margin(0, 2) == pytest.approx(1.0)
    assert propose(crowded, first, rows).margin(0, 2) < 0.1


def test_work_in_pieces_changes_nothing(monkeypatch):
    """Proposals do not depend on how many statements are looked up at once."""
    many = np.random.default_rng(1).standard_normal((90, 8)).astype(np.float32)
    many /= np.linalg.norm(many, axis=1, keepdims=True)
    first, rows = np.arange(0, 91, 3), np.repeat(np.arange(6), 5)
    whole = propose(many, first, rows)
    monkeypatch.setattr(module, "_CHUNK", 4)
    pieces = propose(many, first, rows)

    assert pieces.pairs == whole.pairs
    assert np.allclose(pieces.rivals, whole.rivals, atol=1e-6)
