"""The stages in order. Those with an engine take the articles of a batch together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

from pipeline.analysis.english import translate_all
from pipeline.analysis.names import name_all
from pipeline.analysis.watch import Stopwatch
from pipeline.blocks import label_blocks
from pipeline.config import Extent
from pipeline.detect import detect_language, detect_sentences, told_language
from pipeline.errors import PipelineError
from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.protocols import Engines, Guesser
from pipeline.quotes import find_quotes, resolve_speakers
from pipeline.records import Analysis, Article, Figure, Issue, Quote, sift
from pipeline.segment import segment

Step = Callable[[Analysis], Analysis]
Together = Callable[[Sequence[Analysis]], list[Analysis]]


def analyze(
    articles: Iterable[Article],
    engines: Engines,
    *,
    batch: int = 16,
    extent: Extent = Extent.ALL,
    watch: Stopwatch | None = None,
    lang: str = "",
) -> Iterator[Analysis]:
    """Analyse articles, `batch` of them together so that the engines are kept busy.

    `extent`: how much of them gets English. `lang`: the language of all of them, where somebody
    knows it better than any guesser; else it is detected.
    """
    articles, watch = iter(articles), watch or Stopwatch()
    while group := list(islice(articles, batch)):
        yield from analyze_batch(group, engines, watch, extent=extent, lang=lang)


def analyze_batch(
    articles: Sequence[Article],
    engines: Engines,
    watch: Stopwatch,
    *,
    extent: Extent = Extent.ALL,
    lang: str = "",
) -> list[Analysis]:
    """Every stage, in order; each sees what the earlier ones found."""
    rows = [Analysis(article=one, lang="", lang_score=0.0) for one in articles]
    rows = _each("blocks", rows, _blocks, watch)
    rows = _each("detect", rows, partial(_detect, engines.guesser, lang), watch)
    rows = _each("segment", rows, partial(_segment, engines.guesser), watch)
    rows = _together("mentions", rows, partial(name_all, tagger=engines.tagger), watch)
    rows = _each("quotes", rows, _quotes, watch)
    rows = _each("figures", rows, _figures, watch)
    english = partial(translate_all, engines=engines, extent=extent)
    return _together("translate", rows, english, watch)


def _each(stage: str, rows: Sequence[Analysis], step: Step, watch: Stopwatch) -> list[Analysis]:
    """A stage that looks at one article at a time."""
    with watch(stage):
        return [_guarded(stage, one, step) for one in rows]


def _together(
    stage: str, rows: Sequence[Analysis], work: Together, watch: Stopwatch
) -> list[Analysis]:
    """A stage over all articles at once; where that fails, one by one, to spare all but the bad."""
    with watch(stage):
        try:
            return work(rows)
        except PipelineError:
            raise
        except Exception:
            return [_guarded(stage, one, lambda alone: work([alone])[0]) for one in rows]


def _guarded(stage: str, analysis: Analysis, step: Step) -> Analysis:
    """Run one stage of one article; its failure is an Issue of that article, not the run's end."""
    try:
        return step(analysis)
    except PipelineError:
        raise
    except Exception as error:
        return with_issues(analysis, [_failure(stage, analysis.article, error)])


def _failure(stage: str, article: Article, error: Exception) -> Issue:
    return Issue(
        path=article.path,
        stage=stage,
        code="failed",
        detail=f"{type(error).__name__}: {error}",
        hint="This is a fault of newskiosk: please report it, with the article if you may.",
        article_id=article.article_id,
    )


def with_issues(analysis: Analysis, issues: Iterable[Issue]) -> Analysis:
    """The analysis with more issues."""
    return replace(analysis, issues=(*analysis.issues, *issues))


def _blocks(analysis: Analysis) -> Analysis:
    return replace(analysis, blocks=tuple(label_blocks(analysis.article)))


def _detect(guesser: Guesser, lang: str, analysis: Analysis) -> Analysis:
    if lang:
        found = told_language(analysis.article, lang)
    else:
        found = detect_language(analysis.article, analysis.blocks, guesser)
    if isinstance(found, Issue):
        return with_issues(analysis, [found])
    return replace(analysis, lang=found.lang, lang_score=found.score)


def _segment(guesser: Guesser, analysis: Analysis) -> Analysis:
    lang = LANGUAGES.get(analysis.lang)
    if lang is None:
        return analysis
    found = segment(analysis.article, analysis.blocks, lang)
    return replace(analysis, sentences=tuple(detect_sentences(found, guesser, lang.code)))


def _quotes(analysis: Analysis) -> Analysis:
    lang = LANGUAGES.get(analysis.lang)
    if lang is None:
        return analysis
    found = find_quotes(
        analysis.article,
        analysis.sentences,
        analysis.mentions,
        lang,
        blocks=analysis.blocks,
        signs=analysis.signs,
    )
    rows, issues = sift(found)
    named = resolve_speakers(analysis.article, analysis.sentences, analysis.mentions, rows, lang)
    return with_issues(replace(analysis, quotes=tuple(named), signs=None), issues)


def _figures(analysis: Analysis) -> Analysis:
    rows, issues = sift(find_figures(analysis.article, analysis.sentences, LANGUAGES))
    said = tuple(replace(one, quote_id=_said_in(one, analysis.quotes)) for one in rows)
    return with_issues(replace(analysis, figures=said), issues)


def _said_in(figure: Figure, quotes: Sequence[Quote]) -> str:
    """The innermost quote that a figure stands in, "" if it is the article's own."""
    around = [one for one in quotes if one.start <= figure.start and figure.end <= one.end]
    return min(around, key=lambda one: one.end - one.start).quote_id if around else ""
