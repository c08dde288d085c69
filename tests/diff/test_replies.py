"""Replies left out: who is blamed in an outlet, and has no word there."""

from __future__ import annotations

import pytest

from pipeline.diff import Provenance, diff_story
from tests.build import analysis, article, mention, quote, story
from tests.diff.fakes import WordEmbedder

BLAME = "Der Verein warf Velora Betrug vor."
DENIAL = "Velora bestritt das."


def told(outlet: str, text: str, *, words: str = "", lang: str = "de", names=("Velora",)):
    """An article that names some, and perhaps quotes Velora."""
    of = article(text, outlet=outlet)
    found = [
        mention(of, name, "ORG", entity_id=name, entity=name) for name in names if name in text
    ]
    said = [quote(of, words, speaker_entity_id="Velora")] if words else []
    return analysis(of, *found, *said, lang=lang)


def replies(*analyses):
    """The rows on replies: presence by outlet, and the reason."""
    articles = {one.article.article_id: one.article for one in analyses}
    on = story(articles.values())
    rows = diff_story(on, list(analyses), [], WordEmbedder(), Provenance(articles))
    mine = [one for one in rows if one.item.startswith("A reply")]
    return {one.outlet: one.presence for one in mine}, mine


def test_a_reply_left_out():
    """One outlet has the denial, another only the reproach: that comes first, with the words."""
    found, rows = replies(told("Bote", f"{BLAME} {DENIAL}"), told("Kurier", BLAME))

    assert found == {"Bote": "present", "Kurier": "absent"}
    assert rows[0].item == "A reply of Velora to a reproach"
    assert rows[0].rank == 0
    assert rows[1].evidence.startswith("Blames Velora and prints no word of theirs: 'Der Verein")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{BLAME} {DENIAL}", ""),
        (f"{BLAME} „Falsch“, heißt es.", "Falsch"),
        ("Velora kauft.", ""),
        ("Velora warf dem Verein Betrug vor.", ""),
    ],
    ids=["denies too", "has a word after it", "not blamed", "is the one who blames"],
)
def test_no_reply_is_missing(text, words):
    """Who prints a word of the party, or no reproach, left nothing out."""
    found, _ = replies(told("Bote", f"{BLAME} {DENIAL}"), told("Kurier", text, words=words))

    assert found == {}


def test_words_before_the_reproach_are_no_reply():
    """What the party said of something else, further up, does not answer the reproach."""
    text = f"„Wir helfen“, heißt es. {BLAME}"
    found, _ = replies(told("Bote", f"{BLAME} {DENIAL}"), told("Kurier", text, words="Wir helfen"))

    assert found["Kurier"] == "absent"


def test_somebody_answers_for_the_party():
    """A denial right after the reproach answers it, whoever speaks; in other languages too."""
    names = ("Velora", "Anna Kolb")
    answered = told("Bote", f"{BLAME} Anna Kolb bestritt das.", names=names)
    other = told("Krant", "De vereniging beschuldigt Velora van fraude.", lang="nl")
    found, _ = replies(answered, other)

    assert found == {"Bote": "present", "Krant": "absent"}
