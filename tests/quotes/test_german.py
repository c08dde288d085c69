"""German quotes: kinds, contents and speakers."""

from __future__ import annotations

import pytest

from tests.quotes.told import read, told

DIRECT = [
    ("„Wir bauen weiter“, sagte Anna Kranz.", "Wir bauen weiter", "Anna Kranz"),
    ("»Das reicht nicht«, erklärte der Minister.", "Das reicht nicht", "der Minister"),
    ('"Wir gehen", rief die Trainerin.', "Wir gehen", "die Trainerin"),
    ('„Der Zaun bleibt", sagte Kranz.', "Der Zaun bleibt", "Kranz"),
    ("Kranz sagte: „Der Zaun bleibt.“", "Der Zaun bleibt.", "Kranz"),
    ("Die Ministerin schrieb: “Der Zaun bleibt.”", "Der Zaun bleibt.", "Die Ministerin"),
    ("«Der Zaun bleibt», sagte Kranz.", "Der Zaun bleibt", "Kranz"),
    ("‚Der Zaun bleibt‘, sagte Kranz.", "Der Zaun bleibt", "Kranz"),
    ("„Der Zaun bleibt“, so die Sprecherin.", "Der Zaun bleibt", "die Sprecherin"),
    ("Gestern sagte der Leiter des Amtes: „Es reicht.“", "Es reicht.", "der Leiter des Amtes"),
    ("„Kommt ihr mit?“, fragte sie.", "Kommt ihr mit?", "sie"),
    ("„Es ist vorbei. Wir gehen heim.“ Das sagte er.", "Es ist vorbei. Wir gehen heim.", ""),
    (
        "Jens Ott, der Leiter der Klinik, sagte: „Wir helfen.“",
        "Wir helfen.",
        "Jens Ott, der Leiter der Klinik",
    ),
    ("Im Streit um den Zaun teilte die Stadt mit: „Er bleibt.“", "Er bleibt.", "die Stadt"),
]

INDIRECT = [
    ("Die Stadt teilte mit, dass der Zaun bleibt.", "dass der Zaun bleibt", "Die Stadt"),
    ("Kranz betonte, der Zaun sei sicher.", "der Zaun sei sicher", "Kranz"),
    ("Er sagte, er habe nichts gewusst.", "er habe nichts gewusst", "Er"),
    (
        "Die Polizei hat mitgeteilt, dass zwei Wege gesperrt sind.",
        "dass zwei Wege gesperrt sind",
        "Die Polizei",
    ),
    ("Laut der Behörde stehen dort zwölf Häuser.", "stehen dort zwölf Häuser", "der Behörde"),
    (
        "Nach Angaben der Feuerwehr brannten drei Hallen.",
        "brannten drei Hallen",
        "Angaben der Feuerwehr",
    ),
    (
        "Der Brücke fehlt nach Ansicht des Prüfers ein Träger.",
        "Der Brücke fehlt nach Ansicht des Prüfers ein Träger",
        "Ansicht des Prüfers",
    ),
    ("Die Brücke ist gesperrt, so das Ministerium.", "Die Brücke ist gesperrt", "das Ministerium"),
    ("Die Brücke sei gesperrt, sagte die Ministerin.", "Die Brücke sei gesperrt", "die Ministerin"),
    (
        "Wie die Stadt mitteilte, bleibt die Brücke gesperrt.",
        "bleibt die Brücke gesperrt",
        "die Stadt",
    ),
    (
        "Die Brücke bleibt lange gesperrt, wie die Stadt mitteilte.",
        "Die Brücke bleibt lange gesperrt",
        "die Stadt",
    ),
    (
        "Medienberichten zufolge tritt der Trainer zurück.",
        "tritt der Trainer zurück",
        "Medienberichten",
    ),
    (
        "Die Anwohner fordern die Stadt auf, den Zaun zu entfernen.",
        "den Zaun zu entfernen",
        "Die Anwohner",
    ),
    ("Der Vorwurf: Die Firma habe Abfälle vergraben.", "Die Firma habe Abfälle vergraben", ""),
    (
        "Die Firma weist den Vorwurf zurück: Niemand habe Abfälle vergraben.",
        "Niemand habe Abfälle vergraben",
        "Die Firma",
    ),
    (
        "Der Verein ist der Meinung, dass die Halle zu klein ist.",
        "dass die Halle zu klein ist",
        "Der Verein",
    ),
    (
        "Die Sprecherin räumte ein, man habe Fehler gemacht.",
        "man habe Fehler gemacht",
        "Die Sprecherin",
    ),
    ("Ott gab an, das Geld nie gesehen zu haben.", "das Geld nie gesehen zu haben", "Ott"),
    (
        "Die Halle, so erklärte der Verein, wird im Mai fertig.",
        "Die Halle, so erklärte der Verein, wird im Mai fertig",
        "der Verein",
    ),
    ("Der Beamte fragte, ob der Wagen verkauft sei.", "ob der Wagen verkauft sei", "Der Beamte"),
]

