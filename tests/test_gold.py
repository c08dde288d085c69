"""The gold of the sample corpus fits its articles, and the plants it names are there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pipeline.read import read_articles
from pipeline.records import sift
from pipeline.score import Gold, load_gold, place_gold
from pipeline.score.place import NOWHERE, find_nth

ROOT = Path(__file__).parents[1]
ARTICLES, ISSUES = sift(read_articles([ROOT / "data/raw"]))
LINES = load_gold(ROOT / "tests/gold/sample")


@pytest.fixture(scope="module")
def gold() -> Gold:
    """The gold of the sample, placed in its articles."""
    return place_gold(LINES, ARTICLES)


def test_the_sample_is_read_without_trouble() -> None:
    """Eleven articles of five outlets, in three languages or unsaid, and no issue."""
    assert not ISSUES
    assert len(ARTICLES) == 11
    assert len({article.outlet for article in ARTICLES}) == 5
    assert {article.lang for article in ARTICLES} == {"de", "en", "nl", ""}


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.path)
def test_an_article_is_news_sized_and_clean(article) -> None:
    """Between 150 and 350 words, decoded without replacement characters or leftover mark."""
    assert 150 <= len(article.text.split()) <= 350
    assert "\ufffd" not in article.text
    assert "\ufeff" not in article.text


def test_every_line_of_gold_is_placed(gold) -> None:
    """Words that an article lost would make a line unplaceable, with an issue that says which."""
    assert not gold.issues
    spans = [one.span for one in (*gold.mentions, *gold.quotes, *gold.figures, *gold.outside)]
    assert NOWHERE not in spans


def test_placed_words_are_the_words(gold) -> None:
    """Offsets point to exactly the words given."""
    texts = {article.path: article.text for article in ARTICLES}
    for one in (*gold.quotes, *gold.figures, *gold.outside):
        assert one.span.of(texts[one.path]) == one.fields["text"]


def test_no_two_figures_claim_the_same_characters(gold) -> None:
    """A wrong `nth` would put two figures onto one place."""
    for article in ARTICLES:
        spans = [one.span for one in gold.figures if one.path == article.path]
        clashes = [(a, b) for a in spans for b in spans if a != b and a.overlap(b)]
        assert not clashes
        assert len(set(spans)) == len(spans)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("quotes", {"direct", "block", "partial", "indirect"}),
        ("figures", {"money", "count", "percent", "date", "duration", "measure"}),
    ],
)
def test_every_kind_occurs(gold, name, kinds) -> None:
    """The sample has at least one of each kind, optional ones aside."""
    assert {one.fields["kind"] for one in getattr(gold, name) if not one.optional} == kinds


def test_every_article_is_annotated(gold) -> None:
    """Each article counts for mentions, quotes and figures."""
    paths = {article.path for article in ARTICLES}
    assert gold.done == {
        "mention": paths,
        "quote": paths,
        "figure": paths,
        "outside": gold.done["outside"],
    }


def test_there_are_two_conflicts_of_figures(gold) -> None:
    """Two are planted: 1,200 jobs against 1,400, and one value as revenue and as valuation."""
    items = [line.fields for line, _ in gold.of("diff")]
    conflicts = [
        one["name"] for one in items if one["status"] == "conflict" and one["kind"] == "figure"
    ]
    assert conflicts == ["1,200 or 1,400 jobs", "2.4 billion euros: revenue or valuation?"]
    assert Counter(one["status"] for one in items).keys() == {
        "shared",
        "partial",
        "only",
        "conflict",
    }


def test_an_item_is_in_the_outlets_it_names(gold) -> None:
    """The versions of a diff item stand in articles of exactly the outlets it names."""
    outlets = {article.path: article.outlet for article in ARTICLES}
    for line, versions in gold.of("diff"):
        assert {outlets[one.path] for one in versions} == set(line.fields["outlets"]), line.where


def test_the_reply_is_missing_where_it_should_be() -> None:
    """The Fairlight Observer does not mention that everybody is offered a job."""
    text = next(one.text for one in ARTICLES if one.path == "observer/observer.jsonl#1")
    assert find_nth(text, "offer") == NOWHERE
