"""Contents right after a cue without a comma: bare clauses, infinitives and objects."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.phrases import is_verb, is_verbal, phrase_end
from pipeline.quotes.rules.reach import Range, Reach, end_of, stop
from pipeline.quotes.rules.units import Kind, Unit


def english_complement(
    units: Sequence[Unit], after: int, cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """English: "he said the bridge was safe", "vowed to …", "criticised the plan"."""
    frames = cue.verb.frames
    if after >= len(units):
        return None
    at = after
    if "t" in frames:
        at = _after_addressee(units, at, speech)
    infinitive = _infinitive(units, at, speech)
    if infinitive is not None and ("i" in frames or "t" in frames):
        return Reach(infinitive, stop(units, infinitive + 1, speech), "infinitive")
    at = _after_setting(units, at, speech)
    if at >= len(units) or units[at].kind not in {Kind.WORD, Kind.MARKED}:
        return None
    if units[at].kind is Kind.MARKED and at + 2 >= end_of(units):
        return None
    if "b" in frames or "t" in frames:
        if units[at].low in speech.prepositions and "t" not in frames:
            return None
        if not _has_verb(units, at, speech):
            return _object(units, at, cue, speaker, speech)
        return Reach(at, stop(units, at + 1, speech), "bare-clause")
    return _object(units, at, cue, speaker, speech)


def _object(
    units: Sequence[Unit], at: int, cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """English: "criticised the plan", "announced a review": only of somebody who can speak."""
    if not set(cue.verb.frames) & {"o", "l"} or cue.passive or speaker is None:
        return None
    who = units[speaker[0] : speaker[1]]
    if who[0].low in speech.impersonal or not any(_can_speak(unit, speech) for unit in who):
        return None
    end = stop(units, at + 1, speech)
    return Reach(at, end, "object") if end > at else None


def _can_speak(unit: Unit, speech: Speech) -> bool:
    low = unit.low
    return (
        (unit.capital and low not in speech.determiners)
        or low in speech.pronouns
        or low in speech.relatives
        or low in speech.role_nouns
        or low in speech.organisation_nouns
        or low in speech.anonymous
    )


def _after_addressee(units: Sequence[Unit], at: int, speech: Speech) -> int:
    end = phrase_end(units, at, speech)
    if end < len(units) and units[end].low in speech.question_words:
        return end
    return end if end < len(units) else at


def _after_setting(units: Sequence[Unit], at: int, speech: Speech) -> int:
    """Skip "Tuesday", "on Tuesday", "in a statement" between verb and content."""
    while at < len(units):
        low = units[at].low
        if low in speech.adverbs and low not in {"there", "now", "here"}:
            at += 1
        elif low in speech.settings and at + 1 < len(units):
            end = phrase_end(units, at + 1, speech)
            if end == at + 1 or end >= len(units):
                return at
            at = end
        else:
            return at
    return at


def _infinitive(units: Sequence[Unit], at: int, speech: Speech) -> int | None:
    for index in range(at, min(len(units), at + 7)):
        if units[index].low == speech.infinitive:
            return index
        if units[index].is_break or is_verb(units[index], speech):
            return None
    return None


def _has_verb(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether an English clause, not a mere noun phrase, starts at `at`."""
    if units[at].low.endswith(("'s", "’s")) and units[at].low[:-2] in speech.pronouns:
        return True
    return any(
        is_verb(unit, speech)
        or is_verbal(unit, speech)
        or (unit.kind is Kind.MARKED and unit.low.count(" ") > 2)
        for unit in units[at : at + 25]
    )


def inner_infinitive(
    units: Sequence[Unit], after: int, cue: VerbCue, speech: Speech
) -> Reach | None:
    """Dutch: "claimt de tool te hebben gelekt", an infinitive without a comma before it."""
    if "i" not in cue.verb.frames or speech.noun_capitals:
        return None
    for index in range(after, min(len(units) - 1, after + 25)):
        if units[index].is_break:
            return None
        if units[index].low == speech.infinitive and units[index + 1].low.endswith("n"):
            return Reach(after, stop(units, after + 1, speech), "infinitive")
    return None


def speech_act(
    units: Sequence[Unit], cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """German and Dutch: a speech act with its object ("kritisierte den Plan"), the whole clause."""
    if "o" not in cue.verb.frames or cue.passive or speaker is None:
        return None
    who = units[speaker[0] : speaker[1]]
    if not any(_can_speak(unit, speech) for unit in who) or who[0].low in speech.relatives:
        return None
    if units[0].low in speech.subordinators or len(units) > 45:
        return None
    start = clause_start(units, min(cue.finite, speaker[0]), speech)
    end = stop(units, max(cue.last, cue.finite) + 1, speech)
    return Reach(start, end, "speech-act") if end - start > 4 else None
