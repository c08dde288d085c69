"""Two numbers that are one range, numbers that share a unit, and the words that bound them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_END, WORD_START, Choice, any_of, choice, compiled
from pipeline.lang.numbers import Numbers

AT_LEAST, AT_MOST, ABOUT, NEARLY = "at_least", "at_most", "about", "nearly"


@cache
def _to(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f" ?[–—-] ?|-? (?:{numbers.bounds.to}) ")


@cache
def _and(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f"-? (?:{numbers.bounds.and_}) ")


@cache
def _onto(numbers: Numbers) -> re.Pattern[str]:
    rest = any_of(pattern for pattern, _ in numbers.bounds.before)
    return compiled(f" (?:{numbers.bounds.onto}) (?:{rest} )?")


@cache
def _between(numbers: Numbers) -> re.Pattern[str]:
    rest = any_of(pattern for pattern, _ in numbers.bounds.before)
    return compiled(f"{WORD_START}(?:{numbers.bounds.between}) (?:{rest} )?$")


@cache
def _from(numbers: Numbers) -> re.Pattern[str]:
    rest = any_of(pattern for pattern, _ in numbers.bounds.before)
    return compiled(f"{WORD_START}(?:{numbers.bounds.from_}) (?:{rest} )?$")


@cache
def _minus(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f"{WORD_START}(?:{numbers.bounds.minus}) $")


@cache
def _before(numbers: Numbers) -> Choice[str]:
    return choice(numbers.bounds.before, before="(?<![^\\W_])", after=" ?$")


@cache
def _after(numbers: Numbers) -> Choice[str]:
    return choice(numbers.bounds.after, before="(?:\\s)", after=WORD_END)


@cache
def _not_durations(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f"(?:{numbers.bounds.not_durations}) ?")


def signed(text: str, one: Amount, numbers: Numbers) -> Amount:
    """The amount made negative by a word before it ("minus 5")."""
    found = _minus(numbers).search(text[: one.start])
    if found is None or one.low is None or one.high is None:
        return one
    return replace(one, start=found.start(), low=-one.high, high=-one.low)


def merged(text: str, amounts: list[Amount], numbers: Numbers) -> list[Amount]:
    """Pairs of neighbouring amounts made into ranges, or given the unit they share."""
    rows: list[Amount] = []
    for one in amounts:
        last = rows[-1] if rows else None
        pair = _pair(text, last, one, numbers) if last else None
        if pair:
            rows[-1:] = pair
        else:
            rows.append(one)
    return rows


def _pair(text: str, a: Amount, b: Amount, numbers: Numbers) -> list[Amount] | None:
    gap, left = text[a.end : b.start], text[: a.start]
    if a.kind == "money" and b.kind == "count" and not text[a.start].isdigit():
        b = replace(b, kind="money", unit=a.unit)
    if a.ranged or b.vague or not _same_sort(a, b) or len(gap) > 40:
        return None
    between = _between(numbers).search(left) if _and(numbers).fullmatch(gap) else None
    if _from(numbers).search(left) and _onto(numbers).fullmatch(gap):
        return [_with_unit_of(a, b), b]
    if between or _to(numbers).fullmatch(gap):
        span = _spanned(a, b)
        if span and between:
            span = replace(span, left=between.start())
        return [span] if span else None
    if a.kind == "count" != b.kind and _and(numbers).fullmatch(gap) and not a.vague:
        return [_with_unit_of(a, b), b]
    return None


def _same_sort(a: Amount, b: Amount) -> bool:
    """Whether two amounts can share a unit: they have the same, or the first has none yet."""
    if a.kind == b.kind:
        return a.unit == b.unit and a.kind != "date"
    return a.kind == "count" and b.kind != "date" and not a.tail


def _with_unit_of(a: Amount, b: Amount) -> Amount:
    """The first amount in the unit (and the scale) of the second."""
    same = replace(a, kind=b.kind, unit=b.unit, year=a.year and b.kind == "count")
    factor = _shared_factor(a, b)
    if factor == 1 or a.low is None or a.high is None:
        return same
    return replace(same, low=round(a.low * factor, 6), high=round(a.high * factor, 6), scaled=True)


def _shared_factor(a: Amount, b: Amount) -> float:
    """What scale word and unit multiplied the second amount by, if the first shares it."""
    if a.factor != 1 or a.high is None or b.high is None:
        return 1
    return b.factor if a.high * b.factor < b.high or b.kind == "duration" else 1


def _spanned(a: Amount, b: Amount) -> Amount | None:
    first = _with_unit_of(a, b)
    if first.low is None or b.high is None:
        return None
    low, high = first.low, b.high
    if low >= high and not (low < 0 and high < 0):
        return None
    return replace(
        b, start=a.start, low=min(low, high), high=max(low, high), left=a.left, ranged=True,
        year=a.year and b.year, word=a.word and b.word,
    )  # fmt: skip


def bounded(text: str, one: Amount, numbers: Numbers, ends: frozenset[int]) -> Amount:
    """The amount opened or blurred by the words around it; they stay outside its span.

    `ends` is where amounts end: in "5 percent more than 300" nothing bounds the 300.
    """
    before = _before(numbers).pattern.search(text[max(0, one.begin - 40) : one.begin])
    left = one.begin - len(before[0]) if before else 0
    if before and left - 1 not in ends and not _misleads(before[0], one, numbers):
        one = _opened(replace(one, left=left), _before(numbers).meaning(before))
    if after := _after(numbers).at(text, one.end):
        one = _opened(replace(one, right=after[0]), after[1])
    if not one.qualifier and any(cap.match(text, one.end) for cap in _caps(text, one, numbers)):
        one = _opened(one, AT_MOST)
    if text[one.end : one.end + 1] == "+":
        one = _opened(replace(one, end=one.end + 1, right=-1), AT_LEAST)
    return one


def _caps(text: str, one: Amount, numbers: Numbers) -> Iterator[re.Pattern[str]]:
    """What would make the amount a maximum, were it to stand after it and its noun."""
    left = text[max(0, one.begin - 40) : one.begin].lower()
    for before, after in _capped(numbers):
        if left.endswith(before):
            yield after


@cache
def _capped(numbers: Numbers) -> tuple[tuple[str, re.Pattern[str]], ...]:
    gap = r"(?: [^\W\d_][\w-]*){0,2} "
    return tuple(
        (before, compiled(f"{gap}(?:{after}){WORD_END}")) for before, after in numbers.bounds.capped
    )


def estimated(text: str, one: Amount, numbers: Numbers) -> Amount:
    """The amount blurred by an adjective of the noun it is of ("estimated value of 3 billion")."""
    if one.qualifier or not _estimate(numbers).search(text[max(0, one.begin - 60) : one.begin]):
        return one
    return replace(one, qualifier=ABOUT, approximate=True)


@cache
def _estimate(numbers: Numbers) -> re.Pattern[str]:
    words = numbers.bounds.estimate
    return compiled(f"{WORD_START}{words} [^\\W_][\\w-]* {numbers.counted.of_before} $")


def _misleads(words: str, one: Amount, numbers: Numbers) -> bool:
    return one.kind == "duration" and bool(_not_durations(numbers).fullmatch(words))


def _opened(one: Amount, qualifier: str) -> Amount:
    if qualifier in (ABOUT, NEARLY):
        return replace(one, qualifier=one.qualifier or qualifier, approximate=True)
    if one.vague:
        return replace(one, qualifier=qualifier)
    if qualifier == AT_LEAST:
        return replace(one, qualifier=AT_LEAST, high=None)
    return replace(one, qualifier=AT_MOST, low=None)
