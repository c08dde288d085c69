"""Quotes of an article: the stretches in order, with the speaker carried on where there is no cue."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.lang import Language
from pipeline.lang.speech import Speech
from pipeline.quotes.direct import is_sentence
from pipeline.quotes.marks import Marked, pair_marks
from pipeline.quotes.read import announced, marked_only, read_stretch
from pipeline.quotes.report import Report, Source
from pipeline.quotes.units import Kind, Stretch, Unit, cut
from pipeline.records import Article, Block, Issue, Mention, Quote, Sentence, Span, make_id

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_OTHER_WORDS = frozenset({"block_quote"})
"""Blocks that are a quote as a whole: what is said in them is not looked at again."""
_SKIPPED = frozenset({"boilerplate", "byline"})


def find_quotes(
    article: Article,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    lang: Language,
    *,
    blocks: Sequence[Block] = (),
) -> Iterator[Quote | Issue]:
    """Who said what in an article: quotes in order, after an Issue per mark without a partner.

    `sentences` and `mentions` are those of the article (mentions may be none: then names are told
    by capitals). `blocks` give the paragraphs and the block quotes; without them a blank line
    parts paragraphs. Method: surface rules in the manner of Pouliquen et al. 2007, "Automatic
    detection of quotations in multilingual news", and Krestel et al. 2008, "Minding the source".
    """
    text = article.text
    paragraphs = list(_paragraphs(text, blocks))
    marked, single = pair_marks(text, paragraphs, lang.speech.elided)
    yield from (_unbalanced(article, one) for one in single)
    reports = list(_reports(text, list(cut(text, paragraphs, marked, sentences)), mentions, lang))
    reports += _blocks(text, reports, blocks, sentences)
    reports += _inner(text, reports, marked)
    yield from _rows(article, reports)


def _paragraphs(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    parts = [Span(one.start, one.end) for one in blocks if one.kind not in _SKIPPED]
    for part in parts or [Span(0, len(text))]:
        start = part.start
        for hit in _BLANK_LINE.finditer(text, part.start, part.end):
            yield Span(start, hit.start())
            start = hit.end()
        if start < part.end:
            yield Span(start, part.end)


def _unbalanced(article: Article, mark: Span) -> Issue:
    around = article.text[max(0, mark.start - 20) : mark.end + 20].replace("\n", " ")
    return Issue(
        path=article.path,
        stage="quotes",
        code="unbalanced-mark",
        detail=f"the quotation mark {mark.of(article.text)} in “{around}” has no partner",
        hint="look at the passage: a quotation there may be cut short or missing",
        article_id=article.article_id,
        start=mark.start,
        end=mark.end,
    )


def _reports(
    text: str, stretches: Sequence[Stretch], mentions: Sequence[Mention], lang: Language
) -> Iterator[Report]:
    """The reports of all stretches; one without a cue goes on with the speaker before."""
    starts = [one.start for one in mentions]
    source: Source | None = None
    held: Report | None = None
    for number, stretch in enumerate(stretches):
        if stretch.block in _OTHER_WORDS:
            continue
        within = mentions[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]
        found = read_stretch(text, stretch, within, lang.speech)
        near = _near(source, stretch, number)
        carried = _carried(text, stretch, found, near, lang.speech)
        if held and carried and carried.rule == held.rule == "reported-mood":
            if text[held.end : carried.start].count("\n") == 0:
                held = replace(held, end=carried.end)
                continue
        if held is not None:
            yield held
        held = carried
        if carried is None:
            yield from found
        source = _source(found, stretch, number) or source
        ahead = announced(text, stretch, lang.speech)
        source = replace(ahead, stretch=number) if ahead else source
    if held is not None:
        yield held


def _near(source: Source | None, stretch: Stretch, number: int) -> Source | None:
    """The last speaker, unless too far away to go on speaking."""
    if source is None or stretch.paragraph - source.paragraph > 1 or number - source.stretch > 4:
        return None
    return source


def _carried(
    text: str, stretch: Stretch, found: list[Report], source: Source | None, speech: Speech
) -> Report | None:
    """A lone quotation, or a sentence in reported mood, as said by the speaker before it."""
    alone = marked_only(stretch.units)
    if alone is not None and alone.marked is not None:
        inner = alone.marked.inner
        if source is not None and _goes_on(source, stretch) and is_sentence(inner.of(text)):
            return _continued(stretch, inner, "direct", "continued", source)
    if any(one.kind != "partial" for one in found):
        return None
    if not _mood(stretch.units, speech, after_report=source is not None):
        return None
    units = stretch.units
    end = len(units) - (units[-1].low in {".", "!"})
    content = Span(stretch.start, units[max(end, 1) - 1].end)
    return _continued(stretch, content, "indirect", "reported-mood", source)


def _goes_on(source: Source, stretch: Stretch) -> bool:
    """Whether a lone quotation is by the last speaker: after a quotation, a colon, or close by."""
    close = stretch.paragraph == source.paragraph
    return source.kind in {"direct", "partial", "announced"} or close


def _continued(
    stretch: Stretch, content: Span, kind: str, rule: str, source: Source | None
) -> Report:
    return Report(
        start=content.start,
        end=content.end,
        kind=kind,
        rule=rule,
        score=0.75 if source else 0.6,
        sentence=stretch.sentence,
        cue=source.cue if source and kind == "direct" else None,
        speaker=source.speaker if source else None,
        speaker_kind=source.speaker_kind if source else "",
    )


def _mood(units: Sequence[Unit], speech: Speech, *, after_report: bool) -> bool:
    """Whether the first verb of a sentence stands in reported mood (free Konjunktiv)."""
    moods = speech.reported_mood | speech.reported_aux if after_report else speech.reported_mood
    if not speech.reported_mood or units[-1].low in {"?", ":"}:
        return False
    for unit in units:
        if unit.kind is not Kind.WORD or unit.capital:
            continue
        if unit.low in moods:
            return True
        if unit.low in speech.complementizers or unit.low in speech.finite:
            return False
    return False


def _source(found: Sequence[Report], stretch: Stretch, number: int) -> Source | None:
    told = [one for one in found if one.speaker is not None]
    if not told:
        return None
    last = told[-1]
    return Source(last.cue, last.speaker, last.speaker_kind, stretch.paragraph, number, last.kind)


def _blocks(
    text: str, reports: Sequence[Report], blocks: Sequence[Block], sentences: Sequence[Sentence]
) -> Iterator[Report]:
    """Block quotes as marked by the article's own layout, with the last speaker named before."""
    for block in blocks:
        if block.kind != "block_quote":
            continue
        before = [
            one for one in reports if one.end <= block.start and one.start > block.start - 600
        ]
        last = before[-1] if before else None
        number = next((one.sentence for one in sentences if one.end > block.start), 0)
        yield Report(
            start=block.start,
            end=block.start + len(text[block.start : block.end].rstrip()),
            kind="block",
            rule="block",
            score=0.85,
            sentence=number,
            speaker=last.speaker if last else None,
            speaker_kind=last.speaker_kind if last else "",
        )


