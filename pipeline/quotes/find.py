"""Quotes of an article: reports by rules and tagger, block quotes and quotes within quotes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from pipeline.lang import Language
from pipeline.quotes.marked.marking import repeats_in
from pipeline.quotes.marked.pairs import Marked, pair_marks
from pipeline.quotes.report import Report
from pipeline.quotes.rows import rows
from pipeline.quotes.rules.carry import reports_in
from pipeline.quotes.rules.direct import Setting
from pipeline.quotes.rules.sentence_like import is_sentence
from pipeline.quotes.rules.units import cut
from pipeline.quotes.tagged.decide import decide
from pipeline.quotes.tagged.sight import Sight
from pipeline.records import Article, Block, Issue, Mention, Quote, Sentence, Signs, Span

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_SKIPPED = frozenset({"boilerplate", "byline"})


def find_quotes(
    article: Article,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    lang: Language,
    *,
    blocks: Sequence[Block] = (),
    signs: Signs | None = None,
) -> Iterator[Quote | Issue]:
    """Who said what in an article: quotes in order, after an Issue per mark without a partner.

    `sentences` and `mentions` are those of the article (mentions may be none: then names are told
    by capitals). `blocks` give the paragraphs and the block quotes; without them a blank line
    parts paragraphs. `signs` are what a trained tagger sees; without them the rules decide alone.
    The rules are in the manner of Pouliquen et al. 2007, "Automatic detection of quotations in
    multilingual news", and Krestel et al. 2008, "Minding the source".
    """
    text = article.text
    sight = Sight(signs) if signs else None
    marked, single, reports = by_rules(text, sentences, mentions, lang, blocks=blocks, sight=sight)
    yield from (_unbalanced(article, one) for one in single)
    if sight is not None and sentences:
        decided = decide(text, reports, sight, marked, sentences)
        reports = [one for one in decided if not _in_block_quote(one, blocks)]
    reports += _blocks(text, reports, blocks, sentences)
    reports += _inner(text, reports, marked)
    yield from rows(article, reports, sentences, mentions, lang.speech)


def by_rules(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    lang: Language,
    *,
    blocks: Sequence[Block] = (),
    sight: Sight | None = None,
) -> tuple[list[Marked], list[Span], list[Report]]:
    """The stretches in marks, the marks without a partner, and what the rules report.

    `sight` helps to tell quotations from other words in marks.
    """
    paragraphs = list(_paragraphs(text, blocks))
    marked, single = pair_marks(text, paragraphs, lang.speech.elided)
    stretches = list(cut(text, paragraphs, marked, sentences))
    setting = Setting(mentions or None, repeats_in(text, marked), sight=sight)
    return marked, single, list(reports_in(text, stretches, lang.speech, setting))


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


def _in_block_quote(one: Report, blocks: Sequence[Block]) -> bool:
    """Whether a report lies in a block that is a quote as a whole."""
    at = bisect_right(blocks, one.start, key=lambda block: block.start) - 1
    return at >= 0 and blocks[at].kind == "block_quote" and one.start < blocks[at].end


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
            sentence=number,
            speaker=last.speaker if last else None,
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
                    sentence=report.sentence,
                )
