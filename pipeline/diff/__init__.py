"""How the outlets of one story differ: names, quotes, statements, figures.

Each kind finds its items (what is the same thing), then one rule for all decides the status and
what to show first. docs/diff.md explains both.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from pipeline.diff.corroborate import Provenance
from pipeline.diff.entities import entity_items
from pipeline.diff.figures import figure_items
from pipeline.diff.items import ground
from pipeline.diff.replies import reply_items
from pipeline.diff.rows import ranked
from pipeline.diff.said import said_items
from pipeline.protocols import Embedder
from pipeline.records import Analysis, DiffItem, Statement, Story


def diff_story(
    story: Story,
    analyses: Sequence[Analysis],
    statements: Sequence[Statement],
    embedder: Embedder,
    provenance: Provenance,
) -> list[DiffItem]:
    """One row per item and outlet of the story, what matters most first.

    `analyses` and `statements` are those of the story's articles; `provenance` tells which of them
    copy each other or credit somebody. A story of one outlet has nothing to compare.
    """
    if len(story.outlets) < 2:
        return []
    on = ground(story, analyses, statements, provenance)
    items = chain(reply_items(on), said_items(on), figure_items(on, embedder), entity_items(on))
    return list(ranked(items, on))


__all__ = ["Provenance", "diff_story"]
