"""Pointers: distances in steps, probabilities that add up, nobody."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.quotes.tagged.pointing import N_BUCKETS, REACH, bucket_of, point
from pipeline.records import Pointing


@pytest.mark.parametrize(
    ("word", "bucket"),
    [(10, 8), (12, 8), (9, 7), (8, 6), (7, 5), (6, 5), (1, 3), (13, 9), (15, 11), (80, 16)],
)
def test_buckets(word, bucket):
    """Words within a content share a bucket; outside, buckets widen with the distance."""
    assert bucket_of(word, 10, 12) == bucket


def test_every_bucket_is_used():
    """From far before to far after, each bucket occurs."""
    assert {bucket_of(i, 100, 101) for i in range(300)} == set(range(N_BUCKETS))


def some_pointing(n: int, seed: int = 0) -> Pointing:
    """A pointer of random numbers over n words."""
    draw = np.random.default_rng(seed).normal
    parts = [draw(size=(n, 4)).astype(np.float32) for _ in range(3)]
    return Pointing(*parts, draw(size=4), draw(size=N_BUCKETS))


@pytest.mark.parametrize(("first", "last"), [(0, 0), (3, 7), (39, 39)])
def test_shares_add_up(first, last):
    """The words and nobody share one probability."""
    low, shares, nobody = point(some_pointing(40), first, last)
    assert (low, len(shares)) == (0, 40)
    assert shares.sum() + nobody == pytest.approx(1, abs=1e-5)


def test_distances_are_those_of_the_training():
    """The quick table of distances says the same as `bucket_of`."""
    pointing = some_pointing(200)
    plain = Pointing(*(np.zeros((200, 4)),) * 3, np.zeros(4), pointing.distance)
    _, shares, _ = point(plain, 90, 95)
    expected = np.exp([pointing.distance[bucket_of(i, 90, 95)] for i in range(200)])
    assert shares / shares[0] == pytest.approx(expected / expected[0], rel=1e-4)


def test_reach():
    """In a long article only the words around are looked at."""
    low, shares, _ = point(some_pointing(2000), 1000, 1009)
    assert (low, len(shares)) == (1000 - REACH, 2 * REACH + 10)
