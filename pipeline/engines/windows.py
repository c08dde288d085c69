"""Words of a passage, and windows of words that fit an encoder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from pipeline.records import Span

# spaCy's tokenizer is quadratic in a run of signs without white space (20,000 opening brackets
# took 67 s); longer runs are cut here. No word or ordinary address is as long.
LONGEST_RUN = 200
_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")


@dataclass(frozen=True, slots=True)
class Window:
    """Words `start` to `end` are read together; `own_start` to `own_end` take their labels here."""

    start: int
    end: int
    own_start: int
    own_end: int

    def moved(self, by: int) -> Window:
        """The same window `by` words further on."""
        return Window(self.start + by, self.end + by, self.own_start + by, self.own_end + by)


def find_words(text: str, lang: str) -> list[Span]:
    """The words of a text by spaCy's blank tokenizer of the language; white space is no word."""
    tokenizer = _tokenizer(lang)
    return [
        Span(at + word.idx, at + word.idx + len(word))
        for at, stretch in _stretches(text)
        for word in tokenizer(stretch)
        if not word.is_space
    ]


@cache
def _tokenizer(lang: str) -> Any:
    import spacy

    return spacy.blank(lang).tokenizer


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    """The text in stretches with offsets: one, unless a run without white space is too long."""
    cuts = {0, len(text)}
    for run in _LONG_RUN.finditer(text):
        cuts |= {*range(run.start(), run.end(), LONGEST_RUN), run.end()}
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        yield start, text[start:end]


def make_windows(lengths: Sequence[int], *, most: int, overlap: int) -> Iterator[Window]:
    """Windows over words of so many pieces: at most `most` pieces each, neighbours share `overlap`.

    Every word is owned by exactly one window, the one where it has the most context: two
    neighbours part in the middle of what they share. A single word longer than `most` has a
    window to itself.
    """
    start = own_start = 0
    while start < len(lengths):
        end = _fill(lengths, start, most)
        if end == len(lengths):
            yield Window(start, end, own_start, end)
            return
        shared = _back(lengths, end, overlap, least=start + 1)
        middle = _back(lengths, end, sum(lengths[shared:end]) // 2, least=shared)
        own_end = max(middle, own_start)
        yield Window(start, end, own_start, own_end)
        start, own_start = shared, own_end


def _fill(lengths: Sequence[int], start: int, most: int) -> int:
    """The largest end (at least start + 1) with no more than `most` pieces from `start`."""
    total, end = lengths[start], start + 1
    while end < len(lengths) and total + lengths[end] <= most:
        total += lengths[end]
        end += 1
    return end


def _back(lengths: Sequence[int], end: int, pieces: int, *, least: int) -> int:
    """The smallest start (not below `least`) with no more than `pieces` pieces up to `end`."""
    start, total = end, 0
    while start > least and total + lengths[start - 1] <= pieces:
        start -= 1
        total += lengths[start]
    return start
