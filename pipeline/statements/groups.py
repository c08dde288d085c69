"""Groups of statements that say the same, and what is added to them in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from pipeline.statements.judge import LIKELY, SAME, Court

WEAKEST = 0.1  # no pair in a group may score lower, so that chains do not form
TWO = 0.5  # score from which two units of other groups share something that nobody else has
MEMBERS = 8  # how many of a large group are asked whether another belongs to it

Scored = Sequence[tuple[float, int, int]]


@dataclass(slots=True, eq=False)
class Group:
    """Units that say the same, and units of which that is in doubt."""

    sure: list[int]
    doubtful: list[int] = field(default_factory=list)

    @property
    def units(self) -> list[int]:
        """All of them, in order."""
        return sorted([*self.sure, *self.doubtful])


class Homes:
    """In which groups each unit is; the first is the one it joined first."""

    def __init__(self, n_units: int) -> None:
        self.of_unit: list[list[Group]] = [[Group([unit])] for unit in range(n_units)]

    def merge(self, ours: Group, theirs: Group) -> None:
        """Make one group of two that are the only one of their units."""
        ours.sure += theirs.sure
        for unit in theirs.sure:
            self.of_unit[unit] = [ours]

    def add(self, unit: int, group: Group) -> None:
        """Add a unit to one more group, where it is sure."""
        group.sure.append(unit)
        self.of_unit[unit].append(group)

    def doubt(self, unit: int, group: Group) -> None:
        """Move a unit that stands alone to a group, in doubt."""
        group.doubtful.append(unit)
        self.of_unit[unit] = [group]

    def together(self, a: int, b: int) -> bool:
        """Whether two units share a group."""
        return any(one is other for one in self.of_unit[a] for other in self.of_unit[b])

    def alone(self, unit: int) -> bool:
        """Whether a unit is in no group with others."""
        return all(one.units == [unit] for one in self.of_unit[unit])

    def groups(self) -> list[Group]:
        """All groups in the order of their first unit; no unit alone that is also with others."""
        found = {id(one): one for groups in self.of_unit for one in groups}
        kept = [
            one
            for one in found.values()
            if len(one.units) > 1 or len(self.of_unit[one.sure[0]]) == 1
        ]
        return sorted(kept, key=lambda one: one.units)


def make_groups(court: Court) -> list[Group]:
    """The groups of all units of a story.

    A unit that says two things may be in two groups, one that only may say the same is doubtful.
    """
    scored = sorted((-court.score(a, b), a, b) for a, b in court.proposals.pairs)
    likely = [(-minus, a, b) for minus, a, b in scored if -minus >= LIKELY]
    sure = [(score, a, b) for score, a, b in likely if score >= SAME and not court.vetoed(a, b)]
    homes = Homes(len(court.units))
    _join(court, homes, sure)
    _share(court, homes, sure)
    _doubt(court, homes, likely)
    return homes.groups()


def _join(court: Court, homes: Homes, sure: Scored) -> None:
    """Join the best pairs first, and two groups if they agree on average and nowhere differ."""
    for _, a, b in sure:
        ours, theirs = homes.of_unit[a][0], homes.of_unit[b][0]
        if ours is not theirs and _agree(court, ours.sure, theirs.sure):
            homes.merge(ours, theirs)


def _share(court: Court, homes: Homes, sure: Scored) -> None:
    """Pairs that ended in two groups: one of them says what the other's group says as well."""
    for score, a, b in sure:
        if homes.together(a, b):
            continue
        fitting = (
            (unit, group)
            for unit, other in ((a, b), (b, a))
            for group in homes.of_unit[other]
            if len(group.sure) > 1 and _agree(court, [unit], group.sure)
        )
        unit, group = next(fitting, (-1, None))
        if group:
            homes.add(unit, group)
        elif score >= TWO:
            pair = Group([])
            homes.add(a, pair)
            homes.add(b, pair)


def _doubt(court: Court, homes: Homes, likely: Scored) -> None:
    """Add to a group what stands alone and may belong there, but for a veto or its score."""
    for _, a, b in likely:
        for unit, other in ((a, b), (b, a)):
            if not homes.alone(unit) or homes.together(a, b):
                continue
            group = homes.of_unit[other][0]
            pairs = across(court, [unit], group.sure)
            if pairs and _mean(court.score(*pair) for pair in pairs) >= LIKELY:
                homes.doubt(unit, group)


def _agree(court: Court, ours: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether two groups say the same on average, and none of one differs from any of the other."""
    pairs = across(court, ours, theirs)
    if not pairs or any(court.vetoed(*pair) or court.score(*pair) < WEAKEST for pair in pairs):
        return False
    return _mean(court.score(*pair) for pair in pairs) >= SAME


def across(court: Court, ours: Sequence[int], theirs: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of two groups that stand in different articles; of large groups, of some."""
    return [
        (a, b)
        for a, b in product(_some(ours), _some(theirs))
        if court.units[a].row != court.units[b].row
    ]


def _some(units: Sequence[int]) -> Sequence[int]:
    """At most `MEMBERS` of them, evenly spread."""
    return units[:: max(1, -(-len(units) // MEMBERS))]


def _mean(scores: Iterable[float]) -> float:
    found = list(scores)
    return sum(found) / len(found)
