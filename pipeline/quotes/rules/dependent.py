"""Clauses that depend on a cue before them: "that …", questions, Konjunktiv, infinitives."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.phrases import is_verb
from pipeline.quotes.rules.reach import STOPS, Reach, stop
from pipeline.quotes.rules.units import DASHES, Kind, Unit

_WONDERING = frozenset({"ask", "say", "think", "announce", "find"})
"""Forces of verbs that take a question."""


def dependent_clause(
    units: Sequence[Unit], after: int, cue: VerbCue, speech: Speech
) -> Reach | None:
    """What a cue reports in a clause after it; `after` is the first unit that can belong to it."""
    commas = 0
    for index in range(after, min(len(units), after + 30)):
        low = units[index].low
        if low in STOPS or low in {";", ":"} or low in DASHES:
            return None
        if _opens(units, index, cue, speech, first=index == after):
            return Reach(index, stop(units, index + 1, speech), "that-clause")
        if low == "," and index + 1 < len(units):
            commas += 1
            kind = _after_comma(units, index + 1, cue, speech, first=commas == 1)
            if kind:
                return Reach(index + 1, stop(units, index + 1, speech), kind)
        if commas == 3 or (not speech.verb_second and _ends_search(units, index, after, speech)):
            return None
    return None


def _opens(units: Sequence[Unit], index: int, cue: VerbCue, speech: Speech, *, first: bool) -> bool:
    """Whether a unit opens a that-clause of the cue."""
    low = units[index].low
    if low not in speech.complementizers or "c" not in cue.verb.frames:
        return False
    before = units[index - 1].low
    if (before in speech.prepositions and not first) or (speech.noun_capitals and before != ","):
        return False
    return speech.verb_second or low != "that" or not _is_determiner(units, index, speech)


def _ends_search(units: Sequence[Unit], index: int, after: int, speech: Speech) -> bool:
    """English: another verb or a comma stands before any "that"."""
    verb = index > after and is_verb(units[index], speech) and units[index].low not in speech.be
    return verb or units[index].low == "," or index > after + 12


def _is_determiner(units: Sequence[Unit], index: int, speech: Speech) -> bool:
    return index + 1 < len(units) and (
        units[index + 1].kind is Kind.SIGN or is_verb(units[index + 1], speech)
    )


def _after_comma(
    units: Sequence[Unit], at: int, cue: VerbCue, speech: Speech, *, first: bool
) -> str:
    """The rule by which what follows a comma is content; "" if it is not."""
    if not speech.verb_second:
        return ""
    low = units[at].low
    if low in speech.complementizers:
        return "that-clause"
    if low in speech.question_words and low != "was" and cue.verb.force in _WONDERING:
        return "question"
    end = _chunk_end(units, at)
    chunk = units[at:end]
    if _reported(units, at, end, cue, speech):
        return "konjunktiv" if speech.reported_mood else "that-clause"
    if _has_infinitive(chunk, speech) and low not in speech.purposes:
        return (
            "infinitive"
            if cue.verb.force not in {"label", "find"} and not _relative(units, cue)
            else ""
        )
    plain = first and low in speech.pronouns and low not in speech.relatives
    return "plain-clause" if plain and low not in speech.determiners else ""


def _reported(units: Sequence[Unit], at: int, end: int, cue: VerbCue, speech: Speech) -> bool:
    """Whether a clause is in the mood of reported speech and is no relative clause."""
    if cue.verb.force == "find" or units[at].low in speech.as_words:
        return False
    relative = units[at].low in speech.relatives or units[at].low in speech.prepositions
    for index in range(at, end):
        if _is_reported(units[index], speech):
            last = index + 1 >= len(units) or units[index + 1].kind is Kind.SIGN
            weak = units[index].low in speech.reported_aux or units[at].low in speech.prepositions
            return not (relative and last and weak)
    return False


def _relative(units: Sequence[Unit], cue: VerbCue) -> bool:
    """Whether a cue stands last in its clause and right before a comma: likely a relative one."""
    last = max(cue.at, cue.last, cue.finite)
    return cue.finite == cue.at == last and any(
        unit.low == "," for unit in units[max(0, cue.at - 12) : cue.at - 1]
    )


def _chunk_end(units: Sequence[Unit], at: int) -> int:
    """The end of what follows a comma: two commas on, or the stretch."""
    commas = 0
    for index in range(at, min(len(units), at + 60)):
        commas += units[index].low == ","
        if commas == 2 or units[index].low in {";", ":"}:
            return index
    return min(len(units), at + 60)


def _is_reported(unit: Unit, speech: Speech) -> bool:
    """Whether a word is in the mood of reported speech."""
    low = unit.low
    if unit.kind is not Kind.WORD or unit.capital:
        return False
    return (
        low in speech.reported_mood
        or low in speech.reported_aux
        or (bool(speech.reported_endings) and low.endswith(speech.reported_endings))
    )


def _has_infinitive(chunk: Sequence[Unit], speech: Speech) -> bool:
    """Whether "zu gehen", "aufzuhören", "te gaan" stands at the end of a clause."""
    marker = speech.infinitive
    for index, unit in enumerate(chunk):
        if unit.capital or unit.kind is not Kind.WORD:
            continue
        if unit.low == marker and index + 1 < len(chunk) and chunk[index + 1].low.endswith("n"):
            return not chunk[index + 1].capital
        if speech.noun_capitals and marker in unit.low[2:-3] and unit.low.endswith("en"):
            return True
    return False
