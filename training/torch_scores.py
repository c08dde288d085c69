"""Dev scores of the torch model while it trains: each head by itself, without any rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TypeVar

import torch

from pipeline.engines.pieces import Pieces
from training.batches import Batch, batches, encode
from training.model import POINTERS, QuoteTagger
from training.ner_data import LABELS, Sample, join
from training.quote_data import Window, part
from training.rounds import of_sample

T = TypeVar("T")
_Found = set[tuple[int, int, str]]


@torch.inference_mode()
def score_names(
    model: QuoteTagger, pieces: Pieces, dev: dict[str, list[Sample]]
) -> dict[str, dict[str, float]]:
    """F1 of PER+ORG+LOC per set, for single sentences and for windows of four."""
    model.eval()
    scores: dict[str, dict[str, float]] = {}
    for name, samples in dev.items():
        joined = [join(samples[i : i + 4]) for i in range(0, len(samples), 4)]
        scores[name] = {
            "single": _names(model, pieces, [of_sample(one) for one in samples]),
            "windows": _names(model, pieces, [of_sample(one) for one in joined]),
        }
    return scores


def _names(model: QuoteTagger, pieces: Pieces, windows: Sequence[Window]) -> float:
    counts = Counter[str]()
    for _, chosen, words in _read(model, pieces, windows):
        tags = _cut([LABELS[k] for k in model.heads["ner"](words).argmax(-1).tolist()], chosen)
        for window, found in zip(chosen, tags, strict=True):
            count(counts, spans(found), spans(list(window.tags or ())[: len(found)]))
    return f1(counts)


@torch.inference_mode()
def score_quotes(
    model: QuoteTagger, pieces: Pieces, dev: dict[str, list[Window]]
) -> dict[str, dict[str, float]]:
    """Per set: F1 of contents (IoU at least 0.5), and how often gold contents point right."""
    model.eval()
    scores: dict[str, dict[str, float]] = {}
    for name, articles in dev.items():
        windows = [one for article in articles for one in _parts(article, pieces)]
        content, right = Counter[str](), Counter[str]()
        for batch, chosen, words in _read(model, pieces, windows):
            labels = model.heads["content"](words).argmax(-1).tolist()
            for window, found in zip(chosen, _cut(labels, chosen), strict=True):
                gold = window.said.content if window.said else ()
                overlaps(content, runs(found), runs(gold))
            _pointed(model, words, batch, right)
        scores[name] = {"content": f1(content)}
        for pointer in POINTERS:
            share = right[pointer] / max(1, right[f"{pointer} known"])
            scores[name][f"to {pointer}"] = round(share, 4)
    return scores


def _parts(article: Window, pieces: Pieces, most: int = 450) -> list[Window]:
    """An article in windows one after the other."""
    pairs = zip(article.words, article.opens, strict=True)
    lengths = [len(pieces.of(word)) + new for word, new in pairs]
    total = list(accumulate(lengths, initial=0))
    edges = [0]
    for i in range(len(lengths)):
        if total[i + 1] - total[edges[-1]] > most:
            edges.append(i)
    return [part(article, a, b) for a, b in zip(edges, [*edges[1:], len(lengths)], strict=True)]


def _read(
    model: QuoteTagger, pieces: Pieces, windows: Sequence[Window]
) -> Iterator[tuple[Batch, list[Window], torch.Tensor]]:
    encoded = [encode(pieces, window) for window in windows]
    for batch in batches(encoded, size=2048):
        with torch.autocast("cpu", torch.bfloat16):
            words = model(batch.pieces, batch.firsts).float()
        yield batch, [windows[i] for i in batch.order], words


def _cut(row: list[T], windows: Sequence[Window]) -> list[list[T]]:
    """The labels of a batch, window by window."""
    edges = accumulate((len(window.words) for window in windows), initial=0)
    return [row[a:b] for a, b in pairwise(edges)]


def _pointed(model: QuoteTagger, words: torch.Tensor, batch: Batch, right: Counter[str]) -> None:
    if not len(batch.asks.first):
        return
    for name in POINTERS:
        aims, known = batch.asks.aims[name]
        best = model.pointers[name](words, batch).argmax(-1)
        hit = aims.gather(1, best[:, None])[:, 0]
        right[name] += int(hit[known].sum())
        right[f"{name} known"] += int(known.sum())


def count(counts: Counter[str], found: _Found, gold: _Found) -> None:
    """Add up what is in both, in one and in the other."""
    counts.update(right=len(found & gold), found=len(found), gold=len(gold))


def f1(counts: Counter[str]) -> float:
    """F1 to four digits."""
    return round(2 * counts["right"] / max(1, counts["found"] + counts["gold"]), 4)


def spans(tags: list[str]) -> _Found:
    """(start, end, type) without MISC; an I- that continues nothing starts a span."""
    found, start = set(), 0
    for i, tag in enumerate([*tags, "O"]):
        before = tags[i - 1] if i else "O"
        if before != "O" and tag != f"I-{before[2:]}":
            found.add((start, i, before[2:]))
        if tag != "O" and (tag[0] == "B" or before == "O" or before[2:] != tag[2:]):
            start = i
    return {span for span in found if span[2] != "MISC"}


def runs(labels: Sequence[int]) -> list[tuple[int, int]]:
    """Half-open word ranges of a row of B (1) and I (2)."""
    found, start = [], 0
    for i, label in enumerate([*labels, 0]):
        before = labels[i - 1] if i else 0
        if before > 0 and label != 2:
            found.append((start, i))
        if label == 1 or (label == 2 and before <= 0):
            start = i
    return found


def overlaps(
    counts: Counter[str], found: list[tuple[int, int]], gold: list[tuple[int, int]]
) -> None:
    """Count ranges that share at least half of what they cover together, one to one."""
    left = list(gold)
    for a, b in found:
        for one in left:
            shared = min(b, one[1]) - max(a, one[0])
            if shared > 0 and shared / (max(b, one[1]) - min(a, one[0])) >= 0.5:
                left.remove(one)
                counts["right"] += 1
                break
    counts.update(found=len(found), gold=len(gold))
