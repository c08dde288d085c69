"""Self-contained HTML pages: an index and one page a story. No network, no build step."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.report.english import tell_extent
from pipeline.report.index import Rows, by_article, view_index
from pipeline.report.inline import inline_values
from pipeline.report.story import view_stories
from pipeline.translate import tell_doubt

__all__ = ["write_report"]


def write_report(folder: Path, rows: Rows, about: Mapping[str, Any]) -> None:
    """Write index.html and a page for each story into `folder`, from the rows of all tables.

    Text of articles is escaped everywhere; nothing in it becomes markup, a link or a script.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pages, run = _environment(), {"about": about, "extent": tell_extent(about)} | inline_values()
    for story, view in view_stories(rows, by_article(rows)):
        _write(folder / f"{story.story_id}.html", pages, "story.html", run | view)
    _write(folder / "index.html", pages, "index.html", run | view_index(rows))


def _environment() -> Environment:
    pages = Environment(
        loader=PackageLoader("pipeline.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["doubt"] = tell_doubt
    return pages


def _write(file: Path, pages: Environment, name: str, values: Mapping[str, Any]) -> None:
    html = pages.get_template(name).render(**values)
    file.write_text(html, encoding="utf-8", errors="replace")
