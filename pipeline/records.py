"""Every row type. Offsets are half-open ranges of code points into `Article.text`.

The fields of `Block` ... `Issue` are the columns of the tables of the same name: a public
contract, changed only by adding. `None` in a span means that there is none.
"""

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


def make_id(*parts: object) -> str:
    """A stable identifier of 16 hex digits: a hash of raw source values, never of row order."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


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


@dataclass(frozen=True, slots=True)
class Markup:
    """What the file's own markup says about a stretch of text (kinds as in `Block.kind`)."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as read; `text` is never rewritten.

    `path` is relative to the input given, with forward slashes. `published` is ISO 8601, as exact
    as the source. `lang` is what the metadata claims (not what is detected), or "".
    """

    article_id: str
    path: str
    outlet: str
    text: str
    title: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    lang: str = ""
    markup: tuple[Markup, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A labelled part of an article.

    `kind`: headline, byline, teaser, body, block_quote, list, caption or boilerplate.
    """

    article_id: str
    start: int
    end: int
    kind: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """A guessed language: ISO 639 code (any language, "und" if none) and score in 0..1."""

    lang: str
    score: float


@dataclass(frozen=True, slots=True)
class Tag:
    """An engine's finding in one text given to it; offsets are into that text."""

    start: int
    end: int
    label: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence; `sentence` counts from 0 in the article, `block` is the kind of its block."""

    article_id: str
    sentence: int
    start: int
    end: int
    text: str
    lang: str
    block: str
    text_en: str = ""
    engine: str = ""
    checks_failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An occurrence of a name. `label`: PER, ORG, LOC or MISC; `entity` is its canonical name."""

    article_id: str
    mention_id: str
    sentence: int
    start: int
    end: int
    text: str
    label: str
    score: float
    entity_id: str = ""
    entity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What mentions across articles and languages were judged to be."""

    entity_id: str
    name: str
    label: str
    names_de: tuple[str, ...]
    names_en: tuple[str, ...]
    names_nl: tuple[str, ...]
    n_mentions: int
    n_articles: int
    n_outlets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why two names were judged the same, different or unsure: the clue and what it compared."""

    name_a: str
    name_b: str
    verdict: Verdict
    score: float
    rule: str
    evidence: str
    entity_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's words or thoughts as reported.

    `kind`: direct, block, partial or indirect. `start:end` is the content without its marks.
    `speaker_kind`: named, role, organisation or anonymous ("" without speaker). `via`: who passed
    it on. `modality`: asserted, hedged or negated. `nested_in`: quote_id of the outer quote.
    """

    article_id: str
    quote_id: str
    sentence: int
    start: int
    end: int
    text: str
    kind: str
    rule: str
    score: float
    text_en: str = ""
    nested_in: str = ""
    cue_start: int | None = None
    cue_end: int | None = None
    cue: str = ""
    speaker_start: int | None = None
    speaker_end: int | None = None
    speaker: str = ""
    speaker_entity_id: str = ""
    speaker_kind: str = ""
    via: str = ""
    modality: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number, amount or date.

    `kind`: money, count, percent, date, duration or measure. `low`..`high` is the value range in
    `unit` (ISO 4217 for money, "%" for percent, "s" for durations, SI symbol for measures, "" for
    counts); None where a side is open. `date` is ISO 8601, as exact as the text ("2024-11").
    `scope` is what is counted, in the article's words; `qualifier`: at_least, at_most, about, "".
    """

    article_id: str
    figure_id: str
    sentence: int
    start: int
    end: int
    text: str
    kind: str
    low: float | None
    high: float | None
    unit: str
    approximate: bool = False
    scope: str = ""
    date: str = ""
    qualifier: str = ""
    quote_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Articles on one event. `outlets` is sorted; dates are ISO 8601 or ""."""

    story_id: str
    title: str
    n_articles: int
    outlets: tuple[str, ...]
    first_published: str
    last_published: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Which story an article belongs to, and which earlier article it copies ("" if none)."""

    article_id: str
    story_id: str
    copy_of: str = ""
    score: float = 1.0
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One outlet's version of a statement; rows with one `statement_id` belong together."""

    story_id: str
    statement_id: str
    article_id: str
    outlet: str
    start: int
    end: int
    text: str
    lang: str
    verdict: Verdict
    score: float
    text_en: str = ""
    quote_id: str = ""
    sentence: int = -1
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffItem:
    """One outlet's part in one item of the diff.

    `kind`: entity, quote, statement or figure. `status` is that of the item. `presence`: present,
    absent or unknown, for this outlet; an absent or unknown outlet has neither article nor span.
    `item` names the item; `rank` orders items, 0 first; `reason` says why it stands there.
    """

    story_id: str
    item_id: str
    kind: str
    status: Status
    outlet: str
    presence: str
    item: str
    rank: int
    reason: str
    article_id: str = ""
    start: int | None = None
    end: int | None = None
    text: str = ""
    evidence: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """All that was found in one article, and what could not be done."""

    article: Article
    lang: str
    lang_score: float
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article with all that was found in it, in numbers and names: the per-article dataframe.

    `title` falls back on the headline found in the text. `text_en` is the English of its sentences,
    a reading aid. `copy_of`: article_id of the text that this one reprints.
    """

    article_id: str
    path: str
    outlet: str
    title: str
    author: str
    url: str
    published: str
    lang: str
    lang_score: float
    text: str
    text_en: str
    n_sentences: int
    n_mentions: int
    n_quotes: int
    n_figures: int
    n_issues: int
    persons: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    speakers: tuple[str, ...]
    story_id: str = ""
    copy_of: str = ""


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
