"""What the trained tagger sees of quotes, as spans: contents, and for each its cue and speaker."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from pipeline.iob2 import best_labels
from pipeline.quotes.tagged.pointing import point
from pipeline.records import Signs, Span
from pipeline.records.signs import Floats

_LABELS = ("O", "B-", "I-")
_LEAN_SPEAKER = 0.7
"""Towards calling words a speaker: the pointer chooses among them."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """A span that a content points at, and how much of its pointing goes there."""

    span: Span
    share: float


def runs(table: Floats, *, lean: float = 0.0) -> Iterator[tuple[int, int]]:
    """Half-open word ranges by the best labels; `lean` is added to the log odds of being in one."""
    if not len(table):
        return
    leaning = table * np.exp(np.array([0.0, lean, lean], np.float32))
    best = [*best_labels(leaning, _LABELS), 0]
    start = 0
    for i, label in enumerate(best):
        if i and best[i - 1] and label != 2:
            yield start, i
        if label == 1:
            start = i


class Sight:
    """The tagger's signs in one article, asked for spans of characters."""

    def __init__(self, signs: Signs) -> None:
        self._signs = signs
        self._starts = [word.start for word in signs.words]
        self._ends = [word.end for word in signs.words]
        self._known = {
            "cue": list(runs(signs.cue)),
            "speaker": list(runs(signs.speaker, lean=_LEAN_SPEAKER)),
        }
        self._pointed: dict[tuple[str, Span], Pointed | None] = {}

    def words(self, span: Span) -> tuple[int, int]:
        """The half-open range of the words that share a character with a span."""
        return bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)

    def contents(self, *, lean: float) -> Iterator[tuple[Span, float]]:
        """The contents, each with the mean probability of its words."""
        inside = 1.0 - self._signs.content[:, 0]
        for first, end in runs(self._signs.content, lean=lean):
            yield self._span(first, end), float(inside[first:end].mean())

    def is_content(self, span: Span) -> float:
        """The mean probability that the words of a span are reported; 0 without words."""
        first, end = self.words(span)
        return float(1.0 - self._signs.content[first:end, 0].mean()) if first < end else 0.0

    def opens(self, span: Span) -> float:
        """The probability that a content begins with the first word of a span."""
        first, end = self.words(span)
        return float(self._signs.content[first, 1]) if first < end else 0.0

    def closes(self, span: Span) -> float:
        """The probability that a content does not go on after the last word of a span."""
        _, end = self.words(span)
        content = self._signs.content
        return float(1.0 - content[end, 2]) if 0 < end < len(content) else 1.0

    def breaks(self, span: Span) -> float:
        """The highest probability that another content begins within a span."""
        first, end = self.words(span)
        return float(self._signs.content[first + 1 : end, 1].max()) if first + 1 < end else 0.0

    def is_quoted(self, span: Span) -> float:
        """How likely the words of a span are somebody's: in a direct quotation, and reported.

        The mean of both: it tells words in marks apart better than either (area under the curve
        0.98 in German, where each alone has 0.97 and 0.98, 0.95 and 0.94, 0.93 on our own gold).
        """
        first, end = self.words(span)
        if first >= end:
            return 0.0
        inside = float(self._signs.inside[first:end].mean())
        return (inside + self.is_content(span)) / 2

    def share(self, name: str, content: Span, target: Span) -> float:
        """How much of a content's pointing goes to a span."""
        first, end = self.words(content)
        if first >= end:
            return 0.0
        low, shares, _ = point(self._signs.pointers[name], first, end - 1)
        a, b = self.words(target)
        return float(shares[max(0, a - low) : max(0, b - low)].sum())

    def pointed(self, name: str, content: Span) -> Pointed | None:
        """What introduces a content ("cue") or who says it ("speaker"); None for nobody.

        Clues and the choice of the speaker ask the same, so an answer is kept.
        """
        if (name, content) not in self._pointed:
            self._pointed[name, content] = self._point(name, content)
        return self._pointed[name, content]

    def _point(self, name: str, content: Span) -> Pointed | None:
        known = self._known[name]
        first, end = self.words(content)
        if first >= end:
            return None
        low, shares, nobody = point(self._signs.pointers[name], first, end - 1)
        total = np.append(0.0, shares.cumsum())
        best = (low + int(shares.argmax()), low + int(shares.argmax()) + 1)
        a, b = bisect_left(known, (low, 0)), bisect_left(known, (low + len(shares), 0))
        within = [one for one in known[a:b] if one[1] <= low + len(shares)]
        mass = {one: float(total[one[1] - low] - total[one[0] - low]) for one in [*within, best]}
        chosen = max(mass, key=lambda one: mass[one])
        return Pointed(self._span(*chosen), mass[chosen]) if mass[chosen] > nobody else None

    def _span(self, first: int, end: int) -> Span:
        return Span(self._starts[first], self._ends[end - 1])
