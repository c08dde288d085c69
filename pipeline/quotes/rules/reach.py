"""The reach of a content: where a stretch or a further report ends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Phrases, Speech
from pipeline.quotes.rules.cues import VerbCue, verb_cues
from pipeline.quotes.rules.phrases import opens_phrase, phrase_end
from pipeline.quotes.rules.units import Kind, Unit

Range = tuple[int, int]
"""A half-open range of unit indices within a stretch."""

STOPS = frozenset({".", "!", "?", "…"})


@dataclass(frozen=True, slots=True)
class Reach:
    """The content of a cue as unit indices, with the rule that found it."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue that is no verb, its source, and what it attributes (None beside a quotation)."""

    cue: Range
    speaker: Range | None
    reach: Reach | None


def end_of(units: Sequence[Unit]) -> int:
    """The unit after the last one that is no full stop."""
    end = len(units)
    while end and units[end - 1].kind is Kind.SIGN and units[end - 1].low in STOPS:
        end -= 1
    return end


def stop(units: Sequence[Unit], at: int, speech: Speech) -> int:
    """Where content that starts at `at` ends: the stretch, or where another report starts."""
    end = end_of(units)
    others = {cue.at: cue for cue in verb_cues(units, speech) if cue.at > at}
    for index in range(at, end):
        low = units[index].low
        if low == ";":
            return index
        if low == "," and _closing_cue(units, index, end, others, speech):
            return index
        if low in speech.conjunctions and _next_report(units, index, others, speech):
            return index - 1 if units[index - 1].low == "," else index
    return end


def _closing_cue(
    units: Sequence[Unit], comma: int, end: int, others: dict[int, VerbCue], speech: Speech
) -> bool:
    """As in ", said the mayor", ", adding that", ", so der Minister", ", wie X mitteilte"."""
    if comma + 1 >= end:
        return False
    first = units[comma + 1]
    cue = others.get(comma + 1)
    if cue is not None:
        return cue.inherits or opens_phrase(units[min(comma + 2, end - 1)], speech)
    if first.low in speech.so_words and comma + 2 < end:
        return opens_phrase(units[comma + 2], speech) or comma + 2 in others
    if length_of(units, comma + 1, speech.sources):
        return True
    following = phrase_end(units, comma + 1, speech)
    closing = others.get(following) if following > comma + 1 and not speech.verb_second else None
    return closing is not None and (
        following + 1 >= end or units[following + 1].low in {",", ".", *speech.adverbs}
    )


def _next_report(
    units: Sequence[Unit], at: int, others: dict[int, VerbCue], speech: Speech
) -> bool:
    """As in "... and added that": a further report by the same speaker."""
    for index in range(at + 1, min(len(units), at + 4)):
        if index in others:
            return index in others and others[index].finite <= index and not speech.noun_capitals
        if units[index].low not in speech.adverbs and units[index].low not in speech.have:
            return False
    return False


def length_of(units: Sequence[Unit], at: int, phrases: Phrases) -> int:
    """How many units the longest phrase that stands at `at` takes; 0 if none does."""
    for phrase in phrases.get(units[at].low, ()):
        if all(
            one.low == word for one, word in zip(units[at : at + len(phrase)], phrase, strict=False)
        ):
            return len(phrase) if at + len(phrase) <= len(units) else 0
    return 0
