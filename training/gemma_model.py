"""Gemma 3 270M in torch, from the GGUF file that `pipeline` ships with, and LoRA for it.

LoRA: Hu et al. 2021, https://arxiv.org/abs/2106.09685. The weights of Gemma stay as they are, in
bfloat16; the factors are float32 and alone are trained. `peft` would do the same, but keeps torch
from compiling the whole decoder into one graph, which is a third of the speed here.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from torch import nn
from transformers import Gemma3ForCausalLM, Gemma3TextConfig

from pipeline.engines.gemma_source import Weights, assemble
from pipeline.engines.gemma_tokenizer import Vocabulary, read_vocabulary

NAMES = {
    "attn_norm": "input_layernorm",
    "post_attention_norm": "post_attention_layernorm",
    "ffn_norm": "pre_feedforward_layernorm",
    "post_ffw_norm": "post_feedforward_layernorm",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
"""What GGUF and transformers call the parts of a layer."""


class Lora(nn.Module):
    """A linear layer that stays as it is, plus two small trained factors: W x + B A x."""

    def __init__(self, linear: nn.Linear, rank: int) -> None:
        super().__init__()
        self.weight = linear.weight
        self.a = nn.Parameter(torch.randn(rank, linear.in_features) / math.sqrt(linear.in_features))
        self.b = nn.Parameter(torch.zeros(linear.out_features, rank))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Shapes: (..., in) to (..., out)."""
        small = nn.functional.linear(x, self.a.to(x.dtype))
        return nn.functional.linear(x, self.weight) + nn.functional.linear(
            small, self.b.to(x.dtype)
        )


def load_gemma(work: Path) -> tuple[Gemma3ForCausalLM, Vocabulary]:
    """The model and the vocabulary the pipeline runs it with; `work` keeps the GGUF file."""
    file = work / "gemma.gguf"
    if not file.exists():
        assemble(file)
    weights = Weights(file)
    vocabulary = read_vocabulary(weights)
    model = Gemma3ForCausalLM(_config(weights, len(vocabulary.pieces)))
    model.load_state_dict(_state(weights, vocabulary))
    return model.to(torch.bfloat16).requires_grad_(requires_grad=False), vocabulary


def add_lora(model: Gemma3ForCausalLM, rank: int) -> dict[str, Lora]:
    """Put factors beside every matrix of every layer; returns them by their name in GGUF."""
    found = {}
    for number, layer in enumerate(model.model.layers):
        for ours, theirs in NAMES.items():
            if "norm" not in ours:
                part, name = theirs.split(".")
                block = getattr(layer, part)
                lora = Lora(getattr(block, name), rank)
                setattr(block, name, lora)
                found[f"blk.{number}.{ours}"] = lora
    return found


def _config(weights: Weights, vocabulary: int) -> Gemma3TextConfig:
    return Gemma3TextConfig(
        vocab_size=vocabulary,
        hidden_size=weights.fact("gemma3.embedding_length"),
        intermediate_size=weights.fact("gemma3.feed_forward_length"),
        num_hidden_layers=weights.fact("gemma3.block_count"),
        num_attention_heads=weights.fact("gemma3.attention.head_count"),
        num_key_value_heads=weights.fact("gemma3.attention.head_count_kv"),
        head_dim=weights.fact("gemma3.attention.key_length"),
        query_pre_attn_scalar=weights.fact("gemma3.attention.key_length"),
        sliding_window=weights.fact("gemma3.attention.sliding_window"),
        max_position_embeddings=2048,
        attn_implementation="eager",  # for short texts faster than torch's own kernel on CPUs
    )


def _state(weights: Weights, vocabulary: Vocabulary) -> dict[str, torch.Tensor]:
    embedding = torch.from_numpy(weights.tensor("token_embd", vocabulary.rows))
    state = {
        "model.embed_tokens.weight": embedding,
        "lm_head.weight": embedding,
        "model.norm.weight": _tensor(weights, "output_norm"),
    }
    for number in range(weights.fact("gemma3.block_count")):
        for ours, theirs in NAMES.items():
            name = f"model.layers.{number}.{theirs}.weight"
            state[name] = _tensor(weights, f"blk.{number}.{ours}")
    return state


def _tensor(weights: Weights, name: str) -> torch.Tensor:
    """A tensor as transformers has it: GGUF holds norm weights with 1 added."""
    found = torch.from_numpy(weights.tensor(name).copy())
    return found - 1 if name.endswith("norm") else found
