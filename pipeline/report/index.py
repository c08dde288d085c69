"""What the index page shows, and the findings of all articles by article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.records import (
    ArticleRow,
    Block,
    Credit,
    DiffItem,
    Figure,
    Issue,
    Mention,
    Quote,
    Sentence,
    Story,
)
from pipeline.report.reasons import tell_particular

Rows = Mapping[str, Sequence[Any]]


@dataclass(slots=True)
class Findings:
    """All that was found in one article."""

    article: ArticleRow
    blocks: list[Block] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


def by_article(rows: Rows) -> dict[str, Findings]:
    """The rows of the finding tables, gathered by article_id."""
    found = {one.article_id: Findings(one) for one in rows["articles"]}
    for name in ("blocks", "sentences", "mentions", "quotes", "figures", "credits", "issues"):
        for row in rows[name]:
            if row.article_id in found:
                getattr(found[row.article_id], name).append(row)
    return found


@dataclass(frozen=True, slots=True)
class Entry:
    """A story on the index: how many items of each status, and its contradictions.

    Of each of those the item_id, what it is about, and what contradicts what.
    """

    story: Story
    counts: Mapping[str, int]
    conflicts: tuple[tuple[str, str, str], ...]


def view_index(rows: Rows) -> dict[str, Any]:
    """Stories with their contradictions, entities, and what could not be done."""
    entries = _entries(rows)
    entries.sort(key=lambda it: (-len(it.story.outlets), -len(it.conflicts), it.story.title))
    return {
        "entries": entries,
        "entities": _top_entities(rows),
        "issues": rows["issues"],
        "articles": rows["articles"],
        "outlets": sorted({one.outlet for one in rows["articles"]}),
        "dates_of": dates_of,
    }


def _entries(rows: Rows) -> list[Entry]:
    heads: dict[str, dict[str, DiffItem]] = {one.story_id: {} for one in rows["stories"]}
    for one in rows["diff"]:
        heads.get(one.story_id, {}).setdefault(one.item_id, one)
    return [_entry(one, heads[one.story_id].values()) for one in rows["stories"]]


def _entry(story: Story, heads: Iterable[DiffItem]) -> Entry:
    ordered = sorted(heads, key=lambda one: one.rank)
    conflicts = [one for one in ordered if one.status == "conflict"]
    told = tuple((one.item_id, one.item, tell_particular(one.reason)) for one in conflicts)
    return Entry(story, Counter(str(one.status) for one in ordered), told)


def _top_entities(rows: Rows) -> list[Any]:
    ordered = sorted(rows["entities"], key=lambda one: (-one.n_outlets, -one.n_mentions, one.name))
    return ordered[:40]


def dates_of(story: Story) -> str:
    """When a story's articles appeared, in words; "" if no date is known."""
    first, last = story.first_published[:10], story.last_published[:10]
    return first if first == last else f"{first} to {last}"
