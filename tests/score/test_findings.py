"""Scores of mentions, quotes and figures, counted by hand."""

from __future__ import annotations

import json

import pytest

from pipeline.records import (
    Entity,
)
from pipeline.score import (
    Tables,
    place_gold,
    score_tables,
)
from pipeline.score.figures import same_scope
from pipeline.score.gold import parse_line
from pipeline.score.quotes import same_person
from tests.build import figure, mention, quote
from tests.score.cases import DE, gold_line, scores


def test_mentions_need_span_and_label() -> None:
    """A wrong label is both missed and wrong; labels that gold never uses are not scored."""
    entity = {
        "gold": "entity",
        "name": "Anna Kranz",
        "label": "PER",
        "forms": {"a/de.txt": ["Anna Kranz", "Kranz"]},
    }
    bank = gold_line("mention", "Bank", label="ORG")
    found = [
        mention(DE, "Anna Kranz"),
        mention(DE, "Kranz", "ORG", nth=1),
        mention(DE, "Bank", "ORG"),
        mention(DE, "Fuß", "MISC"),
    ]
    got = scores(entity, bank, mentions=found)
    assert got["mentions", "span and label"] == (2, 3, 3)
    assert got["mentions", "PER"] == (1, 2, 1)
    assert got["mentions", "ORG"] == (1, 1, 2)
    assert ("mentions", "MISC") not in got


def test_optional_and_outside_count_nowhere() -> None:
    """What is optional is neither missed nor wrong; findings in a stretch outside are dropped."""
    bank = gold_line("mention", "Bank", label="PER", optional=True)
    kranz = gold_line("mention", "Anna Kranz")
    outside = {"gold": "outside", "path": "a/de.txt", "text": "Fuß"}
    assert scores(bank, kranz, mentions=[mention(DE, "Anna Kranz")])["mentions", "PER"] == (1, 1, 1)
    found = [mention(DE, "Anna Kranz"), mention(DE, "Bank"), mention(DE, "Fuß")]
    assert scores(bank, kranz, outside, mentions=found)["mentions", "PER"] == (1, 1, 1)


def test_linking_is_scored_over_the_mentions_found() -> None:
    """Two mentions of one person in two entities halve recall, not precision."""
    entity = {
        "gold": "entity",
        "name": "Anna Kranz",
        "label": "PER",
        "forms": {"a/de.txt": ["Anna Kranz", "Kranz"]},
    }
    gold = place_gold([parse_line(json.dumps(entity), "gold")], [DE])
    found = [mention(DE, "Anna Kranz", entity_id="x"), mention(DE, "Kranz", nth=1, entity_id="y")]
    linking = score_tables(gold, Tables(articles=[DE], mentions=found))[-1]
    assert (linking.what, linking.precision, linking.recall) == ("entities", 1.0, 0.5)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], {"content": (0, 1, 0), "content and speaker": (0, 1, 0), "cue": (0, 1, 0)}),
        (
            [quote(DE, "Es reicht.", speaker="Anna Kranz", cue="sagte")],
            {
                "content": (1, 1, 1),
                "content and speaker": (1, 1, 1),
                "cue": (1, 1, 1),
                "direct": (1, 1, 1),
            },
        ),
        (
            [quote(DE, "Es reicht.")],
            {"content": (1, 1, 1), "content and speaker": (0, 1, 1), "cue": (0, 1, 0)},
        ),
        (
            [quote(DE, "Es reicht.", speaker="Kranz")],
            {"content and speaker": (1, 1, 1), "content and speaker's name": (1, 1, 1)},
        ),
        ([quote(DE, "Es reicht.", speaker="Bank")], {"content and speaker": (0, 1, 1)}),
        (
            [quote(DE, "Es reicht.", "partial")],
            {"content": (1, 1, 1), "content and kind": (0, 1, 1), "direct": (0, 1, 0)},
        ),
        ([quote(DE, "Es")], {"content": (0, 1, 1)}),
        ([quote(DE, "Es reicht."), quote(DE, "Kranz will")], {"content": (1, 1, 2)}),
    ],
)
def test_quotes(found, expected) -> None:
    """Content, speaker, kind and cue are counted apart."""
    gold = gold_line(
        "quote",
        "Es reicht",
        **{"in": "Anna Kranz sagte: „Es reicht.“"},
        cue="sagte",
        speaker="Anna Kranz",
    )
    got = scores(gold, quotes=found)
    assert {key: got["quotes", key] for key in expected} == expected


def test_a_speaker_is_right_through_the_entity() -> None:
    """A pronoun that was resolved to the right entity names the right speaker."""
    gold = gold_line("quote", "Es reicht", name="Anna Kranz")
    kranz = Entity(
        entity_id="x",
        name="Anna Kranz",
        label="PER",
        names_de=(),
        names_en=(),
        names_nl=(),
        n_mentions=1,
        n_articles=1,
        n_outlets=1,
    )
    got = scores(
        gold,
        quotes=[quote(DE, "Es reicht.", speaker="Fuß", speaker_entity_id="x")],
        entities=[kranz],
    )
    assert got["quotes", "content and speaker's name"] == (1, 1, 1)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Anna Kranz", "Kranz", True),
        ("Kranz", "anna kranz", True),
        ("Anna Kranz", "Otto Kranz", False),
        ("", "", False),
    ],
)
def test_same_person(a, b, expected) -> None:
    """All words of the shorter name must be in the longer."""
    assert same_person(a, b) is expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (figure(DE, "20 bis 30 Euro", "money", 20, high=30, unit="EUR"), 1),
        (figure(DE, "20 bis 30 Euro", "money", 20, high=20, unit="EUR"), 0),
        (figure(DE, "20 bis 30 Euro", "money", 20, high=None, unit="EUR"), 0),
        (figure(DE, "20 bis 30 Euro", "money", 20, high=30, unit="USD"), 0),
        (figure(DE, "20 bis 30 Euro", "count", 20, high=30, unit="EUR"), 0),
    ],
)
def test_figures_need_value_and_unit(found, expected) -> None:
    """Both ends of the range, the unit and the kind must be right."""
    gold = gold_line("figure", "20 bis 30 Euro", low=20, high=30, unit="EUR")
    got = scores(gold, figures=[found])
    assert got["figures", "span"] == (1, 1, 1)
    assert got["figures", "span, value and unit"] == (expected, 1, 1)


def test_an_article_without_any_can_be_declared_done() -> None:
    """A finding in an article that is done and has none is wrong; elsewhere it is not looked at."""
    wrong = figure(DE, "20 bis 30 Euro", "money", 20, high=30, unit="EUR")
    done = {"gold": "done", "path": "a/de.txt", "kinds": ["figure"]}
    assert scores(done, figures=[wrong])["figures", "span"] == (0, 0, 1)
    assert scores(done | {"path": "b/en.txt"}, figures=[wrong])["figures", "span"] == (0, 0, 0)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ("neue Stellen", "Stellen", True),
        ("jobs", "Jobs in town", True),
        ("jobs", "", False),
        ("Umsatz", "Verlust", False),
    ],
)
def test_same_scope(gold, found, expected) -> None:
    """Half of the words, counted as F1, must agree."""
    assert same_scope(gold, found) is expected
