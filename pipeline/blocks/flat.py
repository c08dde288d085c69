"""Articles flattened to one line: a forum's header, quotes and links amid the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.blocks.facts import Facts
from pipeline.blocks.units import Unit

_SENTENCE = re.compile(
    r"\S.*?(?:[.!?…]+[\"”“»’')\]]*(?=\s+[„“»\"‚‘'(]?[A-ZÄÖÜ0-9]|\s*$)|$)", re.DOTALL
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LINK = re.compile(r"(?:https?://|www\.)")
_PAUSE = 3
"""Most sentences in a row without a first person within a quote of a group or an author."""


def split_flat(unit: Unit, facts: Facts, *, first: bool) -> Iterator[Unit]:
    """The parts of a body unit where the evidence is good, else the unit itself."""
    start, end = 0, len(unit.text)
    header = facts.header.match(unit.text) if first else None
    if header and _is_header(header[0], facts):
        start = header.end()
        yield from unit.part(0, start, "boilerplate", "forum-header")
    tail = _tail(unit.text, start, facts)
    yield from _around_quotes(unit, start, tail, facts)
    yield from unit.part(tail, end, "boilerplate", "links-at-end")


def _is_header(header: str, facts: Facts) -> bool:
    """Whether it names a member's role or is printed twice; else it may be a sentence."""
    posted = sum(header.count(word) for word in facts.layout.posted)
    return posted > 1 or header.startswith(facts.layout.roles)


def _tail(text: str, start: int, facts: Facts) -> int:
    """Where links, picture credits and buttons at the end of the text begin."""
    if not _LINK.search(text, max(start, len(text) - 4000)):
        return len(text)
    for found in re.finditer(r"[.!?…][\"”“»’')\]]*\s+", text[start:]):
        at = start + found.end()
        if facts.tail.fullmatch(text, at):
            return at
    return len(text)


def _around_quotes(unit: Unit, start: int, end: int, facts: Facts) -> Iterator[Unit]:
    """Body, and quotes behind a forum's label as far as they speak in the first person."""
    for label in facts.quoted.finditer(unit.text, start, end):
        if label.start() < start:
            continue
        close = _quote_end(unit.text, label.end(), end, facts)
        if close is None:
            continue
        yield from unit.part(start, label.start(), "body", "")
        yield from unit.part(label.start(), label.end(), "boilerplate", "quote-label")
        yield from unit.part(label.end(), close, "block_quote", "first-person-run")
        start = close
    yield from unit.part(start, end, "body", "")


def _quote_end(text: str, start: int, end: int, facts: Facts) -> int | None:
    """The end of the last sentence in the first person, or None if there is none near."""
    close, pause = None, 0
    for sentence in _SENTENCE.finditer(text, start, end):
        words = {word.lower().replace("’", "'") for word in _WORD.findall(sentence[0])}
        if words & facts.layout.first_person:
            close, pause = sentence.end(), 0
        else:
            pause += 1
        if pause > _PAUSE:
            break
    return close
