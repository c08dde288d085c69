"""What speaks for words without marks being a quote: small functions with weights."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from pipeline.quotes.tagged.candidates import Candidate


def _odds(share: float) -> float:
    """Log odds, kept within plus and minus 4.6."""
    return math.log((share + 0.01) / (1.01 - share))


def by_rule(one: Candidate) -> float:
    """1 if a rule proposes it."""
    return float(one.report is not None)


def by_both(one: Candidate) -> float:
    """1 if rule and tagger propose it."""
    return float(one.report is not None and one.seen is not None)


def rule(one: Candidate) -> float:
    """How often the rule is right, as log odds."""
    return _odds(one.report.score) if one.report else 0.0


def content(one: Candidate) -> float:
    """How much of a content its words are to the tagger, as log odds."""
    return _odds(one.sight.is_content(one.span))


def opening(one: Candidate) -> float:
    """How surely the tagger lets a content begin with its first word, as log odds."""
    return _odds(one.sight.opens(one.span))


def closing(one: Candidate) -> float:
    """How surely the tagger lets a content end with its last word, as log odds."""
    return _odds(one.sight.closes(one.span))


def broken(one: Candidate) -> float:
    """How surely the tagger lets another content begin within it, as log odds."""
    return _odds(one.sight.breaks(one.span))


def length(one: Candidate) -> float:
    """The logarithm of its number of words."""
    return math.log(1 + len(one.span.of(one.text).split()))


def short(one: Candidate) -> float:
    """1 for one or two words."""
    return float(len(one.span.of(one.text).split()) < 3)


def held(one: Candidate) -> float:
    """1 for words within a longer candidate."""
    return float(one.around)


def speaker(one: Candidate) -> float:
    """The share of its pointing that goes to a speaker."""
    found = one.sight.pointed("speaker", one.span)
    return found.share if found else 0.0


def cue(one: Candidate) -> float:
    """The share of its pointing that goes to a cue."""
    found = one.sight.pointed("cue", one.span)
    return found.share if found else 0.0


Clue = Callable[[Candidate], float]
CLUES: Mapping[str, Clue] = {
    one.__name__: one
    for one in (
        by_rule,
        by_both,
        rule,
        content,
        opening,
        closing,
        broken,
        length,
        short,
        held,
        speaker,
        cue,
    )
}

WEIGHTS: Mapping[str, float] = {
    "by_rule": -0.58,
    "by_both": 1.66,
    "rule": 0.15,
    "content": 0.57,
    "opening": 0.12,
    "closing": 0.13,
    "broken": 0.12,
    "length": 0.51,
    "short": -1.11,
    "held": -0.64,
    "speaker": 0.04,
    "cue": -0.21,
}
"""Fitted by `python -m training.clues` on German and English dev and Dutch tune, all weighing the
same. F1 over five folds: 0.757, 0.703 and 0.961; with weights for each language alone it is 0.755
in German and 0.703 in English."""
BIAS = -1.53
THRESHOLD = 0.4


def probability(one: Candidate) -> float:
    """How likely it is that a candidate is a quote; words in marks are judged already."""
    if one.marked and one.report:
        return one.report.score
    total = BIAS + sum(weight * CLUES[name](one) for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-total))
