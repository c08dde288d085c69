"""The tagger in torch: encoder, linear head, the loss that forgives unannotated MISC, batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import nn
from transformers import BertModel

from pipeline.engines.pieces import BOS, EOS, PAD, Pieces
from training.ner_data import LABELS, Sample

_MISC = torch.tensor([label.endswith("MISC") or label == "O" for label in LABELS])


class TokenTagger(nn.Module):
    """Encoder and head; the head sees the last hidden state of each word's first piece."""

    def __init__(self, encoder: BertModel, labels: int = len(LABELS), dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(encoder.config.hidden_size, labels)
        encoder.embeddings.word_embeddings.weight.requires_grad = False

    def forward(self, pieces: torch.Tensor, firsts: torch.Tensor) -> torch.Tensor:
        """Logits (words, labels) for `pieces` (rows, length) and `firsts`, flat positions."""
        hidden = self.encoder(pieces, attention_mask=pieces.ne(PAD)).last_hidden_state
        return self.head(self.dropout(hidden.flatten(0, 1)[firsts]))


@dataclass(frozen=True, slots=True)
class Encoded:
    """Piece ids of a window, where its words begin, and the words' label numbers."""

    pieces: list[int]
    firsts: list[int]
    labels: list[int]
    misc: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded windows; `firsts` are positions in the flattened rows, `order` the window numbers."""

    pieces: torch.Tensor
    firsts: torch.Tensor
    labels: torch.Tensor
    misc: torch.Tensor
    order: list[int]


def encode(pieces: Pieces, sample: Sample, *, most: int = 500) -> Encoded:
    """A window as ids, at most `most` of them: training windows are made to fit."""
    ids, firsts, labels = [BOS], [], []
    for word, tag in zip(sample.words, sample.tags, strict=True):
        if len(ids) + len(pieces.of(word)) > most:
            break
        firsts.append(len(ids))
        labels.append(LABELS.index(tag))
        ids += pieces.of(word)
    return Encoded([*ids, EOS], firsts, labels, sample.misc)


def batches(encoded: Sequence[Encoded], *, size: int) -> Iterator[Batch]:
    """Windows of like length together, at most `size` pieces with padding."""
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].pieces))
    chunk: list[int] = []
    for i in order:
        if chunk and len(encoded[i].pieces) * (len(chunk) + 1) > size:
            yield _collate(encoded, chunk)
            chunk = []
        chunk.append(i)
    if chunk:
        yield _collate(encoded, chunk)


def _collate(encoded: Sequence[Encoded], order: list[int]) -> Batch:
    rows = [encoded[i] for i in order]
    width = max(len(row.pieces) for row in rows)
    padded = [row.pieces + [PAD] * (width - len(row.pieces)) for row in rows]
    firsts = [n * width + first for n, row in enumerate(rows) for first in row.firsts]
    labels = [label for row in rows for label in row.labels]
    misc = [row.misc for row in rows for _ in row.labels]
    return Batch(*map(torch.tensor, (padded, firsts, labels, misc)), order)


def tag_loss(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Mean negative log likelihood; where MISC is not annotated, O means O or MISC."""
    logp = logits.float().log_softmax(-1)
    gold = logp.gather(1, batch.labels[:, None])[:, 0]
    either = logp[:, _MISC].logsumexp(-1)
    unsure = ~batch.misc & (batch.labels == 0)
    return -torch.where(unsure, either, gold).mean()
