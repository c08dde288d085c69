"""What the index page shows, and the findings of all articles by article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.records import ArticleRow, Block, Figure, Issue, Mention, Quote, Sentence, Story

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
    issues: list[Issue] = field(default_factory=list)


def by_article(rows: Rows) -> dict[str, Findings]:
    """The rows of the finding tables, gathered by article_id."""
    found = {one.article_id: Findings(one) for one in rows["articles"]}
    for name in ("blocks", "sentences", "mentions", "quotes", "figures", "issues"):
        for row in rows[name]:
            if row.article_id in found:
                getattr(found[row.article_id], name).append(row)
    return found


def view_index(rows: Rows) -> dict[str, Any]:
    """Stories with their counts of conflicts, entities, and what could not be done."""
    conflicts, single = _items(rows, "conflict"), _items(rows, "only")
    stories = sorted(
        rows["stories"], key=lambda one: (-len(one.outlets), -conflicts[one.story_id], one.title)
    )
    return {
        "stories": [(one, conflicts[one.story_id], single[one.story_id]) for one in stories],
        "entities": _top_entities(rows),
        "issues": rows["issues"],
        "articles": rows["articles"],
        "outlets": sorted({one.outlet for one in rows["articles"]}),
    }


def _items(rows: Rows, status: str) -> Counter[str]:
    """How many items of a status each story has."""
    pairs = {(one.story_id, one.item_id) for one in rows["diff"] if one.status == status}
    return Counter(story for story, _ in pairs)


def _top_entities(rows: Rows) -> list[Any]:
    ordered = sorted(rows["entities"], key=lambda one: (-one.n_outlets, -one.n_mentions, one.name))
    return ordered[:40]


def dates_of(story: Story) -> str:
    """When a story's articles appeared, in words; "" if no date is known."""
    first, last = story.first_published[:10], story.last_published[:10]
    return first if first == last else f"{first} to {last}"
