"""What rows are made of: spans, identifiers, verdicts, trouble."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class Verdict(StrEnum):
    """A judgement whether two things are the same; never a bool."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Status(StrEnum):
    """How the outlets of a story relate on one item of the diff."""

    SHARED = "shared"
    PARTIAL = "partial"
    ONLY = "only"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `start` to `end` (exclusive) of one text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]

    def overlap(self, other: Span) -> int:
        """How many code points two spans share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Something that could not be done. `code` is greppable, `detail` says what was wrong."""

    path: str
    stage: str
    code: str
    detail: str
    hint: str = ""
    article_id: str = ""
    start: int | None = None
    end: int | None = None


def make_id(*parts: object) -> str:
    """A stable identifier of 16 hex digits: a hash of raw source values, never of row order."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def sift(found: Iterable[T | Issue]) -> tuple[list[T], list[Issue]]:
    """Part what a stage found from what it could not do."""
    rows: list[T] = []
    issues: list[Issue] = []
    for one in found:
        if isinstance(one, Issue):
            issues.append(one)
        else:
            rows.append(one)
    return rows, issues
