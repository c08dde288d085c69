"""English for sentences and quotes: those of many articles go to the translator together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from pipeline.protocols import Embedder, Translator
from pipeline.records import Analysis, Issue, Mention, Sentence
from pipeline.translate import translate_sentences

NO_TRANSLATION = "none"


def translate_all(
    analyses: Sequence[Analysis], translator: Translator, embedder: Embedder | None = None
) -> list[Analysis]:
    """The analyses with English beside every sentence and quote, and what the checks found."""
    pairs = [(unit, one.mentions) for one in analyses for unit in _units(one)]
    units, names = [unit for unit, _ in pairs], [_names(*pair) for pair in pairs]
    done = iter(translate_sentences(units, translator, names=names, embedder=embedder))
    translated = [_translated(one, done) for one in analyses]
    return [replace(one, issues=(*one.issues, *_missing(one, translator))) for one in translated]


def _missing(analysis: Analysis, translator: Translator) -> Iterator[Issue]:
    """One Issue where sentences got no English, unless the user wanted none."""
    without = [one for one in analysis.sentences if not one.text_en]
    if not without or translator.name == NO_TRANSLATION:
        return
    yield Issue(
        path=analysis.article.path,
        stage="translate",
        code="no-english",
        detail=f"{len(without)} of {len(analysis.sentences)} sentences have no English.",
        hint="Read the original, or install a better translator: newskiosk models install opus-mt",
        article_id=analysis.article.article_id,
        start=without[0].start,
        end=without[0].end,
    )


def _units(analysis: Analysis) -> list[Sentence]:
    """The sentences, then each quote as a text of its own: what was said, without the report."""
    said = [
        replace(analysis.sentences[one.sentence], start=one.start, end=one.end, text=one.text)
        for one in analysis.quotes
    ]
    return [*analysis.sentences, *said]


def _names(unit: Sentence, mentions: Sequence[Mention]) -> list[str]:
    """The names in a unit, which its translation has to keep."""
    return [one.text for one in mentions if unit.start <= one.start and one.end <= unit.end]


def _translated(analysis: Analysis, done: Iterator[Sentence]) -> Analysis:
    sentences = tuple(islice(done, len(analysis.sentences)))
    said = islice(done, len(analysis.quotes))
    quotes = tuple(
        replace(quote, text_en=unit.text_en, engine=unit.engine, checks_failed=unit.checks_failed)
        for quote, unit in zip(analysis.quotes, said, strict=True)
    )
    return replace(analysis, sentences=sentences, quotes=quotes)
