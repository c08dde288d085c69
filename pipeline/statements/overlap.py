"""What two statements have in common: words in whatever language, names, figures.

A word gets a vector of its own; it counts as found in the other statement as far as its nearest
word there is similar, a name or figure if its like is there. What is everywhere in the story
counts little. This is the greedy matching of BERTScore (Zhang et al. 2020) with the sentence
encoder's vectors of single words (docs/statements.md tells how it compares).
"""

from __future__ import annotations

import numpy as np

from pipeline.statements.items import Floats, Item, Items

FLOOR = 0.4  # cosine at which two words begin to match; 0.3 and 0.5 were worse by 0.01 of AUC
SHOWN = 0.25  # likeness from which two words are shown as evidence


def overlap(items: Items, a: int, b: int) -> float:
    """The F1 of what units `a` and `b` have that has a counterpart in the other, 0 to 1."""
    ours, theirs = items.of_unit[a], items.of_unit[b]
    if not len(ours) or not len(theirs):
        return 0.0
    match = _match(items, a, b)
    mine, others = items.weight[ours], items.weight[theirs]
    found_a = float(match.max(axis=1) @ mine / mine.sum())
    found_b = float(match.max(axis=0) @ others / others.sum())
    return 2 * found_a * found_b / (found_a + found_b) if found_a + found_b else 0.0


def shared_examples(items: Items, a: int, b: int, *, most: int = 4) -> list[str]:
    """The weightiest things the two have in common: "feedback", or "voluntary = vrijwillig"."""
    ours, theirs = items.of_unit[a], items.of_unit[b]
    if not len(ours) or not len(theirs):
        return []
    match = _match(items, a, b)
    worth = match.max(axis=1) * items.weight[ours]
    examples = []
    for at in np.argsort(-worth, kind="stable")[:most]:
        nearest = int(match[at].argmax())
        if match[at, nearest] > SHOWN:
            here, there = _said(items.items[ours[at]]), _said(items.items[theirs[nearest]])
            examples.append(here if here == there else f"{here} = {there}")
    return examples


def _said(item: Item) -> str:
    return item if isinstance(item, str) else item.text


def _match(items: Items, a: int, b: int) -> Floats:
    """How far each item of `a` is found in each of `b`, 0 to 1."""
    near = items.vectors[items.of_unit[a]] @ items.vectors[items.of_unit[b]].T
    match = np.asarray(np.clip((near - FLOOR) / (1 - FLOOR), 0.0, 1.0), np.float64)
    for i, mine in items.exact[a]:
        for j, other in items.exact[b]:
            match[i, j] = items.alike(mine, other)
    return match
