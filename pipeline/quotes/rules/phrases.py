"""Noun phrases, by word lists and capitals: there is no parser."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.units import Kind, Unit

_LONGEST = 14
_LONGEST_WITHOUT_CAPITALS = 9
NAME_IN_MARKS = 40
"""Characters of marked words up to which they can be a name within a phrase."""


def is_verb(unit: Unit, speech: Speech) -> bool:
    """Whether a word is a known finite verb, auxiliary or reporting verb."""
    return unit.kind is Kind.WORD and known_verb(unit.low, speech, capital=unit.capital)


def known_verb(low: str, speech: Speech, *, capital: bool) -> bool:
    """Whether a lower-cased word is a known finite verb, and not written as a noun."""
    if (capital and speech.noun_capitals) or low in speech.noun_like:
        return False
    return (
        low in speech.finite
        or low in speech.have
        or low in speech.be
        or low in speech.modals
        or low in speech.verbs
    )


def is_verbal(unit: Unit, speech: Speech) -> bool:
    """Whether a word looks like a finite verb without being listed."""
    endings = speech.verbal_endings
    return bool(endings) and unit.kind is Kind.WORD and unit.low.endswith(endings)


def is_adverb(unit: Unit, speech: Speech) -> bool:
    """Whether a word is a known adverb or looks like one."""
    return unit.low in speech.adverbs or (
        bool(speech.adverb_endings) and unit.low.endswith(speech.adverb_endings)
    )


def opens_phrase(unit: Unit, speech: Speech) -> bool:
    """Whether a unit can be the first of a noun phrase."""
    if unit.kind is Kind.MARKED:
        return unit.capital and unit.end - unit.start <= NAME_IN_MARKS
    if unit.kind is not Kind.WORD:
        return False
    if unit.low in speech.determiners or unit.low in speech.pronouns or unit.low[0].isdigit():
        return True
    if unit.low in speech.prepositions or unit.low in speech.conjunctions:
        return False
    if unit.low in speech.adverbs or unit.low in speech.subordinators or is_verb(unit, speech):
        return False
    return unit.capital or not speech.noun_capitals or unit.low.endswith(speech.adjective_endings)


def phrase_end(units: Sequence[Unit], at: int, speech: Speech) -> int:
    """Where the noun phrase that starts at `at` ends (exclusive); `at` itself if none starts."""
    if at >= len(units) or not opens_phrase(units[at], speech):
        return at
    if units[at].low in speech.pronouns and units[at].low not in speech.determiners:
        return at + 1
    limit = _LONGEST if speech.noun_capitals else _LONGEST_WITHOUT_CAPITALS
    index, end, noun = at, at, False
    while index < min(len(units), at + limit):
        unit = units[index]
        if index > at and not _continues(units, index, speech, noun=noun):
            break
        is_noun = _is_noun(unit, speech)
        noun = is_noun
        if is_noun or unit.kind is Kind.BRACKET:
            end = index + 1
        index += 1
    if not speech.noun_capitals:
        end = _trim(units, at, index, speech)
    elif end == at and units[at].low in speech.determiners:
        end = at + 1  # "der", "dieser" standing alone
    return end


def _is_noun(unit: Unit, speech: Speech) -> bool:
    if unit.kind is Kind.MARKED:
        return True
    if unit.kind is not Kind.WORD or unit.low in speech.determiners or unit.low in speech.inner:
        return False
    return unit.capital or not speech.noun_capitals


def _continues(units: Sequence[Unit], index: int, speech: Speech, *, noun: bool) -> bool:
    """Whether the unit at `index` still belongs to the phrase, after a noun or before one."""
    unit = units[index]
    if unit.kind is Kind.BRACKET:
        return noun
    if unit.kind is Kind.MARKED:
        return unit.capital and unit.end - unit.start <= NAME_IN_MARKS
    if unit.kind is not Kind.WORD:
        return unit.low in {".", "&"} and _inside_name(units, index)
    if unit.low in speech.inner:
        return _inner(units, index, speech)
    if unit.low in speech.determiners:
        return not noun or (speech.noun_capitals and unit.low in speech.genitives)
    if not speech.noun_capitals:
        named = speech.verb_second and units[index - 1].capital and not unit.capital
        return not named and not _ends_plain(unit, speech)
    if unit.capital or unit.low[0].isdigit():
        return True
    return not noun and not is_verb(unit, speech) and unit.low.endswith(speech.adjective_endings)


def _inside_name(units: Sequence[Unit], index: int) -> bool:
    """A full stop within a name: "Mr. Sanders", "Paul D. Ryan", "Dr. Wehn"."""
    if not 0 < index < len(units) - 1:
        return False
    before, after = units[index - 1], units[index + 1]
    return before.capital and after.capital and before.end - before.start <= 4


def _inner(units: Sequence[Unit], index: int, speech: Speech) -> bool:
    """As in "von", "of", "and" go on with the phrase if a noun phrase and no clause follows."""
    if index + 1 >= len(units) or index == 0:
        return False
    following = units[index + 1]
    return (
        following.low in speech.determiners
        or following.capital
        or following.kind is Kind.MARKED
        or (not speech.noun_capitals and opens_phrase(following, speech))
        or (
            speech.noun_capitals
            and following.low.endswith(speech.adjective_endings)
            and following.low not in speech.finite
        )
    )


def _ends_plain(unit: Unit, speech: Speech) -> bool:
    low = unit.low
    return (
        is_verb(unit, speech)
        or low in speech.prepositions
        or low in speech.conjunctions
        or low in speech.subordinators
        or low in speech.complementizers
        or low in speech.relatives
        or low in speech.adverbs
        or low in speech.pronouns
    )


def _trim(units: Sequence[Unit], start: int, end: int, speech: Speech) -> int:
    """Drop function words left hanging at the end of a phrase."""
    while end > start + 1 and (
        units[end - 1].low in speech.inner or units[end - 1].kind is Kind.SIGN
    ):
        end -= 1
    return end
