"""A small deterministic `Embedder`: words are directions, texts are their sums."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from zlib import crc32

import numpy as np

from pipeline.protocols import Vectors


class BagEmbedder:
    """Texts with the same words are near; `meanings` maps words of other languages to one."""

    name = "bag"
    version = "1"

    def __init__(self, meanings: Mapping[str, str] | None = None) -> None:
        self.meanings = dict(meanings or {})
        self.texts = 0

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Rows of length 1, 64 dimensions."""
        self.texts += len(texts)
        rows = np.array([self._embed(text) for text in texts], np.float32).reshape(-1, 64)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    def _embed(self, text: str) -> np.ndarray:
        words = re.findall(r"\w+", text.casefold()) or [""]
        return np.sum([self._word(self.meanings.get(word, word)) for word in words], axis=0)

    def _word(self, word: str) -> np.ndarray:
        return np.random.default_rng(crc32(word.encode())).standard_normal(64)
