"""Batches of sentences of like length, and the room their English gets."""

from __future__ import annotations

import pytest

from pipeline.engines.marian_batches import LONGEST_ENGLISH, batches, usual_room

LENGTHS = [3, 40, 5, 17, 16, 40, 1, 33, 90, 2, 31, 8]


@pytest.mark.parametrize("most", [1, 32, 64, 1000])
def test_every_place_once(most):
    """Each sentence is in one batch, whatever the limit."""
    made = list(batches(LENGTHS, room=usual_room, most=most))

    assert sorted(place for batch in made for place in batch) == list(range(len(LENGTHS)))


@pytest.mark.parametrize("most", [32, 64, 1000])
def test_batches_are_limited_with_padding(most):
    """The longest of a batch times their number stays in the limit, unless there is one only."""
    for batch in batches(LENGTHS, room=usual_room, most=most):
        assert len(batch) == 1 or len(batch) * max(LENGTHS[one] for one in batch) <= most


def test_longest_first():
    """The work falls, so that no thread is left with the longest at the end."""
    made = list(batches(LENGTHS, room=usual_room, most=64))
    sizes = [LENGTHS[place] for batch in made for place in batch]

    assert sizes == sorted(LENGTHS, reverse=True)


def test_a_batch_shares_its_room():
    """All sentences of a batch may have as much English, whoever their neighbours are."""
    made = list(batches(LENGTHS, room=usual_room, most=1000))

    assert [{usual_room(LENGTHS[one]) for one in batch} for batch in made] == [
        {usual_room(length)} for length in (90, 40, 31, 16)
    ]


def test_nothing():
    """No sentences, no batches."""
    assert list(batches([], room=usual_room, most=64)) == []


@pytest.mark.parametrize(
    ("length", "room"),
    [(1, 48), (16, 48), (17, 96), (32, 96), (200, LONGEST_ENGLISH), (501, LONGEST_ENGLISH)],
)
def test_room(length, room):
    """Three times the source, rounded up, and never beyond what the model knows."""
    assert usual_room(length) == (1, room)
