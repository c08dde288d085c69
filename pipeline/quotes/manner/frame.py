"""The sentence around a quote as units, made from character spans alone.

The spans may come from the rules or from a model. What stands in marks outside of the content is
one unit, as everywhere in the rules; the content itself is cut into its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.window import (
    MARKS,
    binds,
    holds,
    is_marked,
    pairs_in,
    part_in,
    window_of,
    without_dots,
    words_of,
)
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.reach import STOPS, Range
from pipeline.quotes.rules.units import Kind, Unit
from pipeline.records import Span


@dataclass(frozen=True, slots=True)
class Frame:
    """A window of an article as units; `base` is where it starts in the article.

    Ranges are unit indices. `marked`: the content stands in marks. `apart`: these part it from the
    words around, as in direct speech. `clause`: units of the cue's clause, without the content.
    `names`: those of persons and organisations, in characters of the window.
    """

    base: int
    units: tuple[Unit, ...]
    content: Range
    cue: Range | None
    speaker: Range | None
    marked: bool
    apart: bool
    clause: tuple[int, ...]
    names: tuple[Span, ...] = ()

    def in_content(self, at: int) -> bool:
        """Whether the unit belongs to the content."""
        return self.content[0] <= at < self.content[1]

    def in_speaker(self, at: int) -> bool:
        """Whether the unit belongs to the speaker."""
        return self.speaker is not None and self.speaker[0] <= at < self.speaker[1]

    def in_cue(self, at: int) -> bool:
        """Whether the unit belongs to the cue."""
        return self.cue is not None and self.cue[0] <= at < self.cue[1]

    def span(self, found: Range) -> Span:
        """The characters in the article that a range of units takes."""
        first, last = self.units[found[0]], self.units[found[1] - 1]
        return Span(self.base + first.start, self.base + last.end)


def frame_of(
    text: str,
    sentence: Span,
    content: Span,
    speech: Speech,
    *,
    cue: Span | None = None,
    speaker: Span | None = None,
    names: Sequence[Span] = (),
) -> Frame:
    """The frame of a content in its sentence; spans out of the text count as far as they fit."""
    window = window_of(text, sentence, content, cue)
    local = window.of(text)
    inner, at, who = (part_in(one, window) for one in (content, cue, speaker))
    pairs = pairs_in(local, speech)
    bound = [one for one in pairs if binds(one, inner, at)]
    units = without_dots(words_of(local, speech, pairs=bound), speech)
    said = _range(units, inner) or ((0, 0) if content.end <= window.start else (len(units),) * 2)
    inside = inner is not None and any(holds(one, inner, at) for one in pairs)
    marked = inside or is_marked(text, content)
    told = _own_cue(units, at, said)
    clause = _clause(units, told, said, speech, marked=marked) if told else ()
    return Frame(
        base=window.start,
        units=tuple(units),
        content=said,
        cue=told,
        speaker=_range(units, who),
        marked=marked,
        apart=marked and (inside or _is_apart(units, said[0])),
        clause=clause,
        names=tuple(found for one in names if (found := part_in(one, window))),
    )


def _range(units: Sequence[Unit], span: Span | None) -> Range | None:
    """The units that share characters with a span."""
    if span is None:
        return None
    found = [at for at, one in enumerate(units) if one.start < span.end and span.start < one.end]
    return (found[0], found[-1] + 1) if found else None


def _own_cue(units: Sequence[Unit], cue: Span | None, content: Range) -> Range | None:
    """The cue, unless it is that of a sentence before: it says nothing of this content."""
    found = _range(units, cue)
    parted = found and any(one.low in STOPS for one in units[found[1] : content[0]])
    return None if parted else found


def _is_apart(units: Sequence[Unit], start: int) -> bool:
    """Whether a break, or nothing, stands before the mark that opens a content."""
    at = start - 1
    while at >= 0 and units[at].kind is Kind.SIGN and units[at].low in MARKS:
        at -= 1
    return at < 0 or ends(units[at])


def ends(unit: Unit) -> bool:
    """Whether a unit ends a clause: a break, a full stop or the like."""
    return unit.is_break or (unit.kind is Kind.SIGN and unit.low in STOPS)


def _clause(
    units: Sequence[Unit], cue: Range, content: Range, speech: Speech, *, marked: bool
) -> tuple[int, ...]:
    """The units of the cue's clause, without those of the content.

    An object within the clause is stepped over ("sluit een claim niet uit"), a clause ends it.
    """
    start = clause_start(units, cue[0], speech)
    while start < cue[0] and any(ends(one) for one in units[start : cue[0]]):
        start += 1  # a full stop before the cue: the window may hold more than its sentence
    if marked and content[1] <= cue[0]:
        start = max(start, content[1])
    at = cue[1]
    while at < len(units) and not ends(units[at]):
        if at == content[0] and (marked or not _is_object(units, content, speech)):
            break
        at += 1
    return tuple(one for one in range(start, at) if not content[0] <= one < content[1])


def _is_object(units: Sequence[Unit], content: Range, speech: Speech) -> bool:
    """Whether words of the clause follow a content, so that it is no clause of its own."""
    first = units[content[0]].low
    return (
        first not in speech.complementizers
        and first not in speech.question_words
        and content[1] < len(units)
        and units[content[1]].kind is Kind.WORD
    )
