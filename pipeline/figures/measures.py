"""Measures: units in words and symbols, one per another ("ng/l"), and words that lead to one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_START, Choice, choice, compiled
from pipeline.lang.numbers import Numbers, Table

# Written the same in all three languages; case counts (MW and mW).
_SYMBOLS = [
    "mm", "cm", "m", "km", "km/h", "m²", "km²", "m³", "cm²", "ha", "l", "dl", "ml", "hl", "ng",
    "mg", "µg", "g", "kg", "t", "mW", "W", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh",
    "V", "kV", "Hz", "kHz", "MHz", "GHz", "dB", "kB", "MB", "GB", "TB", "bar", "hPa", "°C", "°F",
    "ppm", "ppb", "ppt", "mph", "kcal", "nm", "µm",
]  # fmt: skip
# The micro sign is written as the Greek letter too, the degree sign as the ordinal one.
_SPELLINGS = (
    ("qkm|km2", "km²"), ("qm|m2", "m²"), ("m3|cbm", "m³"), ("[°º] ?C", "°C"), ("[°º] ?F", "°F"),
    ("°", "°"), ("km/u", "km/h"), ("μg|mcg", "µg"), ("μm", "µm"),
)  # fmt: skip
_LITRES = (("L", "l"), ("mL", "ml"), ("dL", "dl"))
# What is dissolved or spread, and in how much of what: "µg/m³", "g/km", "t/ha".
_SOLUTES = frozenset(("ng", "µg", "mg", "g", "kg", "t", "ml", "l"))
_SOLVENTS = frozenset(("ml", "dl", "l", "m³", "g", "kg", "t", "km", "m²", "km²", "ha"))
_GAP = r"[\s‑-]?"
_PART_END = r"(?![\w²³])"
# The substance may stand between the two: "10 milligrams of lead per litre".
_SUBSTANCE = r"(?: [^\W\d_][\w-]*){1,3}"


# "Tempo-30-Zone", "Tempo 30er": a name; and how far before a number its lead may begin.
_GLUED, _LEAD = re.compile(r"[-‑]?[^\W\d_]"), 40


@cache
def _symbols() -> Choice[str]:
    table = tuple((one, one) for one in _SYMBOLS) + _SPELLINGS
    return choice(table, before=_GAP, after=r"(?![\w²³]|/[a-z])", case=True)


@cache
def _measures(numbers: Numbers) -> Choice[str]:
    return choice(numbers.units.measures, before=_GAP)


@cache
def _leads(numbers: Numbers) -> Choice[tuple[str, bool]]:
    return choice(numbers.units.leads, before=WORD_START, after="$")


def _symbols_of(units: frozenset[str], more: Table[str] = ()) -> Table[str]:
    plain = tuple((one, one) for one in _SYMBOLS if one in units)
    return plain + tuple(row for row in _SPELLINGS + more if row[1] in units)


@cache
def _solutes(numbers: Numbers) -> tuple[Choice[str], Choice[str]]:
    words = tuple(row for row in numbers.units.measures if row[1] in _SOLUTES)
    return (
        choice(words, before=_GAP),
        choice(_symbols_of(_SOLUTES), before=_GAP, after=_PART_END, case=True),
    )


@cache
def _solvents(numbers: Numbers) -> tuple[Choice[str], Choice[str]]:
    words = tuple(row for row in numbers.units.measures if row[1] in _SOLVENTS)
    per = rf"(?:\s?/\s?|\s(?:{numbers.units.per})\s)"
    symbols = _symbols_of(_SOLVENTS, _LITRES)
    return (
        choice(words, before=per),
        choice(symbols, before=per, after=_PART_END, case=True),
    )


@cache
def _substance(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f"{_SUBSTANCE}(?= (?:{numbers.units.per_only}) )")


def as_measure(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    """The amount with the unit that follows it, or None."""
    if rate := _as_rate(text, one, numbers):
        return rate
    unit = _measures(numbers).at(text, one.end)
    unit = unit or (None if one.word else _symbols().at(text, one.end))
    return _measured(one, *unit) if unit else None


def _as_rate(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    """The amount with two units; its span ends with the first if a substance stands between."""
    words, symbols = _solutes(numbers)
    unit = words.at(text, one.end) or (None if one.word else symbols.at(text, one.end))
    if unit is None:
        return None
    if of := _of_unit(text, unit[0], numbers):
        return _measured(one, of[0], f"{unit[1]}/{of[1]}")
    between = _substance(numbers).match(text, unit[0])
    of = _of_unit(text, between.end(), numbers) if between else None
    return _measured(one, unit[0], f"{unit[1]}/{of[1]}") if of else None


def _of_unit(text: str, end: int, numbers: Numbers) -> tuple[int, str] | None:
    words, symbols = _solvents(numbers)
    return words.at(text, end) or symbols.at(text, end)


def as_led(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    """A plain number with the unit that the words before it give ("Tempo 80"), or None."""
    if one.word or one.scaled or _GLUED.match(text, one.end):
        return None
    found = _leads(numbers).pattern.search(text, max(0, one.start - _LEAD), one.start)
    if found is None:
        return None
    unit, inside = _leads(numbers).meaning(found)
    return _measured(replace(one, start=found.start() if inside else one.start), one.end, unit)


def _measured(one: Amount, end: int, unit: str) -> Amount:
    return replace(one, end=end, kind="measure", unit=unit, year=False)
