"""Dev scores of the torch model while it trains: single sentences, exact spans."""

from __future__ import annotations

from collections import Counter

import torch

from pipeline.engines.pieces import Pieces
from training.model import TokenTagger, batches, encode
from training.ner_data import LABELS, Sample, join


@torch.inference_mode()
def score_dev(
    model: TokenTagger, pieces: Pieces, dev: dict[str, list[Sample]]
) -> dict[str, dict[str, float]]:
    """F1 of PER+ORG+LOC per set, for single sentences and for windows of four."""
    model.eval()
    scores: dict[str, dict[str, float]] = {}
    for name, samples in dev.items():
        joined = [join(samples[i : i + 4]) for i in range(0, len(samples), 4)]
        scores[name] = {
            "single": _f1(model, pieces, samples),
            "windows": _f1(model, pieces, joined),
        }
    return scores


def _f1(model: TokenTagger, pieces: Pieces, samples: list[Sample]) -> float:
    encoded = [encode(pieces, sample) for sample in samples]
    counts = Counter[str]()
    for batch in batches(encoded, size=2048):
        with torch.autocast("cpu", torch.bfloat16):
            best = model(batch.pieces, batch.firsts).argmax(-1).tolist()
        for i in batch.order:
            size = len(encoded[i].firsts)
            found, best = _spans([LABELS[k] for k in best[:size]]), best[size:]
            gold = _spans(list(samples[i].tags))
            counts.update(right=len(found & gold), found=len(found), gold=len(gold))
    return round(2 * counts["right"] / max(1, counts["found"] + counts["gold"]), 4)


def _spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """(start, end, type) without MISC; an I- that continues nothing starts a span."""
    spans, start = set(), 0
    for i, tag in enumerate([*tags, "O"]):
        before = tags[i - 1] if i else "O"
        if before != "O" and tag != f"I-{before[2:]}":
            spans.add((start, i, before[2:]))
        if tag != "O" and (tag[0] == "B" or before == "O" or before[2:] != tag[2:]):
            start = i
    return {span for span in spans if span[2] != "MISC"}
