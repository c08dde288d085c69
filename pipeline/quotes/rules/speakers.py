"""Who speaks: the subject of a cue, by word order."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.clauses import appositive_end, clause_start
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.phrases import is_adverb, is_verb, opens_phrase, phrase_end
from pipeline.quotes.rules.reach import Range
from pipeline.quotes.rules.units import Kind, Unit


def subject(units: Sequence[Unit], cue: VerbCue, speech: Speech) -> Range | None:
    """The subject of a reporting verb: before the finite verb, or after it when inverted."""
    if cue.passive:
        return _agent(units, cue, speech)
    found = _subject(units, cue, speech)
    nobody = found is not None and units[found[0]].low in speech.impersonal
    return None if nobody and found and found[1] - found[0] == 1 else found


def _subject(units: Sequence[Unit], cue: VerbCue, speech: Speech) -> Range | None:
    finite = cue.finite
    start = clause_start(units, finite, speech)
    if start == finite:
        return _apposed(units, finite, speech) or after_verb(units, finite, cue, speech)
    first = units[start]
    final = not speech.verb_second or _is_final(units, cue)
    if first.low in speech.relatives and final and start and units[start - 1].low == ",":
        inner = _first_phrase(units, start + 1, finite, speech)
        return inner if inner and not speech.verb_second else (start, start + 1)
    if speech.verb_second and final:
        start = _innermost(units, start, finite, speech)
        first = units[start]
    if _opens_dependent(first, speech) and final:
        return _first_phrase(units, start + 1, finite, speech)
    if speech.verb_second and _displaced(units, start, speech):
        return after_verb(units, finite, cue, speech)
    return before_verb(units, start, finite, speech)


def _is_final(units: Sequence[Unit], cue: VerbCue) -> bool:
    """Whether the verb stands last in its clause, as in dependent clauses."""
    if cue.last > cue.at:
        return False
    after = cue.finite + 1
    return after >= len(units) or units[after].kind is Kind.SIGN


def _innermost(units: Sequence[Unit], start: int, finite: int, speech: Speech) -> int:
    """The last word before a final verb that opens a dependent clause without a comma."""
    for index in range(finite - 1, start, -1):
        if units[index].low in speech.question_words and units[index - 1].kind is Kind.WORD:
            return index
    return start


def _opens_dependent(unit: Unit, speech: Speech) -> bool:
    low = unit.low
    return (
        low in speech.as_words
        or low in speech.subordinators
        or low in speech.complementizers
        or low in speech.question_words
    )


def _displaced(units: Sequence[Unit], start: int, speech: Speech) -> bool:
    """Whether something other than the subject stands first in a clause."""
    first = units[start]
    if first.low in speech.prepositions or first.low in speech.adverbs:
        return True
    if first.low in speech.obliques or first.low in speech.so_words or first.low in speech.as_words:
        return True
    if first.low in speech.subordinators:
        return True
    return not opens_phrase(first, speech) and first.kind is not Kind.MARKED


def before_verb(units: Sequence[Unit], start: int, finite: int, speech: Speech) -> Range | None:
    """The noun phrase right before a verb, without adverbs at its edges."""
    end = finite
    while end > start and (is_adverb(units[end - 1], speech)):
        end -= 1
    while start < end and not opens_phrase(units[start], speech):
        if units[start].low in speech.prepositions and not speech.verb_second:
            start = max(start + 1, min(phrase_end(units, start + 1, speech), end - 1))
            continue
        start += 1
    if start >= end:
        return None
    for index in range(end - 1, start, -1):
        if is_verb(units[index], speech) and not units[index].capital:
            start = index + 1
            while start < end and not opens_phrase(units[start], speech):
                start += 1
            break
        if units[index].low in speech.pronouns and units[index].low not in speech.determiners:
            return (index, end) if index == end - 1 else None
    return (start, end) if start < end else None


def after_verb(units: Sequence[Unit], finite: int, cue: VerbCue, speech: Speech) -> Range | None:
    """The subject after an inverted verb: "said the mayor, ...", "sagte gestern der Minister"."""
    index = finite + 1
    if not speech.verb_second:
        before = units[finite - 1] if finite else None
        if before is None or not (before.is_break or before.kind is Kind.MARKED):
            return None
        index = cue.at + 1
    if index < len(units) and units[index].low in speech.complementizers:
        return None
    steps = 0
    while (
        index < len(units)
        and steps < 3
        and (units[index].low in speech.adverbs or units[index].low in speech.clitics)
    ):
        index += 1
        steps += 1
    end = phrase_end(units, index, speech)
    if end == index:
        return None
    return (index, appositive_end(units, end, speech))


def _apposed(units: Sequence[Unit], finite: int, speech: Speech) -> Range | None:
    """As in "Anna Wit, head of the office, said": the phrase before the apposition, with it."""
    if finite < 3 or units[finite - 1].low != ",":
        return None
    middle = finite - 2
    while middle > 0 and units[middle].low != "," and finite - middle < 25:
        if units[middle].kind is Kind.MARKED:
            return None
        middle -= 1
    if units[middle].low != "," or middle == 0:
        return None
    start = clause_start(units, middle, speech)
    if speech.verb_second and not opens_phrase(units[start], speech):
        return None
    while start < middle and not opens_phrase(units[start], speech):
        start += 1
    verbs = any(is_verb(unit, speech) for unit in units[start:middle])
    return (start, finite - 1) if start < middle and not verbs else None


def _first_phrase(units: Sequence[Unit], at: int, finite: int, speech: Speech) -> Range | None:
    """The first noun phrase of a dependent clause: "wie gestern der Minister mitteilte"."""
    while at < finite and not opens_phrase(units[at], speech):
        at += 1
    end = min(phrase_end(units, at, speech), finite)
    return (at, end) if at < end else None


def _agent(units: Sequence[Unit], cue: VerbCue, speech: Speech) -> Range | None:
    """Who speaks in a passive: "was criticised by the mayor", "wurde von X kritisiert"."""
    span = range(cue.finite, min(len(units), cue.at + 6))
    for index in span:
        if units[index].low in speech.agents:
            end = phrase_end(units, index + 1, speech)
            if end > index + 1 and (cue.at > cue.finite):
                return (index + 1, end)
        if units[index].is_break and index > cue.at:
            break
    return None


def source(units: Sequence[Unit], at: int, speech: Speech) -> Range | None:
    """The source after "laut", "according to", "so": a noun phrase with its apposition."""
    end = phrase_end(units, at, speech)
    if end == at:
        return None
    longer = appositive_end(units, end, speech)
    closed = longer < len(units) and units[longer].low in {",", ".", ";"}
    role = any(unit.low in speech.role_nouns for unit in units[end:longer])
    return (at, longer if closed and role and longer - end < 12 else end)


def announcer(units: Sequence[Unit], speech: Speech) -> Range | None:
    """As in "Anna Wit: “…”": a short phrase without a verb, all that stands before the colon."""
    if not 0 < len(units) <= 8 or any(is_verb(unit, speech) for unit in units):
        return None
    return (0, len(units)) if units[0].capital else None
