"""From items to rows: status, rank, and one row for each outlet of the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.diff.corroborate import Source
from pipeline.diff.items import Found, Ground, Item
from pipeline.records import DiffItem, Status, make_id

# What a reader should see first. Conflicts before all; then what an outlet tells otherwise or
# leaves unanswered; what one outlet alone brings, by kind, as long as it has some weight; what
# several but not all have; what all have; what is unsure.
_ORDER = (Status.CONFLICT, Status.ONLY, Status.PARTIAL, Status.SHARED, Status.UNKNOWN)
_KINDS = ("quote", "figure", "statement", "entity")
# Quotes and figures by one outlet only count as weighty; single statements and names are many.
_WEIGHTY = ("quote", "figure")

_REASONS = {
    Status.CONFLICT: "The outlets contradict each other.",
    Status.ONLY: "Only {who} has it.",
    Status.PARTIAL: "{who} have it, {rest} not.",
    Status.SHARED: "Every outlet that could have it has it.",
    Status.UNKNOWN: "It cannot be told who has it.",
}


def status_of(item: Item, on: Ground) -> Status:
    """How the outlets relate on an item.

    An outlet without it is unknown, not absent, if its article had an issue in the stages
    concerned or has something that may be the same. How many independent sources stand behind the
    outlets is told beside the status and does not change it.
    """
    if item.conflict:
        return Status.CONFLICT
    if item.unsure:
        return Status.UNKNOWN
    present = on.outlets(item.found)
    rest = set(on.story.outlets) - present
    unknown = {one for one in rest if _unknown(item, on, one)}
    if rest == unknown:
        return Status.SHARED if len(present) > 1 else Status.UNKNOWN
    if len(present) > 1:
        return Status.PARTIAL
    return Status.UNKNOWN if unknown else Status.ONLY


def ranked(items: Iterable[Item], on: Ground) -> Iterator[DiffItem]:
    """The rows of all items, what matters most first."""
    judged = [(status_of(item, on), item) for item in items]
    for rank, (status, item) in enumerate(sorted(judged, key=lambda one: _place(*one))):
        yield from _rows(item, status, rank, on)


def _place(status: Status, item: Item) -> tuple[int, int, int, float, tuple[str, ...]]:
    """Only-items of little weight stand behind all that several outlets have."""
    if item.other and status is not Status.CONFLICT:
        return 1, 0, 0, -item.weight, item.ids
    light = status is Status.ONLY and item.kind not in _WEIGHTY
    first = 0 if status is Status.CONFLICT else 2 + light
    return first, _ORDER.index(status), _KINDS.index(item.kind), -item.weight, item.ids


def _rows(item: Item, status: Status, rank: int, on: Ground) -> Iterator[DiffItem]:
    item_id = make_id(on.story.story_id, item.kind, *item.ids)
    sources = on.sources(item.found)
    reason = _reason(item, status, on, sources)
    for outlet in on.story.outlets:
        mine = [one for one in item.found if on.outlet_of[one.article_id] == outlet]
        presence, evidence = _presence(item, on, outlet, mine)
        yield DiffItem(
            story_id=on.story.story_id,
            item_id=item_id,
            kind=item.kind,
            status=status,
            outlet=outlet,
            presence=presence,
            item=item.title,
            rank=rank,
            reason=reason,
            n_sources=len(sources),
            article_id=mine[0].article_id if mine else "",
            start=mine[0].start if mine else None,
            end=mine[0].end if mine else None,
            text=mine[0].text if mine else "",
            evidence=evidence,
        )


def _presence(item: Item, on: Ground, outlet: str, mine: list[Found]) -> tuple[str, str]:
    """Whether an outlet has the item, and what shows it."""
    if mine:
        copied = on.source_reason(mine[0], item.found)
        notes = [mine[0].note, copied, item.conflict, item.unsure]
        return "present", " ".join(filter(None, notes))
    maybe = [one for one in item.maybe if on.outlet_of[one.article_id] == outlet]
    if maybe:
        return "unknown", f"Perhaps the same: {maybe[0].text!r}. {maybe[0].note}".strip()
    if issues := on.issues(item.kind, outlet):
        return "unknown", f"{issues[0].stage} had an issue there: {issues[0].detail}"
    for it in item.other:
        if on.outlet_of[it.article_id] == outlet:
            return "absent", f"{it.note} {it.text!r}."
    return "absent", "Not found, and no issue in the stages concerned."


def _unknown(item: Item, on: Ground, outlet: str) -> bool:
    return outlet in on.outlets(item.maybe) or bool(on.issues(item.kind, outlet))


def _reason(item: Item, status: Status, on: Ground, sources: Sequence[Source]) -> str:
    if item.unsure and status is not Status.CONFLICT:
        return item.unsure
    who = sorted(on.outlets(item.found))
    rest = sorted(set(on.story.outlets) - set(who))
    said = _REASONS[status].format(who=", ".join(who), rest=", ".join(rest))
    conflict = item.conflict if status is Status.CONFLICT else ""
    instead = [f"{on.outlet_of[it.article_id]}: {it.note} {it.text!r}." for it in item.other]
    shared = _shared_source(sources, len(who))
    return " ".join(filter(None, [said, conflict, *instead, item.manner, shared]))


def _shared_source(sources: Sequence[Source], n_outlets: int) -> str:
    """That fewer sources than outlets stand behind an item, and why."""
    if len(sources) >= n_outlets:
        return ""
    count = "1 independent source" if len(sources) == 1 else f"{len(sources)} independent sources"
    return f"{n_outlets} outlets, {count}: {' '.join(one.reason for one in sources if one.reason)}"
