"""English for sentences and quotes: those of many articles go to the translator together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TypeVar

from pipeline.config import Extent
from pipeline.protocols import Engines
from pipeline.records import Analysis, Issue, Mention, Quote, Sentence
from pipeline.translate import ENGLISH, translate_sentences

NO_TRANSLATION = "none"
HEADINGS = ("headline", "teaser")
Place = tuple[int, int]
Row = TypeVar("Row", Sentence, Quote)


def translate_all(
    analyses: Sequence[Analysis], engines: Engines, *, extent: Extent = Extent.ALL
) -> list[Analysis]:
    """The analyses with English beside what `extent` asks for, and what the checks found."""
    asked = [_asked(one, extent) for one in analyses]
    units = [unit for some in asked for unit in some]
    names = [
        _names(unit, one.mentions)
        for one, some in zip(analyses, asked, strict=True)
        for unit in some
    ]
    done = iter(
        translate_sentences(units, engines.translator, names=names, embedder=engines.embedder)
    )
    silent = engines.translator.name == NO_TRANSLATION
    return [
        _with_english(one, list(islice(done, len(some))), silent=silent)
        for one, some in zip(analyses, asked, strict=True)
    ]


def _asked(analysis: Analysis, extent: Extent) -> list[Sentence]:
    """What shall have English, each place once; what is English already always has it."""
    said = _said(analysis)
    english = [one for one in (*analysis.sentences, *said) if one.lang == ENGLISH]
    return list({_place(one): one for one in (*_wanted(analysis, said, extent), *english)}.values())


def _said(analysis: Analysis) -> list[Sentence]:
    """Each quote as a text of its own: what was said, without the report."""
    return [
        replace(analysis.sentences[one.sentence], start=one.start, end=one.end, text=one.text)
        for one in analysis.quotes
    ]


def _wanted(analysis: Analysis, said: Sequence[Sentence], extent: Extent) -> Sequence[Sentence]:
    if extent == Extent.ALL:
        return [*analysis.sentences, *said]
    if extent == Extent.QUOTES:
        return [*(one for one in analysis.sentences if _holds_any(one, said)), *said]
    if extent == Extent.HEADLINES:
        headings = [one for one in analysis.sentences if one.block in HEADINGS]
        return headings or analysis.sentences[:1]
    return ()


def _holds_any(sentence: Sentence, said: Sequence[Sentence]) -> bool:
    return any(sentence.start < one.end and one.start < sentence.end for one in said)


def _place(row: Sentence | Quote) -> Place:
    return row.start, row.end


def _names(unit: Sentence, mentions: Sequence[Mention]) -> list[str]:
    """The names in a unit, which its translation has to keep."""
    return [one.text for one in mentions if unit.start <= one.start and one.end <= unit.end]


def _with_english(analysis: Analysis, made: Sequence[Sentence], *, silent: bool) -> Analysis:
    """The analysis with the English made; `silent`: none was to be made, so none is missing."""
    english = {_place(one): one for one in made}
    missing = () if silent else _missing(analysis, made)
    return replace(
        analysis,
        sentences=tuple(_filled(one, english) for one in analysis.sentences),
        quotes=tuple(_filled(one, english) for one in analysis.quotes),
        issues=(*analysis.issues, *missing),
    )


def _filled(row: Row, english: Mapping[Place, Sentence]) -> Row:
    one = english.get(_place(row))
    if one is None:
        return row
    return replace(row, text_en=one.text_en, engine=one.engine, checks_failed=one.checks_failed)


def _missing(analysis: Analysis, made: Sequence[Sentence]) -> Iterator[Issue]:
    """One Issue where something that was asked for got no English."""
    without = [one for one in made if not one.text_en]
    if not without:
        return
    yield Issue(
        path=analysis.article.path,
        stage="translate",
        code="no-english",
        detail=f"{len(without)} of {len(made)} sentences and quotes have no English.",
        hint="Read the original, or install a better translator: newskiosk models install opus-mt",
        article_id=analysis.article.article_id,
        start=without[0].start,
        end=without[0].end,
    )
