"""The trained tagger as files that need no torch: CTranslate2 encoder, numpy head, tokenizer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch
from ctranslate2.specs import TransformerEncoderModelSpec, TransformerEncoderSpec, common_spec
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from transformers import BertModel

from training.model import QuoteTagger
from training.ner_data import LABELS
from training.vocabulary import LANGS


class _EncoderSpec(TransformerEncoderModelSpec):
    """An encoder whose pieces come in as ids, so that CTranslate2 adds nothing by itself."""


def export(
    model: QuoteTagger,
    work: Path,
    out: Path,
    *,
    facts: Mapping[str, object],
    quantization: str | None = "int8",
) -> None:
    """Write encoder, heads, tokenizer and tagger.json, which says `facts` and what else it is."""
    (out / "encoder").mkdir(parents=True, exist_ok=True)
    tokenizer = json.loads((work / "tokenizer.json").read_text(encoding="utf-8"))
    _text(out / "tokenizer.json", tokenizer)
    pieces = [piece for piece, _ in tokenizer["model"]["vocab"]]
    encoder_spec(model.encoder, pieces, quantization=quantization).save(str(out / "encoder"))
    np.savez(out / "heads.npz", **head_arrays(model))
    weights = out / "encoder" / "model.bin"
    everything = {
        **facts,
        "made": datetime.now(UTC).date().isoformat(),
        "langs": LANGS,
        "labels": LABELS,
        "sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
    }
    _text(out / "tagger.json", everything)


def head_arrays(model: QuoteTagger) -> dict[str, np.ndarray]:
    """All heads, float32. A linear layer is (hidden + 1, n), the last row its bias."""
    arrays = {name: _matrix(head) for name, head in model.heads.items()}
    for name, pointer in model.pointers.items():
        arrays[f"{name}.first"] = _matrix(pointer.first)
        arrays[f"{name}.last"] = pointer.last.weight.detach().T.contiguous().numpy()
        arrays[f"{name}.key"] = pointer.key.weight.detach().T.contiguous().numpy()
        arrays[f"{name}.nobody"] = pointer.nobody.detach().numpy()
        arrays[f"{name}.distance"] = pointer.distance.detach().numpy()
    return arrays


def _matrix(head: torch.nn.Linear) -> np.ndarray:
    rows = [head.weight.detach().T, head.bias.detach()[None]]
    return torch.cat(rows).contiguous().numpy()


def encoder_spec(
    model: BertModel, pieces: list[str], *, quantization: str | None = "int8"
) -> TransformerEncoderModelSpec:
    """The encoder as a CTranslate2 specification; int8 with one scale per row, embeddings too."""
    config = model.config
    encoder = TransformerEncoderSpec(
        config.num_hidden_layers,
        config.num_attention_heads,
        pre_norm=False,
        activation=common_spec.Activation.GELU,
        layernorm_embedding=True,
        num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
    )
    encoder.scale_embeddings = False
    # Copies, because the quantisation works in place.
    state = {name: tensor.detach().numpy().copy() for name, tensor in model.state_dict().items()}
    encoder.embeddings[0].weight = state["embeddings.word_embeddings.weight"]
    encoder.embeddings[1].weight = state["embeddings.token_type_embeddings.weight"]
    encoder.position_encodings.encodings = state["embeddings.position_embeddings.weight"]
    _norm(encoder.layernorm_embedding, state, "embeddings.LayerNorm")
    for n, layer in enumerate(encoder.layer):
        _layer(layer, state, f"encoder.layer.{n}")
    spec = _EncoderSpec(encoder)
    spec.register_vocabulary(pieces)
    spec.config.layer_norm_epsilon = config.layer_norm_eps
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "<unk>", "<s>", "</s>"
    spec.validate()
    spec.optimize(quantization=quantization)
    return spec


def _layer(layer: object, state: dict[str, np.ndarray], name: str) -> None:
    attention: MultiHeadAttentionSpec = layer.self_attention
    parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
    for kind in ("weight", "bias"):
        joined = np.concatenate([state[f"{part}.{kind}"] for part in parts])
        setattr(attention.linear[0], kind, joined)
    _linear(attention.linear[1], state, f"{name}.attention.output.dense")
    _norm(attention.layer_norm, state, f"{name}.attention.output.LayerNorm")
    _linear(layer.ffn.linear_0, state, f"{name}.intermediate.dense")
    _linear(layer.ffn.linear_1, state, f"{name}.output.dense")
    _norm(layer.ffn.layer_norm, state, f"{name}.output.LayerNorm")


def _linear(spec: common_spec.LinearSpec, state: dict[str, np.ndarray], name: str) -> None:
    spec.weight, spec.bias = state[f"{name}.weight"], state[f"{name}.bias"]


def _norm(spec: common_spec.LayerNormSpec, state: dict[str, np.ndarray], name: str) -> None:
    spec.gamma, spec.beta = state[f"{name}.weight"], state[f"{name}.bias"]


def _text(path: Path, content: object) -> None:
    dense = (",", ":") if path.name == "tokenizer.json" else None
    indent = None if dense else 2
    text = json.dumps(content, ensure_ascii=False, indent=indent, separators=dense)
    path.write_text(text + "\n", encoding="utf-8")
