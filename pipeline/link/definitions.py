"""Abbreviations an article explains: "Zentrale Meldestelle (ZMS)", "ZMS (Zentrale Meldestelle)".

The letters are checked as in Schwartz & Hearst (2003), "A Simple Algorithm for Identifying
Abbreviation Definitions in Biomedical Text".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from pipeline.link.folding import fold
from pipeline.records import Analysis

_AFTER = re.compile(r"\s?\((?:[a-z]+:?\s)?([^\s()][^()\n]{0,80})\)")
_SHORT = re.compile(r"[A-ZÄÖÜ][\w&.-]{1,9}")

# Two long forms with one short form are taken for one thing, in other words or another language,
# from this likeness of 100 on: "international energy agency", "internationale energieagentur" 75.
ALIKE = 65

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Definition:
    """What an article explains, in its `words`; `alone` unless others explain it otherwise."""

    words: str
    alone: bool = True


def find_definitions(analyses: Iterable[Analysis]) -> dict[Pair, Definition]:
    """Folded (short, long) pairs that some article puts side by side."""
    found: dict[Pair, Definition] = {}
    for one in analyses:
        for mention in one.mentions:
            hit = _AFTER.match(one.article.text, mention.end)
            if not hit or mention.label == "PER":
                continue
            words = one.article.text[mention.start : hit.end()]
            for short, long in ((mention.text, hit[1]), (hit[1], mention.text)):
                if _SHORT.fullmatch(short) and explains(short, long):
                    found.setdefault((fold(short), fold(long)), Definition(words))
    return _marked(found)


def _marked(found: dict[Pair, Definition]) -> dict[Pair, Definition]:
    """The definitions, those of short forms that stand for several things marked."""
    longs: defaultdict[str, list[str]] = defaultdict(list)
    for short, long in found:
        longs[short].append(long)
    doubtful = {
        short
        for short, forms in longs.items()
        if any(fuzz.ratio(forms[0], other) < ALIKE for other in forms[1:])
    }
    return {
        pair: replace(one, alone=False) if pair[0] in doubtful else one
        for pair, one in found.items()
    }


def explains(short: str, long: str) -> bool:
    """Whether the letters of `short` stand in this order in `long`, the first at a word's start."""
    letters = fold(short).replace(" ", "")
    capitals = sum(one.isupper() for one in short)
    if capitals < 2 or len(letters) < 2 or len(fold(long).replace(" ", "")) < 2 * len(letters):
        return False
    return _in_order(letters, fold(long))


def _in_order(letters: str, words: str) -> bool:
    at = len(words)
    for place in range(len(letters) - 1, -1, -1):
        at = words.rfind(letters[place], 0, at)
        while place == 0 and at > 0 and words[at - 1] != " ":
            at = words.rfind(letters[0], 0, at)
        if at < 0:
            return False
    return True
