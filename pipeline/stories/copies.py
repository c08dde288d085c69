"""Wire copies and reprints: which article is mostly the words of another.

Broder 1997, "On the resemblance and containment of documents": the share of an article's word
5-grams that another one has too. Only pairs whose vectors are close are compared word by word.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.protocols import Vectors
from pipeline.records import Analysis
from pipeline.stories.likeness import content, day

GRAM = 5
LEAST = 20  # 5-grams: below, one quoted sentence could make a copy
CONTAINED = 0.6  # independent reports of one event share at most 0.35 (150 BASIL articles)
CREDITED = 0.45  # enough where both credit one agency: each may have cut and added elsewhere
CLOSE = 0.75  # cosine below which no pair is compared; the first half of a report may be at 0.8

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Copy:
    """The article in row `copy` repeats the one in row `original`."""

    copy: int
    original: int
    share: float
    evidence: str


def find_copies(
    analyses: Sequence[Analysis], vectors: Vectors, agencies: Mapping[int, str] | None = None
) -> dict[int, Copy]:
    """By row of the copy, its earliest original; `analyses` stand in order of time.

    `agencies`: by row, the agency that an article says it has its text from.
    """
    credited = agencies or {}
    grams: dict[int, frozenset[int]] = {}
    found: dict[int, Copy] = {}
    for earlier, later in _close_pairs(analyses, vectors):
        for row in (earlier, later):
            if row not in grams:
                grams[row] = _grams(analyses[row])
        agency = credited.get(earlier)
        least = CREDITED if agency and agency == credited.get(later) else CONTAINED
        dated = _in_order(analyses, earlier, later)
        copy = _judge(earlier, later, grams, least=least, dated=dated)
        if copy and copy.copy not in found and _root(copy.original, found) != copy.copy:
            found[copy.copy] = copy
    return found


def _close_pairs(analyses: Sequence[Analysis], vectors: Vectors) -> Iterator[tuple[int, int]]:
    """Rows (earlier, later) of one language with close vectors, the earliest first."""
    langs = np.array([one.lang for one in analyses])
    for row in range(len(analyses) - 1):
        near = vectors[row + 1 :] @ vectors[row] >= CLOSE
        for step in np.flatnonzero(near & (langs[row + 1 :] == langs[row])):
            yield row, row + 1 + int(step)


def _judge(
    earlier: int, later: int, grams: dict[int, frozenset[int]], *, least: float, dated: bool
) -> Copy | None:
    """The later one is the copy; without dates it may be the shorter one, wholly contained."""
    shared = len(grams[earlier] & grams[later])
    for copy, original in ((later, earlier), (earlier, later)):
        size = len(grams[copy])
        if size >= LEAST and shared / size >= least:
            evidence = f"{shared} of {size} word {GRAM}-grams shared"
            return Copy(copy, original, shared / size, evidence)
        if dated:
            return None
    return None


def _in_order(analyses: Sequence[Analysis], earlier: int, later: int) -> bool:
    days = [day(analyses[row].article.published) for row in (earlier, later)]
    return not any(map(math.isnan, days)) and days[0] < days[1]


def _root(row: int, found: dict[int, Copy]) -> int:
    while row in found:
        row = found[row].original
    return row


def _grams(analysis: Analysis) -> frozenset[int]:
    text = " ".join(one.text for one in content(analysis)) or analysis.article.text
    words = _WORD.findall(text.casefold())
    return frozenset(hash(tuple(words[at : at + GRAM])) for at in range(len(words) - GRAM + 1))
