"""An article as words, sentences and quoted stretches, to look up who is meant."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.lang import Language
from pipeline.records import Quote, Sentence, Span

_WORD = re.compile(r"[^\W_]+(?:[-.&/][^\W_]+)*(?:['’][^\W_]+)*|[^\w\s]")
_APOSTROPHE = re.compile("['’]")
_NEAR = 8
_LITERAL = frozenset({"direct", "partial", "block"})
_ENDS = frozenset(',;:.!?()–—"“”„»«…')
_BREAKS = _ENDS - frozenset("()")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a sign; `low` is its lower-cased text."""

    start: int
    end: int
    low: str
    capital: bool

    @property
    def bare(self) -> str:
        """Without what an apostrophe joins to it: "he" of "he's"."""
        return _APOSTROPHE.split(self.low, maxsplit=1)[0] or self.low

    @property
    def is_sign(self) -> bool:
        """Whether it is no word."""
        return not self.low[0].isalnum()

    @property
    def is_break(self) -> bool:
        """Whether it parts clauses."""
        return self.low in _BREAKS

    @property
    def is_end(self) -> bool:
        """Whether a phrase ends before it."""
        return self.low in _ENDS


@dataclass(frozen=True, slots=True)
class Page:
    """An article's words in order, its sentences, and what others say in it.

    `literal` are their own words, in marks or set off as a block, `covered` the same without
    overlap, `reported` what is in the reporter's words.
    """

    text: str
    words: tuple[Word, ...]
    sentences: tuple[Span, ...]
    literal: tuple[Span, ...]
    covered: tuple[Span, ...]
    reported: tuple[Span, ...]
    lang: Language

    def word_at(self, offset: int) -> int:
        """The index of the first word that ends after `offset`."""
        return bisect_right(self.words, offset, key=lambda one: one.end)

    def words_in(self, start: int, end: int) -> Sequence[Word]:
        """The words that touch a stretch."""
        low = self.word_at(start)
        return self.words[low : max(low, bisect_left(self.words, end, key=lambda one: one.start))]

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds `offset`, or of the last one before it."""
        return max(0, bisect_right(self.sentences, offset, key=lambda one: one.start) - 1)

    def is_quoted(self, offset: int) -> bool:
        """Whether `offset` stands in somebody's literal words."""
        at = bisect_right(self.covered, offset, key=lambda one: one.start) - 1
        return at >= 0 and offset < self.covered[at].end

    def quoted(self, offset: int) -> Span | None:
        """The smallest stretch of somebody's literal words around `offset`."""
        if not self.is_quoted(offset):
            return None
        held = [one for one in self.literal if one.start <= offset < one.end]
        return min(held, key=lambda one: one.end - one.start, default=None)

    def around(self, offset: int) -> frozenset[str]:
        """The words near `offset` in its sentence."""
        sentence = self.sentences[self.sentence_at(offset)]
        at = self.word_at(offset)
        words = self.words[max(0, at - _NEAR) : at + _NEAR + 1]
        held = (one for one in words if sentence.start <= one.start < sentence.end)
        return frozenset(one.low for one in held if not one.is_sign)

    def told(self, sentence: int) -> bool:
        """Whether some of a sentence is the reporter's own words."""
        span = self.sentences[sentence]
        mine = (one for one in self.words_in(span.start, span.end) if not one.is_sign)
        return any(not self.is_quoted(one.start) for one in mine)


def read_page(
    text: str, sentences: Iterable[Sentence], quotes: Sequence[Quote], lang: Language
) -> Page:
    """The page of an article; what no sentence holds (a byline, say) is not read for names."""
    words = tuple(_word(hit) for hit in _WORD.finditer(text))
    spans = tuple(Span(one.start, one.end) for one in sentences) or (Span(0, len(text)),)
    literal = tuple(Span(one.start, one.end) for one in quotes if one.kind in _LITERAL)
    reported = tuple(Span(one.start, one.end) for one in quotes if one.kind not in _LITERAL)
    return Page(text, words, spans, literal, _outermost(literal), reported, lang)


def _outermost(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans, those that overlap as one."""
    found: list[Span] = []
    for one in sorted(spans, key=lambda span: span.start):
        if found and one.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(one.end, found[-1].end))
        else:
            found.append(one)
    return tuple(found)


def _word(hit: re.Match[str]) -> Word:
    word = hit.group()
    first = next(filter(str.isalpha, word), "")  # "52-Jährige" has a capital
    return Word(hit.start(), hit.end(), word.lower(), first.isupper())
