"""Contents that may be quotes: what rules propose, what the trained tagger proposes, or both."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from pipeline.quotes.marked.pairs import Marked
from pipeline.quotes.report import Report
from pipeline.quotes.tagged.sight import Sight
from pipeline.records import Span

LEANS = (-1.0, 0.0, 1.0)
"""Added to the log odds of the tagger's contents: sure ones, likely ones, and those with weak
edges; the clues choose among them."""
_SAME = 0.5
"""Intersection over union from which on two proposals are one."""
_EDGE = " \t\r\n,;:.–—-"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A content with whoever proposes it.

    `report`: what a rule says; `seen`: the tagger's own content; `span`: the better borders of
    the two; `marked`: the marks around it; `around`: whether a longer candidate holds it.
    """

    text: str
    span: Span
    report: Report | None
    seen: Span | None
    sight: Sight
    marked: Marked | None = None
    around: bool = False


def candidates(
    text: str, reports: Sequence[Report], sight: Sight, marked: Sequence[Marked]
) -> list[Candidate]:
    """All proposals in order, doubles joined."""
    proposed = {tidy(text, span, marked) for lean in LEANS for span, _ in sight.contents(lean=lean)}
    seen = sorted((one for one in proposed if one.end > one.start), key=_place)
    found = sorted(_proposed(reports, seen, marked), key=lambda one: _place(one[0]))
    ends = [0, *accumulate((one[0].end for one in found), max)]
    return [
        Candidate(text, *one, sight, _marks_of(one[0], marked), end >= one[0].end)
        for one, end in zip(found, ends, strict=False)
    ]


def _place(span: Span) -> tuple[int, int]:
    return span.start, -span.end


_Proposal = tuple[Span, Report | None, Span | None]


def _proposed(
    reports: Sequence[Report], seen: Sequence[Span], marked: Sequence[Marked]
) -> Iterator[_Proposal]:
    """Span, rule's report and tagger's content of each.

    Words in marks are judged before, with the tagger's help: what it sees of them is not asked
    again.
    """
    met = dict(_pairs(reports, seen))
    for i, one in enumerate(reports):
        other = seen[met[i]] if i in met else None
        yield _borders(one, other), one, other
    for k in set(range(len(seen))) - set(met.values()):
        if _marks_of(seen[k], marked) is None:
            yield seen[k], None, seen[k]


def _pairs(reports: Sequence[Report], seen: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """For each report the tagger's content that is the same, if there is one."""
    starts = [span.start for span in seen]
    for i, one in enumerate(reports):
        span = Span(one.start, one.end)
        high = bisect_left(starts, span.end)
        near = range(max(0, bisect_left(starts, span.start) - 1), high)
        best = max(near, key=lambda k: overlap(span, seen[k]), default=None)
        if best is not None and overlap(span, seen[best]) >= _SAME:
            yield i, best


def overlap(one: Span, other: Span) -> float:
    """Intersection over union of two spans, 0 to 1."""
    shared = one.overlap(other)
    return shared / (max(one.end, other.end) - min(one.start, other.start)) if shared else 0.0


def _borders(report: Report, seen: Span | None) -> Span:
    """Marks are exact; elsewhere the tagger is nearer to the gold than the rules."""
    own = Span(report.start, report.end)
    return own if seen is None or report.kind != "indirect" else seen


def tidy(text: str, span: Span, marked: Sequence[Marked]) -> Span:
    """The span without signs at its edges; within marks if it is what stands in them."""
    for one in _near(span, marked):
        if overlap(span, Span(one.start, one.end)) >= 0.8:
            return one.inner
        if one.start >= span.start and span.end < one.end <= span.end + 3:
            span = Span(span.start, one.end)
    start, end = span.start, span.end
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)


def _marks_of(span: Span, marked: Sequence[Marked]) -> Marked | None:
    return next((one for one in _near(span, marked) if overlap(span, one.inner) >= 0.8), None)


def _near(span: Span, marked: Sequence[Marked]) -> Iterator[Marked]:
    """Stretches in marks that begin near a span's start."""
    low = bisect_left(marked, span.start - 3, key=lambda one: one.start)
    for one in marked[low : low + 4]:
        if one.start < span.end:
            yield one
