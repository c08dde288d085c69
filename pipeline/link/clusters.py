"""From judgements on pairs to groups of names, so that no group holds two that differ."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.link.names import NameKey

Group = frozenset[NameKey]


class Groups:
    """Disjoint sets of names. A union that would bring two names kept apart together is refused."""

    def __init__(self, keys: Iterable[NameKey]) -> None:
        self._group: dict[NameKey, Group] = {one: frozenset({one}) for one in keys}
        self._apart: dict[NameKey, set[NameKey]] = {}

    def keep_apart(self, one: NameKey, other: NameKey) -> None:
        """From now on the two may not come together; if they are together, they stay so."""
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)

    def together(self, one: NameKey, other: NameKey) -> bool:
        """Whether both are in one group."""
        return other in self._group[one]

    def clash(self, one: NameKey, other: NameKey) -> tuple[NameKey, NameKey] | None:
        """Two names of the two groups that must stay apart, if any."""
        theirs = self._group[other]
        pairs = (
            (mine, rival)
            for mine in self._group[one]
            for rival in self._apart.get(mine, set()) & theirs
        )
        return min(pairs, key=lambda pair: (order(pair[0]), order(pair[1])), default=None)

    def unite(self, one: NameKey, other: NameKey) -> None:
        """Put the two groups together unless that would unite what differs."""
        if self.together(one, other) or self.clash(one, other):
            return
        joined = self._group[one] | self._group[other]
        self._group.update(dict.fromkeys(joined, joined))

    def all(self) -> list[list[NameKey]]:
        """The groups, names sorted, in the order of their first name."""
        groups = [sorted(group, key=order) for group in set(self._group.values())]
        return sorted(groups, key=lambda group: order(group[0]))


def order(key: NameKey) -> tuple[str, bool, str]:
    """The order of names: by form, persons after things."""
    return key.form, key.person, key.article_id
