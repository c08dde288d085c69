"""Clues from the place of marks in their sentence: the words right before and after them."""

from __future__ import annotations

from pipeline.quotes.marked.marking import Marking
from pipeline.quotes.rules.phrases import is_adverb, is_verb
from pipeline.quotes.rules.units import Kind

_NEAR = 8
"""Units before the marks in which a copula belongs to them."""


def name_before(marking: Marking) -> bool:
    """A capitalised word before small letters in marks: "Kessenich „tief enttäuscht“"."""
    at, small = marking.lead - 1, marking.inner[:1].islower()
    return small and marking.is_capital(at) and _is_plain(marking, at)


def reported_copula(marking: Marking) -> bool:
    """A reported "be" right before the marks: "das Netz sei „marode“"."""
    return not marking.speech.reported_mood.isdisjoint(marking.near(2, 0))


def determiner_before(marking: Marking) -> bool:
    """An article or the like right before the marks."""
    return marking.low(marking.lead - 1) in marking.speech.determiners


def indefinite_before(marking: Marking) -> bool:
    """An indefinite article right before the marks: what somebody calls it ("einen „Witz“")."""
    return marking.low(marking.lead - 1) in marking.facts.indefinite


def unstopped(marking: Marking) -> bool:
    """The sentence has no full stop and more than the marks, as in headlines."""
    return marking.units[-1].kind is Kind.WORD and len(marking.units) > 1


def preposition_before(marking: Marking) -> bool:
    """A preposition right before the marks."""
    return marking.low(marking.lead - 1) in marking.speech.prepositions


def copula_before(marking: Marking) -> bool:
    """A form of "be" not far before the marks, in the same clause."""
    for back in range(1, _NEAR + 1):
        at = marking.lead - back
        if at < 0 or marking.units[at].is_break:
            return False
        if marking.low(at) in marking.speech.be:
            return True
    return False


def noun_after(marking: Marking) -> bool:
    """A noun right after the marks, which belong to it: "„gezielte“ Brandstiftung"."""
    at = marking.after
    capital = marking.is_capital(at) or not marking.speech.noun_capitals
    return capital and _is_plain(marking, at)


def _is_plain(marking: Marking, at: int) -> bool:
    """Whether a word is no verb and no function word."""
    speech = marking.speech
    if not marking.is_word(at) or is_verb(marking.units[at], speech):
        return False
    function_words = (
        speech.determiners,
        speech.prepositions,
        speech.conjunctions,
        speech.subordinators,
        speech.pronouns,
        speech.complementizers,
        speech.relatives,
    )
    low = marking.low(at)
    return not any(low in some for some in function_words) and not is_adverb(
        marking.units[at], speech
    )


def subject_of_verb(marking: Marking) -> bool:
    """A finite verb, and none of reporting, right after: "die „Reform“ besteht aus …"."""
    return marking.at > 0 and _plain_verb_after(marking)


def opening_subject(marking: Marking) -> bool:
    """The marks open the sentence and a finite verb follows: "„Phishing“ bleibt …"."""
    return marking.at == 0 and _plain_verb_after(marking)


def _plain_verb_after(marking: Marking) -> bool:
    at, speech = marking.after, marking.speech
    verb = marking.is_word(at) and is_verb(marking.units[at], speech)
    return verb and marking.low(at) not in speech.verbs


def opens(marking: Marking) -> bool:
    """The marks open the sentence."""
    return marking.at == 0


def colon_before(marking: Marking) -> bool:
    """A colon right before the marks."""
    return marking.low(marking.lead - 1) == ":"


def bracketed(marking: Marking) -> bool:
    """The marks open a bracket, as translations and short names do."""
    return marking.low(marking.lead - 1) in {"(", "["}


def comma_after(marking: Marking) -> bool:
    """A comma, dash or colon right after the marks, or a comma moved into them."""
    moved = marking.facts.stops_move_in and marking.inner.rstrip().endswith(",")
    return moved or (marking.after < len(marking.units) and marking.units[marking.after].is_break)


def in_headline(marking: Marking) -> bool:
    """The marks stand in the headline."""
    return marking.headline


FOR = (
    name_before,
    reported_copula,
    indefinite_before,
    unstopped,
    preposition_before,
    copula_before,
    opens,
    colon_before,
    comma_after,
    in_headline,
)
"""Clues that speak for a quote."""
AGAINST = (
    bracketed,
    determiner_before,
    noun_after,
    subject_of_verb,
    opening_subject,
)
"""Clues that speak against one."""
