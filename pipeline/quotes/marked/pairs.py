"""Pair the quotation marks of a text, whatever their style, in one pass over each paragraph.

A mark is judged by its neighbours: it can open before a word and close after one; an apostrophe
does neither. A stack pairs them, so marks nest. A mark left over at the end of a paragraph is
unpaired, unless the next paragraph opens with the same mark (a quotation of several paragraphs,
whose closing mark stands only at its end). An unpaired mark never reaches into the next paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.records import Span

_MARK = re.compile(r"''|``|,,(?=\w)|[„“”\"«»‚‘’'‹›]")
_CLOSERS = {
    "„": '“”"',
    ",,": '“”"',
    "“": '”"“',
    "”": "”",
    '"': '"”“',
    "``": "",
    "''": "",
    "»": "«",
    "«": "»",
    "‚": "‘’'",
    "‘": "’'",
    "’": "’'",
    "'": "'’",
    "‹": "›",
    "›": "‹",
}
_ALWAYS_OPEN = frozenset({"„", ",,", "``", "‚"})
_APOSTROPHES = frozenset("'’‘")
_DECADE = re.compile(r"\d0s?\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_NEAR = 4
"""How many open marks a closing one looks at, so that junk costs no more than linear time."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in marks: `start:end` with them, `inner` without.

    `goes_on`: its paragraph ends without a closing mark and the next one opens again.
    """

    start: int
    end: int
    inner: Span
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Sign:
    at: int
    glyph: str
    opens: bool
    closes: bool
    possessive: bool = False

    @property
    def end(self) -> int:
        return self.at + len(self.glyph)


def pair_marks(
    text: str, paragraphs: Sequence[Span], elided: frozenset[str]
) -> tuple[list[Marked], list[Span]]:
    """Stretches in marks, by their start, and the marks without a partner.

    `elided`: what may follow an apostrophe at the start of a word ("s" in "'s avonds").
    """
    pairs: list[Marked] = []
    single: list[Span] = []
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        left = _pair(_signs(text, paragraph, elided), pairs, single)
        for sign in left:
            if following and _reopens(text, following, sign.glyph):
                end = paragraph.start + len(paragraph.of(text).rstrip())
                pairs.append(Marked(sign.at, end, Span(sign.end, end), goes_on=True))
            else:
                _leave(sign, single)
    return sorted(pairs, key=lambda one: (one.start, -one.end)), sorted(single, key=_start)


def _start(span: Span) -> int:
    return span.start


def _reopens(text: str, paragraph: Span, glyph: str) -> bool:
    return text.startswith(glyph, _first(text, paragraph))


def _first(text: str, span: Span) -> int:
    return span.end - len(span.of(text).lstrip())


def _pair(signs: Iterator[_Sign], pairs: list[Marked], single: list[Span]) -> list[_Sign]:
    """Pair the marks of a paragraph; what stays open is returned."""
    stack: list[_Sign] = []
    for sign in signs:
        partner = _partner(stack, sign)
        if partner is not None:
            opened = stack[partner]
            for lost in stack[partner + 1 :]:
                _leave(lost, single)
            del stack[partner:]
            pairs.append(Marked(opened.at, sign.end, Span(opened.end, sign.at)))
        elif sign.opens:
            if stack and stack[-1].glyph == sign.glyph and sign.glyph not in _ALWAYS_OPEN:
                _leave(stack.pop(), single)  # "A … "B": straight marks do not nest in themselves
            stack.append(sign)
        else:
            _leave(sign, single)
    return stack


def _partner(stack: list[_Sign], sign: _Sign) -> int | None:
    """Where in the stack the mark stands that this one closes."""
    if not sign.closes or sign.possessive:
        return None
    for index in range(len(stack) - 1, max(-1, len(stack) - 1 - _NEAR), -1):
        opened = stack[index]
        closes = sign.glyph in _CLOSERS[opened.glyph] or (
            sign.glyph == "''" and opened.glyph in {"''", "``", '"', "„"}
        )
        if closes and opened.end < sign.at:
            return index
    return None


def _leave(sign: _Sign, single: list[Span]) -> None:
    """Note an unpaired mark; an apostrophe is none."""
    if sign.glyph not in _APOSTROPHES:
        single.append(Span(sign.at, sign.end))


def _signs(text: str, paragraph: Span, elided: frozenset[str]) -> Iterator[_Sign]:
    """The marks of a paragraph that can open or close; the simple possessives told apart."""
    found = [
        sign
        for hit in _MARK.finditer(text, paragraph.start, paragraph.end)
        if (sign := _sign(text, hit.start(), hit.group(), elided)) is not None
    ]
    for index, sign in enumerate(found):
        later = next((one for one in found[index + 1 : index + 3] if one.glyph == sign.glyph), None)
        owner = (
            sign.glyph in _APOSTROPHES
            and text[sign.at - 1 : sign.at].lower() in {"s", "x", "z"}
            and text[sign.end : sign.end + 1].isspace()
            and later is not None
            and later.closes
            and not later.opens
        )
        yield _Sign(sign.at, sign.glyph, sign.opens and not owner, sign.closes, owner)


def _sign(text: str, at: int, glyph: str, elided: frozenset[str]) -> _Sign | None:
    """One mark with what it can do here; None for apostrophes, feet and inches."""
    end = at + len(glyph)
    before = text[at - 1 : at] if at else ""
    after = text[end : end + 1]
    if glyph in _APOSTROPHES and _is_apostrophe(text, before, end, elided):
        return None
    if glyph == '"' and before.isdigit() and (after.isspace() or after in {"", "-"}):
        return (
            _Sign(at, glyph, opens=False, closes=True)
            if glyph in text[max(0, at - 300) : at]
            else None
        )
    opens = glyph in _ALWAYS_OPEN or (
        not (after == "" or after.isspace() or after in ".,;:!?)]")
        and not (before.isalnum() or before in {".", ",", "!", "?", ")"})
    )
    closes = glyph not in _ALWAYS_OPEN and before != "" and not (before.isspace() and opens)
    if glyph == "’":
        opens = opens and before in {"", " ", "("} and after.isupper()
    return _Sign(at, glyph, opens, closes and not (opens and before in "([„“«»‚‘—–-"))


def _is_apostrophe(text: str, before: str, end: int, elided: frozenset[str]) -> bool:
    after = text[end : end + 1]
    if before.isalnum() and after.isalnum():
        return True
    if before.isalnum():
        return False
    word = _LETTERS.match(text, end)
    return bool(_DECADE.match(text, end) or (word and word.group() in elided))
