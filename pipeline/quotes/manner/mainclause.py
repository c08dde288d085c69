"""The main clause of a content: where a word of doubt is about the content as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.frame import Frame, ends
from pipeline.quotes.rules.phrases import is_verb, is_verbal
from pipeline.quotes.rules.units import Unit

_LONGEST = 60
"""Words of a content looked at."""


def main_clause(frame: Frame, speech: Speech) -> list[int]:
    """The units of a content's first main clause; for marked words, of the clause around them.

    Clauses before it ("Wenn es regnet, …") and relative clauses in it are left out.
    """
    start, end = frame.content
    if frame.marked:
        return [] if frame.apart else _around(frame)
    found: list[int] = []
    for part in _parts(frame.units, start, min(end, start + _LONGEST)):
        if _is_inserted(frame, part, speech, first=part[0] == start):
            continue
        found += _first_of_two(frame, part, speech)
        if any(_is_finite(frame.units[at], speech) for at in found) and not _ends_dependent(
            frame, part, speech
        ):
            return found
    return found or list(range(start, min(end, start + _LONGEST)))


def _around(frame: Frame) -> list[int]:
    """The words of the clause in which marked words stand, from the cue on."""
    start = frame.cue[1] if frame.cue and frame.cue[1] <= frame.content[0] else 0
    end = frame.content[1]
    while end < len(frame.units) and not ends(frame.units[end]):
        end += 1
    return [
        at
        for at in range(max(start, frame.content[0] - _LONGEST), min(end, start + 4 * _LONGEST))
        if not frame.in_content(at) and not frame.in_speaker(at) and not frame.in_cue(at)
    ]


def _parts(units: Sequence[Unit], start: int, end: int) -> list[list[int]]:
    """The clauses of a range, as breaks part them."""
    parts: list[list[int]] = [[]]
    for at in range(start, end):
        if ends(units[at]):
            parts.append([])
        else:
            parts[-1].append(at)
    return [part for part in parts if part]


def _is_inserted(frame: Frame, part: Sequence[int], speech: Speech, *, first: bool) -> bool:
    """Whether a part is a dependent clause, or the report itself ("The bridge, she said, …")."""
    if any(frame.in_cue(at) for at in part):
        return not first and len(part) < 8
    opening = [frame.units[at].low for at in part[:2]]
    if opening[0] in speech.complementizers:
        return not first
    if opening[0] in speech.subordinators and opening[0] not in speech.question_words:
        return True
    after_preposition = len(opening) > 1 and opening[0] in speech.prepositions
    relative = opening[1] if after_preposition else opening[0]
    return not first and relative in speech.relatives


def _first_of_two(frame: Frame, part: Sequence[int], speech: Speech) -> Sequence[int]:
    """A part up to an "and" or an English "that" that opens a second clause."""
    for index, at in enumerate(part):
        low = frame.units[at].low
        if low in speech.conjunctions and _joins(frame, part, index, speech):
            return part[:index]
        opens = not speech.verb_second and low in speech.relatives | speech.complementizers
        if opens and any(_is_finite(frame.units[one], speech) for one in part[:index]):
            return part[:index]
    return part


def _joins(frame: Frame, part: Sequence[int], index: int, speech: Speech) -> bool:
    """Whether a conjunction joins clauses and not words."""
    sides = part[:index], part[index + 1 :]
    opens = bool(sides[1]) and frame.units[sides[1][0]].low in speech.complementizers
    return opens or all(any(_is_finite(frame.units[one], speech) for one in side) for side in sides)


def _ends_dependent(frame: Frame, part: Sequence[int], speech: Speech) -> bool:
    """As in "Het uur waarop de school begint, zou": a clause without a comma before it."""
    last = frame.units[part[-1]]
    return (
        speech.verb_second
        and is_verb(last, speech)
        and any(frame.units[at].low in speech.subordinators for at in part[1:])
    )


def _is_finite(unit: Unit, speech: Speech) -> bool:
    return (
        is_verb(unit, speech) or is_verbal(unit, speech) or unit.low in speech.reported_mood
    ) and unit.low not in speech.determiners
