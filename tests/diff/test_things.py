"""What a figure counts, and what happens to it."""

from __future__ import annotations

import pytest

from pipeline.diff.things import Thing, thing_of
from pipeline.diff.units import in_base
from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.records import Sentence, sift
from tests.build import article, figure


def things(text, lang):
    """The thing of each figure of a sentence, by the figure's words."""
    told = article(text)
    held = Sentence(
        article_id=told.article_id, sentence=0, start=0, end=len(text), text=text, lang=lang,
        block="body",
    )  # fmt: skip
    found = sift(find_figures(told, [held], LANGUAGES))[0]
    return {one.text: thing_of(one, held, found) for one in found}


NAMED = [
    ("Bei dem Unfall starben drei Menschen, zwölf wurden verletzt.", "de", "drei", "person", "die"),
    ("Bei dem Unfall starben drei Menschen, zwölf wurden verletzt.", "de", "zwölf", "", "injure"),
    ("Die Polizei nahm nach dem Fest neun Personen fest.", "de", "neun", "person", "arrest"),
    ("Es gab neun Festnahmen.", "de", "neun", "person", "arrest"),
    ("Die Firma streicht 90 Stellen.", "de", "90", "job", "cut"),
    ("Im Werk arbeiten 90 Menschen.", "de", "90", "person", "employ"),
    ("Nine people were killed and dozens hurt.", "en", "Nine", "person", "die"),
    ("Nine people were killed and dozens hurt.", "en", "dozens", "", "injure"),
    ("The death toll has risen to nine.", "en", "nine", "person", "die"),
    ("The firm shut its plant with the loss of 90 jobs.", "en", "90", "job", "cut"),
    ("They bought 90 buses.", "en", "90", "bus", "buy"),
    ("De politie hield na het feest negen mensen aan.", "nl", "negen", "person", "arrest"),
    ("Negen doden vielen er.", "nl", "Negen", "person", "die"),
    ("Er verdwijnen 90 banen.", "nl", "90", "job", "cut"),
    ("Im Teich schwimmen 90 Karpfen.", "de", "90", "", ""),
]


@pytest.mark.parametrize(("text", "lang", "words", "noun", "event"), NAMED)
def test_noun_and_event(text, lang, words, noun, event):
    """Things and events have one name in every language; the nearest event counts."""
    found = things(text, lang)[words]

    assert (found.noun, found.event) == (noun, event)


MARKED = [
    ("Acht der Verletzten liegen in der Klinik.", "de", "Acht", "part", True),
    ("Acht Menschen sind verletzt, darunter drei Kinder.", "de", "drei", "part", True),
    ("Acht Menschen sind verletzt.", "de", "Acht", "part", False),
    ("Eight of the 31 members left.", "en", "Eight", "whole", 31.0),
    ("Eight of the 31 members left.", "en", "31", "total", True),
    ("The price rose by 15 euros.", "en", "15 euros", "change", True),
    ("The price rose to 15 euros.", "en", "15 euros", "change", False),
    ("Die Zahl stieg auf 31, nicht 23, wie zunächst gemeldet.", "de", "23", "withdrawn", True),
    ("Police corrected the number of arrests from 40 to 33.", "en", "40", "withdrawn", True),
    ("Police corrected the number of arrests from 40 to 33.", "en", "33", "withdrawn", False),
    ("Er zijn 31 gewonden, niet 23.", "nl", "23", "withdrawn", True),
    (
        "Im ersten Quartal waren es 90 Millionen Euro.",
        "de",
        "90 Millionen Euro",
        "period",
        "quarter",
    ),
    ("The ticket costs €49 a month.", "en", "€49", "period", "month"),
    ("De huur is 900 euro per maand.", "nl", "900 euro", "period", "month"),
]


@pytest.mark.parametrize(("text", "lang", "words", "field", "expected"), MARKED)
def test_parts_changes_and_corrections(text, lang, words, field, expected):
    """Parts, wholes, changes, periods and numbers taken back are told by the words around."""
    assert getattr(things(text, lang)[words], field) == expected


def test_a_language_without_facts_says_nothing():
    """Figures of a language that is not read have no thing."""
    one = article("7")
    held = Sentence(
        article_id=one.article_id, sentence=0, start=0, end=1, text="7", lang="xx", block="body"
    )

    assert thing_of(figure(one, "7", "count", 7), held, []) == Thing()


BASES = [
    ("measure", 2.0, "mi", 3218.688, "m"),
    ("measure", 3.0, "t", 3000.0, "kg"),
    ("duration", 2.0, "year", 24.0, "month"),
    ("measure", 20.0, "°C", 20.0, "°C"),
    ("money", 2.0, "EUR", 2.0, "EUR"),
]


@pytest.mark.parametrize(("kind", "low", "unit", "expected", "base"), BASES)
def test_units_are_made_comparable(kind, low, unit, expected, base):
    """Miles meet kilometres; what has no base stays as it is."""
    found = in_base(figure(article("7"), "7", kind, low, unit=unit))

    assert (found.low, found.high, found.unit) == (
        pytest.approx(expected),
        pytest.approx(expected),
        base,
    )
