"""Reports as rows of the quotes table, with the properties of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.describe import Described, describe
from pipeline.quotes.report import Report
from pipeline.records import Article, Mention, Quote, Sentence, Span, make_id


def rows(
    article: Article,
    reports: Sequence[Report],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    speech: Speech,
) -> Iterator[Quote]:
    """Reports as rows, each with the smallest other one that holds it as `nested_in`."""
    open_rows: list[Quote] = []
    starts = [one.start for one in mentions]
    for one in sorted(reports, key=lambda report: (report.start, -report.end)):
        sentence = _sentence(one, sentences)
        near = mentions[_around(starts, one, sentence)]
        row = _row(article, one, _described(article.text, one, sentence, near, speech))
        while open_rows and open_rows[-1].end < row.end:
            open_rows.pop()
        if open_rows and (open_rows[-1].start, open_rows[-1].end) != (row.start, row.end):
            row = replace(row, nested_in=open_rows[-1].quote_id)
        open_rows.append(row)
        yield row


def _row(article: Article, one: Report, how: Described) -> Quote:
    text = article.text
    return Quote(
        article_id=article.article_id,
        quote_id=make_id(article.article_id, "quote", one.kind, one.start, one.end),
        sentence=one.sentence,
        start=one.start,
        end=one.end,
        text=text[one.start : one.end],
        kind=one.kind,
        rule=one.rule,
        score=one.score,
        cue_start=one.cue.start if one.cue else None,
        cue_end=one.cue.end if one.cue else None,
        cue=one.cue.of(text) if one.cue else "",
        speaker_start=one.speaker.start if one.speaker else None,
        speaker_end=one.speaker.end if one.speaker else None,
        speaker=one.speaker.of(text) if one.speaker else "",
        speaker_kind=how.speaker_kind,
        via=how.via.of(text) if how.via else "",
        modality=how.modality,
    )


def _described(
    text: str,
    one: Report,
    sentence: Span,
    mentions: Sequence[Mention],
    speech: Speech,
) -> Described:
    """Kind of source, via and modality, by the sentence of the cue or of the content."""
    return describe(
        text,
        sentence,
        Span(one.start, one.end),
        speech,
        cue=one.cue,
        speaker=one.speaker,
        mentions=mentions,
    )


def _sentence(one: Report, sentences: Sequence[Sentence]) -> Span:
    """The sentence that holds the cue, or else the beginning of the content."""
    at = one.cue.start if one.cue else one.start
    number = bisect_right(sentences, at, key=lambda sentence: sentence.start) - 1
    held = sentences[number] if number >= 0 else None
    return Span(held.start, held.end) if held and at < held.end else Span(one.start, one.end)


def _around(starts: Sequence[int], one: Report, sentence: Span) -> slice:
    """The mentions in the sentence and in the speaker."""
    spans = [sentence, *([one.speaker] if one.speaker else [])]
    low, high = min(span.start for span in spans), max(span.end for span in spans)
    return slice(bisect_left(starts, low), bisect_left(starts, high))
