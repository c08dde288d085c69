"""Independent sources: outlets, less copies, agency texts and citations."""

from __future__ import annotations

import pytest

from pipeline.diff.corroborate import Provenance
from pipeline.records import Credit
from tests.build import article, find

A = article("Fünf Boote sanken. Der Rat tagt.", outlet="Bote")
B = article("Five boats sank. As the Bote reported, the council meets.", outlet="Herald")
C = article("Vijf boten zonken. De raad komt bijeen.", outlet="Krant")
ARTICLES = {one.article_id: one for one in (A, B, C)}


def credit(of, words, source, rule, covered=""):
    """A credit by the words that give it and the words it covers (by default the article)."""
    at = find(of.text, words)
    covers = find(of.text, covered or of.text)
    return Credit(
        article_id=of.article_id,
        start=at.start,
        end=at.end,
        text=words,
        source=source,
        kind="outlet" if rule == "reports" else "agency",
        rule=rule,
        covers_start=covers.start,
        covers_end=covers.end,
    )


def told(places, *credited, copies=None):
    """The sources of words in articles, each with its outlets and the reason."""
    at = [(of.article_id, find(of.text, words).start) for of, words in places]
    by_article = {key: [one for one in credited if one.article_id == key] for key in ARTICLES}
    found = Provenance(ARTICLES, copies or {}, by_article).sources(at)
    return [(one.name, one.outlets, one.reason) for one in found]


BOATS = [(A, "Fünf"), (B, "Five"), (C, "Vijf")]
COUNCIL = [(A, "Der Rat"), (B, "the council"), (C, "De raad")]
CITED = credit(
    B, "As the Bote reported", "Bote", "reports", "As the Bote reported, the council meets."
)


def test_outlets_are_sources():
    """Who credits nobody and copies nobody speaks for itself."""
    assert told(BOATS) == [
        ("Bote", ("Bote",), ""),
        ("Herald", ("Herald",), ""),
        ("Krant", ("Krant",), ""),
    ]


def test_one_agency_is_one_source():
    """Two outlets with one agency's text are one source, and the reason says so."""
    wire = [credit(A, "Der Rat", "dpa", "dateline"), credit(C, "raad", "dpa", "author")]
    assert told(BOATS, *wire) == [
        ("Herald", ("Herald",), ""),
        (
            "dpa",
            ("Bote", "Krant"),
            "Bote has it from dpa (dateline). Krant has it from dpa (author).",
        ),
    ]


def test_an_agency_that_only_contributed_is_no_source():
    """Whoever adds an agency's help to its own report is still a source."""
    assert (
        len(told(BOATS, credit(A, "Rat", "dpa", "contributed"), credit(C, "raad", "dpa", "author")))
        == 3
    )


def test_a_citation_leads_back_to_its_outlet():
    """What an outlet has from another is no second source, but only in that sentence."""
    assert [one[:2] for one in told(COUNCIL, CITED)] == [
        ("Bote", ("Bote", "Herald")),
        ("Krant", ("Krant",)),
    ]
    assert len(told(BOATS, CITED)) == 3


def test_a_citation_of_who_prints_an_agency_leads_to_the_agency():
    """The Herald cites the Bote, whose article is the agency's."""
    found = told(COUNCIL, CITED, credit(A, "Rat", "dpa", "ending"))
    assert [one[:2] for one in found] == [("Krant", ("Krant",)), ("dpa", ("Bote", "Herald"))]


@pytest.mark.parametrize(
    "copies",
    [{C.article_id: A.article_id}, {C.article_id: A.article_id, A.article_id: C.article_id}],
)
def test_copies_are_no_sources(copies):
    """A reprint leads back to its original, even if they were said to copy each other."""
    assert len(told(BOATS, copies=copies)) == 2


def test_a_copy_shares_the_agency_of_its_original():
    """The agency of the original is that of the copy, which does not say so."""
    found = told(BOATS, credit(A, "Rat", "dpa", "ending"), copies={C.article_id: A.article_id})
    assert [one[:2] for one in found] == [("Herald", ("Herald",)), ("dpa", ("Bote", "Krant"))]
