"""What two statements have in common: words in whatever language, names, figures.

A word gets a vector of its own; it counts as found in the other statement as far as its nearest
word there is similar, a name or figure if its like is there. What is everywhere in the story
counts little. This is the greedy matching of BERTScore (Zhang et al. 2020) with the sentence
encoder's vectors of single words (docs/statements.md tells how it compares).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.statements.items import Floats, Ints, Items
from pipeline.statements.likeness import Item

FLOOR = 0.4  # cosine at which two words begin to match; 0.3 and 0.5 were worse by 0.01 of AUC
RIVALS = 5  # other statements of an article that the margin compares with
SHOWN = 0.25  # likeness from which two words are shown as evidence


@dataclass(frozen=True, slots=True)
class _Page:
    """The items of one article: the first of each unit, their weights, where names stand."""

    units: Ints
    items: Ints
    starts: Ints
    weight: Floats
    totals: Floats
    exact: dict[int, list[int]]


class Overlaps:
    """The overlap of each unit with all units of an article, computed when it is asked for.

    An overlap is the F1 of what two units have that has a counterpart in the other, 0 to 1.
    """

    def __init__(self, items: Items, rows: Ints) -> None:
        self.items = items
        self.rows = rows
        self._pages = [_page(items, np.flatnonzero(rows == row)) for row in range(rows.max() + 1)]
        self._known: dict[tuple[int, int], tuple[NDArray[np.float32], float, float]] = {}

    def between(self, a: int, b: int) -> float:
        """The overlap of two units of different articles."""
        found, _, _ = self._of(a, int(self.rows[b]))
        return float(found[b - self._pages[self.rows[b]].units[0]])

    def margin(self, a: int, b: int) -> float:
        """How much more two units have in common than each has with the other's neighbours."""
        return self.between(a, b) - (self._rivals(a, b) + self._rivals(b, a)) / 2

    def examples(self, a: int, b: int, *, most: int = 4) -> list[str]:
        """The weightiest things two have in common: "feedback", or "voluntary = vrijwillig"."""
        ours, theirs = self.items.of_unit[a], self.items.of_unit[b]
        if not len(ours) or not len(theirs):
            return []
        match = self._match(a, _page(self.items, np.array([b])))
        worth = match.max(axis=1) * self.items.weight[ours]
        examples = []
        for at in np.argsort(-worth, kind="stable")[:most]:
            nearest = int(match[at].argmax())
            if match[at, nearest] > SHOWN:
                here = _said(self.items.items[ours[at]])
                there = _said(self.items.items[theirs[nearest]])
                examples.append(here if here == there else f"{here} = {there}")
        return examples

    def _rivals(self, a: int, b: int) -> float:
        """The mean overlap of `a` with the best others in the article of `b`."""
        mine = self.between(a, b)
        found, total, least = self._of(a, int(self.rows[b]))
        number = min(RIVALS, len(found) - 1)
        if not number:
            return 0.0
        return (total - mine if mine >= least else total - least) / number

    def _of(self, a: int, row: int) -> tuple[NDArray[np.float32], float, float]:
        """The overlaps with all units of an article, the sum of the best, the least of these."""
        if (a, row) not in self._known:
            found = self._overlaps(a, self._pages[row])
            best = -np.sort(-found)[: RIVALS + 1]
            self._known[a, row] = (found, float(best.sum()), float(best[-1]))
        return self._known[a, row]

    def _overlaps(self, a: int, page: _Page) -> NDArray[np.float32]:
        found = np.zeros(len(page.units), np.float32)
        ours = self.items.of_unit[a]
        filled = page.totals > 0
        if not len(ours) or not filled.any():
            return found
        match, weight = self._match(a, page), self.items.weight[ours]
        starts = page.starts[filled]
        mine = weight @ np.maximum.reduceat(match, starts, axis=1) / weight.sum()
        theirs = np.add.reduceat(match.max(axis=0) * page.weight, starts) / page.totals[filled]
        both = mine + theirs
        found[filled] = np.divide(2 * mine * theirs, both, out=np.zeros_like(both), where=both > 0)
        return found

    def _match(self, a: int, page: _Page) -> Floats:
        """How far each item of `a` is found in each item of an article, 0 to 1."""
        near = self.items.vectors[self.items.of_unit[a]] @ self.items.vectors[page.items].T
        match = np.asarray(np.clip((near - FLOOR) / (1 - FLOOR), 0.0, 1.0), np.float64)
        for place, at in self.items.exact[a]:
            alike = self.items.alike[at]
            for other in alike.keys() & page.exact.keys():
                match[place, page.exact[other]] = alike[other]
        return match


def _page(items: Items, units: Ints) -> _Page:
    parts = [items.of_unit[unit] for unit in units]
    lengths = np.array([len(part) for part in parts], np.int64)
    joined = np.concatenate([*parts, np.zeros(0, np.int64)])
    exact: defaultdict[int, list[int]] = defaultdict(list)
    for place, at in enumerate(joined.tolist()):
        if at in items.alike:
            exact[at].append(place)
    return _Page(
        units=units,
        items=joined,
        starts=np.cumsum(lengths) - lengths,
        weight=items.weight[joined],
        totals=np.array([items.weight[part].sum() for part in parts]),
        exact=dict(exact),
    )


def _said(item: Item) -> str:
    return item if isinstance(item, str) else item.text
