"""The stretch of text around a quote that is looked at, its words and its marks."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.marked.pairs import Marked, pair_marks
from pipeline.quotes.rules.units import Unit, cut
from pipeline.records import Sentence, Span

_REACH = 500
"""Characters looked at to either side of a cue, so that no text costs more than linear time."""
MARKS = frozenset("„“”\"«»‚‘’'‹›`")


def window_of(text: str, sentence: Span, content: Span, cue: Span | None) -> Span:
    """The sentence, at least with the cue, at most `_REACH` to either side of it."""
    at = cue or Span(content.start, content.start)
    last = min(at.end, at.start + _REACH)
    start = max(0, at.start - _REACH, min(sentence.start, at.start))
    end = min(len(text), last + _REACH, max(sentence.end, last))
    return Span(min(start, end), end)


def part_in(one: Span | None, window: Span) -> Span | None:
    """The part of a span that lies in a window, counted from its start; None if none does."""
    if one is None or not window.overlap(one):
        return None
    return Span(
        max(one.start, window.start) - window.start, min(one.end, window.end) - window.start
    )


def words_of(text: str, speech: Speech, *, pairs: Sequence[Marked] | None = None) -> list[Unit]:
    """The units of a short text; what stands in one of `pairs` (by default all) is one unit."""
    whole = Span(0, len(text))
    bound = pairs_in(text, speech) if pairs is None else pairs
    sentence = Sentence(
        article_id="", sentence=0, start=0, end=len(text), text=text, lang="", block=""
    )
    return [unit for part in cut(text, [whole], bound, [sentence]) for unit in part.units]


def pairs_in(text: str, speech: Speech) -> list[Marked]:
    """The stretches in marks of a short text."""
    return pair_marks(text, [Span(0, len(text))], speech.elided)[0]


def without_dots(units: Sequence[Unit], speech: Speech) -> list[Unit]:
    """The units but for the full stops of titles and initials ("Dr. D. Hain"): they end nothing."""
    short = speech.manner.sources.titles
    return [
        one
        for at, one in enumerate(units)
        if one.low != "." or at == 0 or not (units[at - 1].low in short or _initial(units[at - 1]))
    ]


def _initial(unit: Unit) -> bool:
    return unit.capital and unit.end - unit.start == 1


def holds(one: Marked, inner: Span, cue: Span | None) -> bool:
    """Whether marks hold a content and more of what its speaker said, but not its cue."""
    held = one.inner.start <= inner.start and inner.end <= one.inner.end
    longer = one.inner.start < inner.start - 1 or inner.end + 1 < one.inner.end
    return held and longer and (cue is None or not Span(one.start, one.end).overlap(cue))


def binds(one: Marked, inner: Span | None, keep: Span | None) -> bool:
    """Whether marks make one unit: not around a content or a cue, nor across an edge of it."""
    span = Span(one.start, one.end)
    if keep is not None and span.overlap(keep):
        return False
    if inner is None or not span.overlap(inner):
        return True
    return inner.start <= span.start and span.end <= inner.end and span != inner


def is_marked(text: str, content: Span) -> bool:
    """Whether a content as a whole stands in marks, inside or outside of its span."""
    if content.end <= content.start:
        return False
    before, after = (
        text[max(0, content.start - 2) : content.start],
        text[content.end : content.end + 3],
    )
    outside = before.rstrip()[-1:] in MARKS and bool(set(after) & MARKS)
    return outside or (text[content.start] in MARKS and text[content.end - 1] in MARKS)
