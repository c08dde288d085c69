"""Names: the articles of a batch go to the tagger together, mentions come back to each.

What the tagger saw of quotes stays with the article until the quotes are found.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.mentions import find_mentions
from pipeline.protocols import Passage, Reading, Tagger
from pipeline.records import Analysis, sift


def name_all(analyses: Sequence[Analysis], tagger: Tagger) -> list[Analysis]:
    """The analyses with the mentions in them."""
    readings = tagger.read([list(passages(one)) for one in analyses])
    return [_named(*pair) for pair in zip(analyses, readings, strict=True)]


def _named(analysis: Analysis, reading: Reading) -> Analysis:
    found = find_mentions(analysis.article, analysis.sentences, reading.tags)
    rows, issues = sift(found)
    everything = (*analysis.issues, *issues)
    return replace(analysis, mentions=tuple(rows), issues=everything, signs=reading.signs)


def passages(analysis: Analysis) -> Iterator[Passage]:
    """The stretches given to the tagger: the sentences of one block together, per language."""
    text = analysis.article.text
    ends = [one.end for one in analysis.blocks]
    start, end, lang, block = 0, 0, "", -1
    for sentence in analysis.sentences:
        here = bisect_left(ends, sentence.end)
        if end and (here, sentence.lang) != (block, lang):
            yield Passage(start, text[start:end], lang)
        if not end or (here, sentence.lang) != (block, lang):
            start, lang, block = sentence.start, sentence.lang, here
        end = sentence.end
    if end:
        yield Passage(start, text[start:end], lang)
