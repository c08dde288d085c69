"""The adapter as it is shipped: both factors of each matrix in 8 bits, with one scale per row."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch


def export_adapter(factors: Mapping[str, tuple[torch.Tensor, torch.Tensor]], file: Path) -> None:
    """Write `NAME.a`, `NAME.b` as int8 with `NAME.a.scale`, `NAME.b.scale` (value = int8 * scale).

    `a` is (rank, in), `b` (out, rank), NAME the matrix in the GGUF file. The factors are first
    turned so that each rank has its own size (by SVD of their product), which costs 8 bits less.
    """
    arrays = {}
    for name, pair in factors.items():
        for letter, matrix in zip("ab", _turned(*pair), strict=True):
            arrays[f"{name}.{letter}"], arrays[f"{name}.{letter}.scale"] = _quantise(matrix)
    file.parent.mkdir(parents=True, exist_ok=True)
    np.savez(file, **arrays)


def _turned(a: torch.Tensor, b: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Factors of the same product, orthogonal, with the size of each rank shared by both."""
    q_b, r_b = np.linalg.qr(b.detach().numpy())
    q_a, r_a = np.linalg.qr(a.detach().numpy().T)
    u, size, v = np.linalg.svd(r_b @ r_a.T)
    root = np.sqrt(size)
    return root[:, None] * (v @ q_a.T), (q_b @ u) * root


def _quantise(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    largest = np.abs(matrix).max(axis=1, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale
