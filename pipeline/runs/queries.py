"""What the commands ask of the tables of a finished run: lists of plain records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pipeline.errors import InputError
from pipeline.records import (
    ArticleRow,
    Entity,
    Figure,
    Issue,
    Mention,
    Quote,
    Story,
)
from pipeline.report import write_report
from pipeline.runs.publish import publish
from pipeline.tables import load_all_rows, load_rows, read_run
from pipeline.translate import SOURCE

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Opened:
    """One article with its findings by kind: quote, mention, figure."""

    article: ArticleRow
    found: Mapping[str, Sequence[Mention | Quote | Figure]]


def list_entities(folder: Path, *, label: str = "") -> list[Record]:
    """Entities, those in most outlets first; `label` keeps one kind."""
    read_run(folder)
    rows = [one for one in load_rows(folder, "entities", Entity) if not label or one.label == label]
    rows.sort(key=lambda one: (-one.n_outlets, -one.n_articles, -one.n_mentions, one.name))
    return [asdict(one) for one in rows]


def list_quotes(folder: Path, *, speaker: str = "", outlet: str = "") -> list[Record]:
    """Quotes with the outlet and path of their article; filters ignore case.

    `draft`: its English was made by an engine whose translations are drafts.
    """
    draft = bool(read_run(folder).get("draft"))
    articles = {one.article_id: one for one in load_rows(folder, "articles", ArticleRow)}
    names = {one.entity_id: one.name for one in load_rows(folder, "entities", Entity)}
    found = []
    for quote in load_rows(folder, "quotes", Quote):
        article = articles[quote.article_id]
        name = names.get(quote.speaker_entity_id, "")
        if speaker.casefold() in f"{quote.speaker}\n{quote.speaker_name}\n{name}".casefold():
            where = {"outlet": article.outlet, "path": article.path, "speaker_entity": name}
            made = {"draft": draft and quote.engine not in ("", SOURCE)}
            found.append(where | asdict(quote) | made)
    return [one for one in found if outlet.casefold() in one["outlet"].casefold()]


def list_stories(folder: Path) -> list[Record]:
    """Stories, those with most outlets first."""
    read_run(folder)
    rows = load_rows(folder, "stories", Story)
    return [asdict(one) for one in sorted(rows, key=lambda one: (-len(one.outlets), one.title))]


def open_article(folder: Path, wanted: str) -> Opened:
    """One article by its path, the end of its path or its id. Raises InputError if not one."""
    read_run(folder)
    articles = load_rows(folder, "articles", ArticleRow)
    hits = [one for one in articles if wanted in (one.article_id, one.path)]
    hits = hits or [one for one in articles if one.path.endswith(wanted)]
    hits = hits or [one for one in articles if wanted in one.path]
    if len(hits) != 1:
        names = ", ".join(one.path for one in (hits or articles)[:8])
        raise InputError(f"{wanted!r} names {len(hits)} articles.", hint=f"Try one of: {names}")
    key = hits[0].article_id

    found: dict[str, Sequence[Mention | Quote | Figure]] = {
        "quote": load_rows(folder, "quotes", Quote),
        "mention": load_rows(folder, "mentions", Mention),
        "figure": load_rows(folder, "figures", Figure),
    }
    own = {kind: [one for one in rows if one.article_id == key] for kind, rows in found.items()}
    return Opened(hits[0], own)


def list_status(folder: Path) -> tuple[Record, list[Record]]:
    """What run.json says, and the issues counted by stage and code."""
    run = read_run(folder)
    issues = load_rows(folder, "issues", Issue)
    counted = Counter((one.stage, one.code, one.hint) for one in issues)
    example = {(one.stage, one.code): f"{one.path}: {one.detail}" for one in issues}
    rows = [
        {"stage": stage, "code": code, "n": n, "example": example[stage, code], "hint": hint}
        for (stage, code, hint), n in counted.most_common()
    ]
    return run, rows


def rewrite_report(folder: Path) -> Path:
    """Make the report of a finished run anew from its tables; returns the index page."""
    run = read_run(folder)
    rows = load_all_rows(folder)
    with publish(folder / "report") as staged:
        write_report(staged, rows, run)
    return folder / "report" / "index.html"
