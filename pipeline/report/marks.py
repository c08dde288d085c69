"""An article's text cut into lines of pieces, so that overlapping findings can all be coloured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from pipeline.records import Sentence
from pipeline.report.english import english_of


class Spanned(Protocol):
    """Anything with offsets into the article."""

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """One past the last code point."""
        ...


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the kinds of all findings that cover it."""

    text: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence (with its English), or a stretch without findings (byline, boilerplate)."""

    pieces: tuple[Piece, ...]
    sentence: Sentence | None
    heading: bool = False

    @property
    def english(self) -> str:
        """The English of the sentence, "" where it is English or was not translated."""
        return english_of(self.sentence)


def lines_of(
    text: str,
    sentences: Sequence[Sentence],
    found: Mapping[str, Sequence[Spanned]],
    *,
    left_out: Sequence[Spanned] = (),
) -> list[Line]:
    """One line per sentence and per stretch left out, in the order of the text."""
    lines: list[tuple[int, Line]] = []
    for one in sentences:
        pieces = cut(text, one.start, one.end, found)
        lines.append((one.start, Line(pieces, one, heading=one.block == "headline")))
    for rest in left_out:
        piece = Piece(text[rest.start : rest.end], ())
        lines.append((rest.start, Line((piece,), None)))
    return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def cut(
    text: str, start: int, end: int, found: Mapping[str, Sequence[Spanned]]
) -> tuple[Piece, ...]:
    """`text[start:end]` in pieces, each with the kinds of the findings that cover all of it."""
    spans = [
        (max(start, one.start), min(end, one.end), kind)
        for kind, rows in found.items()
        for one in rows
        if one.start < end and start < one.end
    ]
    edges = sorted({start, end, *(a for a, _, _ in spans), *(b for _, b, _ in spans)})
    return tuple(
        Piece(text[a:b], tuple(dict.fromkeys(kind for x, y, kind in spans if x <= a and b <= y)))
        for a, b in pairwise(edges)
    )
