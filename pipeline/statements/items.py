"""The words, names and figures of a story's statements, and how rare each of them is there."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from pipeline.protocols import Embedder, Vectors
from pipeline.records import Figure, Mention
from pipeline.statements.numbers import agreement, key_of
from pipeline.statements.reading import words_of
from pipeline.statements.units import Unit

SPELLED = 75  # likeness (0 to 100) of two spellings of a name, as "Zenne" and "Senne Philharmonie"
_CHUNK = 1024

Item = str | Mention | Figure
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Items:
    """The words, names and figures of a story: per unit their numbers, per item what it is.

    `vectors` are those of words, `scopes` those of what figures count; zeros for all other items.
    `weight` is how rare an item is in the story, `likeness` what is known of names and figures.
    `figures`: per unit its figures with their numbers; `exact`: its names and figures, by place.
    """

    of_unit: list[Ints]
    items: list[Item]
    vectors: Vectors
    weight: Floats
    n_units: int
    scopes: Vectors
    figures: list[list[tuple[int, Figure]]]
    exact: list[list[tuple[int, int]]]
    likeness: dict[tuple[int, int], float] = field(default_factory=dict)

    def rarity(self, item: int) -> float:
        """How rare an item is, 0 to 1."""
        return float(self.weight[item] / math.log1p(self.n_units))

    def alike(self, a: int, b: int) -> float:
        """How alike two names or two figures are, 0 to 1."""
        at = (min(a, b), max(a, b))
        if at not in self.likeness:
            self.likeness[at] = _likeness(self.items[a], self.items[b])
        return self.likeness[at]

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
    return Items(
        of_unit=of_unit,
        items=items,
        vectors=vectors,
        weight=_weights(items, vectors, counts, len(units)),
        n_units=len(units),
        scopes=_embed(items, scopes, embedder),
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


def _weights(items: Sequence[Item], vectors: Vectors, spread: Floats, n_units: int) -> Floats:
    """Inverse document frequency in which near words, such as translations, count together."""
    counts = spread.copy()
    for begin in range(0, len(items), _CHUNK):
        near = vectors[begin : begin + _CHUNK] @ vectors.T
        alike = np.clip((near - 0.5) / 0.5, 0, 1) ** 2 @ spread
        counts[begin : begin + _CHUNK] = np.maximum(counts[begin : begin + _CHUNK], alike)
    for at, number in _figure_counts(items, spread):
        counts[at] = number
    return np.log1p(n_units / np.maximum(counts, 1))


def _figure_counts(items: Sequence[Item], spread: Floats) -> Iterable[tuple[int, float]]:
    """How many units have a figure that agrees."""
    kinds: defaultdict[tuple[str, str], list[tuple[int, Figure]]] = defaultdict(list)
    for at, item in enumerate(items):
        if isinstance(item, Figure):
            kinds[item.kind, item.unit].append((at, item))
    for figures in kinds.values():
        for at, figure in figures:
            agreeing = {other for other, one in figures if agreement(figure, one) > 0} | {at}
            yield at, float(spread[list(agreeing)].sum())


def _likeness(a: Item, b: Item) -> float:
    if isinstance(a, Figure) and isinstance(b, Figure):
        return float(agreement(a, b) > 0)
    if isinstance(a, Mention) and isinstance(b, Mention):
        return _one_name(a, b)
    return 0.0


def _one_name(a: Mention, b: Mention) -> float:
    """1 for one entity or a name and its short form, else how alike the spellings are."""
    if a.entity_id and a.entity_id == b.entity_id:
        return 1.0
    mine, theirs = set(words_of(a.text)), set(words_of(b.text))
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return 1.0
    spelled = fuzz.ratio(a.text.casefold(), b.text.casefold())
    return spelled / 100 if spelled >= SPELLED else 0.0
