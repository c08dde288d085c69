"""Weekdays before and after the day of publication, which is Thursday, 2024-11-28."""

from __future__ import annotations

import pytest

from tests.figures.render import figures_of

AHEAD = [
    ("de", "Die Brücke ist ab Montag gesperrt.", "2024-12-02"),
    ("de", "Von Freitagabend an fahren keine Züge.", "2024-11-29"),
    ("de", "Der Streik geht bis einschließlich Sonntag.", "2024-12-01"),
    ("de", "Kommenden Dienstag ist Sitzung.", "2024-12-03"),
    ("de", "Die Stadt will am Dienstag entscheiden.", "2024-12-03"),
    ("de", "Er kann am Montag wieder arbeiten.", "2024-12-02"),
    ("de", "Der Rat wird am Montag erste Ergebnisse vorlegen.", "2024-12-02"),
    ("de", "Wird die Debatte am Montag fortgesetzt?", "2024-12-02"),
    ("de", "Spätestens am Dienstag ist das Geld da.", "2024-12-03"),
    ("en", "The bridge closes from Friday night.", "2024-11-29"),
    ("en", "The strike lasts until Sunday.", "2024-12-01"),
    ("en", "The hall reopens this coming Tuesday.", "2024-12-03"),
    ("en", "The council plans to meet on Tuesday.", "2024-12-03"),
    ("en", "The council is expected to vote on Monday.", "2024-12-02"),
    ("en", "The result will be announced on Monday.", "2024-12-02"),
    ("en", "The meeting will be held on Tuesday.", "2024-12-03"),
    ("en", "Lawyers have to answer on Monday.", "2024-12-02"),
    ("nl", "De brug is vanaf vrijdag dicht.", "2024-11-29"),
    ("nl", "De brug is tot en met donderdag dicht.", "2024-11-28"),
    ("nl", "Aanstaande dinsdag is er een zitting.", "2024-12-03"),
    ("nl", "De raad gaat dinsdag stemmen.", "2024-12-03"),
    ("en", "On Monday the council will vote.", "2024-12-02"),
    ("de", "Sie sagte, dass der Reaktor am Montag wieder laufen werde.", "2024-12-02"),
    ("nl", "De winkel wordt maandag gesloten.", "2024-12-02"),
    ("nl", "De partij wil hem maandag horen.", "2024-12-02"),
]
PAST = [
    ("de", "Am Montag teilte die Polizei das mit.", "2024-11-25"),
    ("de", "Am Montag beendete die Stadt den Streit und will nun bauen.", "2024-11-25"),
    ("de", "Die Stadt beendete am Montag den Streik der bald enden soll.", "2024-11-25"),
    ("de", "Die Passagiere konnten am Montag gerettet werden.", "2024-11-25"),
    ("de", "Der Mann soll am Montag ein Auto gestohlen haben.", "2024-11-25"),
    ("de", "In der Nacht zum Sonntag brannte ein Schuppen.", "2024-11-24"),
    ("de", "Der Streik dauerte bis Sonntag.", "2024-11-24"),
    ("de", "Seit Montag ist die Straße zu und soll es bleiben.", "2024-11-25"),
    ("de", "Wie die Stadt am Montag mitteilte, wird die Halle geschlossen.", "2024-11-25"),
    ("en", "The council said on Monday it will close the bridge.", "2024-11-25"),
    ("en", "Officials released on Monday a plan that will cut jobs.", "2024-11-25"),
    ("en", "He could not be reached on Monday.", "2024-11-25"),
    ("en", "He may have met them on Monday.", "2024-11-25"),
    ("en", "Images from Monday show the fire.", "2024-11-25"),
    ("en", "The mayor on Monday backed a plan that might fail.", "2024-11-25"),
    ("en", "He earlier Monday dropped a hint that he might go.", "2024-11-25"),
    ("en", "The strike lasted until Sunday.", "2024-11-24"),
    ("nl", "De politie zei maandag dat de brug dicht gaat.", "2024-11-25"),
    ("nl", "Maandag presenteerde de partij een plan dat zal gelden.", "2024-11-25"),
    ("nl", "De dader moet maandag hebben gewacht.", "2024-11-25"),
    ("nl", "De brug was tot woensdag dicht.", "2024-11-27"),
    ("nl", "Hij moest maandag voor de rechter komen.", "2024-11-25"),
]
SEVERAL = [
    (
        "de",
        "Die Brücke werde ab Freitag gesperrt, teilte die Stadt am Montag mit.",
        ["2024-11-29", "2024-11-25"],
    ),
    ("de", "Von Montag bis Mittwoch war die Straße zu.", ["2024-11-25/2024-11-27"]),
    ("de", "Von Montag bis Mittwoch ist die Straße zu.", ["2024-12-02/2024-12-04"]),
    (
        "en",
        "The shop has been shut since Monday and will open on Saturday.",
        ["2024-11-25", "2024-11-30"],
    ),
    ("en", "The concerts run from Friday to Sunday.", ["2024-11-29/2024-12-01"]),
    ("nl", "De staking begon maandag en duurt tot vrijdag.", ["2024-11-25", "2024-11-29"]),
    ("nl", "Van maandag tot en met woensdag was de weg dicht.", ["2024-11-25/2024-11-27"]),
]


@pytest.mark.parametrize(("lang", "text", "day"), AHEAD)
def test_ahead(lang, text, day):
    """The next one where a preposition, an adjective or a verb says so."""
    assert [one.date for one in figures_of(text, lang)] == [day]


@pytest.mark.parametrize(("lang", "text", "day"), PAST)
def test_past(lang, text, day):
    """The last one where a verb of the past is nearer than what lies ahead."""
    assert [one.date for one in figures_of(text, lang)] == [day]


@pytest.mark.parametrize(("lang", "text", "days"), SEVERAL)
def test_several(lang, text, days):
    """Each by the words around it; the two ends of an interval are within one week."""
    assert [one.date for one in figures_of(text, lang)] == days
