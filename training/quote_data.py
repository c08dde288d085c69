"""Quote sets as annotated words: content, marked words, cue, speaker, and which belong together.

The sets give spans of characters; words are cut as at run time. A content within another one is
left out of the layer of contents (it has one label per word) but still asks for its speaker.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from pipeline.engines.windows import find_words
from pipeline.records import Span

UNKNOWN = -100
"""The label of a word that says nothing: left out of the loss."""
QUOTED = ("O", "B", "I")
_MARKS = '„“”"»«‘’‚'
_MARKED = re.compile(r"[„“”»«\"][^„“”»«\"]{1,2000}[“”»«\"]")
_STYLES = (("„", "“"), ("“", "”"), ("‘", "’"), ('"', '"'), ("»", "«"), ("«", "»"), ("„", "”"))

Spans = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Ask:
    """A content (words `first` to `last`) and the words of its speaker and cue.

    An empty range means that there is none; None that it is not known.
    """

    first: int
    last: int
    speaker: tuple[int, ...] | None
    cue: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Said:
    """Labels per word: numbers into QUOTED, for `inside` 0 or 1, or UNKNOWN; and who said what."""

    content: tuple[int, ...]
    inside: tuple[int, ...]
    cue: tuple[int, ...]
    speaker: tuple[int, ...]
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Words with their labels; `opens` says which begin a paragraph. `tags` are IOB2 or None."""

    lang: str
    words: tuple[str, ...]
    opens: tuple[bool, ...]
    tags: tuple[str, ...] | None
    misc: bool
    said: Said | None


def read_quotes(rows: Sequence[Mapping[str, Any]], tagger: Any = None) -> list[Window]:
    """The articles of a set, each as one window; names as `tagger` sees them."""
    texts, langs = [row["text"] for row in rows], [row["lang"] for row in rows]
    tags = tagger.tag(texts, langs) if tagger else [None] * len(rows)
    return [article(row, found) for row, found in zip(rows, tags, strict=True)]


def article(row: Mapping[str, Any], tags: Sequence[Any] | None = None) -> Window:
    """One article with all its labels."""
    text, lang = row["text"], row["lang"]
    words = find_words(text, lang)
    place = _places(words, len(text))
    return Window(
        lang,
        tuple(word.of(text) for word in words),
        tuple(_opens_paragraph(text, words)),
        _iob(len(words), tags, place) if tags is not None else None,
        misc=True,
        said=_said(row, len(words), place),
    )


def _opens_paragraph(text: str, words: Sequence[Span]) -> Iterator[bool]:
    """For each word whether a line break stands before it; not for the first one."""
    yield from (False for _ in words[:1])
    for before, word in pairwise(words):
        yield "\n" in text[before.end : word.start]


def _places(words: Sequence[Span], length: int) -> list[int]:
    """For each character the first word that ends after it."""
    found: list[int] = []
    for number, word in enumerate(words):
        found += [number] * (word.end - len(found))
    return found + [len(words)] * (length + 1 - len(found))


def _words_of(place: Sequence[int], spans: Spans) -> list[tuple[int, int]]:
    """Half-open word ranges of spans of characters, empty ones left out."""
    ranges = [(place[start], place[max(start, end - 1)] + 1) for start, end in spans]
    last = place[-1]
    return [(first, min(end, last)) for first, end in ranges if first < min(end, last)]


def _iob(size: int, tags: Sequence[Any], place: Sequence[int]) -> tuple[str, ...]:
    labels = ["O"] * size
    for tag in tags:
        for first, end in _words_of(place, [(tag.start, tag.end)]):
            labels[first:end] = [f"I-{tag.label}"] * (end - first)
            labels[first] = f"B-{tag.label}"
    return tuple(labels)


