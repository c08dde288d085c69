"""Values of figures: whether two ranges meet, and what they measure."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable

from pipeline.lang import LANGUAGES
from pipeline.records import Figure

# "About 300" covers this share to both sides: "rund 300" and "320" are no contradiction.
ABOUT = 0.1
_WORD = re.compile(r"[^\W\d_]+")
# Rounding and converting move a number by at most this share; counts below are taken literally.
ROUNDED, EXACT = 0.05, 100
# Numbers this near are one in other roundings, whatever their digits: 3.5 and 3.6 billion.
NEAR = 0.03
# Currencies of which one was worth less than so many of another since 2000.
MAJOR, EXCHANGE = frozenset({"EUR", "USD", "GBP", "CHF"}), 1.8
# A word may be the last part of a compound ("Jahresumsatz"), from this many letters on: "wert" ends
# too many words. Not the first part: "kostenlos" has no costs.
_PART = 5
# And what stands before it has so many: "migrants" are no grants.
_FIRST = 3


def agree(a: Figure, b: Figure) -> bool:
    """Whether both can be true of one thing; dates agree if one is the other, less exactly."""
    if a.kind == "date":
        return _part_of(a.date, b.date) or _part_of(b.date, a.date)
    low_a, high_a = bounds(a)
    low_b, high_b = bounds(b)
    return (low_a <= high_b and low_b <= high_a) or _rounded(a, b)


def _rounded(a: Figure, b: Figure) -> bool:
    """Whether one number is the other, rounded or converted: 1.3 billion and 1,284 million."""
    one, other = _roundable(a), _roundable(b)
    if one is None or other is None:
        return False
    apart, large = abs(one - other), max(abs(one), abs(other))
    if apart > ROUNDED * large or a.kind == "measure" or apart <= NEAR * large:
        return apart <= ROUNDED * large
    short, long = sorted((one, other), key=_places)
    return float(f"{long:.{max(_places(short), 1) - 1}e}") == short


def _roundable(one: Figure) -> float | None:
    """The number a figure gives, if it may be rounded: 20 dead are not 21, and no bound is one."""
    small = one.kind == "count" and abs(one.low or 0) < EXACT
    nearly = one.kind == "percent" and one.qualifier == "nearly"
    return one.low if one.low == one.high and not small and not nearly else None


def one_in_two_currencies(a: Figure, b: Figure) -> bool:
    """Whether two amounts in major currencies may be one; what the rate is, is not known."""
    major = a.kind == b.kind == "money" and {a.unit, b.unit} <= MAJOR and a.unit != b.unit
    return major and 1 / EXCHANGE <= (_number(a) or 0.0) / (_number(b) or math.inf) <= EXCHANGE


def ratio(a: Figure, b: Figure) -> float:
    """How many times the larger value is the smaller one, at least 1.0; by their nearest ends."""
    one, other = (abs(_number(it) or it.low or it.high or 0.0) for it in (a, b))
    small, large = sorted((one, other))
    return large / small if small else 1.0


def digits(one: Figure) -> int:
    """How many significant digits the number has that a figure gives, 0 if it gives none."""
    return max((_places(it) for it in (one.low, one.high) if it is not None), default=0)


def _places(number: float) -> int:
    return len(f"{abs(number):.15g}".replace(".", "").strip("0").partition("e")[0])


def equal(a: Figure, b: Figure) -> bool:
    """Whether both give one and the same value, not just values that could agree."""
    if a.kind == "date":
        return bool(a.date) and (a.date == b.date or _yearless(a.date, b.date))
    return a.low is not None and (a.low, a.high) == (b.low, b.high)


def same_number(a: Figure, b: Figure) -> bool:
    """Whether both name one number, be it as a bound: "up to 10" and "10"."""
    if equal(a, b):
        return True
    return a.kind != "date" and ((_number(a) or "") == _number(b) or _rounded(a, b))


def _number(one: Figure) -> float | None:
    """The one number a figure names, None if it gives two."""
    named = {one.low, one.high} - {None}
    return named.pop() if len(named) == 1 else None


def _part_of(date: str, other: str) -> bool:
    return bool(date and other) and (other.startswith(date) or _yearless(date, other))


def _yearless(date: str, other: str) -> bool:
    """Whether one of two dates is the other without its year ("--05-03")."""
    short, long = sorted((date, other))
    return short.startswith("--") and long.endswith(short[1:])


def bounds(one: Figure) -> tuple[float, float]:
    """The range a figure admits: open sides infinite, "about" wider, "at least" open above."""
    low = -math.inf if one.low is None else one.low
    high = math.inf if one.high is None else one.high
    if one.qualifier == "at_least":
        high = math.inf
    if one.qualifier == "at_most":
        low = -math.inf
    if one.qualifier == "nearly":
        # Nearly half is no majority; nearly 300 may well be 302.
        high *= 1 - 1e-9 if one.kind == "percent" else 1.02
        low -= abs(low) * ABOUT
    elif one.approximate or one.qualifier == "about":
        low, high = low - abs(low) * ABOUT, high + abs(high) * ABOUT
    return low, high


def told_value(one: Figure) -> str:
    """The value of a figure in words: "300", "at least 300", "100 to 300", a date."""
    about = "about " if one.approximate else ""
    if one.kind == "date" or (one.low is None and one.high is None):
        return one.date or "not known"
    if one.low is None or one.high is None:
        return f"at most {one.high:,.15g}" if one.low is None else f"at least {one.low:,.15g}"
    low, high = f"{one.low:,.15g}", f"{one.high:,.15g}"
    return about + (low if low == high else f"{low} to {high}")


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


def _says(told: Iterable[str], signs: Collection[str]) -> bool:
    endings = tuple(one for one in signs if len(one) >= _PART)
    return any(word in signs or word[_FIRST:].endswith(endings) for word in told)
