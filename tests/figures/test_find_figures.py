"""The contract of `find_figures`: offsets, kinds, issues, and nothing guessed."""

from __future__ import annotations

import pytest

from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.records import Article, Sentence, sift
from tests.figures.render import figures_of, rendered

TEXT = "Es kamen 300 Gäste.\n\nThe bill was $40m.\n\nHet duurde drie uur."


def sentence(number: int, words: str, lang: str, block: str = "body") -> Sentence:
    """A sentence of the article, by its words."""
    start = TEXT.index(words)
    return Sentence(
        article_id="a", sentence=number, start=start, end=start + len(words), text=words,
        lang=lang, block=block,
    )  # fmt: skip


def article(published: str = "") -> Article:
    """The article of all tests here."""
    return Article(article_id="a", path="a.txt", outlet="o", text=TEXT, published=published)


def test_every_sentence_is_read_in_its_own_language():
    """Offsets point into the article whatever the languages of its sentences are."""
    parts = [
        sentence(0, "Es kamen 300 Gäste.", "de"),
        sentence(1, "The bill was $40m.", "en"),
        sentence(2, "Het duurde drie uur.", "nl"),
    ]
    figures, issues = sift(find_figures(article(), parts, LANGUAGES))
    assert [one.text for one in figures] == ["300", "$40m", "drie uur"]
    assert [TEXT[one.start : one.end] for one in figures] == [one.text for one in figures]
    assert [one.sentence for one in figures] == [0, 1, 2]
    assert len({one.figure_id for one in figures}) == 3
    assert issues == []


def test_an_unknown_language_is_one_issue():
    """Sentences without number facts are named once, not searched with those of another."""
    parts = [sentence(0, "Es kamen 300 Gäste.", "fr"), sentence(1, "The bill was $40m.", "fr")]
    figures, issues = sift(find_figures(article(), parts, LANGUAGES))
    assert figures == []
    assert [(one.stage, one.code, one.start) for one in issues] == [
        ("figures", "language_unsupported", 0)
    ]
    assert "'fr'" in issues[0].detail
    assert "de, en, nl" in issues[0].hint


def test_boilerplate_is_left_out():
    """What the page adds to every article is not the article's figures."""
    parts = [sentence(0, "Es kamen 300 Gäste.", "de", "boilerplate")]
    assert list(find_figures(article(), parts, LANGUAGES)) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("It began on November 27.", "en", "November 27 > --11-27"),
        ("It began in November.", "en", "November > --11"),
        ("He came on Monday.", "en", "Monday > ?"),
        ("He came yesterday.", "en", "yesterday > ?"),
        ("He came three years ago.", "en", "three years ago > ?"),
        ("It began on 27 November 2024.", "en", "27 November 2024 > 2024-11-27"),
        ("Am 27. November begann es.", "de", "27. November > --11-27"),
        ("Vom 3. bis 5. Mai war Messe.", "de", "3. bis 5. Mai > --05-03/--05-05"),
        ("Im vergangenen Jahr war das so.", "de", "vergangenen Jahr > ?"),
        ("Op 27 november begon het.", "nl", "27 november > --11-27"),
        ("Het kwam dit jaar.", "nl", "dit jaar > ?"),
    ],
)
def test_without_publication_dates_stay_incomplete(text, lang, expected):
    """Nothing is resolved against today."""
    assert rendered(text, lang, published="") == expected
    assert rendered(text, lang, published="2024") == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("On December 28 it burnt.", "2025-01-03", "2024-12-28"),
        ("On January 15 it begins.", "2024-11-28", "2025-01-15"),
        ("It was said that on 5 January all ends.", "2024-12-20", "2025-01-05"),
        ("On 2 March it burnt.", "2024-11-28T08:15:00+01:00", "--03-02"),
        ("He was jailed on 2 March.", "2024-11-28", "2024-03-02"),
        ("He will be jailed on 2 May.", "2024-11-28", "2025-05-02"),
        ("On 29 February it burnt.", "2024-03-10", "2024-02-29"),
        ("Last Monday it burnt.", "2024-11-25", "2024-11-18"),
        ("On Monday it burnt.", "2024-11-25", "2024-11-25"),
        ("Last month it burnt.", "2025-01-03", "2024-12"),
        ("Last week it burnt.", "2025-01-03", "2024-W52"),
        ("Next March it ends.", "2024-11-28", "2025-03"),
    ],
)
def test_dates_are_completed_against_publication(text, published, expected):
    """The nearest date that tense and words allow; none where that cannot be told."""
    assert [one.date for one in figures_of(text, "en", published)] == [expected]


@pytest.mark.parametrize(
    ("text", "lang", "kind", "qualifier"),
    [
        ("300 Euro", "de", "money", ""),
        ("rund 300 Euro", "de", "money", "about"),
        ("at least 300 people", "en", "count", "at_least"),
        ("up to 30%", "en", "percent", "at_most"),
        ("hooguit drie uur", "nl", "duration", "at_most"),
        ("zo'n 30 km", "nl", "measure", "about"),
        ("hundreds of people", "en", "count", ""),
        ("am 3. Mai 2024", "de", "date", ""),
    ],
)
def test_kind_and_qualifier(text, lang, kind, qualifier):
    """Each kind has its name, each bound its qualifier."""
    (one,) = figures_of(text, lang)
    assert (one.kind, one.qualifier) == (kind, qualifier)


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
@pytest.mark.parametrize(
    "text", ["", " ", "…", "%", "€", "1.2.3.4", "12,34,56", "0", "½", "٣", "²"]
)
def test_odd_texts_do_no_harm(text, lang):
    """Whatever stands there, offsets hold and nothing breaks."""
    assert all(one.text in text for one in figures_of(text, lang))
