"""Who passed on what another one said: a lawyer, a paper, a second source, a station."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.forces import is_attribution
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.hearers import (
    is_hearer,
    is_helper,
    is_medium,
    is_pronoun,
    is_source,
    is_speaker,
)
from pipeline.quotes.manner.phrase_at import clause_places, phrase_at, phrases_after, places_in
from pipeline.quotes.rules.reach import Range
from pipeline.quotes.rules.units import Unit


def through(frame: Frame, speech: Speech) -> Iterator[Range]:
    """Who spoke for somebody: "through her lawyer", "über seinen Verein", "via de bond"."""
    relays = speech.manner.relays
    for found in phrases_after(frame, places_in(frame), relays.through, speech):
        if is_helper(frame, found, speech):
            yield found
    for found in phrases_after(frame, clause_places(frame), relays.by_way_of, speech):
        if is_hearer(frame, found, speech) and not is_medium(frame, found, speech):
            yield found


def cited(frame: Frame, speech: Speech) -> Iterator[Range]:
    """A second source: "so X laut Y", "the paper said, citing Y"."""
    relays = speech.manner.relays
    alone = (relays.citing,) if is_attribution(frame, speech) else ()
    for openers in alone or (relays.citing, relays.authorities):
        for found in phrases_after(frame, _beside(frame), openers, speech):
            if is_source(frame, found, speech) and not is_speaker(frame, found):
                yield found


def _beside(frame: Frame) -> list[int]:
    """Places in the cue's clause, after it, or first in its sentence."""
    places = places_in(frame)
    return [
        at
        for at in places
        if frame.cue and (at > frame.cue[0] or at in frame.clause or at == places[0])
    ]


def quoted(frame: Frame, speech: Speech) -> Iterator[Range]:
    """The paper that quotes somebody: "zitiert die Rundschau den Bürgermeister", "quoted by"."""
    relays = speech.manner.relays
    if frame.cue is None or not any(
        frame.units[at].low in relays.quoting for at in range(*frame.cue)
    ):
        return
    agents = [
        at + 1
        for at in places_in(frame)
        if at > frame.cue[0] and frame.units[at].low in speech.agents
    ]
    inverted = [frame.cue[1]] if frame.speaker is not None and speech.verb_second else []
    for at in (*agents, *inverted):
        found = phrase_at(frame, at, speech)
        if found is not None and not is_pronoun(frame, found, speech):
            yield found


def reported(frame: Frame, speech: Speech) -> Iterator[Range]:
    """A paper that reports what somebody said: "wie X berichtet", "as X reports"."""
    for at in places_in(frame):
        unit = frame.units[at]
        if unit.low not in speech.as_words and not _opens_report(frame, at, speech):
            continue
        found = phrase_at(frame, at + 1, speech)
        if found is None or is_pronoun(frame, found, speech) or is_speaker(frame, found):
            continue
        if unit.low not in speech.as_words or _reports(frame.units, found[1], speech):
            yield found


def _reports(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether a verb of papers stands at `at` or close after it."""
    return any(unit.low in speech.manner.relays.reporting for unit in units[at : at + 3])


def _opens_report(frame: Frame, at: int, speech: Speech) -> bool:
    """As in ", berichtet die Zeitung" beside another cue."""
    if not speech.verb_second or frame.units[at].low not in speech.manner.relays.reporting:
        return False
    return at > 0 and frame.units[at - 1].low == ","


def on_air(frame: Frame, speech: Speech) -> Iterator[Range]:
    """The medium in which it was said: "on Seaway Radio", "im Deutschlandfunk"."""
    for found in phrases_after(frame, _beside(frame), speech.manner.relays.on_air, speech):
        if is_medium(frame, found, speech):
            yield found
