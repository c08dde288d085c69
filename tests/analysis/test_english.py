"""What gets English: as much as was asked for, each text once, and a row for what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.analysis.english import translate_all
from pipeline.config import Extent
from pipeline.records import English
from tests.build import analysis, article, quote
from tests.fakes import Translator, engines

HEADING, TEASER = "Streit um die Halle", "Die Stadt muss sparen."
SAID = "Anna Kranz sagte: „Wir zahlen das.“"
LONG = "„Es reicht jetzt. Es reicht.“"
REST = "Der Rat schweigt."
WORDS = "Wir zahlen das."


class Asked(Translator):
    """Remembers what it was asked for."""

    def __init__(self):
        self.texts = []

    def translate(self, texts, lang):
        self.texts += texts
        return super().translate(texts, lang)


def told(*, headings=True, lang="de"):
    """An article of a heading, a teaser and a body with two quotes, the second of two sentences."""
    top = [HEADING, TEASER] if headings else []
    one = article("\n".join([*top, SAID, LONG, REST]))
    found = analysis(one, quote(one, WORDS), quote(one, "Es reicht jetzt. Es reicht."), lang=lang)
    blocks = {HEADING: "headline", TEASER: "teaser"}
    sentences = (replace(row, block=blocks.get(row.text, "body")) for row in found.sentences)
    return replace(found, sentences=tuple(sentences))


QUOTES = [SAID, "„Es reicht jetzt.", "Es reicht.“"]


@pytest.mark.parametrize(
    ("extent", "headings", "sentences", "quotes"),
    [
        (Extent.ALL, True, [HEADING, TEASER, *QUOTES, REST], 2),
        (Extent.QUOTES, True, QUOTES, 2),
        (Extent.HEADLINES, True, [HEADING, TEASER], 0),
        (Extent.HEADLINES, False, [SAID], 0),
        (Extent.NONE, True, [], 0),
    ],
)
def test_extent(extent, headings, sentences, quotes):
    """Just what was asked for reaches the translator and has English; the rest is no Issue."""
    translator = Asked()
    given = told(headings=headings)

    [found] = translate_all([given], engines(translator=translator), extent=extent)

    assert [one.text for one in found.sentences if one.text_en] == sentences
    assert sum(bool(one.text_en) for one in found.quotes) == quotes
    assert len(translator.texts) == len(sentences) + quotes
    assert {one.engine for one in found.sentences if one.text_en} <= {"fake 1"}
    assert found.issues == ()


@pytest.mark.parametrize("extent", Extent)
def test_english_is_there_anyway(extent):
    """An English article is its own English, however little is to be translated."""
    translator = Asked()

    [found] = translate_all([told(lang="en")], engines(translator=translator), extent=extent)

    assert all(one.text_en == one.text for one in (*found.sentences, *found.quotes))
    assert {one.engine for one in (*found.sentences, *found.quotes)} == {"source"}
    assert translator.texts == []


def test_a_quote_that_is_a_sentence_is_translated_once():
    """The same text goes once, and both rows have its English, engine and checks."""
    translator = Asked()
    one = article("Wir zahlen das.\nDer Rat schweigt.\nWir zahlen das.")
    given = analysis(one, quote(one, WORDS), quote(one, WORDS, nth=1))

    [found] = translate_all([given], engines(translator=translator))

    assert translator.texts == [WORDS, REST]
    rows = [row for row in (*found.sentences, *found.quotes) if row.text == WORDS]
    assert [(row.text_en, row.engine) for row in rows] == [("The Wir zahlen das.", "fake 1")] * 4


@pytest.mark.parametrize(
    ("extent", "detail"),
    [
        (Extent.ALL, "1 of 8 sentences and quotes have no English."),
        (Extent.QUOTES, "1 of 5 sentences and quotes have no English."),
        (Extent.HEADLINES, None),
    ],
)
def test_missing_english_counts_what_was_asked_for(extent, detail):
    """An Issue tells what was asked for and not made, and nothing else."""

    class Stuck(Translator):
        def translate(self, texts, lang):
            return [English("" if text == WORDS else f"The {text}") for text in texts]

    [found] = translate_all([told()], engines(translator=Stuck()), extent=extent)

    assert [one.detail for one in found.issues] == ([detail] if detail else [])
