"""All that the page of a story shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pipeline.records import Story
from pipeline.report.coverage import Item, Place, items_of
from pipeline.report.english import count_doubts
from pipeline.report.index import Findings, Rows, dates_of
from pipeline.report.marks import Line, lines_of
from pipeline.report.speakers import speakers_of
from pipeline.report.standout import stand_out
from pipeline.report.statements import cards_of

# The order in which sections of the matrix are shown, and their headings.
KINDS = {
    "figure": "Figures and dates",
    "statement": "Statements",
    "quote": "Quoted words",
    "entity": "Names",
}
STATUSES = {
    "conflict": "contradicted",
    "only": "in one outlet",
    "partial": "in some",
    "shared": "in all",
    "unknown": "undecided",
}


def view_stories(
    rows: Rows, findings: Mapping[str, Findings]
) -> Iterator[tuple[Story, dict[str, Any]]]:
    """Each story with the values that the template of its page needs."""
    diff, statements = _by_story(rows["diff"]), _by_story(rows["statements"])
    inside = _by_story([one.article for one in findings.values()])
    names = {one.entity_id: one.name for one in rows["entities"]}
    for story in rows["stories"]:
        key = story.story_id
        held = {one.article_id: findings[one.article_id] for one in inside[key]}
        items = items_of(story.outlets, diff[key], held, statements[key])
        placed = _placed(items)
        yield (
            story,
            _frame(story, list(held.values()), items)
            | {
                "cards": cards_of(statements[key], held, placed),
                "speakers": speakers_of(list(held.values()), names, placed),
            },
        )


def _frame(story: Story, held: Sequence[Findings], items: Sequence[Item]) -> dict[str, Any]:
    """What is shown of the story as a whole, of its items, and its articles."""
    sections = [
        (kind, title, [one for one in items if one.kind == kind]) for kind, title in KINDS.items()
    ]
    return {
        "story": story,
        "dates": dates_of(story),
        "outlets": story.outlets,
        "number_of": {name: number for number, name in enumerate(story.outlets)},
        "langs": sorted({one.article.lang for one in held} - {""}),
        "standout": stand_out(items, len(story.outlets)),
        "kinds": KINDS,
        "statuses": STATUSES,
        "sections": [one for one in sections if one[2]],
        "figures": [
            one
            for one in items
            if one.kind == "figure" and (len(one.present) > 1 or one.status == "conflict")
        ],
        "back": _back(items),
        "articles": [(one, _lines(one)) for one in held],
        "outlet_of": {one.article.article_id: one.article.outlet for one in held},
        "tally": count_doubts(held),
    }


def _by_story(rows: Sequence[Any]) -> dict[str, list[Any]]:
    """Rows by their story, in order: read once, not again for every page."""
    held: dict[str, list[Any]] = defaultdict(list)
    for one in rows:
        held[one.story_id].append(one)
    return held


def _placed(items: Sequence[Item]) -> dict[Place, Item]:
    """Where statements and quotes of the matrix stand; of two at one place the weightier."""
    said = [one for one in items if one.kind in ("statement", "quote")]
    return {cell.place: one for one in reversed(said) for cell in one.placed}


def _back(items: Sequence[Item]) -> dict[str, list[Item]]:
    """The items that lead to each sentence, by its anchor: the way back."""
    found: dict[str, list[Item]] = defaultdict(list)
    for one in items:
        for anchor in dict.fromkeys(cell.anchor for cell in one.placed):
            found[anchor].append(one)
    return dict(found)


def _lines(found: Findings) -> list[Line]:
    return lines_of(
        found.article.text,
        found.sentences,
        {"quote": found.quotes, "mention": found.mentions, "figure": found.figures},
        left_out=[one for one in found.blocks if one.kind in ("boilerplate", "byline")],
    )
