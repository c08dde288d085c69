"""The gold for marked words is well formed: marks fit, the halves are alike and complete."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from pipeline.lang import LANGUAGES
from pipeline.quotes.marked.pairs import pair_marks
from pipeline.records import Span

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "gold/marks.jsonl").read_text("utf-8").splitlines()
]
QUOTES = ("direct", "partial")
OTHERS = ("title", "name", "nickname", "term", "word", "scare")


def marks_of(lang, half):
    """The labelled stretches of one half of a language."""
    return [
        mark for row in ROWS if (row["lang"], row["part"]) == (lang, half) for mark in row["marks"]
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_every_stretch_in_marks_is_labelled_and_no_other(row) -> None:
    """The labelled stretches are those that the pairing of marks finds, in order."""
    text = row["text"]
    paired, single = pair_marks(text, [Span(0, len(text))], LANGUAGES[row["lang"]].speech.elided)

    assert [(one.inner.start, one.inner.end) for one in paired] == [
        (mark["start"], mark["end"]) for mark in row["marks"]
    ]
    assert single == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_label_and_its_reason_agree(row) -> None:
    """Direct and partial are quotes, the other reasons are not."""
    for mark in row["marks"]:
        assert mark["why"] in (QUOTES if mark["quote"] else OTHERS)


def test_texts_and_ids_occur_once() -> None:
    """No text counts twice."""
    assert len({row["id"] for row in ROWS}) == len({row["text"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_halves_are_alike(lang) -> None:
    """Each has 80 stretches or more, 40 to 50 of 100 quotes, and every reason equally often."""
    halves = [marks_of(lang, half) for half in ("tune", "held")]
    for marks in halves:
        assert len(marks) >= 80
        assert 0.4 <= sum(mark["quote"] for mark in marks) / len(marks) <= 0.5
    counts = [Counter(mark["why"] for mark in marks) for marks in halves]
    for why in (*QUOTES, *OTHERS):
        assert min(one[why] for one in counts) >= 3
        assert abs(counts[0][why] - counts[1][why]) <= 4


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("quote", [True, False])
def test_most_stretches_are_short_whether_quotes_or_not(lang, quote) -> None:
    """Length must not tell the two apart by itself."""
    lengths = [
        len(row["text"][mark["start"] : mark["end"]].split())
        for row in ROWS
        if row["lang"] == lang
        for mark in row["marks"]
        if mark["quote"] == quote
    ]

    assert sum(length <= 3 for length in lengths) / len(lengths) > 0.6
