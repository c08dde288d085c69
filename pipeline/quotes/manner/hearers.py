"""Whether a noun phrase is one who is told things, speaks for others, or is a medium."""

from __future__ import annotations

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.source_nouns import kind_of_noun
from pipeline.quotes.rules.reach import Range
from pipeline.records import Span


def is_hearer(frame: Frame, found: Range, speech: Speech) -> bool:
    """Whether a phrase is somebody who can be told something, by names and word lists."""
    lows, relays = _lows(frame, found), speech.manner.relays
    if lows[-1] in relays.no_hearers:
        return False
    if _is_named(frame, found) or any(low in relays.hearers for low in lows):
        return True
    if any(kind_of_noun(low, speech) or _is_media(low, speech) for low in lows):
        return True
    return not speech.noun_capitals and _has_capital(frame, found, speech)


def is_source(frame: Frame, found: Range, speech: Speech) -> bool:
    """Whether a phrase is somebody or something that can be cited."""
    findings = speech.manner.firmness.findings
    return any(low in findings for low in _lows(frame, found)) or is_hearer(frame, found, speech)


def is_helper(frame: Frame, found: Range, speech: Speech) -> bool:
    """Whether a phrase is somebody who speaks for others: "her lawyer", "de bond"."""
    helpers = speech.manner.relays.helpers
    return any(
        low in helpers or (speech.verb_second and low.endswith(tuple(helpers)))
        for low in _lows(frame, found)
    )


def is_medium(frame: Frame, found: Range, speech: Speech) -> bool:
    """Whether a phrase is a medium with a name: "Seaway Radio", "the Today programme"."""
    return (_has_capital(frame, found, speech) or _is_named(frame, found)) and any(
        _is_media(low, speech) for low in _lows(frame, found)
    )


def is_pronoun(frame: Frame, found: Range, speech: Speech) -> bool:
    """Whether a phrase is a pronoun standing alone."""
    return found[1] - found[0] == 1 and frame.units[found[0]].low in speech.pronouns


def is_speaker(frame: Frame, found: Range) -> bool:
    """Whether a phrase is the speaker once more ("laut Polizei …, so die Polizei")."""
    if frame.speaker is None:
        return False
    last = frame.units[found[1] - 1].low
    return any(unit.low == last for unit in frame.units[slice(*frame.speaker)])


def _is_media(low: str, speech: Speech) -> bool:
    media = speech.manner.relays.media
    return low in media or (speech.verb_second and low.endswith(tuple(media)))


def _lows(frame: Frame, found: Range) -> list[str]:
    return [frame.units[at].low for at in range(*found)]


def _is_named(frame: Frame, found: Range) -> bool:
    span = Span(frame.units[found[0]].start, frame.units[found[1] - 1].end)
    return any(one.overlap(span) for one in frame.names)


def _has_capital(frame: Frame, found: Range, speech: Speech) -> bool:
    return any(
        frame.units[at].capital and frame.units[at].low not in speech.determiners
        for at in range(*found)
    )
