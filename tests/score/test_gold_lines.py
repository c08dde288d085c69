"""Reading gold, placing it, and what is said when that fails."""

from __future__ import annotations

import json

import pytest

from pipeline.errors import InputError
from pipeline.score import (
    Tables,
    load_gold,
    place_gold,
    score_tables,
)
from pipeline.score.gold import parse_line
from pipeline.score.place import occurrences
from tests.build import mention, quote
from tests.score.cases import DE, TEXT, gold_line, scores


@pytest.mark.parametrize(
    ("form", "expected"),
    [("Kranz", 2), ("Anna Kranz", 1), ("Kran", 0), ("Fuß", 1), ("Fu", 0), ("Bank", 1)],
)
def test_occurrences_are_whole_words(form, expected) -> None:
    """A form that is part of a longer word is not an occurrence."""
    assert len(list(occurrences(TEXT, form))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tarvik-Aktie", 0), ("Anti-Tarvik", 0), ("Tarvik - ja", 1), ("Tarvik’s", 1)],
)
def test_compounds_hold_no_names(text, expected) -> None:
    """A hyphen joins, a dash between spaces does not, nor does an apostrophe."""
    assert len(list(occurrences(text, "Tarvik"))) == expected


def test_gold_that_is_not_there_is_missed_and_told() -> None:
    """Words that the text does not have, and articles that were not read, are issues and misses."""
    lines = [
        gold_line("figure", "40 Euro", low=40),
        gold_line("figure", "40 Euro", low=40, path="c.txt"),
    ]
    gold = place_gold([parse_line(json.dumps(line), "gold:1") for line in lines], [DE])
    assert [issue.code for issue in gold.issues] == ["gold-not-placed"] * 2
    assert "'40 Euro' is not in the text" in gold.issues[0].detail
    assert "not read" in gold.issues[1].detail
    assert score_tables(gold, Tables(articles=[DE]))[0].n_gold == 2


def test_without_gold_there_is_no_score() -> None:
    """No row is invented for what the gold does not cover."""
    assert scores(mentions=[mention(DE, "Kranz")], quotes=[quote(DE, "Es reicht.")]) == {}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not JSON"),
        ("[]", "unknown gold"),
        ('{"gold": "qoute"}', "unknown gold"),
        ('{"gold": "quote", "path": "a"}', "lacks kind, text"),
        ('{"gold": "copy", "path": "a", "of": "b", "speeker": "c"}', "does not know speeker"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, line, told) -> None:
    """File, line and what is wrong with it; the hint says what is allowed."""
    (tmp_path / "gold.jsonl").write_text("\n" + line + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=told) as caught:
        load_gold(tmp_path)
    assert "gold.jsonl:2" in str(caught.value)
    assert caught.value.hint


def test_a_folder_without_gold_is_an_error(tmp_path) -> None:
    """Nothing to score against is the user's mistake, not a perfect score."""
    with pytest.raises(InputError):
        load_gold(tmp_path)
    with pytest.raises(InputError):
        load_gold(tmp_path / "none.jsonl")
