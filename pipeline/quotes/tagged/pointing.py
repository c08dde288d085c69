"""From a content to its speaker and its cue: the tagger's pointers, read word by word."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.records import Pointing
from pipeline.records.signs import Floats

REACH = 250
"""Words before and after a content among which its speaker is looked for: the tagger was trained
on windows of up to 480 pieces."""
_STEPS = (1, 2, 3, 5, 9, 17, 33, 65)
N_BUCKETS = 2 * len(_STEPS) + 1
"""Of distances: eight before a content, one within, eight after."""


def bucket_of(word: int, first: int, last: int) -> int:
    """The bucket of a word for a content of the words `first` to `last`: 0 to N_BUCKETS - 1."""
    return int(buckets(word, word + 1, first, last)[0])


def buckets(low: int, high: int, first: int, last: int) -> NDArray[np.int64]:
    """The buckets of all words from `low` to `high` (exclusive)."""
    words = np.arange(low, high)
    before = np.searchsorted(_STEPS, first - words, side="right")
    after = np.searchsorted(_STEPS, words - last, side="right")
    return np.where(words < first, len(_STEPS) - before, len(_STEPS) + after)


def point(pointing: Pointing, first: int, last: int) -> tuple[int, Floats, float]:
    """Where the content of the words `first` to `last` points.

    The number of the first word in reach, the probability of each word from there on, and that of
    there being nobody; together they sum to 1.
    """
    low, high = max(0, first - REACH), min(len(pointing.keys), last + 1 + REACH)
    query = pointing.first[first] + pointing.last[last]
    scale = np.sqrt(len(query))
    scores = pointing.keys[low:high] @ query / scale
    scores = scores + pointing.distance[buckets(low, high, first, last)]
    scores = np.append(scores, pointing.nobody @ query / scale)
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    return low, shares[:-1].astype(np.float32), float(shares[-1])
