"""What is compared: the sentences of an article, or the quoted part where a quote fills them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.lang import LANGUAGES
from pipeline.records import Analysis, Figure, Quote, Sentence, Span

LEAST_WORDS = 4  # "Strike and protest" is a heading, not a statement
MOSTLY = 0.5  # a quote that covers this share of its sentence speaks for it
PARTLY = 0.25  # a quote that covers this share still names the speaker
SILENT = frozenset({"boilerplate", "byline", "caption"})

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One statement of one article, with what the clues compare. `row` counts the articles."""

    row: int
    article_id: str
    outlet: str
    span: Span
    text: str
    text_en: str
    lang: str
    sentence: int
    quote_id: str
    speaker: str
    names: frozenset[str]
    figures: tuple[Figure, ...]
    negated: bool


def find_units(analyses: Sequence[Analysis]) -> list[Unit]:
    """The units of all articles, article by article, in reading order.

    Each sentence gives at most one unit, so nothing is counted twice: the part of a quote that
    stands in it, if that is most of it, else the sentence as it is. A quote over several sentences
    gives a unit for each. Boilerplate, bylines, captions and headings between paragraphs give none.
    """
    return [
        unit
        for row, analysis in enumerate(analyses)
        for sentence in _telling(analysis.sentences)
        for unit in _units_of(row, analysis, sentence)
    ]


def words_of(text: str) -> list[str]:
    """The words of a text, casefolded."""
    return [word.casefold() for word in _WORD.findall(text)]


def _telling(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences that state something: headlines count only before the text begins."""
    begun = False
    for sentence in sentences:
        heading = sentence.block == "headline"
        begun = begun or sentence.block in ("body", "block_quote", "list")
        if sentence.block not in SILENT and not (heading and begun):
            yield sentence


def _units_of(row: int, analysis: Analysis, sentence: Sentence) -> Iterator[Unit]:
    whole = Span(sentence.start, sentence.end)
    quote, share = _main_quote(analysis.quotes, whole)
    span = whole
    if quote and share >= MOSTLY:
        part = Span(max(whole.start, quote.start), min(whole.end, quote.end))
        span = part if len(words_of(part.of(analysis.article.text))) >= LEAST_WORDS else whole
    text = span.of(analysis.article.text)
    words = words_of(text)
    if len(words) < LEAST_WORDS:
        return
    yield Unit(
        row=row,
        article_id=analysis.article.article_id,
        outlet=analysis.article.outlet,
        span=span,
        text=text,
        text_en=_english(sentence, quote, span),
        lang=sentence.lang or analysis.lang,
        sentence=sentence.sentence,
        quote_id=quote.quote_id if quote and share >= PARTLY else "",
        speaker=_speaker(quote) if quote and share >= PARTLY else "",
        names=frozenset(
            one.entity_id or one.text.casefold()
            for one in analysis.mentions
            if span.start <= one.start and one.end <= span.end
        ),
        figures=tuple(
            one for one in analysis.figures if span.start <= one.start and one.end <= span.end
        ),
        negated=_negated(words, sentence.lang or analysis.lang),
    )


def _main_quote(quotes: Sequence[Quote], whole: Span) -> tuple[Quote | None, float]:
    """The outermost quote that covers most of a sentence, and what share it covers."""
    length = max(1, whole.end - whole.start)
    shares = [
        (whole.overlap(Span(one.start, one.end)) / length, -number, one)
        for number, one in enumerate(quotes)
        if not one.nested_in
    ]
    share, _, quote = max(shares, default=(0.0, 0, None), key=lambda one: one[:2])
    return (quote, share) if share > 0 else (None, 0.0)


def _english(sentence: Sentence, quote: Quote | None, span: Span) -> str:
    if quote and quote.text_en and (quote.start, quote.end) == (span.start, span.end):
        return quote.text_en
    return sentence.text_en


def _speaker(quote: Quote) -> str:
    """The linked speaker, or the last word of a name: "Niko Felix" and "Felix" are one."""
    if quote.speaker_entity_id:
        return quote.speaker_entity_id
    words = words_of(quote.speaker)
    return words[-1] if words and quote.speaker_kind == "named" else ""


def _negated(words: Sequence[str], lang: str) -> bool:
    known = LANGUAGES.get(lang)
    if known is None:
        return False
    plain = [word.replace("’", "'") for word in words]
    return any(word in known.wording.negations or word.endswith("n't") for word in plain)
