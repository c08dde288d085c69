"""Whom articles say they have something from."""

from __future__ import annotations

import pytest

from pipeline.stories import find_credits
from tests.build import analysis, article

WHOLE = [
    ("BERLIN (dpa) - Der Rat tagt.", "", "dpa", "dateline"),
    ("Brandenburg/Havel (dpa/bb). Der Rat tagt.", "", "dpa", "dateline"),
    ("LONDON, March 3 (Reuters) - The council meets.", "", "Reuters", "dateline"),
    ("(ANP) - De raad komt bijeen.", "", "ANP", "dateline"),
    ("Der Rat tagt. Mehr ist nicht bekannt. (AFP)", "", "AFP", "ending"),
    ("De raad komt bijeen.\nBron: ANP", "", "ANP", "ending"),
    ("The council meets.", "Associated Press", "AP", "author"),
]
NONE = [
    ("Der Rat (AfD) tagt in Kiel.", ""),
    ("KIEL (mgr). Der Rat tagt.", ""),
    ("Er wurde 34 (Stand Mai).", ""),
    ("The council meets.", "Ada Crane"),
    ("The world (AP news aside) turned.", ""),
    ("Nach Angaben der Polizei waren es 30.", ""),
    ("Wie die Zeit vergeht, sagte sie.", ""),
]
PART = [
    ("Das sei falsch, berichtet der „Spiegel“ am Montag.", "de", "Spiegel", "reports"),
    ("Wie die Zeitung Bote berichtet, tagt der Rat.", "de", "Der Bote", "reports"),
    ("„Nein“, sagte sie dem Boten, „nie“, sagte sie dem Nordblick.", "de", "Nordblick", "reports"),
    ("The mayor resigned, the Northern Post reported on Monday.", "en", "Northern Post", "reports"),
    ("According to the newspaper Le Monde, it rains.", "en", "Le Monde", "reports"),
    ("He told Reuters that it rains.", "en", "Reuters", "reports"),
    ("The Associated Press contributed to this report.", "en", "AP", "contributed"),
    ("With reporting by AFP.", "en", "AFP", "contributed"),
    ("De raad komt bijeen, meldt NRC.", "nl", "NRC", "reports"),
    ("Volgens de krant De Veldbode regent het.", "nl", "De Veldbode", "reports"),
    ("‘Nee’, zei hij tegen persbureau ANP.", "nl", "ANP", "reports"),
]
OTHERS = ["Der Bote", "Nordblick", "Northern Post", "De Veldbode"]


def credits_of(text, *, lang="de", author="", outlet="Kurier"):
    """The credits of one article, among those of the other outlets."""
    one = article(text, outlet=outlet, author=author)
    rest = [analysis(article("Nichts.", outlet=name)) for name in OTHERS]
    return list(find_credits([analysis(one, lang=lang), *rest]))


@pytest.mark.parametrize(("text", "author", "source", "rule"), WHOLE)
def test_an_agency_is_credited_with_the_article(text, author, source, rule):
    """In dateline, at the end or as author, an agency has written all of it."""
    found = credits_of(text, author=author)

    assert [(one.source, one.kind, one.rule) for one in found] == [(source, "agency", rule)]
    assert all(one.text == text[one.start : one.end] for one in found)
    assert (found[0].covers_start, found[0].covers_end) == (0, len(text))


@pytest.mark.parametrize(("text", "author"), NONE)
def test_no_credit(text, author):
    """Parties, initials, dates and colleagues are no agencies."""
    assert credits_of(text, author=author) == []


@pytest.mark.parametrize(("text", "lang", "source", "rule"), PART)
def test_a_report_is_credited_with_its_sentence(text, lang, source, rule):
    """Who reported something has that sentence, under its outlet's full name."""
    before = "Es regnet. "
    found = credits_of(before + text, lang=lang)

    assert [(one.source, one.rule) for one in found] == ([(source, rule)] if source else [])
    assert all(one.covers_start == len(before) for one in found)


def test_initials_that_outlets_share_are_an_agency():
    """Unknown initials in the datelines of two outlets are no colleague's."""
    pair = [
        analysis(article(f"KIEL ({written}). Der Rat tagt heute.", outlet=outlet))
        for outlet, written in (("Kurier", "xyz"), ("Bote", "XYZ"))
    ]

    assert [one.source for one in find_credits(pair)] == ["xyz", "xyz"]


def test_an_outlet_does_not_credit_itself():
    """The Spiegel that writes that the Spiegel reported names no other source."""
    assert credits_of("Das berichtete der Spiegel.", outlet="Der Spiegel") == []
