"""The multi-task tagger in torch: one encoder, a linear head per layer of labels, and pointers.

A content (its first and last word) points at the words of its speaker and of its cue: scores are
scaled dot products of projected word vectors plus a learnt bias for the distance, over all words
of the window and one answer "nobody".
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from transformers import BertModel

from pipeline.engines.pieces import PAD
from pipeline.quotes.tagged.pointing import N_BUCKETS
from training.batches import Batch
from training.ner_data import LABELS
from training.quote_data import QUOTED, UNKNOWN

HEADS = {"ner": len(LABELS), "content": len(QUOTED), "inside": 2, "cue": 3, "speaker": 3}
POINTERS = ("speaker", "cue")
POINTER_SIZE = 64
WEIGHTS = {"ner": 1.0, "content": 1.0, "inside": 0.3, "cue": 0.5, "speaker": 0.5}
POINTER_WEIGHT = 0.25
_MISC = torch.tensor([label.endswith("MISC") or label == "O" for label in LABELS])


class Pointer(nn.Module):
    """From contents to words: query (first and last word), key, and the bias of distances."""

    def __init__(self, hidden: int, size: int = POINTER_SIZE) -> None:
        super().__init__()
        self.first = nn.Linear(hidden, size)
        self.last = nn.Linear(hidden, size, bias=False)
        self.key = nn.Linear(hidden, size, bias=False)
        self.nobody = nn.Parameter(torch.zeros(size))
        self.distance = nn.Parameter(torch.zeros(N_BUCKETS))

    def forward(self, words: torch.Tensor, batch: Batch) -> torch.Tensor:
        """Log probabilities (contents, 1 + words of the longest window); column 0 is nobody."""
        asks = batch.asks
        query = self.first(words[asks.first]) + self.last(words[asks.last])
        keys = self.key(words)[asks.words] * asks.here[..., None]
        scores = torch.einsum("aw,anw->an", query, keys) / POINTER_SIZE**0.5
        scores = scores + self.distance[asks.buckets]
        scores = scores.masked_fill(~asks.here, -1e4)
        nobody = (query @ self.nobody / POINTER_SIZE**0.5)[:, None]
        return torch.cat([nobody, scores], 1).float().log_softmax(-1)


class QuoteTagger(nn.Module):
    """Encoder and heads; every head sees the last hidden state of each word's first piece."""

    def __init__(self, encoder: BertModel, *, quotes: bool = True, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        # Dropout of attention keeps torch from its fast kernel on a CPU: half the speed or less.
        for layer in encoder.encoder.layer:
            layer.attention.self.dropout.p = layer.attention.self.dropout_prob = 0.0
        self.dropout = nn.Dropout(dropout)
        hidden = encoder.config.hidden_size
        heads = HEADS if quotes else {"ner": HEADS["ner"]}
        self.heads = nn.ModuleDict({name: nn.Linear(hidden, n) for name, n in heads.items()})
        self.pointers = nn.ModuleDict({name: Pointer(hidden) for name in POINTERS if quotes})
        encoder.embeddings.word_embeddings.weight.requires_grad = False

    def freeze_lower(self, layers: int) -> None:
        """Leave the lowest layers as they are; with them goes a part of the work."""
        for module in (self.encoder.embeddings, *self.encoder.encoder.layer[:layers]):
            module.requires_grad_(requires_grad=False)

    def forward(self, pieces: torch.Tensor, firsts: torch.Tensor) -> torch.Tensor:
        """Vectors (words, hidden) for `pieces` (rows, length) and `firsts`, flat positions."""
        hidden = self.encoder(pieces, attention_mask=pieces.ne(PAD)).last_hidden_state
        return self.dropout(hidden.flatten(0, 1)[firsts])


@dataclass(frozen=True, slots=True)
class Loss:
    """The sum to go down on, and its parts."""

    total: torch.Tensor
    parts: dict[str, float]


def loss_of(model: QuoteTagger, words: torch.Tensor, batch: Batch) -> Loss:
    """Mean negative log likelihood per head, weighted; where MISC is unknown, O may be MISC."""
    losses: dict[str, torch.Tensor] = {}
    for name, labels in batch.labels.items():
        if (labels != UNKNOWN).any():
            known = labels != UNKNOWN
            logp = model.heads[name](words[known]).float().log_softmax(-1)
            misc = batch.misc[known] if name == "ner" else None
            losses[name] = WEIGHTS[name] * _nll(logp, labels[known], misc)
    if len(batch.asks.first):
        for name in POINTERS:
            aims, known = batch.asks.aims[name]
            if known.any():
                logp = model.pointers[name](words, batch)[known]
                hit = logp.masked_fill(~aims[known], -1e4).logsumexp(-1)
                losses[f"to {name}"] = -POINTER_WEIGHT * hit.mean()
    return Loss(sum(losses.values()), {name: loss.item() for name, loss in losses.items()})


def _nll(logp: torch.Tensor, labels: torch.Tensor, misc: torch.Tensor | None) -> torch.Tensor:
    gold = logp.gather(1, labels[:, None])[:, 0]
    if misc is None:
        return -gold.mean()
    either = logp[:, _MISC].logsumexp(-1)
    return -torch.where(~misc & (labels == 0), either, gold).mean()
