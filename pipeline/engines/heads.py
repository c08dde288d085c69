"""The heads of the bundled tagger: from vectors of words to probabilities and pointers, in numpy.

heads.npz holds a matrix per layer of labels (hidden + 1, labels), the last row its bias, and per
pointer its projections. A model without quote heads has `ner` only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from pipeline.records import Pointing, Signs, Span
from pipeline.records.signs import Floats

POINTERS = ("speaker", "cue")


class Heads:
    """All heads of one model, read from `path`."""

    def __init__(self, path: Path) -> None:
        with np.load(path) as arrays:
            self._arrays: Mapping[str, Floats] = {name: arrays[name] for name in arrays}
        self.has_quotes = "content" in self._arrays

    def names(self, vectors: Floats) -> Floats:
        """Probabilities (words, labels) of the names' labels for vectors (words, hidden)."""
        return _softmax(self._linear("ner", vectors))

    def signs(self, words: Sequence[Span], vectors: Floats) -> Signs:
        """Everything about quotes for the words of one article."""
        return Signs(
            words,
            _softmax(self._linear("content", vectors)),
            _softmax(self._linear("inside", vectors))[:, 1],
            _softmax(self._linear("cue", vectors)),
            _softmax(self._linear("speaker", vectors)),
            {name: self._pointing(name, vectors) for name in POINTERS},
        )

    def _pointing(self, name: str, vectors: Floats) -> Pointing:
        get = self._arrays
        return Pointing(
            self._linear(f"{name}.first", vectors),
            vectors @ get[f"{name}.last"],
            vectors @ get[f"{name}.key"],
            get[f"{name}.nobody"],
            get[f"{name}.distance"],
        )

    def _linear(self, name: str, vectors: Floats) -> Floats:
        matrix = self._arrays[name]
        result: Floats = vectors @ matrix[:-1] + matrix[-1]
        return result


def _softmax(logits: Floats) -> Floats:
    if not len(logits):
        return logits
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    result: Floats = shares / shares.sum(axis=1, keepdims=True)
    return result
