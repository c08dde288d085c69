"""What is scored, and the scores: one row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pipeline.records import (
    Article,
    DiffItem,
    Entity,
    Figure,
    Membership,
    Mention,
    Quote,
    Span,
    Statement,
)
from pipeline.score.spans import PRF


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The rows of one run that can be scored."""

    articles: Sequence[Article]
    mentions: Sequence[Mention] = ()
    entities: Sequence[Entity] = ()
    quotes: Sequence[Quote] = ()
    figures: Sequence[Figure] = ()
    memberships: Sequence[Membership] = ()
    statements: Sequence[Statement] = ()
    diff: Sequence[DiffItem] = ()

    def paths(self) -> dict[str, str]:
        """The path of each article by its id."""
        return {article.article_id: article.path for article in self.articles}


@dataclass(frozen=True, slots=True)
class Score:
    """How good one kind of finding is by one measure; rates 0.0 to 1.0.

    `precision` and `f1` are None where the gold does not claim to be complete, and so cannot say
    what is too much.
    """

    what: str
    measure: str
    precision: float | None
    recall: float
    f1: float | None
    right: int
    n_gold: int
    n_found: int


def score_of(what: str, measure: str, counts: PRF) -> Score:
    """The row of counts."""
    return Score(
        what,
        measure,
        counts.precision,
        counts.recall,
        counts.f1,
        counts.tp,
        counts.n_gold,
        counts.n_found,
    )


def recall_of(what: str, measure: str, right: int, n_gold: int) -> Score:
    """The row of a measure that has no precision."""
    return Score(what, measure, None, right / n_gold if n_gold else 0.0, None, right, n_gold, right)


class Located(Protocol):
    """A finding in an article."""

    @property
    def article_id(self) -> str:
        """Which article."""
        ...

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """Code point after the last."""
        ...


Row = TypeVar("Row", bound=Located)


def span_of(row: Located) -> Span:
    """Where a finding stands."""
    return Span(row.start, row.end)


def touch(a: Span, b: Span) -> bool:
    """Whether two spans share at least half of the shorter one: the same place in a text."""
    shorter = min(a.end - a.start, b.end - b.start)
    return shorter > 0 and 2 * a.overlap(b) >= shorter
