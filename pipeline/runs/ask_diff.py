"""What `newskiosk diff` asks: the stories, one story, one outlet against the rest, two outlets.

Rows are those of the diff table; nothing is compared anew. `diff_records.py` puts them together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import process

from pipeline.errors import InputError
from pipeline.records import DiffItem, Status, Story
from pipeline.tables import load_rows, read_run

Record = dict[str, Any]
KINDS = ("quote", "figure", "statement", "entity")


@dataclass(frozen=True, slots=True)
class Question:
    """Which part of the diff is wanted; "" and () leave a choice open.

    `story` is an id or words of a title, `outlets` are names in any case.
    """

    story: str = ""
    outlets: Sequence[str] = ()
    kind: str = ""
    status: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nothing is chosen."""
        return not (self.story or self.outlets or self.kind or self.status)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rows that answer a question, and what they are about.

    `items`: the rows of each item, stories in order of the alphabet, what matters most first.
    """

    items: Sequence[Sequence[DiffItem]]
    stories: Mapping[str, Story]
    outlets: tuple[str, ...]

    def title(self, row: DiffItem) -> str:
        """The title of the row's story."""
        return self.stories[row.story_id].title

    def records(self) -> list[Record]:
        """One record per item and outlet, with all that the table has."""
        return [{"story": self.title(row), **asdict(row)} for rows in self.items for row in rows]


def choose(folder: Path, question: Question) -> Chosen:
    """The rows that answer a question. Raises InputError for a story, outlet or word not known."""
    read_run(folder)
    _check("kind", question.kind, KINDS)
    _check("status", question.status, list(Status))
    stories = _stories(load_rows(folder, "stories", Story), question.story)
    rows = [one for one in load_rows(folder, "diff", DiffItem) if one.story_id in stories]
    outlets = tuple(_outlet(one, rows) for one in dict.fromkeys(question.outlets))
    items = [
        group
        for group in _grouped(rows)
        if question.kind in ("", group[0].kind)
        and question.status in ("", group[0].status)
        and _concerns(group, outlets)
    ]
    items.sort(key=lambda group: (stories[group[0].story_id].title, group[0].rank))
    return Chosen(items, stories, outlets)


def _concerns(rows: Sequence[DiffItem], outlets: Sequence[str]) -> bool:
    """Whether an item answers for the outlets asked: one stands out, or one of several has it."""
    if len(outlets) == 1:
        return bool(stands_out(rows, outlets[0]))
    having = {one.outlet for one in rows if one.presence == "present"}
    return not outlets or not having.isdisjoint(outlets)


def stands_out(rows: Sequence[DiffItem], outlet: str) -> str:
    """How an outlet differs from the rest on an item: conflict, only here, missing here, or ""."""
    presence = {one.outlet: one.presence for one in rows}
    others = {found for name, found in presence.items() if name != outlet}
    if rows[0].status is Status.CONFLICT and presence.get(outlet) == "present":
        return "conflict"
    if presence.get(outlet) == "present":
        return "only here" if others == {"absent"} else ""
    return "missing here" if presence.get(outlet) == "absent" and "present" in others else ""


def _grouped(rows: Iterable[DiffItem]) -> Iterable[list[DiffItem]]:
    held: defaultdict[tuple[str, str], list[DiffItem]] = defaultdict(list)
    for one in rows:
        held[one.story_id, one.item_id].append(one)
    return held.values()


def _check(name: str, given: str, known: Sequence[str]) -> None:
    if given and given not in known:
        hint = f"It may be: {', '.join(known)}."
        raise InputError(f"There is no {name} {given!r}.", hint=hint)


def _stories(stories: Sequence[Story], wanted: str) -> dict[str, Story]:
    found = {
        one.story_id: one
        for one in stories
        if wanted in ("", one.story_id) or wanted.casefold() in one.title.casefold()
    }
    if not found and wanted:
        near = process.extract(wanted, [one.title for one in stories], limit=3)
        hint = f"Nearest: {'; '.join(title for title, *_ in near)}" if near else "There are none."
        raise InputError(f"No story has {wanted!r} in its title.", hint=hint)
    return found


def _outlet(wanted: str, rows: Iterable[DiffItem]) -> str:
    known = sorted({one.outlet for one in rows})
    exact = [one for one in known if one.casefold() == wanted.casefold()]
    hits = exact or [one for one in known if wanted.casefold() in one.casefold()]
    if len(hits) != 1:
        hint = f"Outlets in stories of several: {', '.join(hits or known) or 'none'}."
        raise InputError(f"{wanted!r} names {len(hits)} outlets.", hint=hint)
    return hits[0]
