"""Names: paragraphs of many articles go to the tagger together, mentions come back to each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pipeline.mentions import find_mentions
from pipeline.protocols import Tagger
from pipeline.records import Analysis, Span, sift


def name_all(analyses: Sequence[Analysis], tagger: Tagger) -> list[Analysis]:
    """The analyses with the mentions in them."""
    spans = [passages(one) for one in analyses]
    pairs = zip(analyses, spans, strict=True)
    texts = [span.of(one.article.text) for one, held in pairs for span, _ in held]
    tags = iter(tagger.tag(texts, [lang for held in spans for _, lang in held]))
    named = []
    for analysis, held in zip(analyses, spans, strict=True):
        tagged = [(span.start, next(tags)) for span, _ in held]
        rows, issues = sift(find_mentions(analysis.article, analysis.sentences, tagged))
        everything = (*analysis.issues, *issues)
        named.append(replace(analysis, mentions=tuple(rows), issues=everything))
    return named


def passages(analysis: Analysis) -> list[tuple[Span, str]]:
    """The stretches given to the tagger: the sentences of one block together, per language.

    More than a sentence, since what stands before tells who is meant; offsets into the article.
    """
    found: list[tuple[Span, str]] = []
    ends = [one.end for one in analysis.blocks]
    block = -1
    for sentence in analysis.sentences:
        here = bisect_left(ends, sentence.end)
        if found and here == block and found[-1][1] == sentence.lang:
            found[-1] = (Span(found[-1][0].start, sentence.end), sentence.lang)
        else:
            found.append((Span(sentence.start, sentence.end), sentence.lang))
        block = here
    return found
