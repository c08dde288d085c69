"""How far a decoder is from the English that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from training.translation_rows import Row

SMOOTHING = 0.1
RANDOM = 4_000
"""The softmax goes over the pieces of the batch's English, the frequent ones and so many random
ones: over all 161,000 it would cost as much as the rest."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Cross-entropy with label smoothing over a part of the vocabulary.

    `decoder` gives hidden states for piece ids, `output` is the output matrix (vocabulary, width),
    `often` the ids of frequent pieces.
    """

    decoder: Callable[..., Any]
    output: torch.Tensor
    often: torch.Tensor

    def of(self, rows: Sequence[Row]) -> torch.Tensor:
        """The weighted mean over the pieces of the answers of some rows, padded on the right."""
        ids = torch.zeros(len(rows), max(len(one.ids) for one in rows) - 1, dtype=torch.long)
        wanted = torch.full_like(ids, -1)
        weight = torch.tensor([one.weight for one in rows])[:, None].expand(ids.shape)
        for place, one in enumerate(rows):
            ids[place, : len(one.ids) - 1] = torch.tensor(one.ids[:-1])
            wanted[place, one.start - 1 : len(one.ids) - 1] = torch.tensor(one.ids[one.start :])
        hidden = self.decoder(input_ids=ids, use_cache=False).last_hidden_state
        there = wanted >= 0
        losses = self._over_part(hidden[there], wanted[there])
        return (losses * weight[there]).sum() / weight[there].sum()

    def _over_part(self, hidden: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        some = torch.randint(len(self.output), (RANDOM,))
        part = torch.unique(torch.cat([wanted, self.often, some]))
        scores = nn.functional.linear(hidden, self.output[part])
        places = torch.searchsorted(part, wanted)
        return nn.functional.cross_entropy(
            scores.float(), places, reduction="none", label_smoothing=SMOOTHING
        )
