"""The stage: an article's parts and what each is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.blocks.facts import Facts, all_facts
from pipeline.blocks.flat import split_flat
from pipeline.blocks.lines import label_line
from pipeline.blocks.place import label_by_place
from pipeline.blocks.repeats import label_repeats
from pipeline.blocks.units import Unit, split_units
from pipeline.records import Article, Block


def label_blocks(article: Article) -> list[Block]:
    """Label every part of the text; blocks are in order, do not overlap and cover all words.

    The file's own markup wins over rules. Each block names the rule that labelled it.
    """
    facts = all_facts()
    units = [unit if unit.kind else label_line(unit, facts) for unit in split_units(article)]
    units = list(_flat(units, facts))
    units = label_by_place(units, article, facts)
    units = label_repeats(units, facts)
    return [
        Block(
            article_id=article.article_id,
            start=unit.start,
            end=unit.end,
            kind=unit.kind,
            rule=unit.rule,
        )
        for unit in units
    ]


def _flat(units: Sequence[Unit], facts: Facts) -> Iterator[Unit]:
    for i, unit in enumerate(units):
        if unit.kind:
            yield unit
            continue
        for part in split_flat(unit, facts, first=i == 0):
            yield part if part.kind != "body" else part.labelled("", "")
