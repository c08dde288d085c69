"""Precision, recall and F1 of any finding against gold.

    gold = place_gold(load_gold(Path("tests/gold/sample")), tables.articles)
    scores = score_tables(gold, tables)

`gold.issues` says which lines of gold could not be placed; what they name counts as missed.
"""

from __future__ import annotations

from pipeline.score.across import score_copies, score_diff, score_statements, score_stories
from pipeline.score.clusters import BCubed, b_cubed
from pipeline.score.figures import score_figures
from pipeline.score.gold import GoldLine, load_gold
from pipeline.score.mentions import score_mentions
from pipeline.score.place import Gold, place_gold
from pipeline.score.quotes import score_quotes
from pipeline.score.rows import Score, Tables
from pipeline.score.spans import PRF, iou, iou_many, match_spans

__all__ = [
    "PRF",
    "BCubed",
    "Gold",
    "GoldLine",
    "Score",
    "Tables",
    "b_cubed",
    "iou",
    "iou_many",
    "load_gold",
    "match_spans",
    "place_gold",
    "score_tables",
]


def score_tables(gold: Gold, tables: Tables) -> list[Score]:
    """Every score that the gold allows, in the order of the tables."""
    return [
        *score_mentions(gold, tables),
        *score_quotes(gold, tables),
        *score_figures(gold, tables),
        *score_stories(gold, tables),
        *score_copies(gold, tables),
        *score_statements(gold, tables),
        *score_diff(gold, tables),
    ]
