"""Rows of one article: the text as read, and what was found in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.records.basics import Issue
from pipeline.records.signs import Signs


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


@dataclass(frozen=True, slots=True)
class English:
    """What an engine made of a text; "" where it made nothing.

    `confidence`: how likely it is, as the engine itself sees it, that nothing that matters is
    wrong, 0 to 1; 1 where the engine does not say.
    """

    text: str
    confidence: float = 1.0


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
class Quote:
    """Somebody's words or thoughts as reported.

    `kind`: direct, block, partial or indirect. `start:end` is the content without its marks.
    `speaker` is as it stands in the text; `speaker_name` who that is, as the article names them
    most fully (or, for a pronoun, describes them), told by `resolved_by`: full-name, short-name,
    role or pronoun ("" and no name where that is not sure); `speaker_mention_id` is that mention.
    `speaker_kind`: named, role, organisation or anonymous ("" without speaker). `via`: who passed
    it on. `modality`: asserted, hedged or negated. `nested_in`: quote_id of the outer quote.
    `engine` made `text_en`, which failed the checks named in `checks_failed`.
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
    speaker_name: str = ""
    resolved_by: str = ""
    speaker_mention_id: str = ""
    speaker_entity_id: str = ""
    speaker_kind: str = ""
    via: str = ""
    modality: str = "asserted"
    engine: str = ""
    checks_failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number, amount or date.

    `kind`: money, count, percent, date, duration or measure. `low`..`high` is the value range in
    `unit` (ISO 4217 for money, "%" for percent, "s" for durations, SI symbol for measures, "" for
    counts); None where a side is open. `date` is ISO 8601, as exact as the text ("2024-11").
    `scope` is what is counted, in the article's words. `qualifier`: at_least, at_most, about,
    nearly (a little less) or "". `quote_id`: the innermost quote around it, "" if the article
    itself gives the figure.
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
class Analysis:
    """All that was found in one article, and what could not be done.

    `signs` are there between the stages that need them and gone from the result.
    """

    article: Article
    lang: str
    lang_score: float
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    issues: tuple[Issue, ...] = ()
    signs: Signs | None = field(default=None, compare=False, repr=False)
