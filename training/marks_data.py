"""Stretches in quotation marks with what clues look at, and whether they are quotes by gold."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.quote_sets import analysis_of, read_rows
from pipeline.analysis.names import name_all
from pipeline.lang import LANGUAGES
from pipeline.protocols import Tagger
from pipeline.quotes.marked.marking import Marking, repeats_in
from pipeline.quotes.marked.pairs import pair_marks
from pipeline.quotes.rules.read import with_subjects
from pipeline.quotes.rules.sources import attributions
from pipeline.quotes.rules.units import Stretch, cut
from pipeline.quotes.tagged.sight import Sight
from pipeline.records import Analysis, Span

SETS = {"de": "de_wikinews", "en": "en_polnear"}
GOLD = Path(__file__).parent.parent / "tests" / "gold" / "marks.jsonl"
_COVERED = 0.8
"""The share of a stretch that must lie in gold contents to make it a quote."""
_BATCH = 16


@dataclass(frozen=True, slots=True)
class Example:
    """A stretch in marks with its gold label.

    `source` is own or the name of a set, `part` tune or held, train or dev.
    """

    marking: Marking
    span: Span
    quote: bool
    source: str
    part: str
    text_id: str
    analysis: Analysis
    why: str = ""

    @property
    def lang(self) -> str:
        """The language of the article."""
        return self.analysis.lang

    @property
    def length(self) -> str:
        """Its words as one of three classes: 1, 2-3 and 4+."""
        n_words = len(self.marking.inner.split())
        return "1" if n_words == 1 else "2-3" if n_words <= 3 else "4+"


def own_examples(part: str) -> Iterator[Example]:
    """The project's own gold, one half of it."""
    for line in GOLD.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["part"] == part:
            labels = {(one["start"], one["end"]): one for one in row["marks"]}
            analysis = analysis_of(row["text"], row["lang"], whole=True)
            for span, marking in markings(analysis):
                one = labels[span.start, span.end]
                yield Example(
                    marking, span, one["quote"], "own", part, row["id"], analysis, one["why"]
                )


def set_examples(data: Path, lang: str, part: str, limit: int | None = None) -> Iterator[Example]:
    """Stretches of the first articles of German Wikinews or PolNeAR.

    They are quotes if they lie in contents (German: of direct quotes). In PolNeAR words in marks
    within an indirect content count as quotes too, names among them.
    """
    rows = read_rows(data / "quotes" / f"{SETS[lang]}_{part}.jsonl.gz", limit)
    for row in rows:
        analysis = analysis_of(row["text"], lang)
        contents = [
            Span(*piece)
            for one in row["quotes"]
            if lang == "en" or one["type"] == "Direct"
            for piece in one["content"]
        ]
        for span, marking in markings(analysis):
            quote = _covered(span, contents) >= _COVERED
            yield Example(marking, span, quote, SETS[lang], part, row["id"], analysis)


def markings(analysis: Analysis) -> Iterator[tuple[Span, Marking]]:
    """The outermost stretches in marks of an article, as the rules on quotes see them."""
    text, speech = analysis.article.text, LANGUAGES[analysis.lang].speech
    paragraphs = [Span(one.start, one.end) for one in analysis.blocks]
    marked, _ = pair_marks(text, paragraphs, speech.elided)
    repeats = repeats_in(text, marked)
    for stretch in cut(text, paragraphs, marked, analysis.sentences):
        if any(unit.marked for unit in stretch.units):
            yield from _of_stretch(text, stretch, repeats, analysis.lang)


def _of_stretch(
    text: str, stretch: Stretch, repeats: Mapping[str, int], lang: str
) -> Iterator[tuple[Span, Marking]]:
    units, speech = stretch.units, LANGUAGES[lang].speech
    verbs, others = with_subjects(units, speech), list(attributions(units, speech))
    for at, unit in enumerate(units):
        if unit.marked is not None and unit.marked.inner.of(text).strip():
            marking = Marking(
                units,
                at,
                unit.marked.inner.of(text),
                speech,
                verbs=verbs,
                others=others,
                repeats=repeats,
                headline=stretch.block == "headline",
            )
            yield unit.marked.inner, marking


def _covered(span: Span, contents: Sequence[Span]) -> float:
    """The share of a span that lies in contents: two sentences of it may be two of them."""
    inside = {
        at for one in contents for at in range(max(span.start, one.start), min(span.end, one.end))
    }
    return len(inside) / max(1, span.end - span.start)


def with_tagger(examples: Sequence[Example], tagger: Tagger) -> list[Example]:
    """The same with the names that a tagger finds and, if it can, its signs of quotes."""
    of_text: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(examples):
        of_text[one.analysis.article.article_id].append(at)
    texts, seen = list(of_text.values()), list(examples)
    for start in range(0, len(texts), _BATCH):
        places = texts[start : start + _BATCH]
        found = name_all([examples[one[0]].analysis for one in places], tagger)
        for analysis, here in zip(found, places, strict=True):
            sight = Sight(analysis.signs) if analysis.signs is not None else None
            for at in here:
                seen[at] = _seen(examples[at], analysis, sight)
    return seen


def _seen(example: Example, analysis: Analysis, sight: Sight | None) -> Example:
    span = example.span
    names = [one for one in analysis.mentions if one.start < span.end and one.end > span.start]
    inside = sight.is_quoted(span) if sight else None
    return replace(example, marking=replace(example.marking, mentions=names, inside=inside))