def _inner(text: str, reports: Sequence[Report], marked: Sequence[Marked]) -> Iterator[Report]:
    """Marked stretches within a direct quotation: somebody quoted by the one who is quoted."""
    starts = [one.inner.start for one in marked]
    for report in reports:
        if report.kind not in {"direct", "block"}:
            continue
        low, high = bisect_left(starts, report.start + 1), bisect_left(starts, report.end)
        for one in marked[low:high]:
            if len(one.inner.of(text).split()) > 2 and one.end <= report.end:
                yield Report(
                    start=one.inner.start,
                    end=one.inner.end,
                    kind="direct" if is_sentence(one.inner.of(text)) else "partial",
                    rule="inner-marks",
                    score=0.5,
                    sentence=report.sentence,
                )


def _rows(article: Article, reports: Sequence[Report]) -> Iterator[Quote]:
    """Reports as rows, each with the smallest other one that holds it as `nested_in`."""
    open_rows: list[Quote] = []
    for one in sorted(reports, key=lambda report: (report.start, -report.end)):
        row = _row(article, one)
        while open_rows and open_rows[-1].end < row.end:
            open_rows.pop()
        if open_rows and (open_rows[-1].start, open_rows[-1].end) != (row.start, row.end):
            row = replace(row, nested_in=open_rows[-1].quote_id)
        open_rows.append(row)
        yield row


def _row(article: Article, one: Report) -> Quote:
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
        speaker_kind=one.speaker_kind,
        via=one.via.of(text) if one.via else "",
        modality=one.modality,
    )
