"""Gemma 3 from GGUF, with our adapter, to a CTranslate2 int8 model, without torch.

Architecture: Gemma 3 technical report, https://arxiv.org/abs/2503.19786 (five layers that attend
to a window of 512 tokens for each that attends to all, norms on queries and keys, norms before
and after each block). GGUF holds norm weights with 1 added, as the computation wants them, while
CTranslate2 adds the 1 itself. Embedding and output projection share their weights.
Rows of the embedding that no text in Latin script needs are left out: 161,000 of 262,000 stay.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.gemma_adapter import AdaptedWeights, Adapter
from pipeline.engines.gemma_source import Floats, Weights, assemble
from pipeline.engines.gemma_tokenizer import Vocabulary, build_tokenizer, read_vocabulary

GLOBAL_EVERY = 6
ROPE_BASE_LOCAL, ROPE_BASE_GLOBAL = 10_000.0, 1_000_000.0
ROWS_AT_ONCE = 16_384  # of the embedding; all of them as float32 would take 400 MB


def convert(folder: Path, adapter: Adapter, tell: Callable[[str], None]) -> None:
    """Write the model and `tokenizer.json` to the empty `folder`; `tell` hears of each step."""
    tell("  1 of 4: checking the weights")
    gguf = folder / "source.gguf"
    assemble(gguf)
    tell("  2 of 4: building the tokenizer")
    weights = AdaptedWeights(Weights(gguf), adapter)
    vocabulary = read_vocabulary(weights.base)
    build_tokenizer(vocabulary).save(str(folder / "tokenizer.json"))
    tell("  3 of 4: adding the adapter")
    model = build_model(weights, vocabulary)
    tell("  4 of 4: writing the model")
    model.save(str(folder))
    gguf.unlink()


def build_model(weights: AdaptedWeights, vocabulary: Vocabulary) -> Any:
    """The quantised CTranslate2 specification, ready to be saved."""
    spec = _empty_spec(weights)
    decoder = spec.decoder
    decoder.scale_embeddings = True
    decoder.start_from_zero_embedding = False
    _set_embeddings(decoder, weights, vocabulary.rows)
    _set_norm(decoder.layer_norm, weights, "output_norm")
    for number, layer in enumerate(decoder.layer):
        _set_attention(layer.self_attention, weights, number)
        _set_layer(layer, weights, f"blk.{number}")
    spec.register_vocabulary(list(vocabulary.pieces))
    spec.config.bos_token = "<bos>"  # noqa: S105
    spec.config.eos_token = "<eos>"  # noqa: S105
    spec.config.unk_token = "<unk>"  # noqa: S105
    spec.config.layer_norm_epsilon = float(weights.fact("gemma3.attention.layer_norm_rms_epsilon"))
    spec.validate()
    spec.optimize()  # stores the shared weights once
    return spec


def _empty_spec(weights: AdaptedWeights) -> Any:
    from ctranslate2.specs import common_spec, transformer_spec

    return transformer_spec.TransformerDecoderModelSpec.from_config(
        weights.fact("gemma3.block_count"),
        weights.fact("gemma3.attention.head_count"),
        num_heads_kv=weights.fact("gemma3.attention.head_count_kv"),
        head_dim=weights.fact("gemma3.attention.key_length"),
        rotary_dim=weights.fact("gemma3.attention.key_length"),
        rotary_interleave=False,
        rotary_base=ROPE_BASE_LOCAL,
        sliding_window=weights.fact("gemma3.attention.sliding_window"),
        activation=common_spec.Activation.GELUTanh,
        ffn_glu=True,
        rms_norm=True,
        pre_norm=True,
        pre_post_layer_norm=True,
        qk_norm=True,
        quant_type=common_spec.Quantization.CT2,
    )


def _set_embeddings(decoder: Any, weights: AdaptedWeights, rows: Sequence[int]) -> None:
    parts = [
        _quantise(weights.tensor("token_embd", rows[at : at + ROWS_AT_ONCE]))
        for at in range(0, len(rows), ROWS_AT_ONCE)
    ]
    matrix, scale = (np.concatenate(part) for part in zip(*parts, strict=True))
    for place in (decoder.embeddings, decoder.projection):
        place.weight, place.weight_scale = matrix, scale


def _set_linear(linear: Any, weights: AdaptedWeights, *names: str) -> None:
    """One linear layer from one or several matrices, stacked by their output dimension."""
    whole = np.concatenate([weights.tensor(name) for name in names])
    linear.weight, linear.weight_scale = _quantise(whole)


def _quantise(matrix: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Whole numbers to 127 per row, as CTranslate2's int8 has them: value = number / scale."""
    largest = np.abs(matrix).max(axis=1)
    scale = np.asarray(127 / np.where(largest == 0, 127, largest), dtype=np.float32)
    return np.rint(matrix * scale[:, None]).astype(np.int8), scale


def _set_attention(attention: Any, weights: AdaptedWeights, number: int) -> None:
    is_global = (number + 1) % GLOBAL_EVERY == 0
    window = 0 if is_global else weights.fact("gemma3.attention.sliding_window")
    attention.rotary_base = np.float32(ROPE_BASE_GLOBAL if is_global else ROPE_BASE_LOCAL)
    attention.sliding_window = np.int32(window)
    name = f"blk.{number}.attn"
    _set_norm(attention.q_norm, weights, f"{name}_q_norm")
    _set_norm(attention.k_norm, weights, f"{name}_k_norm")
    _set_linear(attention.linear[0], weights, f"{name}_q", f"{name}_k", f"{name}_v")
    _set_linear(attention.linear[1], weights, f"{name}_output")


def _set_layer(layer: Any, weights: AdaptedWeights, name: str) -> None:
    _set_norm(layer.input_layer_norm, weights, f"{name}.attn_norm")
    _set_norm(layer.post_attention_layer_norm, weights, f"{name}.post_attention_norm")
    _set_norm(layer.pre_feedforward_layer_norm, weights, f"{name}.ffn_norm")
    _set_norm(layer.post_feedforward_layer_norm, weights, f"{name}.post_ffw_norm")
    _set_linear(layer.ffn.linear_0, weights, f"{name}.ffn_gate")
    _set_linear(layer.ffn.linear_0_noact, weights, f"{name}.ffn_up")
    _set_linear(layer.ffn.linear_1, weights, f"{name}.ffn_down")


def _set_norm(target: Any, weights: AdaptedWeights, name: str) -> None:
    target.gamma = weights.tensor(name) - 1
    target.layer_norm_use_residual = True
