"""Overlap, matching, rates and B-cubed on cases small enough to count by hand."""

from __future__ import annotations

import pytest

from pipeline.records import (
    Span,
)
from pipeline.score import (
    PRF,
    b_cubed,
    iou,
    iou_many,
    match_spans,
)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Span(0, 4), Span(0, 4), 1.0),
        (Span(0, 4), Span(2, 4), 0.5),
        (Span(0, 4), Span(2, 6), 1 / 3),
        (Span(0, 4), Span(4, 8), 0.0),
        (Span(3, 3), Span(3, 3), 1.0),
        (Span(3, 3), Span(4, 4), 0.0),
        (Span(0, 4), Span(2, 2), 0.0),
    ],
)
def test_iou(a, b, expected) -> None:
    """Shared characters over all characters; empty spans only equal themselves."""
    assert iou(a, b) == pytest.approx(expected)
    assert iou(b, a) == iou(a, b)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ([], [], 0.0),
        ([Span(0, 4)], [], 0.0),
        ([Span(0, 2), Span(6, 8)], [Span(0, 8)], 0.5),
        ([Span(0, 4), Span(2, 6)], [Span(0, 6)], 1.0),
    ],
)
def test_iou_of_pieces(a, b, expected) -> None:
    """Pieces count together, and characters in two pieces once."""
    assert iou_many(a, b) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([], [], []),
        ([Span(0, 4)], [], []),
        ([], [Span(0, 4)], []),
        ([Span(0, 4)], [Span(0, 4), Span(0, 4)], [(0, 0)]),
        ([Span(0, 4)], [Span(0, 2), Span(0, 4)], [(0, 1)]),
        ([Span(0, 4), Span(4, 8)], [Span(4, 8), Span(0, 4)], [(0, 1), (1, 0)]),
        ([Span(0, 10)], [Span(0, 4)], []),
        ([Span(0, 10)], [Span(0, 5)], [(0, 0)]),
        # Greedy: the closest pair goes first, although (0, 1) and (1, 0) would pair both.
        ([Span(0, 10), Span(0, 7)], [Span(0, 9), Span(0, 15)], [(0, 0)]),
    ],
)
def test_matching(gold, found, expected) -> None:
    """One to one, the highest overlap first, ties by order, nothing below the threshold."""
    assert match_spans(gold, found) == expected


def test_a_threshold_of_zero_does_not_pair_strangers() -> None:
    """Spans that share nothing never match."""
    assert match_spans([Span(0, 2)], [Span(5, 6)], threshold=0.0) == []


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (PRF(), (0.0, 0.0, 0.0)),
        (PRF(0, 3, 0), (0.0, 0.0, 0.0)),
        (PRF(0, 0, 3), (0.0, 0.0, 0.0)),
        (PRF(2, 4, 2), (1.0, 0.5, 2 / 3)),
        (PRF(1, 2, 1) + PRF(1, 2, 1), (1.0, 0.5, 2 / 3)),
    ],
)
def test_rates(counts, expected) -> None:
    """Rates follow from counts, are 0.0 where undefined, and counts add up."""
    assert (counts.precision, counts.recall, counts.f1) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ({}, {}, (0.0, 0.0)),
        ({"a": 1, "b": 1}, {"a": "x", "b": "x"}, (1.0, 1.0)),
        ({"a": 1, "b": 1}, {"a": "x", "b": "y"}, (1.0, 0.5)),
        ({"a": 1, "b": 2}, {"a": "x", "b": "x"}, (0.5, 1.0)),
        ({"a": 1, "b": 1}, {}, (1.0, 0.5)),
        ({"a": 1}, {"a": "x", "stranger": "x"}, (1.0, 1.0)),
        # Bagga and Baldwin 1998, figure 4 and 5: 5 + 2 + 5 items, the 2 and the last 5 merged
        (
            dict(zip(range(12), "111112233333", strict=True)),
            dict(zip(range(12), "xxxxxyyyyyyy", strict=True)),
            ((5 * 1 + 2 * 2 / 7 + 5 * 5 / 7) / 12, 1.0),
        ),
    ],
)
def test_b_cubed(gold, found, expected) -> None:
    """Per item: how pure its cluster is, and how much of its own it holds."""
    rates = b_cubed(gold, found)
    assert (rates.precision, rates.recall) == pytest.approx(expected)
    assert rates.n == len(gold)
