"""Figures: numbers, amounts, shares, durations, measures and dates of an article.

Method and limits are in `docs/figures.md`. The facts on each language are data in
`pipeline/lang/<code>/numbers.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pipeline.figures import masks, ranges, resolve
from pipeline.figures.amounts import Amount
from pipeline.figures.dates import find_dates
from pipeline.figures.judge import is_figure, judged
from pipeline.figures.numerals import find_numerals
from pipeline.figures.scope import scope_of
from pipeline.figures.shared import shared_scopes
from pipeline.figures.shares import find_shares
from pipeline.figures.units import with_unit
from pipeline.lang.base import Language
from pipeline.lang.numbers import Numbers
from pipeline.records import Article, Figure, Issue, Sentence, make_id

__all__ = ["find_figures"]

_SKIPPED_BLOCK = "boilerplate"


def find_figures(
    article: Article, sentences: Sequence[Sentence], languages: Mapping[str, Language]
) -> Iterator[Figure | Issue]:
    """The figures of an article in order, each sentence read in its own language.

    Incomplete and relative dates are completed against `article.published` only. Sentences of
    boilerplate are skipped. One issue per language that is not in `languages`.
    """
    published = resolve.day_of(article.published)
    unknown: set[str] = set()
    for sentence in sentences:
        if sentence.block == _SKIPPED_BLOCK:
            continue
        language = languages.get(sentence.lang)
        if language:
            for one in _amounts(sentence.text, language.numbers, published):
                yield _figure(article, sentence, one)
        elif sentence.lang not in unknown:
            unknown.add(sentence.lang)
            yield _unsupported(article, sentence, languages)


def _amounts(text: str, numbers: Numbers, published: date | None) -> list[Amount]:
    """The figures of one sentence, offsets into it."""
    plain = masks.without_addresses(text)
    dates = find_dates(plain, numbers, published)
    undated = masks.blank_spans(text, [(one.start, one.end) for one in dates])
    plain = masks.blank_spans(plain, [(one.start, one.end) for one in dates])
    plain = masks.without_traps(plain, numbers)
    shares = list(find_shares(plain, numbers))
    plain = masks.blank_spans(plain, [(one.start, one.end) for one in shares])
    found = _quantities(plain, numbers) + shares
    ends = frozenset(one.end for one in found)
    found = [ranges.bounded(text, one, numbers, ends) for one in found]
    found = [ranges.estimated(text, one, numbers) for one in found]
    found = [judged(text, one, numbers, published) for one in found]
    found = [replace(one, scope=scope_of(undated, one, numbers)) for one in found]
    found = shared_scopes(undated, sorted(found, key=lambda one: one.start), numbers)
    kept = [one for one in found if is_figure(text, one, numbers)]
    return sorted(dates + kept, key=lambda one: one.start)


def _quantities(text: str, numbers: Numbers) -> list[Amount]:
    """Numbers with their units, ranges joined."""
    with_units = (with_unit(text, one, numbers) for one in find_numerals(text, numbers))
    signed = [ranges.signed(text, one, numbers) for one in with_units if one]
    return ranges.merged(text, signed, numbers)


def _figure(article: Article, sentence: Sentence, one: Amount) -> Figure:
    start, end = sentence.start + one.start, sentence.start + one.end
    return Figure(
        article_id=article.article_id,
        figure_id=make_id(article.article_id, "figure", start, end, one.kind),
        sentence=sentence.sentence,
        start=start,
        end=end,
        text=article.text[start:end],
        kind=one.kind,
        low=None if one.low is None else float(one.low),
        high=None if one.high is None else float(one.high),
        unit=one.unit,
        approximate=one.approximate or one.vague,
        scope=one.scope,
        date=one.date,
        qualifier=one.qualifier,
    )


def _unsupported(article: Article, sentence: Sentence, languages: Mapping[str, Language]) -> Issue:
    return Issue(
        path=article.path,
        stage="figures",
        code="language_unsupported",
        detail=f"no number facts for language {sentence.lang!r}; its sentences were not searched",
        hint=f"Supported are {', '.join(sorted(languages))}.",
        article_id=article.article_id,
        start=sentence.start,
        end=sentence.end,
    )
