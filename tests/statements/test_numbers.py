"""Whether two figures agree, contradict each other, or say nothing of each other."""

from __future__ import annotations

import pytest

from pipeline.records import Figure
from pipeline.statements.numbers import agreement, key_of


def figure(kind="count", low=None, high=None, **given):
    """A figure anywhere."""
    place = {"article_id": "a", "figure_id": "f", "sentence": 0, "start": 0, "end": 1, "text": "1"}
    return Figure(kind=kind, low=low, high=high, **({"unit": ""} | place | given))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (figure(low=31, high=31), figure(low=31, high=31), 1),
        (figure(low=31, high=31), figure(low=23, high=23), -1),
        (figure(low=80, high=120), figure(low=100, high=100), 1),
        (figure(low=80, high=120), figure(high=120), 1),
        (figure(low=80, high=120), figure(low=80), 1),
        (figure(low=20), figure(low=31, high=31), 0),
        (figure(low=50), figure(low=31, high=31), -1),
        (figure(low=1000, high=1000), figure(low=1030, high=1030), -1),
        (figure(low=1000, high=1000, approximate=True), figure(low=1030, high=1030), 1),
        (
            figure("measure", 12000, 12000, unit="kg"),
            figure("measure", 12020, 12020, unit="kg"),
            1,
        ),
        (figure("money", 5, 5, unit="EUR"), figure("money", 5, 5, unit="USD"), 0),
        (figure("money", 5, 5, unit="EUR"), figure(low=5, high=5), 0),
        (figure("date", date="2027"), figure("date", date="2027-05"), 1),
        (figure("date", date="2027"), figure("date", date="2026"), -1),
        (figure("date", date="2027-05-01"), figure("date", date="2027-05-02"), -1),
        (figure("date", date="2027-05"), figure("date", date="2026"), 0),
        (figure("date"), figure("date", date="2026"), 0),
    ],
)
def test_agreement(a, b, expected):
    """Values, bounds, rounded values, units and dates; the order does not matter."""
    assert agreement(a, b) == agreement(b, a) == expected


def test_the_words_of_a_figure_are_no_part_of_its_key():
    """Figures of one value are one item, however they are written."""
    assert key_of(figure(low=4, high=4, text="4")) == key_of(figure(low=4, high=4, text="four"))
