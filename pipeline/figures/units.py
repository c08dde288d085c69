"""Units of a number: percent, time, measures, and what is glued to it ("30-jährige")."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_END, Choice, choice, compiled
from pipeline.figures.measures import as_led, as_measure
from pipeline.figures.money import as_money
from pipeline.figures.numerals import times
from pipeline.lang.numbers import Numbers

_DAY = 86400
_PERCENT = (("%-Punkte?n?", "pp"), ("%", "%"), ("‰", "‰"))
_TIMES = (
    ("(?<=\\s)s", (1.0, "s")),
    ("h", (3600.0, "s")),
    ("min", (60.0, "s")),
    ("ms", (0.001, "s")),
)
_GAP = r"[\s‑-]?"


@cache
def _percent_signs() -> Choice[str]:
    return choice(_PERCENT, before=r"\s?", after="")


@cache
def _percent_words(numbers: Numbers) -> Choice[str]:
    return choice(numbers.units.percent, before=_GAP)


@cache
def _time_words(numbers: Numbers) -> Choice[tuple[float, str]]:
    return choice(numbers.units.times, before=_GAP)


@cache
def _time_symbols() -> Choice[tuple[float, str]]:
    return choice(_TIMES, before=r"\s?", case=True)


@cache
def _suffixes(numbers: Numbers) -> Choice[tuple[str, str, float]]:
    return choice(numbers.units.suffixes, before="-?", after=f"{numbers.units.inflected}{WORD_END}")


@cache
def _short_scales(numbers: Numbers) -> Choice[float]:
    return choice(numbers.counting.short_scales, before="", after=r"(?= [a-z])", case=True)


def with_unit(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    """The amount with kind and unit; None if it is no figure without the unit it lacks."""
    found = _with_unit(text, one, numbers)
    if not found and one.vague and (link := _of(numbers).match(text, one.end)):
        found = _with_unit(text, replace(one, end=link.end() - 1), numbers)
    if found:
        return replace(found, tail=_hyphen(text, one, found), bound_to_unit=False)
    return None if one.bound_to_unit else replace(one, kind="count")


@cache
def _of(numbers: Numbers) -> re.Pattern[str]:
    """What may stand between a word like "millions" and its unit ("millions of euros")."""
    return compiled(f" {numbers.counted.of_after} ")


def _with_unit(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    return (
        as_money(text, one, numbers)
        or _as_suffixed(text, one, numbers)
        or _as_percent(text, one, numbers)
        or _as_duration(text, one, numbers)
        or _as_short_count(text, one, numbers)
        or as_measure(text, one, numbers)
        or as_led(text, one, numbers)
    )


def _hyphen(text: str, one: Amount, found: Amount) -> bool:
    return found.tail or (text[one.end : one.end + 1] == "-" and found.end > one.end)


def _as_suffixed(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    if not (suffix := _suffixes(numbers).at(text, one.end)):
        return None
    end, (kind, unit, factor) = suffix
    return replace(times(one, factor, end), kind=kind, unit=unit, tail=True)


def _as_percent(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    unit = _percent_signs().at(text, one.end) or _percent_words(numbers).at(text, one.end)
    if unit is None:
        return None
    return replace(one, end=unit[0], kind="percent", unit=unit[1], year=False)


def _as_duration(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    unit = _time_words(numbers).at(text, one.end)
    unit = unit or (None if one.word else _time_symbols().at(text, one.end))
    if unit is None:
        return None
    end, (factor, symbol) = unit
    if half := _and_half(numbers).match(text, end):
        return replace(_half_more(one, factor, half.end()), kind="duration", unit=symbol)
    if one.bound_to_unit and one.low == 1 and factor == _DAY:
        return None  # "one day", "eines Tages": hardly ever a duration
    return replace(times(one, factor, end), kind="duration", unit=symbol)


@cache
def _and_half(numbers: Numbers) -> re.Pattern[str]:
    more = numbers.units.and_half
    return compiled(f"{more}{WORD_END}" if more else "")


def _half_more(one: Amount, factor: float, end: int) -> Amount:
    """The amount and a half of its unit ("a day and a half"): exact, whoever wrote the "a"."""
    low, high = (None if side is None else side + 0.5 for side in (one.low, one.high))
    return times(replace(one, low=low, high=high, article=False), factor, end)


def _as_short_count(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    if one.word or not (scale := _short_scales(numbers).at(text, one.end)):
        return None
    return replace(times(one, scale[1], scale[0]), kind="count")
