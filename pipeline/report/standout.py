"""What matters most in a story, for the top of its page: in sentences, from the diff's ranks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.report.coverage import Item

# Kinds that weigh enough to be told of one outlet alone, as in the diff's order.
_WEIGHTY = ("quote", "figure")


@dataclass(frozen=True, slots=True)
class Alone:
    """What one outlet alone has, the weightiest first."""

    outlet: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Standout:
    """The summary in one paragraph, then what it counts."""

    summary: str
    conflicts: tuple[Item, ...]
    otherwise: tuple[Item, ...]
    alone: tuple[Alone, ...]


def stand_out(items: Sequence[Item], n_outlets: int) -> Standout:
    """The standout of a story's items, which are in the order of their rank."""
    conflicts = tuple(one for one in items if one.status == "conflict")
    otherwise = tuple(one for one in items if one.otherwise and one.status != "conflict")
    single = [one for one in items if one.status == "only" and not one.otherwise]
    alone: dict[str, list[Item]] = defaultdict(list)
    for one in single:
        if one.kind in _WEIGHTY and one.present:
            alone[one.present[0].outlet].append(one)
    told = tuple(Alone(outlet, tuple(held)) for outlet, held in alone.items())
    return Standout(_summary(items, n_outlets, conflicts, otherwise), conflicts, otherwise, told)


def _summary(
    items: Sequence[Item], n_outlets: int, conflicts: Sequence[Item], otherwise: Sequence[Item]
) -> str:
    if not items:
        return "One outlet only has this story: there is nothing to compare."
    weighty = sum(one.status == "only" and one.kind in _WEIGHTY for one in items)
    fewer = sum(0 < one.n_sources < len(one.present) for one in items)
    told = [
        _contradict(len(conflicts)),
        _leave_out(len(otherwise)),
        _single(weighty),
        _share(items, n_outlets),
        _lean(fewer),
    ]
    return " ".join(filter(None, told))


def _share(items: Sequence[Item], n_outlets: int) -> str:
    counted = Counter(one.status for one in items)
    told = [
        f"{counted['shared']} stand in all of the {n_outlets} outlets that could have them",
        f"{counted['partial']} in some",
        f"{counted['only']} in one",
        f"{counted['unknown']} are undecided",
    ]
    return f"Of {_count(len(items), 'item', 'items')} compared, {', '.join(told)}."


def _contradict(n: int) -> str:
    if not n:
        return "No contradiction between outlets was found."
    return f"The outlets contradict each other on {_count(n, 'point', 'points')}."


def _leave_out(n: int) -> str:
    if not n:
        return ""
    return (
        f"{_count(n, 'reply or demand is', 'replies or demands are')} left out or told otherwise."
    )


def _single(n: int) -> str:
    held = _count(n, "quote or figure stands", "quotes and figures stand")
    return f"{held} in one outlet only."


def _lean(n: int) -> str:
    if not n:
        return ""
    held = _count(n, "item comes", "items come")
    return f"{held} from fewer independent sources than outlets."


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
