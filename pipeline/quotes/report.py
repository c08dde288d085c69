"""What the rules find before it becomes rows: a report with spans into the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.quotes.rules.precision import PRECISION
from pipeline.quotes.rules.units import Unit
from pipeline.records import Span


@dataclass(frozen=True, slots=True)
class Report:
    """A quote to be: content, cue and speaker as spans of the article."""

    start: int
    end: int
    kind: str
    rule: str
    sentence: int
    cue: Span | None = None
    speaker: Span | None = None
    sureness: float | None = None

    @property
    def score(self) -> float:
        """How likely it is a quote: by all clues, or how often the rule is right."""
        return PRECISION[self.rule] if self.sureness is None else self.sureness


@dataclass(frozen=True, slots=True)
class Source:
    """Who spoke last, for what follows without a cue of its own."""

    cue: Span | None
    speaker: Span | None
    paragraph: int
    stretch: int
    kind: str


def span_of(units: Sequence[Unit], start: int, end: int) -> Span:
    """The characters that the units `start` to `end` (exclusive) take."""
    return Span(units[start].start, units[end - 1].end)
