"""Describe a quote from character spans alone: kind of source, via, modality."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.firmness import firmness
from pipeline.quotes.manner.frame import Frame, frame_of
from pipeline.quotes.manner.kinds import speaker_kind
from pipeline.quotes.manner.via import passed_on_by
from pipeline.quotes.manner.window import words_of
from pipeline.quotes.rules.units import Unit
from pipeline.records import Mention, Span

_LONGEST = 300
"""Characters of a speaker that are looked at."""


@dataclass(frozen=True, slots=True)
class Described:
    """What kind of source a quote has ("" without speaker), who passed it on, how firm it is."""

    speaker_kind: str
    via: Span | None
    modality: str


def describe(
    text: str,
    sentence: Span,
    content: Span,
    speech: Speech,
    *,
    cue: Span | None = None,
    speaker: Span | None = None,
    mentions: Sequence[Mention] = (),
) -> Described:
    """The three properties of a quote in `text`; all spans are code points of it.

    `sentence` holds the cue, or the content if there is none. `mentions`: those in and near the
    sentence, or none. Never fails on odd spans; looks at no more than 500 characters to either
    side of the cue, so that any number of quotes takes linear time.
    """
    sentence, content = _fit(sentence, text), _fit(content, text)
    cue, speaker = (_given(one, text) for one in (cue, speaker))
    names = [Span(one.start, one.end) for one in mentions if one.label in {"PER", "ORG"}]
    frame = frame_of(text, sentence, content, speech, cue=cue, speaker=speaker, names=names)
    found = passed_on_by(frame, speech)
    return Described(
        speaker_kind=_kind(text, speaker, mentions, frame, speech) if speaker else "",
        via=frame.span(found) if found else None,
        modality=firmness(frame, speech),
    )


def _fit(span: Span, text: str) -> Span:
    """The part of a span that lies in the text; an empty one if none does."""
    start = min(max(span.start, 0), len(text))
    return Span(start, min(max(span.end, start), len(text)))


def _given(span: Span | None, text: str) -> Span | None:
    fitted = _fit(span, text) if span else None
    return fitted if fitted and fitted.start < fitted.end else None


def _kind(
    text: str, speaker: Span, mentions: Sequence[Mention], frame: Frame, speech: Speech
) -> str:
    """The kind of a speaker, by its own words and those beside it in its sentence."""
    span = Span(speaker.start, min(speaker.end, speaker.start + _LONGEST))
    units = words_of(span.of(text), speech)
    within = [
        replace(one, start=one.start - span.start, end=one.end - span.start)
        for one in mentions
        if span.overlap(Span(one.start, one.end))
    ]
    words = span.of(text)[units[0].start :] if units else ""
    return speaker_kind(words, units, within, speech, beside=_beside(frame))


def _beside(frame: Frame) -> list[Unit]:
    """The words of the sentence after the speaker, but for the content."""
    if frame.speaker is None:
        return []
    after = range(frame.speaker[1], len(frame.units))
    return [frame.units[at] for at in after if not frame.in_content(at)]
