"""Sentences of like length together: how those of many articles share the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from pipeline.engines.like_lengths import like_lengths

Room = Callable[[int], tuple[int, int]]
"""How many pieces of English, at least and at most, a source of so many pieces may get."""

STEP = 16
GROWTH = 3
"""Marian's own decoder stops at three times the source (`--max-length-factor`): beyond is a loop,
which would keep its whole batch waiting for 512 pieces."""

LONGEST_ENGLISH = 512


def usual_room(length: int) -> tuple[int, int]:
    """Rounded up, so that many sentences have the same room: it must not depend on neighbours."""
    rounded = -(-length // STEP) * STEP
    return 1, min(GROWTH * rounded, LONGEST_ENGLISH)


def batches(lengths: Sequence[int], *, room: Room, most: int) -> Iterator[list[int]]:
    """Places by falling length, those of a batch with the same room.

    A batch has at most `most` pieces with padding, or one sentence.
    """
    order = sorted(range(len(lengths)), key=lambda place: -lengths[place])
    for _, group in groupby(order, key=lambda place: room(lengths[place])):
        alike = list(group)
        for batch in like_lengths([lengths[place] for place in alike], most):
            yield [alike[one] for one in batch]
