"""Windows as tensors: piece ids with the places of words, labels, and who points at whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from pipeline.engines.pieces import BOS, EOS, PAD, Pieces
from pipeline.quotes.tagged.pointing import buckets
from training.ner_data import LABELS
from training.quote_data import UNKNOWN, Ask, Window

Aim = tuple[torch.Tensor, torch.Tensor]


@dataclass(frozen=True, slots=True)
class Encoded:
    """Piece ids of a window and where its words begin; `window` holds the labels."""

    pieces: list[int]
    firsts: list[int]
    window: Window


@dataclass(frozen=True, slots=True)
class Asks:
    """Contents of a batch, and where they should point.

    `first`, `last`: word numbers over the batch; `words` (contents, n): the words of the window,
    where `here`; `aims`: per pointer the right answers (contents, 1 + n), column 0 for nobody, and
    for which contents they are known.
    """

    first: torch.Tensor
    last: torch.Tensor
    words: torch.Tensor
    here: torch.Tensor
    buckets: torch.Tensor
    aims: dict[str, Aim]


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded windows; `firsts` are positions in the flattened rows, `order` the window numbers."""

    pieces: torch.Tensor
    firsts: torch.Tensor
    labels: dict[str, torch.Tensor]
    misc: torch.Tensor
    asks: Asks
    order: list[int]


def encode(pieces: Pieces, window: Window, *, most: int = 510) -> Encoded:
    """A window as ids, at most `most` of them: training windows are made to fit.

    A new paragraph begins with the piece that ends a text.
    """
    ids, firsts = [BOS], []
    for word, opens in zip(window.words, window.opens, strict=True):
        new = [EOS] * opens + pieces.of(word)
        if len(ids) + len(new) > most:
            break
        firsts.append(len(ids) + opens)
        ids += new
    return Encoded([*ids, EOS], firsts, window)


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
    layers = {name: [x for row in rows for x in _layer(row, name)] for name in _LAYERS}
    misc = [row.window.misc for row in rows for _ in row.firsts]
    return Batch(
        torch.tensor(padded),
        torch.tensor(firsts),
        {name: torch.tensor(labels) for name, labels in layers.items()},
        torch.tensor(misc),
        _asks(rows),
        order,
    )


_LAYERS = ("ner", "content", "inside", "cue", "speaker")


def _layer(row: Encoded, name: str) -> list[int]:
    window, size = row.window, len(row.firsts)
    if name == "ner":
        tags = window.tags
        return [LABELS.index(tag) for tag in tags[:size]] if tags else [UNKNOWN] * size
    said = window.said
    return list(getattr(said, name)[:size]) if said else [UNKNOWN] * size


def _asks(rows: Sequence[Encoded]) -> Asks:
    longest = max(len(row.firsts) for row in rows)
    begins = [sum(len(row.firsts) for row in rows[:n]) for n in range(len(rows))]
    asked = [
        (begin, len(row.firsts), ask)
        for begin, row in zip(begins, rows, strict=True)
        if row.window.said
        for ask in row.window.said.asks
        if ask.last < len(row.firsts)
    ]
    column = torch.arange(longest)
    sizes = torch.tensor([size for _, size, _ in asked]).reshape(-1, 1)
    start = torch.tensor([begin for begin, _, _ in asked]).reshape(-1, 1)
    here = column[None] < sizes
    return Asks(
        torch.tensor([begin + ask.first for begin, _, ask in asked], dtype=torch.long),
        torch.tensor([begin + ask.last for begin, _, ask in asked], dtype=torch.long),
        torch.where(here, start + column[None], 0),
        here,
        torch.tensor(
            np.array([buckets(0, longest, ask.first, ask.last) for _, _, ask in asked], np.int64)
        ).reshape(-1, longest),
        {
            name: _aim([(ask, getattr(ask, name)) for _, _, ask in asked], longest)
            for name in ("speaker", "cue")
        },
    )


def _aim(aimed: Sequence[tuple[Ask, tuple[int, ...] | None]], longest: int) -> Aim:
    table = torch.zeros(len(aimed), longest + 1, dtype=torch.bool)
    for n, (_, words) in enumerate(aimed):
        for i in words or ():
            if i < longest:
                table[n, i + 1] = True
        if words == ():
            table[n, 0] = True
    known = table.any(1)
    return table, known
