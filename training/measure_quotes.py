"""F1 of the content of quotes as a run with a tagger finds them: everything but the translation.

A quote is right if its characters and those of the gold content (the union of its pieces) have an
intersection over union of at least 0.5, one to one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.quote_sets import OWN, read_rows
from pipeline.analysis import analyze
from pipeline.config import Settings
from pipeline.engines import make_engines
from pipeline.protocols import Tagger
from pipeline.records import Article, Quote, Span, make_id
from pipeline.score.spans import PRF, iou_many, match_pairs

QUOTE_SETS = {
    "de": "de_wikinews_dev",
    "en": "en_polnear_dev",
    "nl": "nl_quotes.jsonl (held)",
}


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """The pieces of a content; an `optional` one counts nowhere, nor does what matches it."""

    pieces: Sequence[Span]
    optional: bool = False


def measure_quotes(tagger: Tagger, data: Path) -> dict[str, float]:
    """F1 by language: German Wikinews, English PolNeAR, and the held half of our Dutch articles."""
    return {
        "de": score_articles(tagger, read_set(data / "quotes" / "de_wikinews_dev.jsonl.gz")),
        "en": score_articles(tagger, read_set(data / "quotes" / "en_polnear_dev.jsonl.gz")),
        "nl": score_articles(tagger, read_own(OWN, "held")),
    }


Annotated = Sequence[tuple[str, Sequence[GoldQuote]]]


def score_articles(tagger: Tagger, annotated: Annotated) -> float:
    """F1 over all articles (text and gold), rounded to four digits."""
    engines = replace(make_engines(Settings(translator="none")), tagger=tagger)
    articles = [
        Article(article_id=make_id(n, text), path=str(n), outlet="gold", text=text)
        for n, (text, _) in enumerate(annotated)
    ]
    counts = PRF()
    for one, (_, gold) in zip(analyze(articles, engines), annotated, strict=True):
        counts += count(gold, one.quotes)
    return round(counts.f1, 4)


def count(gold: Sequence[GoldQuote], found: Sequence[Quote]) -> PRF:
    """Right, gold and found quotes of an article; optional gold and its match count nowhere."""
    scored = [
        (iou_many(one.pieces, [Span(row.start, row.end)]), i, j)
        for i, one in enumerate(gold)
        for j, row in enumerate(found)
        if one.pieces[0].start < row.end and row.start < one.pieces[-1].end
    ]
    pairs = match_pairs(scored, threshold=0.5)
    spared = sum(gold[i].optional for i, _ in pairs)
    needed = sum(not one.optional for one in gold)
    return PRF(len(pairs) - spared, needed, len(found) - spared)


def read_set(path: Path) -> Annotated:
    """The articles of a public set."""
    return [(row["text"], list(_gold(row["quotes"]))) for row in read_rows(path)]


def _gold(quotes: Sequence[dict[str, Sequence[Sequence[int]]]]) -> Iterator[GoldQuote]:
    for one in quotes:
        if one["content"]:
            yield GoldQuote([Span(start, end) for start, end in one["content"]])


def read_own(path: Path, part: str) -> Annotated:
    """One half of our own Dutch articles (`tests/gold/README.md`)."""
    rows = read_rows(path)
    return [
        (
            row["text"],
            [GoldQuote([Span(*one["content"])], one["optional"]) for one in row["quotes"]],
        )
        for row in rows
        if row["part"] == part
    ]
