"""One article from text to findings: the one list of stages, batched for the engines."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice

from pipeline.blocks import label_blocks
from pipeline.detect import detect_language, detect_sentences
from pipeline.errors import PipelineError
from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.mentions import find_mentions
from pipeline.protocols import Engines, Guesser, Tagger, Translator
from pipeline.quotes import find_quotes
from pipeline.records import Analysis, Article, Figure, Issue, Quote, Sentence, Span, Tag, sift
from pipeline.segment import segment
from pipeline.translate import translate_sentences

Passage = tuple[int, Sequence[Tag]]
Step = Callable[[Analysis], Analysis]


class Stopwatch:
    """Adds up the seconds spent in each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        """Count what happens inside as time of `stage`."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] += time.perf_counter() - begin


def analyze(
    articles: Iterable[Article],
    engines: Engines,
    *,
    batch: int = 16,
    watch: Stopwatch | None = None,
) -> Iterator[Analysis]:
    """Analyse articles, `batch` of them together so that the engines are kept busy."""
    articles, watch = iter(articles), watch or Stopwatch()
    while group := list(islice(articles, batch)):
        yield from analyze_batch(group, engines, watch)


def analyze_batch(
    articles: Sequence[Article], engines: Engines, watch: Stopwatch
) -> list[Analysis]:
    """Every stage of one article, in order; each sees what the earlier ones found."""
    analyses = [Analysis(article=one, lang="", lang_score=0.0) for one in articles]
    with watch("blocks"):
        analyses = [_guarded("blocks", one, _blocks) for one in analyses]
    with watch("detect"):
        analyses = [_guarded("detect", one, _detect(engines.guesser)) for one in analyses]
    with watch("segment"):
        analyses = [_guarded("segment", one, _segment(engines.guesser)) for one in analyses]
    with watch("tag"):
        passages = _tag_all(analyses, engines.tagger)
    with watch("mentions"):
        pairs = zip(analyses, passages, strict=True)
        analyses = [_guarded("mentions", one, _mentions(tags)) for one, tags in pairs]
    with watch("quotes"):
        analyses = [_guarded("quotes", one, _quotes) for one in analyses]
    with watch("figures"):
        analyses = [_guarded("figures", one, _figures) for one in analyses]
    with watch("translate"):
        return _translate_all(analyses, engines.translator)


def _guarded(stage: str, analysis: Analysis, step: Step) -> Analysis:
    """Run one stage of one article; its failure is an Issue of that article, not the run's end."""
    try:
        return step(analysis)
    except PipelineError:
        raise
    except Exception as error:
        return _with_issues(analysis, [_failure(stage, analysis.article, error)])


def _failure(stage: str, article: Article, error: Exception) -> Issue:
    return Issue(
        path=article.path,
        stage=stage,
        code="failed",
        detail=f"{type(error).__name__}: {error}",
        hint="This is a fault of newskiosk: please report it, with the article if you may.",
        article_id=article.article_id,
    )


def _with_issues(analysis: Analysis, issues: Iterable[Issue]) -> Analysis:
    return replace(analysis, issues=(*analysis.issues, *issues))


def _blocks(analysis: Analysis) -> Analysis:
    return replace(analysis, blocks=tuple(label_blocks(analysis.article)))


def _detect(guesser: Guesser) -> Step:
    def step(analysis: Analysis) -> Analysis:
        found = detect_language(analysis.article, analysis.blocks, guesser)
        if isinstance(found, Issue):
            return _with_issues(analysis, [found])
        return replace(analysis, lang=found.lang, lang_score=found.score)

    return step


def _segment(guesser: Guesser) -> Step:
    def step(analysis: Analysis) -> Analysis:
        lang = LANGUAGES.get(analysis.lang)
        if lang is None:
            return analysis
        found = segment(analysis.article, analysis.blocks, lang)
        return replace(analysis, sentences=tuple(detect_sentences(found, guesser, lang.code)))

    return step


