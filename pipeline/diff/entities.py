"""Items of names: which outlet mentions whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from pipeline.diff.items import Found, Ground, Item
from pipeline.records import Mention


def entity_items(on: Ground) -> Iterator[Item]:
    """One item per entity, with its first mention in each article."""
    held: defaultdict[str, list[Mention]] = defaultdict(list)
    for analysis in on.by_id.values():
        for one in analysis.mentions:
            if one.entity_id:
                held[one.entity_id].append(one)
    for entity_id, mentions in sorted(held.items()):
        counts = Counter(one.article_id for one in mentions)
        first = {one.article_id: one for one in reversed(mentions)}
        yield Item(
            kind="entity",
            ids=(entity_id,),
            title=f"{mentions[0].entity} ({mentions[0].label})",
            found=tuple(_found(first[key], counts[key]) for key in counts),
            weight=float(len(mentions)),
        )


def _found(one: Mention, count: int) -> Found:
    note = "1 mention." if count == 1 else f"{count} mentions, this is the first."
    return Found(one.article_id, one.start, one.end, one.text, note)
