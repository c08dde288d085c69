"""Contradictions between versions of a statement: other speakers, a "not"; and what is none."""

from __future__ import annotations

import pytest

from pipeline.records import Status, Verdict
from tests.build import analysis, article, statement
from tests.diff.test_diff import diff, saying

SAID = "Wir haben von dem Plan nichts gewusst."


def said_by(outlet: str, speaker: str, words: str = SAID, *, lang: str = "de"):
    """An article in which a person says the words."""
    return saying(outlet, f"{speaker} sagte: „{words}“", words, speaker=speaker, lang=lang)


def test_misattribution():
    """One outlet has other lips say the very same words."""
    rows = diff([said_by("Herald", "Mara Krone"), said_by("Kurier", "Ivo Lund")])
    assert rows[0].status is Status.CONFLICT
    assert rows[0].kind == "quote"
    assert "Herald has Mara Krone say it, Kurier Ivo Lund." in rows[0].evidence


NOT_MISATTRIBUTED = [
    # the same person by a shorter name that linking could not settle
    (said_by("Herald", "Mara Krone"), said_by("Kurier", "Krone")),
    # a phrase that anybody may use
    (
        said_by("Herald", "Mara Krone", "Kein Kommentar."),
        said_by("Kurier", "Ivo Lund", "Kein Kommentar."),
    ),
    # two people in one outlet's articles
    (said_by("Herald", "Mara Krone"), said_by("Kurier", "Mara Krone")),
]


@pytest.mark.parametrize("pair", NOT_MISATTRIBUTED)
def test_no_misattribution(pair):
    """Doubt about who speaks is not a contradiction."""
    assert Status.CONFLICT not in {one.status for one in diff(list(pair))}


def versions(one: str, other: str, *, langs: tuple[str, str] = ("de", "de"), **given):
    """The diff of two outlets with one version each of a statement."""
    told = [
        analysis(article(text, outlet=outlet), lang=lang)
        for text, outlet, lang in zip((one, other), ("Herald", "Kurier"), langs, strict=True)
    ]
    given = {"verdict": Verdict.UNSURE, "score": 0.7} | given
    rows = [statement(a.article, a.article.text, "s1", lang=a.lang, **given) for a in told]
    return diff(told, rows)


NEGATED = [
    (
        "Die Firma hat den Vertrag unterschrieben.",
        "Die Firma hat den Vertrag nicht unterschrieben.",
        "de",
    ),
    ("Der Rat hat Einwände gegen den Bau.", "Der Rat hat keine Einwände gegen den Bau.", "de"),
    ("The mayor knew about the leak.", "The mayor never knew about the leak.", "en"),
    ("De school gaat maandag open.", "De school gaat maandag niet open.", "nl"),
]


@pytest.mark.parametrize(("one", "other", "lang"), NEGATED)
def test_negation(one, other, lang):
    """The same words but for a negation contradict each other, with both named."""
    rows = versions(one, other, langs=(lang, lang))
    assert rows[0].status is Status.CONFLICT
    assert "Kurier has" in rows[0].evidence
    assert "Herald has not" in rows[0].evidence


NOT_NEGATED = [
    (
        "Die Teilnahme war freiwillig.",
        "Niemand war zur Teilnahme gezwungen, das sei nicht Pflicht.",
        "de",
    ),
    ("Die Bank senkt den Zins im Mai.", "Im Mai bleibt der Zins nicht so hoch wie bisher.", "de"),
    ("The plan failed in court.", "The court did not accept the plan.", "en"),
    ("Het plan is van de baan.", "Het plan gaat niet door.", "nl"),
    ("Die Firma hat nicht bezahlt.", "Die Firma hat nie bezahlt.", "de"),
]


@pytest.mark.parametrize(("one", "other", "lang"), NOT_NEGATED)
def test_paraphrases_with_a_negation(one, other, lang):
    """A "not" on one side of a paraphrase is no contradiction."""
    assert versions(one, other, langs=(lang, lang))[0].status is Status.SHARED


def test_negation_is_not_compared_across_languages():
    """Words of two languages cannot show that only a "not" differs."""
    rows = versions(
        "Die Firma hat den Vertrag unterschrieben.",
        "The firm did not sign the contract.",
        langs=("de", "en"),
    )
    assert rows[0].status is Status.SHARED


def test_weakly_aligned_versions_do_not_contradict():
    """Below the score at which versions count as one statement nothing is called a conflict."""
    rows = versions(*NEGATED[0][:2], score=0.55)
    assert rows[0].status is Status.UNKNOWN
