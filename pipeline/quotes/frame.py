"""The sentence around a quote as units, made from character spans alone.

The spans may come from the rules or from a model. What stands in marks outside of the content is
one unit, as everywhere in the rules; the content itself is cut into its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.clauses import clause_start
from pipeline.quotes.marks import Marked, pair_marks
from pipeline.quotes.reach import STOPS, Range
from pipeline.quotes.units import Kind, Unit, cut
from pipeline.records import Sentence, Span

_REACH = 500
"""Characters looked at to either side of a cue, so that no text costs more than linear time."""
_MARKS = frozenset("„“”\"«»‚‘’'‹›`")


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
    window = _window(text, sentence, content, cue)
    local = window.of(text)
    inner, at, who = (_within(one, window) for one in (content, cue, speaker))
    pairs = _pairs(local, speech)
    units = words_of(local, speech, pairs=[one for one in pairs if _binds(one, inner, at)])
    ranges = [_range(units, one) for one in (at, who)]
    said = _range(units, inner) or ((0, 0) if content.end <= window.start else (len(units),) * 2)
    inside = inner is not None and any(_holds(one, inner, at) for one in pairs)
    marked = inside or _is_marked(text, content)
    clause = _clause(units, ranges[0], said, speech, marked=marked) if ranges[0] else ()
    return Frame(
        base=window.start,
        units=tuple(units),
        content=said,
        cue=ranges[0],
        speaker=ranges[1],
        marked=marked,
        apart=marked and (inside or _is_apart(units, said[0])),
        clause=clause,
        names=tuple(found for one in names if (found := _within(one, window))),
    )


def words_of(text: str, speech: Speech, *, pairs: Sequence[Marked] | None = None) -> list[Unit]:
    """The units of a short text; what stands in one of `pairs` (by default all) is one unit."""
    whole = Span(0, len(text))
    bound = _pairs(text, speech) if pairs is None else pairs
    sentence = Sentence(
        article_id="", sentence=0, start=0, end=len(text), text=text, lang="", block=""
    )
    return [unit for part in cut(text, [whole], bound, [sentence]) for unit in part.units]


def _pairs(text: str, speech: Speech) -> list[Marked]:
    return pair_marks(text, [Span(0, len(text))], speech.elided)[0]


def _holds(one: Marked, inner: Span, cue: Span | None) -> bool:
    """Whether marks hold a content and more of what its speaker said, but not its cue."""
    held = one.inner.start <= inner.start and inner.end <= one.inner.end
    longer = one.inner.start < inner.start - 1 or inner.end + 1 < one.inner.end
    return held and longer and (cue is None or not Span(one.start, one.end).overlap(cue))


def _binds(one: Marked, inner: Span | None, keep: Span | None) -> bool:
    span = Span(one.start, one.end)
    if keep is not None and span.overlap(keep):
        return False
    if inner is None or not span.overlap(inner):
        return True
    return inner.start <= span.start and span.end <= inner.end and span != inner


def _window(text: str, sentence: Span, content: Span, cue: Span | None) -> Span:
    """The sentence, at least with the cue, at most `_REACH` to either side of it."""
    at = cue or Span(content.start, content.start)
    last = min(at.end, at.start + _REACH)
    start = max(0, at.start - _REACH, min(sentence.start, at.start))
    end = min(len(text), last + _REACH, max(sentence.end, last))
    return Span(min(start, end), end)


def _within(one: Span | None, window: Span) -> Span | None:
    if one is None or not window.overlap(one):
        return None
    return Span(
        max(one.start, window.start) - window.start, min(one.end, window.end) - window.start
    )


def _range(units: Sequence[Unit], span: Span | None) -> Range | None:
    """The units that share characters with a span."""
    if span is None:
        return None
    found = [at for at, one in enumerate(units) if one.start < span.end and span.start < one.end]
    return (found[0], found[-1] + 1) if found else None


def _is_marked(text: str, content: Span) -> bool:
    """Whether a content as a whole stands in marks, inside or outside of its span."""
    if content.end <= content.start:
        return False
    before, after = text[max(0, content.start - 2) : content.start], text[content.end :][:3]
    outside = before.rstrip()[-1:] in _MARKS and bool(set(after) & _MARKS)
    return outside or (text[content.start] in _MARKS and text[content.end - 1] in _MARKS)


def _is_apart(units: Sequence[Unit], start: int) -> bool:
    """Whether a break, or nothing, stands before the mark that opens a content."""
    at = start - 1
    while at >= 0 and units[at].kind is Kind.SIGN and units[at].low in _MARKS:
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
