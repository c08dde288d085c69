"""What a trained tagger sees of quotes, word by word; `pipeline.quotes` makes quotes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.records.basics import Span

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Pointing:
    """How contents point at words: each array is (words, size), `nobody` (size,).

    The query of a content is `first` of its first word plus `last` of its last one; its score for
    a word is the scaled dot product with `keys`, plus `distance` (buckets,).
    """

    first: Floats
    last: Floats
    keys: Floats
    nobody: Floats
    distance: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """Probabilities per word of an article, whose `words` are spans of its text.

    `content`, `cue`, `speaker` are (words, 3): outside, first word of one, a further word.
    `inside` is (words,): within a direct quotation, marked words in a report included.
    `pointers` are "speaker" and "cue".
    """

    words: Sequence[Span]
    content: Floats
    inside: Floats
    cue: Floats
    speaker: Floats
    pointers: Mapping[str, Pointing]
