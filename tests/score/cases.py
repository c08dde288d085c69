"""Two short articles, and gold scored on them."""

from __future__ import annotations

import json

from pipeline.records import (
    Article,
    DiffItem,
    Status,
)
from pipeline.score import (
    Tables,
    place_gold,
    score_tables,
)
from pipeline.score.gold import parse_line
from tests.build import article, find

TEXT = "Anna Kranz sagte: „Es reicht.“ Kranz will 20 bis 30 Euro von der Bank. Fuß"
OTHER = "“Enough,” said Anna Kranz. She wants 25 euros."
DE = article(TEXT, outlet="a", path="a/de.txt")
EN = article(OTHER, outlet="b", path="b/en.txt")


def item(of: Article, words: str, name: str, status: Status) -> DiffItem:
    """One outlet's part in a diff item of figures."""
    span = find(of.text, words)
    return DiffItem(
        story_id="s",
        item_id=name,
        kind="figure",
        status=status,
        outlet=of.outlet,
        presence="present",
        item=name,
        rank=0,
        reason="",
        article_id=of.article_id,
        start=span.start,
        end=span.end,
        text=words,
    )


def scores(*lines: dict[str, object], **rows) -> dict[tuple[str, str], tuple]:
    """(right, gold, found) of each score, by what and measure."""
    gold = place_gold([parse_line(json.dumps(line), "gold") for line in lines], [DE, EN])
    found = score_tables(gold, Tables(articles=[DE, EN], **rows))
    return {(one.what, one.measure): (one.right, one.n_gold, one.n_found) for one in found}


def gold_line(kind: str, text: str, **given) -> dict[str, object]:
    """A line of gold on the German article."""
    line = {"mention": {"label": "PER"}, "quote": {"kind": "direct"}, "figure": {"kind": "money"}}
    return {"gold": kind, "path": "a/de.txt", "text": text} | line.get(kind, {}) | given