def _said(row: Mapping[str, Any], size: int, place: Sequence[int]) -> Said:
    quotes = sorted(row["quotes"], key=lambda one: -sum(b - a for a, b in one["content"]))
    content, cue, speaker = [0] * size, [0] * size, [0] * size
    inside, asks = _inside(row, size, place), []
    for one in quotes:
        pieces = _words_of(place, one["content"])
        who, how = _words_of(place, one["speaker"]), _words_of(place, one["cue"])
        if not any(content[i] for first, end in pieces for i in range(first, end)):
            _paint(content, pieces)
        _paint(cue, how)
        _paint(speaker, who)
        asks += [Ask(first, end - 1, _flat(who), _flat(how)) for first, end in pieces]
    return Said(tuple(content), tuple(inside), tuple(cue), tuple(speaker), tuple(asks))


def _flat(ranges: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    return tuple(i for first, end in ranges for i in range(first, end))


def _paint(layer: list[int], ranges: Sequence[tuple[int, int]]) -> None:
    for first, end in ranges:
        if not any(layer[first:end]):
            layer[first:end] = [1, *[2] * (end - first - 1)]


def _inside(row: Mapping[str, Any], size: int, place: Sequence[int]) -> list[int]:
    """1 for words of direct quotations, marked words in a report included.

    Where a set has one type for all (PolNeAR), marked words within a content are left open unless
    they begin it.
    """
    labels, text = [0] * size, row["text"]
    typed = all(one["type"] != "Attribution" for one in row["quotes"])
    for one in row["quotes"]:
        for start, end in one["content"]:
            if one["type"] == "Direct" or (not typed and text[start : start + 1] in _MARKS):
                _fill(labels, _words_of(place, [(start, end)]), 1)
            elif not typed:
                marked = [
                    (start + hit.start(), start + hit.end())
                    for hit in _MARKED.finditer(text[start:end])
                ]
                _fill(labels, _words_of(place, marked), UNKNOWN)
    return labels


def _fill(layer: list[int], ranges: Sequence[tuple[int, int]], label: int) -> None:
    for first, end in ranges:
        layer[first:end] = [label] * (end - first)


def cut(window: Window, lengths: Sequence[int], rng: random.Random) -> Iterator[Window]:
    """A long window in parts of 200 to 480 pieces (`lengths` per word) with random borders."""
    start = 0
    while start < len(lengths):
        most, end, total = rng.randint(200, 480), start, 0
        while end < len(lengths) and total + lengths[end] + window.opens[end] <= most:
            total += lengths[end] + window.opens[end]
            end += 1
        if len(lengths) - end < 40:
            end = len(lengths) if total + sum(lengths[end:]) < 490 else end
        end = max(end, start + 1)
        yield part(window, start, end)
        start = end


def part(window: Window, start: int, end: int) -> Window:
    """The words `start` to `end` of a window with their labels."""
    said = window.said
    return replace(
        window,
        words=window.words[start:end],
        opens=window.opens[start:end],
        tags=window.tags and window.tags[start:end],
        said=said
        and Said(
            said.content[start:end],
            said.inside[start:end],
            said.cue[start:end],
            said.speaker[start:end],
            tuple(_asks(said.asks, start, end)),
        ),
    )


def _asks(asks: Sequence[Ask], start: int, end: int) -> Iterator[Ask]:
    for ask in asks:
        if ask.last < start or ask.first >= end:
            continue
        first, last = max(ask.first, start) - start, min(ask.last, end - 1) - start
        yield Ask(first, last, _within(ask.speaker, start, end), _within(ask.cue, start, end))


def _within(words: tuple[int, ...] | None, start: int, end: int) -> tuple[int, ...] | None:
    """The words that are in a part; None if there are some, but none of them here."""
    here = tuple(i - start for i in words or () if start <= i < end)
    return None if words and not here else here


def restyle(window: Window, rng: random.Random) -> Window:
    """In two of five windows other quotation marks, so that no style tells the language."""
    if rng.random() > 0.4:
        return window
    style, is_open, words = rng.choice(_STYLES), False, []
    for word, opens in zip(window.words, window.opens, strict=True):
        is_open = is_open and not opens
        if word in ("„", "“", "”", '"', "»", "«", "``", "''"):
            words.append(style[is_open])
            is_open = not is_open
        else:
            words.append(word)
    return replace(window, words=tuple(words))
