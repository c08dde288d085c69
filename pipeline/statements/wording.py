"""How many words of two statements have a counterpart, in whatever language.

Each word gets a vector of its own; a word counts as found in the other statement as far as its
nearest word there is similar, and words that are everywhere in the story count little. This is the
greedy matching of BERTScore (Zhang et al. 2020) with the sentence encoder's vectors of single
words. On pairs judged by hand it parts the same from the merely similar much better than the
similarity of whole sentences does (docs/statements.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.protocols import Embedder, Vectors
from pipeline.statements.units import Unit, words_of

FLOOR = 0.4  # cosine at which two words begin to match; 0.3 and 0.5 were worse by 0.01 of AUC
SHORT = 3  # shorter words (of, de, in) say little and match anything
_CHUNK = 1024


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a story: per unit their numbers, per word its text, vector and weight."""

    of_unit: list[NDArray[np.int64]]
    text: list[str]
    vectors: Vectors
    weight: NDArray[np.float64]


def read_words(units: Sequence[Unit], embedder: Embedder) -> Words:
    """Embed each word of the story once and weigh it by how rare its meaning is there."""
    told = [
        sorted({w for w in words_of(one.text) if len(w) >= SHORT or w.isdigit()}) for one in units
    ]
    spread = Counter(word for words in told for word in words)
    text = sorted(spread)
    number = {word: at for at, word in enumerate(text)}
    vectors = embedder.embed(text)
    return Words(
        of_unit=[np.array([number[word] for word in words], np.int64) for words in told],
        text=text,
        vectors=vectors,
        weight=_rarity(vectors, np.array([spread[word] for word in text]), len(units)),
    )


def _rarity(vectors: Vectors, spread: NDArray[np.int64], n_units: int) -> NDArray[np.float64]:
    """Inverse document frequency in which near words, such as translations, count together."""
    counts = np.empty(len(vectors))
    for begin in range(0, len(vectors), _CHUNK):
        near = vectors[begin : begin + _CHUNK] @ vectors.T
        counts[begin : begin + _CHUNK] = np.clip((near - 0.5) / 0.5, 0, 1) ** 2 @ spread
    return np.log1p(n_units / np.maximum(counts, 1))


def shared_wording(words: Words, a: int, b: int) -> float:
    """The F1 of the words of units `a` and `b` that have a counterpart in each other, 0 to 1."""
    ours, theirs = words.of_unit[a], words.of_unit[b]
    if not len(ours) or not len(theirs):
        return 0.0
    match = _match(words, ours, theirs)
    found_a = float(match.max(axis=1) @ words.weight[ours] / words.weight[ours].sum())
    found_b = float(match.max(axis=0) @ words.weight[theirs] / words.weight[theirs].sum())
    return 2 * found_a * found_b / (found_a + found_b) if found_a + found_b else 0.0


def shared_examples(words: Words, a: int, b: int, *, most: int = 4) -> list[str]:
    """The weightiest words the two have in common: "feedback", or "voluntary = vrijwillig"."""
    ours, theirs = words.of_unit[a], words.of_unit[b]
    if not len(ours) or not len(theirs):
        return []
    match = _match(words, ours, theirs)
    worth = match.max(axis=1) * words.weight[ours]
    examples = []
    for at in np.argsort(-worth, kind="stable")[:most]:
        nearest = int(match[at].argmax())
        if match[at, nearest] > 0.25:
            here, there = words.text[ours[at]], words.text[theirs[nearest]]
            examples.append(here if here == there else f"{here} = {there}")
    return examples


def _match(words: Words, ours: NDArray[np.int64], theirs: NDArray[np.int64]) -> NDArray[np.float64]:
    near = words.vectors[ours] @ words.vectors[theirs].T
    return np.asarray(np.clip((near - FLOOR) / (1 - FLOOR), 0.0, 1.0), np.float64)
