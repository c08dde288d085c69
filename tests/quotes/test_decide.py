"""Rules and tagger together: who wins where they disagree, borders, speakers."""

from __future__ import annotations

import pytest

from pipeline.blocks import label_blocks
from pipeline.lang import LANGUAGES
from pipeline.quotes import find_quotes
from pipeline.quotes.marked.pairs import pair_marks
from pipeline.quotes.tagged.candidates import tidy
from pipeline.records import Quote, Sentence, Span, sift
from pipeline.segment import segment
from tests.build import article
from tests.quotes.signed import signs, span


def found(text: str, lang: str = "de", **given) -> list[Quote]:
    """The quotes in a text, with the signs described by `given`."""
    told = article(text)
    sentences: list[Sentence] = list(segment(told, list(label_blocks(told)), LANGUAGES[lang]))
    rows = find_quotes(told, sentences, (), LANGUAGES[lang], signs=signs(text, **given))
    return sift(rows)[0]


PLAIN = "Im Rathaus war man unzufrieden. Niemand habe gefragt. Mara Lind wirkte müde dabei."


def test_what_only_the_tagger_sees():
    """A report without any sign of one is a quote if the tagger is sure, with its speaker."""
    said = "Im Rathaus war man unzufrieden"
    rows = found(PLAIN, content=[said], speaker=["Mara Lind"], points=[(said, "Mara Lind")])
    one = next(row for row in rows if row.rule == "tagger")
    assert (one.text, one.kind, one.speaker) == (said, "indirect", "Mara Lind")
    assert one.text == PLAIN[one.start : one.end]


def test_the_tagger_says_no():
    """A weak rule's finding that is no content to the tagger is dropped; marks with a cue stay."""
    text = "The leak showed impressive results for the town. “We are proud of it,” said Mara Lind."
    rows = found(text, "en", content=["“We are proud of it,”"], inside=["“We are proud of it,”"])
    assert [one.text for one in rows] == ["We are proud of it,"]


def test_both_agree():
    """What both see is one quote, with the score of all clues."""
    text = "Mara Lind sagte, dass der Zaun stehen bleibe."
    [one] = found(text, content=["dass der Zaun stehen bleibe"], speaker=["Mara Lind"])
    assert (one.text, one.speaker) == ("dass der Zaun stehen bleibe", "Mara Lind")
    assert 0.5 < one.score < 1


def test_words_in_marks_within_a_report():
    """Words in marks within a report are a quote of their own and know the report."""
    text = "Mara Lind sagte, dass der Zaun „ein schlechter Witz gewesen“ sei."
    said = "dass der Zaun „ein schlechter Witz gewesen“ sei"
    rows = found(text, content=[said], inside=["„ein schlechter Witz gewesen“"])
    assert [one.kind for one in rows] == ["indirect", "partial"]
    assert rows[1].nested_in == rows[0].quote_id


def test_speaker_by_the_tagger_where_it_is_surer():
    """The rule's speaker gives way to the one the tagger points at."""
    text = "Mara Lind kam. Das Tor bleibe zu, sagte gestern Abend dort jemand."
    said = "Das Tor bleibe zu"
    rows = found(text, content=[said], speaker=["Mara Lind"], points=[(said, "Mara Lind")])
    assert [one.speaker for one in rows] == ["Mara Lind"]


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("Er sagte: „Nein, nie!“ Dann", "„Nein, nie!“", "Nein, nie!"),
        ("Er sagte, er komme. Dann", ", er komme.", "er komme"),
        ("Er nannte es „einen Witz“, so", "es „einen Witz", "es „einen Witz“"),
        ("Er schwieg – – und ging", "– –", ""),
    ],
)
def test_edges(text, given, expected):
    """Edges lose their signs; what stands in marks loses these; a cut mark is taken along."""
    marked, _ = pair_marks(text, [Span(0, len(text))], frozenset())
    assert tidy(text, span(text, given), marked).of(text) == expected
