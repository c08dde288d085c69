"""Our fine-tuning of Gemma for translation: low-rank factors, added to its matrices once.

LoRA: Hu et al. 2021, https://arxiv.org/abs/2106.09685. `models/translator/MODEL_CARD.md` tells how
the factors were made; they derive from Gemma, whose terms lie beside them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.cache_folder import file_sha256
from pipeline.engines.gemma_source import Floats, Weights
from pipeline.errors import BrokenModel

FOLDER = Path(__file__).parent.parent / "models" / "translator"
REINSTALL = "Install newskiosk anew: pip install --force-reinstall newskiosk"


@lru_cache(maxsize=1)
def facts() -> dict[str, Any]:
    """What `translator.json` says: version, terms, scores and the adapter's sha256."""
    try:
        found: dict[str, Any] = json.loads((FOLDER / "translator.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BrokenModel(f"The translator's adapter: {error}", hint=REINSTALL) from error
    return found


@dataclass(frozen=True, slots=True)
class Adapter:
    """Both factors of each matrix: `NAME.a` (rank, in) and `NAME.b` (out, rank), NAME as in GGUF.

    Kept as int8 with one scale per row in `.scale`: value = number * scale.
    """

    arrays: Mapping[str, NDArray[Any]]

    def delta(self, name: str) -> Floats | None:
        """What is added to a matrix, shape (out, in); None for one that stays as it is."""
        if f"{name}.a" not in self.arrays:
            return None
        return self._factor(f"{name}.b") @ self._factor(f"{name}.a")

    def _factor(self, name: str) -> Floats:
        number, scale = self.arrays[name], self.arrays[f"{name}.scale"]
        return np.asarray(number * scale, dtype=np.float32)


def read_adapter() -> Adapter:
    """The bundled adapter. Raises BrokenModel unless it is the one that was released."""
    file = FOLDER / "adapter.npz"
    if not file.is_file() or file_sha256(file) != facts()["sha256"]:
        raise BrokenModel(f"{file} is missing or damaged.", hint=REINSTALL)
    with np.load(file) as stored:
        return Adapter(dict(stored))


@dataclass(frozen=True, slots=True)
class AdaptedWeights:
    """Weights with the adapter added to those it knows; the rest passes through."""

    base: Weights
    adapter: Adapter

    def fact(self, name: str) -> Any:
        """A value of the header, such as `gemma3.block_count`."""
        return self.base.fact(name)

    def tensor(self, name: str, rows: Sequence[int] | None = None) -> Floats:
        """A tensor as float32, output dimension first; only the given rows, if any are given."""
        found, delta = self.base.tensor(name, rows), self.adapter.delta(name)
        return found if delta is None else found + delta