def _mentions(tags: Sequence[Passage]) -> Step:
    def step(analysis: Analysis) -> Analysis:
        rows, issues = sift(find_mentions(analysis.article, analysis.sentences, tags))
        return _with_issues(replace(analysis, mentions=tuple(rows)), issues)

    return step


def _quotes(analysis: Analysis) -> Analysis:
    lang = LANGUAGES.get(analysis.lang)
    if lang is None:
        return analysis
    found = find_quotes(
        analysis.article, analysis.sentences, analysis.mentions, lang, blocks=analysis.blocks
    )
    rows, issues = sift(found)
    return _with_issues(replace(analysis, quotes=tuple(rows)), issues)


def _figures(analysis: Analysis) -> Analysis:
    found = find_figures(analysis.article, analysis.sentences, LANGUAGES)
    rows, issues = sift(found)
    said = tuple(replace(one, quote_id=_said_in(one, analysis.quotes)) for one in rows)
    return _with_issues(replace(analysis, figures=said), issues)


def _said_in(figure: Figure, quotes: Sequence[Quote]) -> str:
    """The innermost quote that a figure stands in, "" if it is the article's own."""
    around = [one for one in quotes if one.start <= figure.start and figure.end <= one.end]
    return min(around, key=lambda one: one.end - one.start).quote_id if around else ""


def passages_of(analysis: Analysis) -> list[tuple[Span, str]]:
    """The stretches given to the tagger: the sentences of one block together, per language."""
    spans: list[tuple[Span, str]] = []
    ends = [one.end for one in analysis.blocks]
    block = -1
    for sentence in analysis.sentences:
        here = bisect_left(ends, sentence.end)
        if spans and here == block and spans[-1][1] == sentence.lang:
            spans[-1] = (Span(spans[-1][0].start, sentence.end), sentence.lang)
        else:
            spans.append((Span(sentence.start, sentence.end), sentence.lang))
        block = here
    return spans


def _tag_all(analyses: list[Analysis], tagger: Tagger) -> list[list[Passage]]:
    """Per article its tagged passages; passages of all articles go to the tagger together."""
    spans = [passages_of(one) for one in analyses]
    pairs = zip(analyses, spans, strict=True)
    texts = [span.of(one.article.text) for one, found in pairs for span, _ in found]
    tags = iter(tagger.tag(texts, [lang for found in spans for _, lang in found]))
    return [[(span.start, next(tags)) for span, _ in found] for found in spans]


def _translate_all(analyses: list[Analysis], translator: Translator) -> list[Analysis]:
    """English for every sentence and quote; the sentences of all articles go in together."""
    units = [unit for one in analyses for unit in (*one.sentences, *_fragments(one))]
    names = [name for one in analyses for name in _names(one)]
    done = iter(translate_sentences(units, translator, names=names))
    return [_translated(one, done) for one in analyses]


def _fragments(analysis: Analysis) -> list[Sentence]:
    """Quotes as texts of their own: what was said, out of the sentence that reports it."""
    return [
        replace(
            analysis.sentences[quote.sentence], start=quote.start, end=quote.end, text=quote.text
        )
        for quote in analysis.quotes
    ]


def _names(analysis: Analysis) -> list[list[str]]:
    """Per sentence and quote the names in it, which its translation has to keep."""
    spans = [Span(one.start, one.end) for one in (*analysis.sentences, *_fragments(analysis))]
    return [
        [one.text for one in analysis.mentions if span.start <= one.start and one.end <= span.end]
        for span in spans
    ]


def _translated(analysis: Analysis, done: Iterator[Sentence]) -> Analysis:
    sentences = tuple(islice(done, len(analysis.sentences)))
    english = [one.text_en for one in islice(done, len(analysis.quotes))]
    pairs = zip(analysis.quotes, english, strict=True)
    quotes = tuple(replace(quote, text_en=text) for quote, text in pairs)
    return replace(analysis, sentences=sentences, quotes=quotes)
