"""Comparing spans: intersection over union, one-to-one matching, precision and recall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.records import Span


@dataclass(frozen=True, slots=True)
class PRF:
    """Counts that add up over articles, and the rates they give; a rate of nothing is 0.0."""

    tp: int = 0
    n_gold: int = 0
    n_found: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.tp / self.n_found if self.n_found else 0.0

    @property
    def recall(self) -> float:
        """The share of gold that was found."""
        return self.tp / self.n_gold if self.n_gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return harmonic_mean(self.precision, self.recall)

    def __add__(self, other: PRF) -> PRF:
        """The counts of two sets of articles together (micro average)."""
        return PRF(self.tp + other.tp, self.n_gold + other.n_gold, self.n_found + other.n_found)


def harmonic_mean(a: float, b: float) -> float:
    """The harmonic mean of two rates; 0.0 if both are."""
    return 2 * a * b / (a + b) if a + b else 0.0


def iou(a: Span, b: Span) -> float:
    """Characters that both spans cover over characters that either covers, 0.0 to 1.0."""
    shared = a.overlap(b)
    union = (a.end - a.start) + (b.end - b.start) - shared
    return shared / union if union > 0 else float(a == b)


def iou_many(a: Sequence[Span], b: Sequence[Span]) -> float:
    """The same for findings in several pieces; pieces that overlap count once."""
    ours, theirs = _characters(a), _characters(b)
    union = ours | theirs
    return len(ours & theirs) / len(union) if union else 0.0


def _characters(spans: Sequence[Span]) -> set[int]:
    return {index for span in spans for index in range(span.start, span.end)}


def match_spans(
    gold: Sequence[Span], found: Sequence[Span], *, threshold: float = 0.5
) -> list[tuple[int, int]]:
    """Index pairs (gold, found), each index at most once, with `iou` of at least `threshold`.

    Greedy: the pair with the highest IoU first, ties by order given. Where neither side overlaps
    itself and the threshold is above 0.5 no other matching is possible; elsewhere the closest
    pairs are kept even if another choice would pair more spans.
    """
    scored = [
        (iou(one, other), i, j) for i, one in enumerate(gold) for j, other in enumerate(found)
    ]
    return match_pairs(scored, threshold=threshold)


def match_pairs(
    scored: Sequence[tuple[float, int, int]], *, threshold: float
) -> list[tuple[int, int]]:
    """The greedy matching of `match_spans` for scores of any kind: (score, gold, found)."""
    pairs: list[tuple[int, int]] = []
    used_gold: set[int] = set()
    used_found: set[int] = set()
    for score, i, j in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
        if not score or score < threshold or i in used_gold or j in used_found:
            continue
        used_gold.add(i)
        used_found.add(j)
        pairs.append((i, j))
    return sorted(pairs)
