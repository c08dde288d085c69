"""From a folder of articles to tables, a comparison and a report: the whole job in one function."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.analysis import Stopwatch, analyze
from pipeline.config import Extent, Settings
from pipeline.engines import make_engines
from pipeline.errors import InputError
from pipeline.protocols import Engines
from pipeline.read import read_articles
from pipeline.records import Analysis, Article, Issue
from pipeline.report import write_report
from pipeline.runs.compare import Progress, Rows, compare, silent
from pipeline.runs.publish import check_out, publish
from pipeline.tables import write_tables
from pipeline.version import __version__


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did. `failed` counts articles or files of which nothing could be made."""

    out: Path
    report: Path
    counts: Mapping[str, int]
    failed: int
    seconds: float
    models: Mapping[str, str]


def run(
    inputs: Sequence[Path],
    out: Path,
    settings: Settings | None = None,
    *,
    engines: Engines | None = None,
    progress: Progress = silent,
    tell: Callable[[str], None] | None = None,
) -> Summary:
    """Process every article below `inputs` and publish tables and report in `out`.

    The folder changes only when everything is written. `tell` gets a line before anything that
    takes long, such as the first preparation of a model. Raises InputError if there is nothing to
    read, OutputError if `out` cannot be written or holds something else, MissingModel if a model
    that was asked for is not installed.
    """
    settings, begin, watch = settings or Settings(), time.perf_counter(), Stopwatch()
    check_out(out, inputs)
    articles, issues = _read(inputs, settings, watch)
    engines = engines or make_engines(settings, tell=tell)
    analyses = _analyze(articles, engines, settings, watch, progress)
    rows = compare(analyses, issues, engines, settings, watch=watch, progress=progress)
    about = _about(engines, settings, rows, watch)
    with publish(out) as folder, watch("write"):
        write_tables(folder, rows, about, as_csv=settings.csv)
        write_report(folder / "report", rows, about)
    failed = _failed(rows)
    seconds = time.perf_counter() - begin
    index = out / "report" / "index.html"
    return Summary(out, index, about["counts"], failed, seconds, about["models"])


def _read(
    inputs: Sequence[Path], settings: Settings, watch: Stopwatch
) -> tuple[list[Article], list[Issue]]:
    articles: list[Article] = []
    issues: list[Issue] = []
    with watch("read"):
        for one in read_articles(inputs, max_bytes=settings.max_bytes):
            (articles if isinstance(one, Article) else issues).append(one)  # type: ignore[arg-type]
    if not articles:
        where = ", ".join(map(str, inputs))
        reasons = "; ".join(f"{one.path}: {one.detail}" for one in issues[:3])
        hint = reasons or "Put .txt, .md, .html, .json, .jsonl, .csv or .parquet files into it."
        raise InputError(f"No article could be read from {where}.", hint=hint)
    return articles, issues


def _analyze(
    articles: Sequence[Article],
    engines: Engines,
    settings: Settings,
    watch: Stopwatch,
    progress: Progress,
) -> list[Analysis]:
    progress("analyse", 0, len(articles))
    analyses: list[Analysis] = []
    extent = Extent(settings.translate)
    for one in analyze(articles, engines, batch=settings.batch, extent=extent, watch=watch):
        analyses.append(one)
        progress("analyse", len(analyses), len(articles))
    return analyses


def _failed(rows: Rows) -> int:
    """Files and articles without any sentence: unreadable, or in no supported language."""
    unread = {one.path for one in rows["issues"] if one.stage == "read" and not one.article_id}
    kept = {one.path for one in rows["articles"]}
    return len(unread - kept) + sum(not one.n_sentences for one in rows["articles"])


def _about(engines: Engines, settings: Settings, rows: Rows, watch: Stopwatch) -> dict[str, Any]:
    """What run.json says: versions, models with checksums, settings, counts, seconds."""
    made = {job: getattr(engines, job) for job in ("guesser", "tagger", "translator", "embedder")}
    return {
        "newskiosk": __version__,
        "python": platform.python_version(),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "models": {job: f"{one.name} {one.version}".strip() for job, one in made.items()},
        "checksums": {job: getattr(one, "checksum", "") for job, one in made.items()},
        "draft": bool(engines.translator.draft),
        "settings": asdict(settings),
        "counts": {name: len(table) for name, table in rows.items()},
        "seconds": {stage: round(seconds, 3) for stage, seconds in watch.seconds.items()},
    }
