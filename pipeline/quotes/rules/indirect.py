"""Indirect speech: what a reporting verb reports, by the constructions it can stand in."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.before import as_clause, content_before
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.dependent import dependent_clause
from pipeline.quotes.rules.objects import english_complement, inner_infinitive, speech_act
from pipeline.quotes.rules.reach import Range, Reach, end_of
from pipeline.quotes.rules.units import Kind, Unit


def content_of(
    units: Sequence[Unit], cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """What a reporting verb reports: after it (clause, infinitive, object) or before it."""
    after = _after_cue(cue, speaker)
    if "c" in cue.verb.frames or "i" in cue.verb.frames or "q" in cue.verb.frames:
        found = (
            _colon(units, after)
            or as_clause(units, cue, speech)
            or dependent_clause(units, after, cue, speech)
            or content_before(units, cue, speaker, speech, after=after)
        )
        if found is not None:
            return found
    if speech.verb_second:
        return inner_infinitive(units, after, cue, speech) or speech_act(
            units, cue, speaker, speech
        )
    return english_complement(units, after, cue, speaker, speech)


def _after_cue(cue: VerbCue, speaker: Range | None) -> int:
    after = cue.at + 1 if cue.at == cue.last else cue.last + 1
    after = max(after, cue.finite + 1)
    return max(after, speaker[1]) if speaker and speaker[0] > cue.finite else after


def _colon(units: Sequence[Unit], after: int) -> Reach | None:
    """As in "Er stellte klar: Das bleibt so"."""
    for index in range(after, min(len(units), after + 25)):
        unit = units[index]
        if unit.low == ":" and index + 2 < len(units):
            if units[index + 1].kind is Kind.MARKED:
                return None
            return Reach(index + 1, end_of(units), "colon")
        if unit.kind is Kind.MARKED or unit.low in {";", ","}:
            return None
    return None
