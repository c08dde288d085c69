"""What an engine (a model behind a function) must offer. Engines are the only interchangeable part.

Stages and tests know these shapes only; `pipeline/engines/` holds the real ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from pipeline.records import English, Guess, Signs, Tag

Vectors = NDArray[np.float32]


class Guesser(Protocol):
    """Guesses the language of each text."""

    name: str
    version: str

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """One guess per text, in order; `Guess("und", 0.0)` where there is nothing to go by."""
        ...


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or paragraph of an article, from `start` on, of any length."""

    start: int
    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a tagger finds in an article, with offsets into it.

    Names, and signs of quotes if it was trained for them.
    """

    tags: Sequence[Tag]
    signs: Signs | None = None


class Tagger(Protocol):
    """Finds names (PER, ORG, LOC, MISC) in articles, and perhaps signs of quotes."""

    name: str
    version: str

    def read(self, articles: Sequence[Sequence[Passage]]) -> list[Reading]:
        """One reading per article, given as its passages in order; tags do not overlap."""
        ...


class Translator(Protocol):
    """Translates sentences into English. `draft` engines must be marked as such to readers."""

    name: str
    version: str
    draft: bool

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:
        """One English text per text, in order; "" where the engine produced nothing."""
        ...


@runtime_checkable
class SecondTry(Protocol):
    """A translator that also has another way, for texts whose first English is doubtful.

    It may be slower than `translate`, as few texts come here; a translator may lack it.
    """

    def again(self, texts: Sequence[str], lang: str) -> list[English]:
        """As `translate`; [] if there is no other way after all (a cache cannot know before)."""
        ...


class Embedder(Protocol):
    """Gives sentences of any of the languages a place in one vector space."""

    name: str
    version: str

    def embed(self, texts: Sequence[str]) -> Vectors:
        """An array of shape (len(texts), d), float32, rows of length 1."""
        ...


@dataclass(frozen=True, slots=True)
class Engines:
    """The engines of one run."""

    guesser: Guesser
    tagger: Tagger
    translator: Translator
    embedder: Embedder
