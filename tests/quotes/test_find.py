"""Rows of quotes: offsets, blocks, issues, kinds of speakers, scores, odd texts."""

from __future__ import annotations

import random

import pytest

from pipeline.lang import LANGUAGES
from pipeline.quotes.rules.precision import PRECISION
from pipeline.records import Issue
from tests.build import article, mention
from tests.quotes.told import read, read_with

SCRAPS = [
    "„",
    "“",
    "”",
    '"',
    "'",
    "’",
    "»",
    "«",
    "(",
    ")",
    ",",
    ":",
    ".",
    " – ",
    "\n\n",
    "dass ",
    "so ",
]
SCRAPS += [
    "sagte ",
    "said ",
    "zei ",
    "that ",
    "laut ",
    "er sei ",
    "The mayor ",
    "Kranz ",
    "dat ",
    "A ",
]


def test_rows_point_into_the_text() -> None:
    """Content, cue and speaker are the characters at their offsets."""
    text = "Vorab.\n\nKranz sagte gestern, der Zaun sei „ein Fehler“. Laut Ott bleibt er."
    for row in read(text, "de")[0]:
        assert row.text == text[row.start : row.end]
        assert row.cue == text[row.cue_start : row.cue_end]
        assert row.speaker == text[row.speaker_start : row.speaker_end]
        marked = row.kind in {"direct", "partial"}
        assert 0.5 <= row.score <= 1 if marked else row.score == PRECISION[row.rule]


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_any_text_gives_rows(lang: str) -> None:
    """Marks, cues and breaks in any order give well-formed rows and no error."""
    pick = random.Random(7)  # noqa: S311
    for _ in range(60):
        text = "".join(pick.choice(SCRAPS) for _ in range(80)) + "Ende."
        for row in read(text, lang)[0]:
            assert row.text == text[row.start : row.end]
            assert row.text.strip()


def test_ids_are_stable_and_unique() -> None:
    """The same text gives the same ids, and no two rows share one."""
    text = (
        "„Ja, wir gehen“, sagte Ott. „Nein, wir bleiben“, sagte Kranz. „Ja, wir gehen“, sagte Ott."
    )
    ids = [row.quote_id for row in read(text, "de")[0]]
    assert ids == [row.quote_id for row in read(text, "de")[0]]
    assert len(ids) == len(set(ids)) == 3


def test_unbalanced_mark_is_an_issue() -> None:
    """A mark without a partner is told, and the rest of the article is not lost."""
    rows, issues = read("Er rief „Ja und ging.\n\nDazu: „Wir bleiben hier“, sagte Kranz.", "de")
    assert [row.text for row in rows] == ["Wir bleiben hier"]
    assert [(type(one), one.code, one.start) for one in issues] == [(Issue, "unbalanced-mark", 8)]


def test_block_quote_without_marks() -> None:
    """A block quote is a quote as a whole; its speaker is the last one before it."""
    body = "The farmers said that they had written a letter."
    block = "We will not leave this valley. We believe that it is ours."
    rows = read(f"{body}\n\n{block}", "en", blocks=(("body", body), ("block_quote", block)))[0]
    assert [(row.kind, row.text, row.speaker) for row in rows][1:] == [
        ("block", block, "The farmers")
    ]


def test_boilerplate_is_left_out() -> None:
    """Nothing is quoted from boilerplate."""
    body, foot = "Es regnet in Ulm.", "„Lesen Sie auch das“, sagte Kranz."
    blocks = (("body", body), ("boilerplate", foot))
    assert read(f"{body}\n\n{foot}", "de", blocks=blocks)[0] == []


def test_several_paragraphs() -> None:
    """A quotation over two paragraphs is two quotes by one speaker."""
    text = "The mayor said: “We will stay here.\n\n“And we will build again.”"
    rows = read(text, "en")[0]
    assert [row.text for row in rows] == ["We will stay here.", "And we will build again."]
    assert {row.speaker for row in rows} == {"The mayor"}


def test_quote_in_quote() -> None:
    """Marks within a direct quotation are a quote nested in it."""
    outer, inner = read("„Sie rief ‚Wir gehen jetzt heim‘ und ging“, sagte Kranz.", "de")[0]
    assert (inner.text, inner.nested_in) == ("Wir gehen jetzt heim", outer.quote_id)


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("Anna Kranz sagte, es sei vorbei.", "de", "named"),
        ("Der Minister sagte, es sei vorbei.", "de", "role"),
        ("Der Minister Jens Ott sagte, es sei vorbei.", "de", "named"),
        ("Die Polizei sagte, es sei vorbei.", "de", "organisation"),
        ("Kritiker sagten, es sei vorbei.", "de", "anonymous"),
        ("The spokesman said that it was over.", "en", "role"),
        ("The company said that it was over.", "en", "organisation"),
        ("Sources said that it was over.", "en", "anonymous"),
        ("Anna Kranz said that it was over.", "en", "named"),
        ("De woordvoerder zei dat het voorbij is.", "nl", "role"),
        ("Het bedrijf zei dat het voorbij is.", "nl", "organisation"),
        ("Critici zeggen dat het voorbij is.", "nl", "anonymous"),
    ],
)
def test_speaker_kind(text: str, lang: str, kind: str) -> None:
    """Names, roles, organisations and the unnamed are told apart."""
    assert read(text, lang)[0][0].speaker_kind == kind


def test_mentions_decide() -> None:
    """A tagger's label decides the kind of a speaker, and a name in marks is no quote."""
    text = "Nordlicht sagte, „Blaue Halle“ sei verkauft."
    given = article(text)
    rows = read_with(
        text, "de", mention(given, "Nordlicht", "ORG"), mention(given, "Blaue Halle", "MISC")
    )
    assert [(row.kind, row.speaker_kind) for row in rows] == [("indirect", "organisation")]


def test_address_ends_a_report() -> None:
    """A bare web address is not part of what somebody said."""
    row = read("The mayor said that the bridge was safe https://example.org/a", "en")[0][0]
    assert row.text == "that the bridge was safe"


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_facts_on_speech(lang: str) -> None:
    """Each language knows at least a hundred reporting verbs, all lower-cased."""
    verbs = LANGUAGES[lang].speech.verbs
    assert len({verb.lemma for readings in verbs.values() for verb in readings}) >= 100
    assert all(form == form.lower() for form in verbs)
