"""Rows of the diff as records for each kind of question (`ask_diff.py`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from pipeline.records import DiffItem, Status
from pipeline.runs.ask_diff import Chosen, Record, stands_out


def overview(chosen: Chosen) -> list[Record]:
    """One record per story of several outlets: how many items of each status it has."""
    counts: defaultdict[str, Counter[Status]] = defaultdict(Counter)
    for rows in chosen.items:
        counts[rows[0].story_id][rows[0].status] += 1
    found = []
    for key, story in chosen.stories.items():
        if key in counts:
            about = {"story": story.title, "articles": story.n_articles, "outlets": story.outlets}
            found.append({**about, **{str(one): counts[key][one] for one in Status}})
    return sorted(found, key=lambda one: (-one[Status.CONFLICT], -len(one["outlets"])))


def by_item(chosen: Chosen) -> list[Record]:
    """One record per item: who has it, who has not, of whom that is unknown."""
    return [
        {
            "story": chosen.title(rows[0]),
            "status": str(rows[0].status),
            "kind": rows[0].kind,
            "item": rows[0].item,
            "has it": _who(rows, "present"),
            "lacks it": _who(rows, "absent"),
            "unknown": _who(rows, "unknown"),
            "sources": rows[0].n_sources,
            "why": _why(rows),
        }
        for rows in chosen.items
    ]


def against_rest(chosen: Chosen) -> list[Record]:
    """One record per item in which an outlet stands out: it alone has it, or it alone has not."""
    (outlet,) = chosen.outlets
    return [
        {
            "story": chosen.title(rows[0]),
            outlet: stands_out(rows, outlet),
            "kind": rows[0].kind,
            "item": rows[0].item,
            "others": [one for one in _who(rows, "present") if one != outlet],
            "why": _why(rows),
        }
        for rows in chosen.items
    ]


def side_by_side(chosen: Chosen) -> list[Record]:
    """One record per item that one of the outlets has, with the words of each."""
    return [
        {
            "story": chosen.title(rows[0]),
            "status": str(rows[0].status),
            "kind": rows[0].kind,
            "item": rows[0].item,
            **{one.outlet: _words(one) for one in rows if one.outlet in chosen.outlets},
        }
        for rows in chosen.items
    ]


def _why(rows: Sequence[DiffItem]) -> str:
    """The reason, where it says more than who has the item and who has not."""
    plain = rows[0].status not in (Status.CONFLICT, Status.UNKNOWN)
    return "" if plain and rows[0].n_sources >= len(_who(rows, "present")) else rows[0].reason


def _words(row: DiffItem) -> str:
    return row.text if row.presence == "present" else f"({row.presence})"


def _who(rows: Iterable[DiffItem], presence: str) -> list[str]:
    return [one.outlet for one in rows if one.presence == presence]
