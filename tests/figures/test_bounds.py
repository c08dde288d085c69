"""Words that make an amount the least or the most, after verbs and in comparisons."""

from __future__ import annotations

import pytest

from tests.figures.render import figures_of

AT_MOST = [
    ("de", "Die Schicht ist auf acht Stunden begrenzt.", 28800),
    ("de", "Die Gruppe ist auf 50 Personen beschränkt.", 50),
    ("de", "Die Gruppen sind begrenzt auf 50 Personen.", 50),
    ("de", "Die Last darf 50 Tonnen nicht überschreiten.", 50),
    ("de", "Nicht länger als acht Stunden.", 28800),
    ("de", "Nie mehr als 50 Leute.", 50),
    ("de", "Der Anteil ist geringer als 10 Prozent.", 10),
    ("en", "Shifts are capped at eight hours.", 28800),
    ("en", "Groups are limited to 50 people.", 50),
    ("en", "It must not exceed 50 tonnes.", 50),
    ("en", "They work no longer than eight hours.", 28800),
    ("en", "They take not more than 50 people.", 50),
    ("en", "The share is lower than 10 percent.", 10),
    ("nl", "De groep is beperkt tot 50 mensen.", 50),
    ("nl", "De groep is tot 50 mensen beperkt.", 50),
    ("nl", "Het is begrensd op 50 mensen.", 50),
    ("nl", "Ze werken nooit langer dan acht uur.", 28800),
    ("nl", "De toren is niet hoger dan 400 meter.", 400),
    ("nl", "Het aandeel is lager dan 10 procent.", 10),
]
AT_LEAST = [
    ("de", "Der Turm ist höher als 300 Meter.", 300),
    ("de", "Es dauerte länger als acht Stunden.", 28800),
    ("de", "Es kamen nicht weniger als 50 Leute.", 50),
    ("de", "Mindestens so viele wie 50 Leute.", 50),
    ("en", "The tower is higher than 300 metres.", 300),
    ("en", "It lasted longer than eight hours.", 28800),
    ("en", "They want not less than 50 people.", 50),
    ("en", "At least as many as 50 people.", 50),
    ("en", "Losses exceeded 50 tonnes.", 50),
    ("nl", "De toren is hoger dan 300 meter.", 300),
    ("nl", "Het duurde langer dan acht uur.", 28800),
    ("nl", "Minstens zoveel als 50 mensen.", 50),
]
NEITHER = [
    ("de", "Er wurde auf 50 Personen geschossen.", 50),
    ("de", "Der Zug hält auf 50 Bahnhöfen.", 50),
    ("en", "It was 3 percent higher than usual.", 3),
    ("en", "The cap has 50 pearls.", 50),
    ("nl", "Ze gingen tot 50 meter diep.", 50),
]


@pytest.mark.parametrize(("lang", "text", "high"), AT_MOST)
def test_at_most(lang, text, high):
    """A maximum is open to below."""
    (one,) = figures_of(text, lang)
    assert (one.low, one.high, one.qualifier) == (None, high, "at_most")


@pytest.mark.parametrize(("lang", "text", "low"), AT_LEAST)
def test_at_least(lang, text, low):
    """A minimum is open to above."""
    (one,) = figures_of(text, lang)
    assert (one.low, one.high, one.qualifier) == (low, None, "at_least")


@pytest.mark.parametrize(("lang", "text", "value"), NEITHER)
def test_no_bound(lang, text, value):
    """Words that only look like a bound leave the amount as it is."""
    (one,) = figures_of(text, lang)
    assert (one.low, one.high, one.qualifier) == (value, value, "")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Mieten sind höher als vor zwei Jahren."),
        ("en", "Rents are higher than two years ago."),
        ("nl", "De huren zijn hoger dan twee jaar geleden."),
    ],
)
def test_a_comparison_with_a_time_ago_is_no_bound(lang, text):
    """What is compared with is a year, and it stays known."""
    assert [one.date for one in figures_of(text, lang)] == ["2022"]
