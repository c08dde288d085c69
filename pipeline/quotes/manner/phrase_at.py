"""Noun phrases in a frame, outside of its content, cue and speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.lang.speech import Phrases, Speech
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.source_nouns import kind_of_noun
from pipeline.quotes.rules.phrases import is_adverb, is_verb, phrase_end
from pipeline.quotes.rules.reach import STOPS, Range, length_of
from pipeline.quotes.rules.units import Kind

_LONGEST = 8
_NEAR = 40
"""How many units from the cue its sentence is looked at."""


def places_in(frame: Frame) -> list[int]:
    """The units of the sentence of the cue (or content) outside of content, cue and speaker."""
    start, end = first, _ = frame.cue or frame.content
    while start > 0 and frame.units[start - 1].low not in STOPS and first - start < _NEAR:
        start -= 1
    while end < len(frame.units) and frame.units[end].low not in STOPS and end - start < 2 * _NEAR:
        end += 1
    return [at for at in range(start, end) if not is_taken(frame, at)]


def clause_places(frame: Frame) -> list[int]:
    """The units of the cue's clause outside of content, cue and speaker."""
    return [at for at in frame.clause if not is_taken(frame, at)]


def is_taken(frame: Frame, at: int) -> bool:
    """Whether a unit belongs to the content, the cue or the speaker."""
    return frame.in_content(at) or frame.in_cue(at) or frame.in_speaker(at)


def phrases_after(
    frame: Frame, places: Sequence[int], openers: Phrases, speech: Speech
) -> Iterator[Range]:
    """The noun phrases after any of these openers ("in an interview with")."""
    for at in places:
        length = length_of(frame.units, at, openers)
        found = phrase_at(frame, at + length, speech) if length else None
        if found is not None:
            yield found


def phrase_at(frame: Frame, at: int, speech: Speech) -> Range | None:
    """The noun phrase that starts at `at`; None if none does."""
    if at >= len(frame.units) or is_taken(frame, at):
        return None
    low, hearers = frame.units[at].low, speech.manner.relays.hearers
    if low in speech.question_words or (low in speech.relatives - speech.determiners):
        return None
    if low in hearers and low in speech.pronouns:
        return (at, at + 1)
    end = phrase_end(frame.units, at, speech) if speech.noun_capitals else _end(frame, at, speech)
    while end < len(frame.units) and _goes_on_with_name(frame, end):
        end += 1
    while end > at and (is_taken(frame, end - 1) or _hangs(frame, end - 1, at, speech)):
        end -= 1
    if end == at and low in hearers:
        end = at + 1
    return (at, end) if end > at else None


def _goes_on_with_name(frame: Frame, at: int) -> bool:
    """Whether a name goes on here, however it is written ("der dpa")."""
    unit = frame.units[at]
    return any(one.start <= unit.start < one.end for one in frame.names)


def _hangs(frame: Frame, at: int, start: int, speech: Speech) -> bool:
    """Whether a function word is left hanging at the end of a phrase."""
    low = frame.units[at].low
    return at > start and (low in speech.inner or low in speech.prepositions)


def _end(frame: Frame, at: int, speech: Speech) -> int:
    """Where an English or Dutch noun phrase ends: before the next function word or verb."""
    index, named = at, False
    if frame.units[at].low in speech.prepositions | speech.complementizers:
        return at
    while index < min(len(frame.units), at + _LONGEST) and not is_taken(frame, index):
        unit = frame.units[index]
        name = unit.kind is Kind.MARKED and unit.capital
        if not name and unit.kind is not Kind.WORD and unit.low != "&":
            break
        if index > at and _ends(frame, index, speech, named=named):
            break
        named = unit.capital and unit.low not in speech.determiners
        index += 1
    while index > at and frame.units[index - 1].low in speech.determiners | speech.inner:
        index -= 1
    return index


def _ends(frame: Frame, index: int, speech: Speech, *, named: bool) -> bool:
    """Whether a phrase ends before this unit; `named`: after a name only some words go on."""
    unit = frame.units[index]
    if unit.capital:
        return unit.low in speech.manner.relays.no_hearers
    if unit.low in speech.manner.relays.linking:
        return not _links(frame, index, speech)
    if named:
        if unit.low in speech.manner.relays.reporting:
            return True
        noun = unit.low in speech.manner.relays.hearers - speech.pronouns
        return not noun and not kind_of_noun(unit.low, speech)
    before = frame.units[index - 1].low
    if unit.low in speech.determiners:
        return before not in speech.determiners
    return is_verb(unit, speech) or is_adverb(unit, speech) or _is_function_word(unit.low, speech)


def _links(frame: Frame, index: int, speech: Speech) -> bool:
    """As in "the House of Commons": a name or a determiner follows."""
    following = frame.units[index + 1] if index + 1 < len(frame.units) else None
    if following is None or is_taken(frame, index + 1):
        return False
    determined = following.low in speech.determiners
    return following.capital or (determined and frame.units[index].low not in speech.conjunctions)


def _is_function_word(low: str, speech: Speech) -> bool:
    return (
        low in speech.prepositions
        or low in speech.conjunctions
        or low in speech.complementizers
        or low in speech.question_words
        or low in speech.relatives
        or low in speech.pronouns
    )
