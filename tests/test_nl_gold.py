"""The Dutch quotes gold is well formed: spans fit, the halves are alike and complete."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "gold/nl_quotes.jsonl").read_text("utf-8").splitlines()
]
HALVES = ("tune", "held")
VALUES = {
    "kind": ("direct", "block", "partial", "indirect"),
    "modality": ("asserted", "hedged", "negated"),
    "speaker_kind": ("named", "role", "organisation", "anonymous", ""),
}
FIELDS = {"content", "cue", "speaker", "speaker_name", "via", "nested_in", "optional"} | set(VALUES)
MARKS = "\"'“”„‘’"
PAIRS = ("“”", '""', "‘’", "''", "„”")
each_article = pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])


def words(row, span):
    """The text of a span of an article."""
    return row["text"][slice(*span)]


def inside(span, outer):
    """Whether a span lies within another one."""
    return outer[0] <= span[0] and span[1] <= outer[1]


def overlap(span, other):
    """Whether two spans share a character."""
    return span[0] < other[1] and other[0] < span[1]


def ancestors(quotes, quote):
    """The quotes around a quote, the smallest first."""
    while quote["nested_in"] is not None:
        quote = quotes[quote["nested_in"]]
        yield quote


def quotes_of(half):
    """All quotes of one half."""
    return [quote for row in ROWS if row["part"] == half for quote in row["quotes"]]


def test_there_are_enough_articles_in_two_equal_halves() -> None:
    """At least 25 articles under different names, and every topic once in each half."""
    assert len(ROWS) >= 25
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    topics = [Counter(row["topic"] for row in ROWS if row["part"] == half) for half in HALVES]
    assert topics[0] == topics[1]
    assert topics[0].total() + topics[1].total() == len(ROWS)


@each_article
def test_an_article_is_news_sized_and_clean(row) -> None:
    """Between 150 and 350 words, a title, paragraphs without white space around them."""
    assert 150 <= len(row["text"].split()) <= 350
    assert row["title"] == row["title"].strip() != ""
    assert all(line == line.strip() for line in row["text"].split("\n"))
    assert "\ufffd" not in row["text"]


@each_article
def test_a_quote_has_all_fields_and_known_values(row) -> None:
    """A source without a name has no kind, and one with a name has one."""
    for quote in row["quotes"]:
        assert set(quote) == FIELDS
        assert all(quote[field] in values for field, values in VALUES.items())
        assert (quote["speaker_name"] == "") == (quote["speaker_kind"] == "")
        assert isinstance(quote["optional"], bool)


@each_article
def test_spans_lie_in_the_text_and_are_trimmed(row) -> None:
    """Content, cue and speaker are whole words without white space around them."""
    text = f" {row['text']} "
    for quote in row["quotes"]:
        for span in filter(None, (quote["content"], quote["cue"], quote["speaker"])):
            assert 0 <= span[0] < span[1] <= len(row["text"])
            assert words(row, span) == words(row, span).strip()
            assert not text[span[0] : span[0] + 2].isalnum()
            assert not text[span[1] : span[1] + 2].isalnum()


@each_article
def test_a_content_is_without_its_marks(row) -> None:
    """A mark at the edge of a content belongs to a quote within it; direct ones have one before."""
    starts = {quote["content"][0] for quote in row["quotes"]}
    ends = {quote["content"][1] for quote in row["quotes"]}
    for quote in row["quotes"]:
        start, end = quote["content"]
        assert row["text"][start] not in MARKS or start + 1 in starts
        assert row["text"][end - 1] not in MARKS or end - 1 in ends
        if quote["kind"] in ("direct", "partial"):
            assert row["text"][start - 1] in MARKS


@each_article
def test_quotes_stand_in_order_and_only_once(row) -> None:
    """By start, the longer first, none twice; so an outer quote stands before what it holds."""
    spans = [tuple(quote["content"]) for quote in row["quotes"]]
    assert all((a[0], -a[1]) < (b[0], -b[1]) for a, b in pairwise(spans))


@each_article
def test_nested_in_is_the_smallest_quote_around(row) -> None:
    """Contents lie within each other or apart, and `nested_in` names the smallest around."""
    contents = [quote["content"] for quote in row["quotes"]]
    for number, quote in enumerate(row["quotes"]):
        others = [one for one in range(len(contents)) if one != number]
        around = [one for one in others if inside(quote["content"], contents[one])]
        nearest = min(around, key=lambda one: contents[one][1] - contents[one][0], default=None)
        assert quote["nested_in"] == nearest
        for one in set(others) - set(around):
            crossed = overlap(quote["content"], contents[one])
            assert not crossed or inside(contents[one], quote["content"])


@each_article
def test_cue_and_speaker_lie_outside_of_words_in_marks(row) -> None:
    """What somebody said literally holds no cue or speaker, except those of quotes within it."""
    literal = [one for one in row["quotes"] if one["kind"] != "indirect"]
    for quote in row["quotes"]:
        around = list(ancestors(row["quotes"], quote))
        for span in filter(None, (quote["cue"], quote["speaker"])):
            for one in literal:
                assert one in around or not overlap(span, one["content"])


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("field", VALUES)
def test_every_value_occurs_in_each_half(half, field) -> None:
    """Three times at least, so that a score by kind, modality or source says something."""
    counts = Counter(quote[field] for quote in quotes_of(half))
    assert min(counts[value] for value in VALUES[field]) >= 3


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("pair", PAIRS)
def test_every_style_of_marks_occurs_in_each_half(half, pair) -> None:
    """The five Dutch ways to mark a quotation, each around direct quotes."""
    styles = Counter(
        row["text"][quote["content"][0] - 1] + row["text"][quote["content"][1]]
        for row in ROWS
        if row["part"] == half
        for quote in row["quotes"]
        if quote["kind"] == "direct" and quote["content"][1] < len(row["text"])
    )
    assert styles[pair] >= 3
