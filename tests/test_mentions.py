"""From tags to mentions: masks, edges, what is dropped."""

from __future__ import annotations

import pytest

from pipeline.mentions import find_mentions, mask, trim
from pipeline.records import Issue, Mention, Tag, make_id, sift
from tests.build import article, find, sentences

MASKS = [
    ("Siehe https://example.org/a-b?c=d#e und mehr", ["https://example.org/a-b?c=d#e"]),
    ("siehe www.example.org/x", ["www.example.org/x"]),
    ("auf example.org/news/Velora steht", ["example.org/news/Velora"]),
    ("Mail an a.b+c@mail.example.org bitte", ["a.b+c@mail.example.org"]),
    ("folgt @velora_ai und #VeloraLeak", ["@velora_ai", "#VeloraLeak"]),
    ("@mara@chaos.example schrieb", ["@mara@chaos.example"]),
    ("Booking.com ist eine Firma", []),
    ("Platz #1 und C# und 5@", []),
    ("„https://example.org/a“ stand da", ["https://example.org/a"]),
]


@pytest.mark.parametrize(("text", "expected"), MASKS)
def test_mask(text, expected):
    """Addresses and handles are masked as a whole, names of firms are not."""
    assert [one.of(text) for one in mask(text)] == expected


TRIMS = [
    ("„Velora“", "Velora"),
    ("Velora's", "Velora"),
    ("Velora’s", "Velora"),
    ("McDonald's", "McDonald's"),
    ("(EZB)", "EZB"),
    ("(Nord) Bank", "(Nord) Bank"),
    ("Bank (Nord)", "Bank (Nord)"),
    ("EZB)", "EZB"),
    (" Velora,", "Velora"),
    ("Velora.", "Velora"),
    ("U.S.", "U.S."),
    ("Nord Inc.", "Nord Inc."),
    ("Anna K.", "Anna K."),
    ("'t Hooft", "t Hooft"),
    ("“”", ""),
]


@pytest.mark.parametrize(("text", "expected"), TRIMS)
def test_trim(text, expected):
    """Edges lose what is no part of the name, and offsets stay exact."""
    padded = f"xx {text} yy"
    assert trim(padded, 3, 3 + len(text)).of(padded) == expected


def tags(text: str, *words: str, score: float = 0.9, label: str = "ORG") -> list[Tag]:
    """A tag for each of the words."""
    spans = [find(text, one) for one in words]
    return [Tag(one.start, one.end, label, score) for one in spans]


def found(text: str, given: list[Tag]) -> list[str]:
    """The texts of the mentions."""
    told = article(text)
    rows, _ = sift(find_mentions(told, sentences(told), given))
    assert all(isinstance(one, Mention) for one in rows)
    assert all(one.text == text[one.start : one.end] for one in rows)
    return [one.text for one in rows]


DROPPED = [
    ("Siehe https://velora.example/a jetzt.", ["velora"], []),
    ("Hallo @velora heute.", ["velora"], []),
    ("Es kamen 300 Leute.", ["300"], []),
    ("Er sagte „“ nichts.", ["„“"], []),
    ("Die Bank (Nord) schwieg.", ["Bank (Nord)"], ["Bank", "Nord"]),
    (
        "Die Zentrale Meldestelle (ZMS) rief.",
        ["Zentrale Meldestelle (ZMS)"],
        ["Zentrale Meldestelle", "ZMS"],
    ),
]


@pytest.mark.parametrize(("text", "words", "expected"), DROPPED)
def test_what_is_no_name(text, words, expected):
    """Tags inside addresses, numbers and punctuation are dropped; an abbreviation is parted."""
    assert found(text, tags(text, *words)) == expected


def test_mentions_know_their_sentence():
    """A tag of the second sentence makes a mention with its number and the tag's score."""
    text = "Erster Satz hier.\nVelora kauft Nordbank."
    told = article(text)
    later = text.index("Velora")
    given = [Tag(later, later + 6, "ORG", 0.8), Tag(later + 13, later + 21, "ORG", 0.7)]
    rows, issues = sift(find_mentions(told, sentences(told), given))
    assert [(one.text, one.sentence, one.score) for one in rows] == [
        ("Velora", 1, 0.8),
        ("Nordbank", 1, 0.7),
    ]
    assert rows[0].mention_id == make_id(told.article_id, "mention", later, later + 6)
    assert not issues


def test_outside_all_sentences():
    """A tag in a part without sentences (a removed footer) is no mention."""
    told = article("Nur dies.\nVelora kauft.")
    given = tags(told.text, "Velora")
    assert not list(find_mentions(told, sentences(told)[:1], given))


def test_overlapping_tags():
    """Of two tags on the same words the surer one stays."""
    text = "Die Nordische Bank schwieg."
    long, short = tags(text, "Nordische Bank") + tags(text, "Bank", score=0.95)
    assert found(text, [long, short]) == ["Bank"]
    assert found(text, [long, long]) == ["Nordische Bank"]


def test_tags_outside_the_text_are_issues():
    """A tagger that points past the end is reported, and the rest goes on."""
    told = article("Velora kauft.")
    given = [Tag(0, 6, "ORG", 0.9), Tag(10, 99, "ORG", 0.9)]
    rows = list(find_mentions(told, sentences(told), given))
    assert [type(one) for one in rows] == [Mention, Issue]
    assert rows[1].code == "tag-outside-text"
    assert rows[1].hint


def test_mask_of_long_runs():
    """Long runs without a match come to an end: a quadratic search would not, here."""
    for run in ("a" * 200_000, "a." * 100_000, "a@" * 100_000, "http:" * 40_000, "-@." * 60_000):
        assert len(mask(run)) < len(run)
