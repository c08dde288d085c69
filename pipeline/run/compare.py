"""What only shows across articles: entities, stories, statements, the diff."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from pipeline.analyze import Stopwatch
from pipeline.config import Settings
from pipeline.diff import diff_story
from pipeline.errors import PipelineError
from pipeline.link import apply_links, link_mentions, load_overrides
from pipeline.protocols import Embedder, Engines
from pipeline.records import Analysis, DiffItem, Issue, Membership, Statement, Story
from pipeline.run.rows import article_rows, collect
from pipeline.statements import align_statements
from pipeline.stories import group_stories

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
    rows = collect(analyses, [*issues, *linking.issues])
    rows |= {"entities": linking.entities, "links": linking.links, "stories": stories}
    rows["articles"] = article_rows(analyses, members)
    found: dict[type, list[Any]] = defaultdict(list)
    copies = _copies(members)
    for done, (story, inside) in enumerate(_by_story(stories, analyses, members), start=1):
        for row in _compare_story(story, inside, copies, engines.embedder, watch):
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


def _copies(members: Sequence[Membership]) -> dict[str, str]:
    """The article each copy copies."""
    return {one.article_id: one.copy_of for one in members if one.copy_of}


def _compare_story(
    story: Story,
    inside: Sequence[Analysis],
    copies: Mapping[str, str],
    embedder: Embedder,
    watch: Stopwatch,
) -> list[Statement | DiffItem | Issue]:
    """Statements and diff of one story; where that fails, an Issue, and the run goes on."""
    try:
        with watch("statements"):
            statements = align_statements(story, inside, embedder)
        with watch("diff"):
            return [*statements, *diff_story(story, inside, statements, copies, embedder)]
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
