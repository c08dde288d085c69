"""Cut an article into stretches (about a sentence each) of words, signs and stretches in marks.

What stands in marks is one unit, however many sentences it has: so a quotation stays together
with its cue, and no rule looks for cues inside of it. The same holds for brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pipeline.quotes.marked.pairs import Marked
from pipeline.records import Sentence, Span

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+|\d+[:.,]\d+|[^\W_]+(?:[-'’./&@][^\W_]+)*(?:['’](?=\s))?|\([^()\n]{0,200}\)|--+|[^\w\s]",
    re.UNICODE,
)
_LONGEST = 250
"""Units of a stretch at most: rules look at all pairs within one, so this keeps time linear."""
DASHES = frozenset({"–", "—", "--", "-"})
BREAKS = frozenset({",", ";", ":", *DASHES})


class Kind(StrEnum):
    """What a unit is."""

    WORD = "word"
    SIGN = "sign"
    MARKED = "marked"
    BRACKET = "bracket"


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, a sign, or a whole stretch in marks or brackets; `low` is its lower-cased text."""

    start: int
    end: int
    low: str
    kind: Kind
    capital: bool = False
    marked: Marked | None = None

    @property
    def is_break(self) -> bool:
        """Whether it parts clauses."""
        return self.kind is Kind.SIGN and self.low in BREAKS


@dataclass(frozen=True, slots=True)
class Stretch:
    """The units of about a sentence. `paragraph` counts from 0; `sentence` is where it starts."""

    units: tuple[Unit, ...]
    sentence: int
    paragraph: int
    block: str

    @property
    def start(self) -> int:
        """Where its first unit starts."""
        return self.units[0].start

    @property
    def end(self) -> int:
        """Where its last unit ends."""
        return self.units[-1].end


def outermost(marked: Sequence[Marked]) -> list[Marked]:
    """Those that stand in no other; `marked` is sorted by start, longer first."""
    found: list[Marked] = []
    for one in marked:
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def cut(
    text: str, paragraphs: Sequence[Span], marked: Sequence[Marked], sentences: Sequence[Sentence]
) -> Iterator[Stretch]:
    """The stretches of a text in order. Text outside of all sentences is left out."""
    starts = [sentence.start for sentence in sentences]
    edges = [paragraph.start for paragraph in paragraphs]
    held: list[Unit] = []
    last = -1
    for unit in _units(text, marked, sentences):
        here = bisect_right(starts, unit.start) - 1
        if here < 0:
            continue
        if unit.low.startswith(("http", "www.")) and len(unit.low) > 10:
            last = -1  # a bare address ends what stands before it
            continue
        full = len(held) >= _LONGEST
        if held and (here != last or full or _parted(edges, held[-1], unit)):
            yield _stretch(held, starts, edges, sentences)
            held = []
        held.append(unit)
        last = bisect_right(starts, unit.end - 1) - 1
    if held:
        yield _stretch(held, starts, edges, sentences)


def _parted(edges: Sequence[int], one: Unit, other: Unit) -> bool:
    return bisect_right(edges, one.start) != bisect_right(edges, other.start)


def _stretch(
    units: list[Unit], starts: list[int], edges: Sequence[int], sentences: Sequence[Sentence]
) -> Stretch:
    index = bisect_right(starts, units[0].start) - 1
    return Stretch(
        tuple(units),
        sentences[index].sentence,
        bisect_right(edges, units[0].start) - 1,
        sentences[index].block,
    )


def _units(text: str, marked: Sequence[Marked], sentences: Sequence[Sentence]) -> Iterator[Unit]:
    """Units over the whole text, marked stretches whole."""
    at = sentences[0].start if sentences else len(text)
    for one in outermost(marked):
        yield from _plain(text, at, max(at, one.start))
        if one.end > at:
            inner = one.inner.of(text)
            yield Unit(
                one.start,
                one.end,
                inner.lower(),
                Kind.MARKED,
                capital=inner[:1].isupper(),
                marked=one,
            )
        at = max(at, one.end)
    yield from _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[Unit]:
    for hit in _TOKEN.finditer(text, start, end):
        word = hit.group()
        if word[0] == "(" and len(word) > 1:
            kind = Kind.BRACKET
        else:
            kind = Kind.WORD if word[0].isalnum() else Kind.SIGN
        yield Unit(hit.start(), hit.end(), word.lower(), kind, word[0].isupper())
