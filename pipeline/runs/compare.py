"""What only shows across articles: entities, stories, statements, the diff."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from threadpoolctl import threadpool_limits

from pipeline.analysis import Stopwatch
from pipeline.config import Settings
from pipeline.diff import Provenance, diff_story
from pipeline.errors import PipelineError
from pipeline.link import apply_links, link_mentions, load_overrides
from pipeline.protocols import Embedder, Engines
from pipeline.records import Analysis, Credit, DiffItem, Issue, Membership, Statement, Story
from pipeline.runs.rows import article_rows, collect
from pipeline.statements import align_statements
from pipeline.stories import find_credits, group_stories

Rows = dict[str, Sequence[Any]]


class Progress(Protocol):
    """Is told how far a stage has come; `total` is None where it is not known."""

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """`done` of `total` articles (or stories) have passed `stage`."""
        ...


def silent(stage: str, done: int, total: int | None) -> None:
    """Tell nobody."""


def compare(
    analyses: Sequence[Analysis],
    issues: Sequence[Issue],
    engines: Engines,
    settings: Settings,
    *,
    watch: Stopwatch,
    progress: Progress = silent,
) -> Rows:
    """The rows of every table, from what was found in each article."""
    with watch("link"):
        overrides = Path(settings.overrides) if settings.overrides else None
        linking = link_mentions(analyses, overrides=load_overrides(overrides))
        analyses = [apply_links(one, linking) for one in analyses]
    with watch("stories"):
        stories, members = group_stories(analyses, engines.embedder)
        credited = list(find_credits(analyses))
    rows = collect(analyses, [*issues, *linking.issues])
    rows |= {"entities": linking.entities, "links": linking.links}
    rows |= {"stories": stories, "credits": credited}
    rows["articles"] = article_rows(analyses, members)
    found: dict[type, list[Any]] = defaultdict(list)
    provenance = _provenance(analyses, members, credited)
    for done, (story, inside) in enumerate(_by_story(stories, analyses, members), start=1):
        for row in _compare_story(story, inside, provenance, engines.embedder, watch):
            found[type(row)].append(row)
        progress("compare", done, len(stories))
    rows |= {"statements": found[Statement], "diff": found[DiffItem]}
    rows["issues"] = [*rows["issues"], *found[Issue]]
    return rows


def _by_story(
    stories: Sequence[Story], analyses: Sequence[Analysis], members: Sequence[Membership]
) -> Iterator[tuple[Story, list[Analysis]]]:
    story_of = {one.article_id: one.story_id for one in members}
    held: dict[str, list[Analysis]] = defaultdict(list)
    for one in analyses:
        held[story_of[one.article.article_id]].append(one)
    return ((story, held[story.story_id]) for story in stories)


def _provenance(
    analyses: Sequence[Analysis], members: Sequence[Membership], credited: Sequence[Credit]
) -> Provenance:
    """The article each copy copies, and whom each article credits."""
    by_article: defaultdict[str, list[Credit]] = defaultdict(list)
    for credit in credited:
        by_article[credit.article_id].append(credit)
    articles = {one.article.article_id: one.article for one in analyses}
    copies = {one.article_id: one.copy_of for one in members if one.copy_of}
    return Provenance(articles, copies, by_article)


def _compare_story(
    story: Story,
    inside: Sequence[Analysis],
    provenance: Provenance,
    embedder: Embedder,
    watch: Stopwatch,
) -> list[Statement | DiffItem | Issue]:
    """Statements and diff of one story; where that fails, an Issue, and the run goes on."""
    try:
        # One thread: their matrices are small, and with more OpenBLAS mostly waits (measured: four
        # times slower on two cores that others use too).
        with watch("statements"), threadpool_limits(1, user_api="blas"):
            statements = align_statements(story, inside, embedder)
        with watch("diff"):
            return [*statements, *diff_story(story, inside, statements, embedder, provenance)]
    except PipelineError:
        raise
    except Exception as error:
        return [_failure(story, inside[0], error)]


def _failure(story: Story, first: Analysis, error: Exception) -> Issue:
    return Issue(
        path=first.article.path,
        stage="diff",
        code="failed",
        detail=f"The story {story.title!r} could not be compared: {type(error).__name__}: {error}",
        hint="This is a fault of newskiosk: please report it, with the articles if you may.",
    )