NOTHING = [
    "Die Gruppe stellte das Gerät unter dem Namen „Blauer Wal“ vor.",
    "Der Film „Winter am Kanal“ läuft ab Montag.",
    "Die so genannten „Nachtfalter“ trafen sich im Park.",
    "Der Zug hält in Ulm.",
    "Die Brücke wurde 1912 gebaut und später erweitert.",
    "Die Gruppe, die sich „Die Blauen Wale“ nennt, traf sich im Park.",
    "Sie trägt '68er Mode und kann's kaum erwarten.",
]


@pytest.mark.parametrize(("text", "content", "speaker"), DIRECT)
def test_direct(text: str, content: str, speaker: str) -> None:
    """Marks of every style with a cue before, after or none are direct quotes."""
    assert ("direct", content, speaker) in told(text, "de")


@pytest.mark.parametrize(("text", "content", "speaker"), INDIRECT)
def test_indirect(text: str, content: str, speaker: str) -> None:
    """Clauses, Konjunktiv and attribution phrases are indirect quotes with their source."""
    assert ("indirect", content, speaker) in told(text, "de")


@pytest.mark.parametrize("text", NOTHING)
def test_no_quote(text: str) -> None:
    """Titles, names and plain sentences are no quotes."""
    assert told(text, "de") == []


def test_konjunktiv_goes_on() -> None:
    """Free sentences in Konjunktiv go to the speaker before and are one quote."""
    text = (
        "Kranz sagte, der Zaun bleibe. Er sei nötig. Ein Abriss komme nicht in Frage. Es regnete."
    )
    assert told(text, "de")[1:] == [
        ("indirect", "Er sei nötig. Ein Abriss komme nicht in Frage", "Kranz")
    ]


def test_interrupted() -> None:
    """A quotation interrupted by its cue is two quotes with one cue."""
    first, second = read("„Der Zaun“, sagte Kranz, „bleibt bis zum Winter stehen.“", "de")[0]
    assert (first.text, second.text) == ("Der Zaun", "bleibt bis zum Winter stehen.")
    assert first.cue_start == second.cue_start
    assert first.speaker == second.speaker == "Kranz"


def test_partial_is_nested() -> None:
    """Words in marks within a report are a partial quote that points to it."""
    outer, inner = read("Kranz sagte, der Zaun sei „ein großer Fehler“ gewesen.", "de")[0]
    assert (outer.kind, inner.kind, inner.text) == ("indirect", "partial", "ein großer Fehler")
    assert inner.nested_in == outer.quote_id


def test_label() -> None:
    """What somebody calls something is a partial quote, even a single word."""
    assert ("partial", "Unfug", "Kranz") in told("Kranz nannte den Plan einen „Unfug“.", "de")


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Gegenüber der Zeitung Kurier sagte Kranz, der Zaun bleibe.", ""),
        ("Kranz sagte gegenüber dem Kurier, der Zaun bleibe.", "dem Kurier"),
    ],
)
def test_via(text: str, via: str) -> None:
    """Who was told is noted when it stands after the cue."""
    assert read(text, "de")[0][0].via == via
