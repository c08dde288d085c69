"""Clauses, negations and forces, told from the words alone."""

from __future__ import annotations

import pytest

from pipeline.statements.reading import clauses_of, content_words, denies, forces, may_deny


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The plant stands still.", []),
        (
            "en",
            "Some 600 people had to leave, and nobody was hurt in the flood.",
            ["Some 600 people had to leave", "and nobody was hurt in the flood."],
        ),
        (
            "de",
            "Das Werk steht still, weil ein altes Ventil versagt hat.",
            ["Das Werk steht still", "weil ein altes Ventil versagt hat."],
        ),
        (
            "nl",
            "De fabriek ligt stil nadat een oude klep het begaf.",
            ["De fabriek ligt stil", "nadat een oude klep het begaf."],
        ),
        ("en", "Bread, milk and eggs cost more.", []),
        ("xx", "One two three four, five six seven eight.", 2),
    ],
)
def test_sentences_are_cut_between_clauses(lang, text, expected):
    """At commas and conjunctions, where four words stand on either side."""
    found = [one.of(text) for one in clauses_of(text, lang)]

    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The mayor has not resigned.", True),
        ("en", "They didn’t pay.", True),
        ("en", "Ortwin denied that.", True),
        ("en", "The mayor has resigned.", False),
        ("de", "Er bestreitet den Vorwurf.", True),
        ("de", "Niemand wurde verletzt.", True),
        ("nl", "De directeur spreekt het tegen.", True),
        ("nl", "De directeur spreekt van geluk.", False),
        ("xx", "Not no never.", False),
    ],
)
def test_negations_and_denials(lang, text, expected):
    """A negation, or a verb of denial with its particle."""
    assert denies(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It opens in 2026 at the earliest."),
        ("de", "Entlassungen sind ausgeschlossen."),
        ("nl", "Ontslagen zijn uitgesloten."),
        ("de", "Die Arbeit bleibt folgenlos."),
    ],
)
def test_words_that_may_stand_for_a_negation(lang, text):
    """A paraphrase may negate without "not"."""
    assert may_deny(text, lang)
    assert not may_deny("Das Tor ist rot.", "de")
    assert not may_deny(text, "xx")


@pytest.mark.parametrize(
    ("lang", "text", "force"),
    [
        ("en", "The union demanded an inquiry.", "demand"),
        ("de", "Die Gewerkschaft fordert Aufklärung.", "demand"),
        ("nl", "De bond hoopt op een onderzoek.", "hope"),
        ("de", "Er hofft auf Hilfe.", "hope"),
        ("de", "Sie will, dass die Brücke bleibt.", "demand"),
        ("en", "She called on the town to act.", "demand"),
        ("en", "The union wants the talks to go on.", "demand"),
        ("nl", "Hij wil dat de brug blijft.", "demand"),
    ],
)
def test_forces_of_reporting_verbs(lang, text, force):
    """What somebody does by a verb."""
    assert force in forces(text, lang)
    assert forces(text, "xx") == frozenset()


def test_words_of_content_in_three_languages():
    """Articles, pronouns, prepositions and auxiliaries say little."""
    assert content_words(["Die", "Brücke", "wird", "von", "ihm", "gesperrt"], "de") == (
        "brücke",
        "gesperrt",
    )
    assert content_words(["De", "brug", "zal", "door", "hem", "worden", "gesloten"], "nl") == (
        "brug",
        "gesloten",
    )
    assert content_words(["anything", "goes", "here"], "xx") == ("anything", "goes", "here")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "They called it a day."),
        ("de", "Sie will gehen."),
        ("nl", "Hij wil naar huis."),
        ("de", "Die Brücke bleibt."),
    ],
)
def test_no_demand(lang, text):
    """Wanting something for oneself is none, nor is calling somebody something."""
    assert "demand" not in forces(text, lang)
