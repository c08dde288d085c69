"""Scoring a finished run against gold annotation."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from pipeline.records import (
    Article,
    ArticleRow,
    DiffItem,
    Entity,
    Figure,
    Issue,
    Membership,
    Mention,
    Quote,
    Statement,
)
from pipeline.score import Tables, load_gold, place_gold, score_tables
from pipeline.tables import load_rows, read_run


def score_run(gold: Path, folder: Path) -> tuple[list[dict[str, Any]], list[Issue]]:
    """One record per kind of finding and measure, and the gold that could not be placed."""
    read_run(folder)
    rows = load_rows(folder, "articles", ArticleRow)
    placed = place_gold(load_gold(gold), [_article(one) for one in rows])
    tables = Tables(
        articles=[_article(one) for one in rows],
        mentions=load_rows(folder, "mentions", Mention),
        entities=load_rows(folder, "entities", Entity),
        quotes=load_rows(folder, "quotes", Quote),
        figures=load_rows(folder, "figures", Figure),
        memberships=[
            Membership(article_id=one.article_id, story_id=one.story_id, copy_of=one.copy_of)
            for one in rows
        ],
        statements=load_rows(folder, "statements", Statement),
        diff=load_rows(folder, "diff", DiffItem),
    )
    return [asdict(one) for one in score_tables(placed, tables)], list(placed.issues)


def _article(row: ArticleRow) -> Article:
    return Article(
        article_id=row.article_id, path=row.path, outlet=row.outlet, text=row.text, title=row.title
    )
