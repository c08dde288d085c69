"""Languages: the document first, then only those sentences that are surely in another."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.detect import detect_language, detect_sentences
from pipeline.records import Block, Guess, Issue
from tests.build import article, sentences

GERMAN = "Der Rat der Stadt hat am Montag nach langem Streit das alte Rathaus verkauft. "
ENGLISH = "The council of the town sold the old hall on Monday after a long and bitter debate. "
FRENCH = "Le conseil de la ville a vendu lundi son ancienne mairie après un long débat public. "
CLUES = {"de": "rathaus", "en": "council", "fr": "conseil", "nl": "stadhuis"}


class FakeGuesser:
    """Guesses by the first clue in a text; remembers what it was asked."""

    name, version = "fake", "1"

    def __init__(self, score: float = 0.99) -> None:
        self.score = score
        self.asked: list[str] = []

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """The language of the first clue, else none."""
        self.asked += texts
        found = [[code for code, clue in CLUES.items() if clue in text.lower()] for text in texts]
        return [Guess(codes[0], self.score) if codes else Guess("und", 0.0) for codes in found]


def detect(*parts, guesser=None, **given):
    """The language of an article of (kind, text) parts."""
    told = article("".join(text for _, text in parts), **given)
    blocks, at = [], 0
    for kind, text in parts:
        blocks.append(
            Block(article_id=told.article_id, start=at, end=at + len(text.rstrip()), kind=kind)
        )
        at += len(text)
    return detect_language(told, blocks, guesser or FakeGuesser())


@pytest.mark.parametrize(("text", "lang"), [(GERMAN, "de"), (ENGLISH, "en")])
def test_language_of_a_document(text, lang):
    """A text in one supported language has it, with the guesser's score."""
    assert detect(("body", text * 30)) == Guess(lang, pytest.approx(0.99))


def test_boilerplate_bylines_and_links_do_not_count():
    """Only running text is shown to the guesser."""
    guesser = FakeGuesser()
    detect(
        ("byline", "By the council "),
        ("body", GERMAN + "https://council.example/council "),
        ("boilerplate", ENGLISH * 20),
        guesser=guesser,
    )

    assert not any("ouncil" in text for text in guesser.asked)


def test_majority_decides_a_bilingual_article():
    """The score of an article with two languages is the share of the first."""
    guess = detect(("body", GERMAN * 60), ("body", ENGLISH * 30))

    assert guess.lang == "de"
    assert 0.5 < guess.score < 0.8


def test_stretches_are_few_and_long():
    """A long article is judged by a few stretches from all of it, not by lines."""
    guesser = FakeGuesser()
    detect(("body", GERMAN * 500), guesser=guesser)

    assert len(guesser.asked) == 6
    assert min(map(len, guesser.asked)) > 400


def test_unsupported_language_is_an_issue():
    """A French article is not analysed; the issue names the language and what is supported."""
    found = detect(("body", FRENCH * 10), path="a/b.txt")

    assert isinstance(found, Issue)
    assert (found.stage, found.code) == ("detect", "unsupported-language")
    assert "fr" in found.detail
    assert "de, en, nl" in found.hint
    assert found.path == "a/b.txt"


@pytest.mark.parametrize(
    "text", ["", "Rathaus zu", "1 2 3 4 5 6 7 8 9 " * 30, "Xyz qwrt pstk " * 20]
)
def test_unknown_language_is_an_issue(text):
    """Too little text, or none that is recognised, gives no guess."""
    found = detect(("body", text))

    assert isinstance(found, Issue)
    assert found.code == "unknown-language"


@pytest.mark.parametrize("claimed", ["nl", "nl-BE", "NL_be"])
@pytest.mark.parametrize("text", ["", "Rathaus zu", "Xyz qwrt pstk " * 20])
def test_metadata_helps_where_the_text_does_not(claimed, text):
    """The claimed language is taken, with score 0, where nothing can be guessed."""
    assert detect(("body", text), lang=claimed) == Guess("nl", 0.0)


def test_text_outvotes_metadata():
    """A clear text wins over a wrong claim; little text in an unsupported language does not."""
    assert detect(("body", GERMAN * 10), lang="en").lang == "de"
    assert detect(("body", FRENCH), lang="nl") == Guess("nl", 0.0)
    assert isinstance(detect(("body", FRENCH * 10), lang="nl"), Issue)


def told(*texts, lang="de"):
    """Sentences, one a line."""
    return sentences(article("\n".join(texts)), lang=lang)


def langs(*texts, lang="de", score=0.99):
    """The languages given to sentences of an article."""
    return [one.lang for one in detect_sentences(told(*texts, lang=lang), FakeGuesser(score), lang)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (ENGLISH, "en"),
        (f"“{ENGLISH.strip()}”", "en"),
        (f"„{ENGLISH.strip()}“, so Doe.", "en"),
        ("Council sold hall.", "de"),
        (f"Der Rat schrieb den Satz auf Englisch und schickte ihn: „{ENGLISH.strip()}“", "de"),
        (GERMAN, "de"),
        (FRENCH, "de"),
    ],
)
def test_sentences_in_another_language(text, lang):
    """Only a whole sentence or nearly whole quotation in another supported language gets it."""
    assert langs(GERMAN, text.strip()) == ["de", lang]


def test_weak_guesses_change_nothing():
    """A guess below the threshold leaves the sentence in the article's language."""
    assert langs(ENGLISH.strip(), score=0.9) == ["de"]


def test_sentences_stay_as_they_are_otherwise():
    """Number, order and offsets do not change, and plain sentences are not even asked about."""
    guesser = FakeGuesser()
    before = told(GERMAN.strip(), ENGLISH.strip(), GERMAN.strip())
    after = detect_sentences(before, guesser, "de")

    assert [(one.start, one.end, one.text) for one in before] == [
        (one.start, one.end, one.text) for one in after
    ]
    assert guesser.asked == [ENGLISH.strip()]
