"""Stretches in quotation marks with what clues look at, and whether they are quotes by gold."""

from __future__ import annotations

import gzip
import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.blocks import label_blocks
from pipeline.lang import LANGUAGES
from pipeline.lang.speech import Speech
from pipeline.quotes.marking import Marking, repeats_in
from pipeline.quotes.marks import Marked, pair_marks
from pipeline.quotes.read import with_subjects
from pipeline.quotes.sources import attributions
from pipeline.quotes.units import Stretch, cut
from pipeline.records import Article, Block, Mention, Span, make_id
from pipeline.segment import segment

SETS = {"de": "de_wikinews", "en": "en_polnear"}
GOLD = Path(__file__).parent.parent / "tests" / "gold" / "marks.jsonl"
_COVERED = 0.8
"""The share of a stretch that must lie in a gold content to make it a quote."""


@dataclass(frozen=True, slots=True)
class Example:
    """A stretch in marks with its gold label. `source`: own or the name of a set."""

    marking: Marking
    span: Span
    quote: bool
    lang: str
    source: str
    text_id: str
    why: str = ""

    @property
    def length(self) -> str:
        """Its words as one of three classes: 1, 2-3 and 4+."""
        n_words = len(self.marking.inner.split())
        return "1" if n_words == 1 else "2-3" if n_words <= 3 else "4+"


def markings(
    text: str, lang: str, mentions: Sequence[Mention] | None = None, *, whole: bool = False
) -> Iterator[tuple[Marked, Marking]]:
    """The outermost stretches in marks of an article; `whole`: a text without any layout."""
    article = Article(article_id=make_id(text), path="gold", outlet="gold", text=text)
    body = Block(article_id=article.article_id, start=0, end=len(text), kind="body")
    blocks = [body] if whole else label_blocks(article)
    language = LANGUAGES[lang]
    paragraphs = [Span(one.start, one.end) for one in blocks if one.kind != "boilerplate"]
    marked, _ = pair_marks(text, paragraphs, language.speech.elided)
    repeats = repeats_in(text, marked)
    for stretch in cut(text, paragraphs, marked, segment(article, blocks, language)):
        yield from _of_stretch(text, stretch, mentions, repeats, language.speech)


def _of_stretch(
    text: str, stretch: Stretch, mentions: Sequence[Mention] | None, repeats: Any, speech: Speech
) -> Iterator[tuple[Marked, Marking]]:
    units = stretch.units
    if not any(unit.marked for unit in units):
        return
    verbs, others = with_subjects(units, speech), list(attributions(units, speech))
    within = (
        mentions
        and mentions[
            bisect_left(mentions, stretch.start, key=lambda one: one.start) : bisect_left(
                mentions, stretch.end, key=lambda one: one.start
            )
        ]
    )
    for at, unit in enumerate(units):
        if unit.marked is not None and unit.marked.inner.of(text).strip():
            yield (
                unit.marked,
                Marking(
                    units,
                    at,
                    unit.marked.inner.of(text),
                    speech,
                    verbs=verbs,
                    others=others,
                    mentions=within,
                    repeats=repeats,
                    headline=stretch.block == "headline",
                ),
            )


def own_examples(part: str, tagged: dict[str, list[Mention]] | None = None) -> Iterator[Example]:
    """The project's own gold, one half of it."""
    for line in GOLD.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["part"] != part:
            continue
        labels = {(one["start"], one["end"]): one for one in row["marks"]}
        mentions = tagged.get(row["text"]) if tagged else None
        for marked, marking in markings(row["text"], row["lang"], mentions, whole=True):
            one = labels[marked.inner.start, marked.inner.end]
            yield Example(
                marking, marked.inner, one["quote"], row["lang"], "own", row["id"], one["why"]
            )


def set_examples(
    data: Path, lang: str, part: str, tagged: dict[str, list[Mention]] | None = None
) -> Iterator[Example]:
    """Stretches of German Wikinews or PolNeAR: quotes if a content (German: a direct one) has them.

    In PolNeAR words in marks within an indirect content count as quotes too, names among them.
    """
    name = SETS[lang]
    for row in read_rows(data / "quotes" / f"{name}_{part}.jsonl.gz"):
        text = row["text"]
        contents = [
            Span(*piece)
            for one in row["quotes"]
            if lang == "en" or one["type"] == "Direct"
            for piece in one["content"]
        ]
        mentions = tagged.get(text) if tagged else None
        for marked, marking in markings(text, lang, mentions):
            quote = _covered(marked.inner, contents) >= _COVERED
            yield Example(marking, marked.inner, quote, lang, name, row["id"])


def _covered(span: Span, contents: Sequence[Span]) -> float:
    """The share of a span that lies in contents: two sentences of it may be two of them."""
    inside = {
        at for one in contents for at in range(max(span.start, one.start), min(span.end, one.end))
    }
    return len(inside) / max(1, span.end - span.start)


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a gzipped JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)
