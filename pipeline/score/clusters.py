"""Comparing clusters: B-cubed, and pairs of members."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from pipeline.score.spans import harmonic_mean

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class BCubed:
    """B-cubed precision and recall over `n` items, 0.0 to 1.0."""

    precision: float
    recall: float
    n: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return harmonic_mean(self.precision, self.recall)


def b_cubed(gold: Mapping[Item, Hashable], found: Mapping[Item, Hashable]) -> BCubed:
    """Compare two clusterings, given as item -> name of its cluster.

    Counted over the items of `gold`: one that `found` lacks stands alone, one that only `found`
    has is left out. Method: Bagga and Baldwin 1998, "Algorithms for scoring coreference chains".
    """
    theirs: dict[Item, Hashable] = {
        item: (True, found[item]) if item in found else (False, item) for item in gold
    }
    both = Counter((gold[item], theirs[item]) for item in gold)
    in_gold, in_found = Counter(gold.values()), Counter(theirs.values())
    n = len(gold)
    if not n:
        return BCubed(0.0, 0.0, 0)
    precision = sum(shared * shared / in_found[name] for (_, name), shared in both.items()) / n
    recall = sum(shared * shared / in_gold[name] for (name, _), shared in both.items()) / n
    return BCubed(precision, recall, n)


def member_pairs(groups: Iterable[Sequence[Item]]) -> set[frozenset[Item]]:
    """Every unordered pair of different members that share a group."""
    return {frozenset(pair) for group in groups for pair in combinations(set(group), 2)}


def join_groups(pairs: Iterable[tuple[Item, Item]]) -> list[set[Item]]:
    """The connected components that pairs make."""
    groups: list[set[Item]] = []
    for pair in pairs:
        touched = [group for group in groups if not group.isdisjoint(pair)]
        groups = [group for group in groups if group.isdisjoint(pair)]
        groups.append(set(pair).union(*touched))
    return groups
