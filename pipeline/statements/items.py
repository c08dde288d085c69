"""The words, names and figures of a story's statements, and how rare each of them is there."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.protocols import Embedder, Vectors
from pipeline.records import Figure
from pipeline.statements.likeness import Item, likenesses
from pipeline.statements.numbers import key_of
from pipeline.statements.units import Unit

_CHUNK = 1024

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Items:
    """The words, names and figures of a story: per unit their numbers, per item what it is.

    `vectors` are those of words, `scopes` those of what figures count; zeros for all other items.
    `weight` is how rare an item is in the story. `alike`: per name and figure those that may be the
    same, with how alike they are. `figures`: per unit its figures with their numbers; `exact`: its
    names and figures, by place.
    """

    of_unit: list[Ints]
    items: list[Item]
    vectors: Vectors
    scopes: Vectors
    weight: Floats
    alike: dict[int, dict[int, float]]
    figures: list[list[tuple[int, Figure]]]
    exact: list[list[tuple[int, int]]]

    def rarity(self, item: int) -> float:
        """How rare an item is, 0 to 1."""
        return float(self.weight[item] / math.log1p(len(self.of_unit)))

    def scope(self, a: int, b: int) -> float:
        """The cosine of what two figures count; NaN if one does not say."""
        mine, theirs = self.scopes[a], self.scopes[b]
        return float(mine @ theirs) if mine.any() and theirs.any() else math.nan


def read_items(units: Sequence[Unit], embedder: Embedder) -> Items:
    """Embed each word of the story once and weigh it by how rare its meaning is there."""
    number: dict[Hashable, int] = {}
    items: list[Item] = []
    of_unit = []
    for unit in units:
        mine: dict[int, None] = {}
        for key, item in _keyed(unit):
            at = number.setdefault(key, len(items))
            if at == len(items):
                items.append(item)
            mine[at] = None
        of_unit.append(np.array(list(mine), np.int64))
    spread = Counter(int(at) for mine in of_unit for at in mine)
    counts = np.array([spread[at] for at in range(len(items))], np.float64)
    vectors = _embed(items, [one if isinstance(one, str) else "" for one in items], embedder)
    scopes = [one.scope if isinstance(one, Figure) else "" for one in items]
    alike = dict(likenesses(items))
    return Items(
        of_unit=of_unit,
        items=items,
        vectors=vectors,
        scopes=_embed(items, scopes, embedder),
        weight=_weights(items, vectors, counts, alike, len(units)),
        alike=alike,
        figures=[list(_figures(items, mine)) for mine in of_unit],
        exact=[list(_exact(items, mine)) for mine in of_unit],
    )


def _figures(items: Sequence[Item], mine: Ints) -> Iterator[tuple[int, Figure]]:
    for at in mine.tolist():
        item = items[at]
        if isinstance(item, Figure):
            yield at, item


def _exact(items: Sequence[Item], mine: Ints) -> Iterator[tuple[int, int]]:
    for place, at in enumerate(mine.tolist()):
        if not isinstance(items[at], str):
            yield place, at


def _keyed(unit: Unit) -> Iterable[tuple[Hashable, Item]]:
    for word in unit.words:
        yield word, word
    for name in unit.names:
        yield ("name", name.entity_id or name.text.casefold()), name
    for figure in unit.figures:
        yield (*key_of(figure), figure.scope.casefold()), figure


def _embed(items: Sequence[Item], texts: Sequence[str], embedder: Embedder) -> Vectors:
    """The vectors of the texts, zeros for empty ones."""
    told = [at for at, text in enumerate(texts) if text.strip()]
    found = embedder.embed([texts[at] for at in told])
    rows = np.zeros((len(items), found.shape[1]), np.float32)
    rows[told] = found
    return rows


def _weights(
    items: Sequence[Item],
    vectors: Vectors,
    spread: Floats,
    alike: Mapping[int, Mapping[int, float]],
    n_units: int,
) -> Floats:
    """Inverse document frequency in which near words, such as translations, count together.

    So do figures that agree; a name counts for itself, however it is written.
    """
    counts = spread.copy()
    for begin in range(0, len(items), _CHUNK):
        near = vectors[begin : begin + _CHUNK] @ vectors.T
        found = np.clip((near - 0.5) / 0.5, 0, 1) ** 2 @ spread
        counts[begin : begin + _CHUNK] = np.maximum(counts[begin : begin + _CHUNK], found)
    for at, others in alike.items():
        if isinstance(items[at], Figure):
            counts[at] = spread[[at, *others]].sum() - (spread[at] if at in others else 0.0)
    return np.log1p(n_units / np.maximum(counts, 1))
