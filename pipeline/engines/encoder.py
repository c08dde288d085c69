"""The bundled encoder: windows of pieces to vectors, in batches on all cores.

It knows nothing of labels; each engine reads its own from the vectors with a small linear head.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.pieces import BOS, EOS, Pieces
from pipeline.errors import BrokenModel, MissingModel

Floats = NDArray[np.float32]

BATCH_PIECES = 2048


class PieceEncoder:
    """A CTranslate2 encoder with its tokenizer, loaded at first use.

    `threads` 0 means one for each core this process may use. Raises MissingModel at once,
    BrokenModel at first use.
    """

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        self.weights = folder / "encoder" / "model.bin"
        self.threads = threads or _cores()
        self.pieces = Pieces(folder / "tokenizer.json")
        if not self.weights.exists():
            raise MissingModel(
                f"The tagger's weights are missing: {self.weights}",
                hint="Install newskiosk from its wheel, or check the repository out again.",
            )

    @cached_property
    def checksum(self) -> str:
        """The sha256 of the weights, 64 hex digits."""
        with self.weights.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    @cached_property
    def _model(self) -> Any:
        import ctranslate2

        try:
            return ctranslate2.Encoder(
                str(self.weights.parent), inter_threads=self.threads, intra_threads=1
            )
        except (RuntimeError, ValueError) as error:
            raise BrokenModel(
                f"The tagger's weights cannot be read: {error}",
                hint=f"Put the original file back: {self.weights}",
            ) from error

    def encode(self, windows: Sequence[Sequence[int]]) -> Iterator[tuple[int, Floats]]:
        """For each window of piece ids its number and vectors (pieces, hidden), in any order."""
        batches = list(_batches([len(window) + 2 for window in windows], threads=self.threads))
        with ThreadPoolExecutor(self.threads) as pool:
            results = pool.map(lambda batch: self._forward([windows[i] for i in batch]), batches)
            for batch, vectors in zip(batches, results, strict=True):
                for i, row in zip(batch, vectors, strict=True):
                    yield i, row[1 : len(windows[i]) + 1]

    def _forward(self, windows: list[Sequence[int]]) -> Floats:
        """Shape (windows, longest, hidden), marks of beginning and end included."""
        output = self._model.forward_batch([[BOS, *window, EOS] for window in windows])
        return np.array(output.last_hidden_state, dtype=np.float32)


def _batches(lengths: Sequence[int], *, threads: int) -> Iterator[list[int]]:
    """Window numbers by falling length, at most BATCH_PIECES at a time with padding.

    Little work makes smaller batches, so that every thread has one.
    """
    size = min(BATCH_PIECES, max(256, -(-sum(lengths) // threads)))
    batch: list[int] = []
    for i in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        if batch and lengths[batch[0]] * (len(batch) + 1) > size:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
