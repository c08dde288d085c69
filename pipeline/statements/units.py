"""What is compared: the sentences of an article, or the quoted part where a quote fills them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.records import Analysis, Figure, Mention, Quote, Sentence, Span
from pipeline.statements.reading import (
    WORD,
    clauses_of,
    content_words,
    denies,
    forces,
    may_deny,
    words_of,
)

LEAST_WORDS = 4  # "Strike and protest" is a heading, not a statement
LEAST_BARE = 3  # words besides names; a clause of fewer says nothing of its own
MOSTLY = 0.5  # a quote that covers this share of its sentence speaks for it
PARTLY = 0.25  # a quote that covers this share still names the speaker
SPOKEN = frozenset({"direct", "block"})
SILENT = frozenset({"boilerplate", "byline", "caption"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One statement of one article, with what the clues compare. `row` counts the articles.

    `quote` is the one that it is or has a good part of. `words` are those of content, casefolded.
    `parts` are the whole, its clauses and what is quoted in it; `bare` is each without names,
    `denying` tells of each whether it negates. `denies` is that of the sentence with its cue;
    `may_deny`: it has a word such as "without"; `forces`: what its verbs do ("demand", "hope").
    """

    row: int
    article_id: str
    outlet: str
    span: Span
    text: str
    text_en: str
    lang: str
    sentence: int
    quote: Quote | None
    speaker: str
    names: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    words: tuple[str, ...]
    parts: tuple[Span, ...]
    bare: tuple[str, ...]
    denying: tuple[bool, ...]
    denies: bool
    may_deny: bool
    forces: frozenset[str]


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
    alone = sum(whole.overlap(Span(one.start, one.end)) > 0 for one in analysis.quotes) == 1
    spoken = alone and quote is not None and quote.kind in SPOKEN
    span = _span(analysis, quote if spoken or share >= MOSTLY else None, whole)
    text = span.of(analysis.article.text)
    if len(words_of(text)) < LEAST_WORDS:
        return
    lang = sentence.lang or analysis.lang
    quote = quote if share >= PARTLY else None
    names = tuple(one for one in analysis.mentions if _within(one, span))
    figures = tuple(one for one in analysis.figures if _within(one, span))
    parts = _parts(analysis, span, lang)
    yield Unit(
        row=row,
        article_id=analysis.article.article_id,
        outlet=analysis.article.outlet,
        span=span,
        text=text,
        text_en=_english(sentence, quote, span),
        lang=lang,
        sentence=sentence.sentence,
        quote=quote,
        speaker=_speaker(quote) if quote else "",
        names=names,
        figures=figures,
        words=_content(text, span.start, (*names, *figures), lang),
        parts=tuple(parts),
        bare=tuple(parts.values()),
        denying=tuple(denies(one.of(analysis.article.text), lang) for one in parts),
        denies=denies(sentence.text, lang),
        may_deny=may_deny(sentence.text, lang),
        forces=forces(sentence.text, lang),
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


def _span(analysis: Analysis, quote: Quote | None, whole: Span) -> Span:
    """The part of a sentence that a quote fills, if that is long enough, else the sentence."""
    if quote is None:
        return whole
    part = Span(max(whole.start, quote.start), min(whole.end, quote.end))
    return part if len(words_of(part.of(analysis.article.text))) >= LEAST_WORDS else whole


def _within(one: Mention | Figure | Quote, span: Span) -> bool:
    return span.start <= one.start and one.end <= span.end


def _parts(analysis: Analysis, span: Span, lang: str) -> dict[Span, str]:
    """The whole, its clauses, and what is quoted in it: where it stands, and how it is compared.

    Names are left out, unless little else is there: vectors of sentences that name the same are
    near whatever is said of it. Clauses of little but names are left out altogether.
    """
    text = analysis.article.text
    clauses = clauses_of(span.of(text), lang)
    inside = (Span(span.start + one.start, span.start + one.end) for one in clauses)
    quoted = (Span(one.start, one.end) for one in analysis.quotes if _within(one, span))
    bare = {one: _nameless(analysis, one) for one in (span, *inside, *quoted)}
    parts = {one: told for one, told in bare.items() if len(words_of(told)) >= LEAST_BARE}
    return {span: parts.get(span, span.of(text)), **parts}


def _nameless(analysis: Analysis, span: Span) -> str:
    kept, start = [], span.start
    for name in sorted(analysis.mentions, key=lambda one: one.start):
        if start <= name.start and name.end <= span.end:
            kept.append(analysis.article.text[start : name.start])
            start = name.end
    return " ".join("".join([*kept, analysis.article.text[start : span.end]]).split())


def _content(
    text: str, start: int, taken: Sequence[Mention | Figure], lang: str
) -> tuple[str, ...]:
    """The words of content that are no part of a name or figure, each once."""
    free = [
        match.group()
        for match in WORD.finditer(text)
        if not any(
            one.start < start + match.end() and start + match.start() < one.end for one in taken
        )
    ]
    return content_words(free, lang)


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
