"""Rows for tests, one short call each.

    told = article("Anna Kranz sagt: „Es reicht.“ Der Rat schweigt.", outlet="Kurier")
    said = quote(told, "Es reicht.", speaker="Anna Kranz")
    rows = analysis(told, mention(told, "Anna Kranz"), said)

Findings are given by their words: the builder looks up the offsets (`nth` chooses among several).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pipeline.records import (
    Analysis,
    Article,
    Figure,
    Issue,
    Mention,
    Quote,
    Sentence,
    Span,
    Statement,
    Story,
    Verdict,
    make_id,
)

_SENTENCE = re.compile(r"[^\s.!?][^\n.!?]*(?:[.!?]+(?!\s|$)[^\n.!?]*)*[.!?]*[“”»«\"]?")


def article(text: str, *, outlet: str = "Kurier", path: str = "", **given: Any) -> Article:
    """An article whose id follows from outlet and path (by default the text itself)."""
    path = path or f"{outlet}/{make_id(text)}.txt"
    return Article(article_id=make_id(outlet, path), path=path, outlet=outlet, text=text, **given)


def find(text: str, words: str, *, nth: int = 0) -> Span:
    """Where `words` stands in `text` for the nth time; AssertionError if it does not."""
    start = -1
    for _ in range(nth + 1):
        start = text.find(words, start + 1)
        assert start >= 0, f"{words!r} is not in {text!r}"
    return Span(start, start + len(words))


def sentences(of: Article, *, lang: str = "de", block: str = "body") -> tuple[Sentence, ...]:
    """A sentence per line or full stop: good enough for the short texts of tests."""
    return tuple(
        Sentence(
            article_id=of.article_id,
            sentence=number,
            start=hit.start(),
            end=hit.end(),
            text=hit.group(),
            lang=lang,
            block=block,
        )
        for number, hit in enumerate(_SENTENCE.finditer(of.text))
    )


def mention(of: Article, words: str, label: str = "PER", *, nth: int = 0, **given: Any) -> Mention:
    """A mention of `words`."""
    at = find(of.text, words, nth=nth)
    return Mention(
        article_id=of.article_id,
        mention_id=make_id(of.article_id, "mention", at.start, at.end),
        sentence=_sentence(of, at),
        start=at.start,
        end=at.end,
        text=words,
        label=label,
        **{"score": 0.9} | given,
    )


def quote(of: Article, words: str, kind: str = "direct", *, nth: int = 0, **given: Any) -> Quote:
    """A quote of `words`; a `speaker` or `cue` given by its words gets its offsets."""
    at = find(of.text, words, nth=nth)
    return Quote(
        article_id=of.article_id,
        quote_id=make_id(of.article_id, "quote", at.start, at.end),
        sentence=_sentence(of, at),
        start=at.start,
        end=at.end,
        text=words,
        kind=kind,
        **{"rule": "test", "score": 0.9} | _placed(of, given),
    )


def figure(of: Article, words: str, kind: str, low: float | None, **given: Any) -> Figure:
    """A figure of `words`; `high` is `low` unless given."""
    at = find(of.text, words)
    return Figure(
        article_id=of.article_id,
        figure_id=make_id(of.article_id, "figure", at.start, at.end),
        sentence=_sentence(of, at),
        start=at.start,
        end=at.end,
        text=words,
        kind=kind,
        low=low,
        **{"high": low, "unit": ""} | given,
    )


def statement(of: Article, words: str, group: str, **given: Any) -> Statement:
    """One outlet's version of the statement named `group`."""
    at = find(of.text, words)
    return Statement(
        story_id="story",
        statement_id=group,
        article_id=of.article_id,
        outlet=of.outlet,
        start=at.start,
        end=at.end,
        text=words,
        sentence=_sentence(of, at),
        **{"lang": "de", "verdict": Verdict.SAME, "score": 0.9} | given,
    )


def analysis(
    of: Article, *found: Mention | Quote | Figure | Issue, lang: str = "de", **given: Any
) -> Analysis:
    """An analysis that holds the findings given, each in its field."""
    return Analysis(
        article=of,
        lang=lang,
        lang_score=1.0,
        sentences=sentences(of, lang=lang),
        mentions=tuple(one for one in found if isinstance(one, Mention)),
        quotes=tuple(one for one in found if isinstance(one, Quote)),
        figures=tuple(one for one in found if isinstance(one, Figure)),
        issues=tuple(one for one in found if isinstance(one, Issue)),
        **given,
    )


def story(articles: Iterable[Article], *, title: str = "A story") -> Story:
    """The story of the articles given."""
    told = list(articles)
    return Story(
        story_id="story",
        title=title,
        n_articles=len(told),
        outlets=tuple(sorted({one.outlet for one in told})),
        first_published="",
        last_published="",
    )


def _sentence(of: Article, at: Span) -> int:
    """The number of the sentence in which `at` starts, -1 outside all."""
    held = (one.sentence for one in sentences(of) if one.start <= at.start < one.end)
    return next(held, -1)


def _placed(of: Article, given: dict[str, Any]) -> dict[str, Any]:
    for field in ("speaker", "cue"):
        if words := given.get(field):
            at = find(of.text, words)
            given = {f"{field}_start": at.start, f"{field}_end": at.end} | given
    return given
