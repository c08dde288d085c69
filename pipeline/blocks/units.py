"""The parts of a text that get one label each: lines, hard-wrapped paragraphs, marked-up spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.records import Article, Markup

KINDS = frozenset(
    ("headline", "byline", "teaser", "body", "block_quote", "list", "caption", "boilerplate")
)

BULLET = re.compile(r"[•*▪●◦‣·–—-][ \t]+(?=\S)")
NUMBER = re.compile(r"(\d{1,2})[.)][ \t]+(?=\S)")
SENTENCE_END = re.compile(r"[.!?…:;]['\"”“»«’‘)\]*_]*$")

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BLANK = re.compile(r"(?:\r\n|\r|\n|\u2028|\x85)[^\S\r\n]*(?:\r\n|\r|\n|\u2028|\x85)|\u2029")
_OWN_LINE = re.compile(rf"#{{1,6}}\s|>|!\[|\||{BULLET.pattern}|{NUMBER.pattern}")
_WIDTHS = range(45, 121)
"""Line lengths at which texts are wrapped by hand or by mail programs."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of the text without white space around it.

    `apart`: a blank line, or the beginning of the text, stands before it. `kind` and `rule` are
    "" until known.
    """

    start: int
    end: int
    text: str
    apart: bool
    kind: str = ""
    rule: str = ""

    def labelled(self, kind: str, rule: str) -> Unit:
        """The same part with its label."""
        return replace(self, kind=kind, rule=rule)

    def part(self, start: int, end: int, kind: str, rule: str) -> Iterator[Unit]:
        """What lies between two offsets into `text`, or nothing if that is white space only."""
        words = self.text[start:end]
        if words.strip():
            start += len(words) - len(words.lstrip())
            words = words.strip()
            begin = self.start + start
            apart = self.apart and start == 0
            yield Unit(begin, begin + len(words), words, apart, kind, rule)


def split_units(article: Article) -> list[Unit]:
    """The units of an article, in order; those that markup names have their kind."""
    units: list[Unit] = []
    at = 0
    for mark in _outermost(article.markup, len(article.text)):
        units += _plain(article.text, at, mark.start)
        whole = Unit(mark.start, mark.end, article.text[mark.start : mark.end], apart=True)
        units += whole.part(0, len(whole.text), mark.kind, "markup")
        at = mark.end
    return [*units, *_plain(article.text, at, len(article.text))]


def _outermost(markup: Sequence[Markup], length: int) -> Iterator[Markup]:
    at = 0
    for mark in sorted(markup, key=lambda one: (one.start, -one.end)):
        if mark.kind in KINDS and at <= mark.start < mark.end <= length:
            yield mark
            at = mark.end


def _plain(text: str, start: int, end: int) -> Iterator[Unit]:
    """Units of a stretch without markup: its lines, those of one wrapped paragraph joined."""
    paragraph: list[Unit] = []
    at = start
    for line in _LINE.finditer(text, start, end):
        if not line[0].strip():
            continue
        apart = at == 0 or bool(_BLANK.search(text, at, line.start() + _indent(line[0])))
        unit = next(Unit(line.start(), line.end(), line[0], apart).part(0, len(line[0]), "", ""))
        if apart and paragraph:
            yield from _joined(text, paragraph)
            paragraph = []
        paragraph.append(replace(unit, apart=apart))
        at = line.end()
    yield from _joined(text, paragraph)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(text: str, lines: Sequence[Unit]) -> Iterator[Unit]:
    """Join lines that run on: all of a wrapped paragraph, else those that go on in lower case."""
    if not lines:
        return
    wrapped = _is_wrapped(lines)
    start = 0
    for i in range(1, len(lines) + 1):
        if i < len(lines) and _runs_on(lines[i - 1], lines[i], wrapped=wrapped):
            continue
        begin, end = lines[start].start, lines[i - 1].end
        yield Unit(begin, end, text[begin:end], lines[start].apart)
        start = i


def _runs_on(before: Unit, line: Unit, *, wrapped: bool) -> bool:
    if before.text.startswith(">") and line.text.startswith(">"):
        return True
    if _OWN_LINE.match(line.text) or before.text.startswith(("#", ">")):
        return False
    return wrapped or (line.text[0].islower() and not SENTENCE_END.search(before.text))


def _is_wrapped(lines: Sequence[Unit]) -> bool:
    """Whether all lines but the last are about equally long and some stop in mid-sentence."""
    lengths = [len(line.text) for line in lines[:-1]]
    if len(lengths) < 2 or max(lengths) not in _WIDTHS or len(lines[-1].text) > max(lengths) + 5:
        return False
    full = sum(length >= max(lengths) - 20 for length in lengths)
    open_ended = sum(not SENTENCE_END.search(line.text) for line in lines[:-1])
    return full >= 0.9 * len(lengths) and open_ended >= 0.6 * len(lengths)
