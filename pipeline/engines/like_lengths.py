"""Texts of like length together, so that little of a batch is padding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def like_lengths(lengths: Sequence[int], most: int) -> Iterator[list[int]]:
    """Places by falling length, in batches of at most `most` pieces with padding, or one text."""
    order = sorted(range(len(lengths)), key=lambda place: -lengths[place])
    at = 0
    while at < len(order):
        count = max(1, most // lengths[order[at]])
        yield order[at : at + count]
        at += count
