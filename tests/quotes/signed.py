"""Signs as a perfect tagger would give them: passages named by their words."""

from __future__ import annotations

import re

import numpy as np

from pipeline.quotes.tagged.pointing import N_BUCKETS
from pipeline.records import Pointing, Signs, Span

SURE = 0.97


def signs(text: str, *, content=(), inside=(), speaker=(), cue=(), points=(), sure=SURE) -> Signs:
    """Signs of a text; `points` are (content, speaker) pairs, each named by its words."""
    words = [Span(*hit.span()) for hit in re.finditer(r"\w+|[^\w\s]", text)]
    layers = {"content": content, "speaker": speaker, "cue": cue}
    tables = {name: _layer(text, words, said, sure) for name, said in layers.items()}
    marked = _layer(text, words, inside, sure)
    return Signs(
        words,
        tables["content"],
        1.0 - marked[:, 0],
        tables["cue"],
        tables["speaker"],
        {"speaker": pointing(text, words, points), "cue": pointing(text, words, ())},
    )


def span(text: str, words: str) -> Span:
    """The first place of some words in a text."""
    at = text.index(words)
    return Span(at, at + len(words))


def _layer(text, words, said, sure):
    table = np.full((len(words), 3), (1 - sure) / 2, np.float32)
    table[:, 0] = sure
    for one in said:
        for n, i in enumerate(_numbers(text, words, one)):
            table[i] = (1 - sure) / 2
            table[i, 2 if n else 1] = sure
    return table


def _numbers(text, words, said):
    place = span(text, said)
    return [i for i, word in enumerate(words) if word.overlap(place)]


def pointing(text, words, points) -> Pointing:
    """A pointer with a direction of its own for each pair; the last one means nobody."""
    size = len(points) + 1
    first, keys = np.zeros((len(words), size)), np.zeros((len(words), size))
    first[:, -1] = 20.0
    for n, (said, who) in enumerate(points):
        for i in _numbers(text, words, said):
            first[i] = 0.0
            first[i, n] = 20.0
        keys[_numbers(text, words, who)[0], n] = 5.0
    nobody = np.zeros(size)
    nobody[-1] = 5.0
    return Pointing(first, np.zeros_like(first), keys, nobody, np.zeros(N_BUCKETS))
