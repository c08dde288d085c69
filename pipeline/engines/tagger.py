"""The bundled tagger: names of persons, organisations, places and others in de, en and nl."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.engines.decode import decode
from pipeline.engines.encoder import Floats, PieceEncoder
from pipeline.engines.windows import Window, find_words, make_windows, split_passage
from pipeline.errors import MissingModel
from pipeline.records import Tag

BUNDLED = Path(__file__).parent.parent / "models" / "tagger"
# The same tagger trained only on sets whose terms allow commercial use.
OPEN = BUNDLED.with_name("tagger-open")
# Sentences are read together until they have so many words, about what the tagger was trained on.
# Of 6, 15, 30, 50, 90 and no limit this had the best F1 on passages of running text that does not
# lose where neighbouring sentences have nothing to do with each other (GermEval).
STRETCH_WORDS = 50
# About the longest windows that the tagger was trained on.
WINDOW_PIECES = 254
OVERLAP_PIECES = 64


class BundledTagger:
    """Tags passages of any length with PER, ORG, LOC and MISC (`protocols.Tagger`).

    Passages of many articles belong in one call: they are batched by length and put back in
    order. A language the model was not trained on is cut into words by general rules.
    """

    def __init__(self, folder: Path | None = None, threads: int = 0) -> None:
        self._folder = folder or BUNDLED
        facts = _facts(self._folder)
        self.name, self.version = str(facts["name"]), str(facts["version"])
        self.labels, self.langs = list(facts["labels"]), list(facts["langs"])
        self.encoder = PieceEncoder(self._folder, threads=threads)

    @property
    def checksum(self) -> str:
        """The sha256 of the encoder's weights."""
        return self.encoder.checksum

    @cached_property
    def _head(self) -> Floats:
        """Shape (hidden + 1, labels); the last row is the bias."""
        head: Floats = np.load(self._folder / "ner.npy")
        return head

    def tag(self, texts: Sequence[str], langs: Sequence[str]) -> list[list[Tag]]:
        """Per text its tags by start, without overlap; `score` is the mean over its words."""
        words = [
            find_words(text, lang if lang in self.langs else "xx")
            for text, lang in zip(texts, langs, strict=True)
        ]
        pieces = [
            [self.encoder.pieces.of(word.of(text)) for word in row]
            for text, row in zip(texts, words, strict=True)
        ]
        windows = [
            [
                window
                for part in split_passage(text, row, least=STRETCH_WORDS)
                for window in _windows(cut, part)
            ]
            for text, row, cut in zip(texts, words, pieces, strict=True)
        ]
        tables = self._probabilities(pieces, windows)
        return [
            list(decode(row, table, self.labels)) for row, table in zip(words, tables, strict=True)
        ]

    def _probabilities(
        self, passages: list[list[list[int]]], windows_of: list[list[Window]]
    ) -> list[Floats]:
        """Per passage (its words' pieces) an array (words, labels) of probabilities."""
        tables = [np.zeros((len(words), len(self.labels)), np.float32) for words in passages]
        windows = [(n, window) for n, row in enumerate(windows_of) for window in row]
        ids = [
            [piece for word in passages[number][window.start : window.end] for piece in word]
            for number, window in windows
        ]
        for i, vectors in self.encoder.encode(ids):
            number, window = windows[i]
            own = vectors[_first_pieces(passages[number], window)]
            tables[number][window.own_start : window.own_end] = self._classify(own)
        return tables

    def _classify(self, vectors: Floats) -> Floats:
        logits = vectors @ self._head[:-1] + self._head[-1]
        shares = np.exp(logits - logits.max(axis=1, keepdims=True))
        probabilities: Floats = shares / shares.sum(axis=1, keepdims=True)
        return probabilities


def _facts(folder: Path) -> dict[str, Any]:
    """What tagger.json beside the weights says."""
    path = folder / "tagger.json"
    if not path.exists():
        raise MissingModel(
            f"There is no tagger in {folder}",
            hint="Install newskiosk from its wheel, check the repository out again, or choose "
            "another --tagger: `newskiosk models list` shows which are installed.",
        )
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return facts


def _windows(words: list[list[int]], stretch: tuple[int, int]) -> Iterator[Window]:
    """The windows of a stretch of words; more than one only if it is very long."""
    lengths = [len(word) for word in words[slice(*stretch)]]
    for window in make_windows(lengths, most=WINDOW_PIECES, overlap=OVERLAP_PIECES):
        yield window.moved(stretch[0])


def _first_pieces(words: list[list[int]], window: Window) -> list[int]:
    """Where in the window's pieces the words begin that take their label from it."""
    lengths = (len(word) for word in words[window.start : window.end])
    firsts = list(accumulate(lengths, initial=0))
    return firsts[window.own_start - window.start : window.own_end - window.start]
