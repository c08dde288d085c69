"""Rows across articles: entities, stories, statements, the diff."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.records.basics import Status, Verdict


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
class Credit:
    """An article says whom it has something from: an agency, or another outlet.

    `start:end` are the words that say so, `source` is the usual name, `kind` agency or outlet.
    `covers_start:covers_end` is what is credited: the whole text, or a sentence. `rule`: author,
    dateline, ending, contributed or reports.
    """

    article_id: str
    start: int
    end: int
    text: str
    source: str
    kind: str
    rule: str
    covers_start: int
    covers_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One outlet's version of a statement; rows with one `statement_id` belong together.

    `kind`: that of the quote it is or has a good part of, else "sentence"; `speaker` (as the
    article names them most fully), `cue` and `modality` are those of that quote. `differs`: what
    keeps the nearest version from being the same, however alike: numbers, negation, force, or "".
    """

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
    kind: str = "sentence"
    speaker: str = ""
    cue: str = ""
    modality: str = "asserted"
    differs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffItem:
    """One outlet's part in one item of the diff.

    `kind`: entity, quote, statement or figure. `status` is that of the item. `presence`: present,
    absent or unknown, for this outlet; an absent or unknown outlet has neither article nor span.
    `item` names the item; `rank` orders items, 0 first; `reason` says why it stands there.
    `n_sources`: how many independent sources the outlets have it from, copies and agencies apart.
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
    n_sources: int = 0


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
