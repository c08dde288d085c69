"""Values of figures: whether two ranges meet, and what they measure."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from pipeline.lang import LANGUAGES
from pipeline.records import Figure

# "About 300" covers this share to both sides: "rund 300" and "320" are no contradiction.
ABOUT = 0.1
_WORD = re.compile(r"[^\W\d_]+")
# A word may be the last part of a compound ("Jahresumsatz"), from this many letters on: "wert" ends
# too many words. Not the first part: "kostenlos" has no costs.
_PART = 5


def agree(a: Figure, b: Figure) -> bool:
    """Whether both can be true of one thing; dates agree if one is the other, less exactly."""
    if a.kind == "date":
        return bool(a.date and b.date) and (a.date.startswith(b.date) or b.date.startswith(a.date))
    low_a, high_a = bounds(a)
    low_b, high_b = bounds(b)
    return low_a <= high_b and low_b <= high_a


def equal(a: Figure, b: Figure) -> bool:
    """Whether both give one and the same value, not just values that could agree."""
    if a.kind == "date":
        return bool(a.date) and a.date == b.date
    return a.low is not None and (a.low, a.high) == (b.low, b.high)


def bounds(one: Figure) -> tuple[float, float]:
    """The range a figure admits: open sides infinite, "about" wider, "at least" open above."""
    low = -math.inf if one.low is None else one.low
    high = math.inf if one.high is None else one.high
    if one.qualifier == "at_least":
        high = math.inf
    if one.qualifier == "at_most":
        low = -math.inf
    if one.approximate or one.qualifier == "about":
        low, high = low - abs(low) * ABOUT, high + abs(high) * ABOUT
    return low, high


def measure(words: str, lang: str) -> str:
    """What an amount measures ("revenue"), by the words of its scope or sentence.

    "" where no word, or words of several measures, say so.
    """
    known = LANGUAGES.get(lang)
    if known is None:
        return ""
    told = [word.casefold() for word in _WORD.findall(words)]
    found = {name for name, signs in known.wording.measures if _says(told, signs)}
    return found.pop() if len(found) == 1 else ""


def _says(told: Iterable[str], signs: Iterable[str]) -> bool:
    signs = tuple(signs)
    return any(
        word == sign or (len(sign) >= _PART and word.endswith(sign)) for word in told for sign in signs
    )
