"""Fit the weights of the clues that decide between rules and tagger.

    python -m training.clues --data D [--model FOLDER]

prints F1 of contents on each set with weights from the other four fifths of the articles, and the
weights from all of them for `pipeline/quotes/tagged/clues.py`. The sets are those the tagger was
not trained on (it is too sure of those it was trained on): German and English dev, and the Dutch
tune half, which it did see. Logistic regression by Newton's method; each language weighs the same.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.quote_sets import analyses, own_dutch, read_rows
from pipeline.engines.tagger import BundledTagger
from pipeline.lang import LANGUAGES
from pipeline.quotes.find import by_rules
from pipeline.quotes.tagged.candidates import Candidate, candidates
from pipeline.quotes.tagged.clues import CLUES
from pipeline.quotes.tagged.decide import apart
from pipeline.quotes.tagged.sight import Sight
from pipeline.records import Analysis, Span
from pipeline.score.spans import PRF, iou_many, match_pairs
from training.logistic import logistic, newton

FOLDS = 5
RIDGE = 1.0
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5)


@dataclass(frozen=True, slots=True)
class Judged:
    """The candidates of an article, their clues (candidates, 1 + clues), and which are right.

    `known` is False for words in marks, which are judged by other clues (`training.marks`).
    """

    found: list[Candidate]
    clues: np.ndarray
    right: np.ndarray
    known: np.ndarray
    sure: np.ndarray
    gold: list[list[Span]]
    spared: set[int]


def main() -> None:
    """Print scores and weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    args = parser.parse_args()
    tagger = BundledTagger(args.model)
    folder = args.data / "quotes"
    sets = {
        "de": read_rows(folder / "de_wikinews_dev.jsonl.gz"),
        "en": read_rows(folder / "en_polnear_dev.jsonl.gz"),
        "nl": list(own_dutch("tune")),
    }
    judged = {
        lang: [
            judge(row, one)
            for row, one in zip(
                rows, analyses([r["text"] for r in rows], lang, tagger), strict=True
            )
        ]
        for lang, rows in sets.items()
    }
    report(judged)


def judge(row: dict[str, Any], one: Analysis) -> Judged:
    """The candidates of an analysed article against its gold."""
    gold = [[Span(*span) for span in quote["content"]] for quote in row["quotes"]]
    lang = LANGUAGES[one.lang]
    text = one.article.text
    assert one.signs is not None, "this tagger has no quote heads"
    sight = Sight(one.signs)
    marked, _, reports = by_rules(
        text, one.sentences, one.mentions, lang, blocks=one.blocks, sight=sight
    )
    found = candidates(text, reports, sight, marked)
    right = [any(iou_many(pieces, [c.span]) >= 0.5 for pieces in gold if pieces) for c in found]
    known = [c.marked is None or c.report is None for c in found]
    return Judged(
        found,
        np.array([[1.0, *(clue(c) for clue in CLUES.values())] for c in found]).reshape(
            -1, 1 + len(CLUES)
        ),
        np.array(right, float),
        np.array(known, bool),
        np.array([c.report.score if c.report else 0.0 for c in found]),
        gold,
        {i for i, quote in enumerate(row["quotes"]) if quote.get("optional")},
    )


def report(judged: dict[str, list[Judged]]) -> None:
    """Print F1 by language and threshold, then the weights."""
    for lang, articles in judged.items():
        totals = dict.fromkeys(THRESHOLDS, PRF())
        for fold in range(FOLDS):
            weights = fit(judged, without=fold)
            for article in articles[fold::FOLDS]:
                for threshold in THRESHOLDS:
                    totals[threshold] += score(article, weights, threshold)
        for threshold, one in totals.items():
            print(
                f"{lang} {threshold:.2f} P {one.precision:.3f} R {one.recall:.3f} F1 {one.f1:.3f}"
            )
    weights = fit(judged)
    print(f"BIAS = {weights[0]:.2f}")
    for name, weight in zip(CLUES, weights[1:], strict=True):
        print(f'    "{name}": {weight:.2f},')


def score(article: Judged, weights: np.ndarray, threshold: float) -> PRF:
    """Right, gold and found contents of an article."""
    shares = np.where(article.known, logistic(article.clues @ weights), article.sure)
    likely = list(zip(shares, article.found, strict=True))
    kept = [one.span for _, one in apart(likely, threshold)]
    scored = [
        (iou_many(pieces, [span]), i, j)
        for i, pieces in enumerate(article.gold)
        for j, span in enumerate(kept)
        if any(piece.overlap(span) for piece in pieces)
    ]
    pairs = match_pairs(scored, threshold=0.5)
    spared = sum(i in article.spared for i, _ in pairs)
    return PRF(len(pairs) - spared, len(article.gold) - len(article.spared), len(kept) - spared)


def fit(judged: dict[str, list[Judged]], without: int | None = None) -> np.ndarray:
    """Weights (1 + clues,), the bias first, from all articles but those of one fold."""
    parts = [_stack(articles, without) for articles in judged.values()]
    most = max(len(right) for _, right in parts)
    clues = np.concatenate([x for x, _ in parts])
    right = np.concatenate([y for _, y in parts])
    weigh = np.concatenate([np.full(len(y), most / len(y)) for _, y in parts])
    return newton(clues, right, weigh, np.full(clues.shape[1], RIDGE))


def _stack(articles: Sequence[Judged], without: int | None) -> tuple[np.ndarray, np.ndarray]:
    chosen = list(_chosen(articles, without))
    return (
        np.concatenate([one.clues[one.known] for one in chosen]),
        np.concatenate([one.right[one.known] for one in chosen]),
    )


def _chosen(articles: Sequence[Judged], without: int | None) -> Iterator[Judged]:
    for n, one in enumerate(articles):
        if without is None or n % FOLDS != without:
            yield one


if __name__ == "__main__":
    main()
