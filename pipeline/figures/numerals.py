"""Numbers in digits and words, with their scale words, to values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import (
    WORD_END,
    WORD_START,
    Choice,
    any_of,
    choice,
    compiled,
    suffix_end,
    word_pattern,
    word_value,
)
from pipeline.lang.numbers import Numbers

# Marks that group thousands in every language: Swiss apostrophes, no-break and thin spaces.
_GROUPS = "'’\u00a0\u2009\u202f "
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
# Letters glued to an amount of money ("$150B"): the same in all three languages.
_MONEY_SCALES = (
    ("tr?n|T", 1e12), ("bn|bln|B|b|mrd", 1e9), ("mn|mln|mio|M|m", 1e6), ("K|k", 1e3),
)  # fmt: skip


@cache
def _digits(numbers: Numbers) -> re.Pattern[str]:
    """Digits with marks. A one- or two-digit fraction may follow either mark: "1.5" in German."""
    decimal, group = re.escape(numbers.counting.decimal), re.escape(numbers.counting.group)
    grouped = f"[0-9]{{1,3}}(?P<mark>[{group}{_GROUPS}])[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*(?![0-9])"
    fraction = f"(?:{decimal}[0-9]+|{group}[0-9]{{1,2}}(?![0-9]|{group}))?"
    start, vulgar = "(?<![^\\W_])(?<![0-9][.,:/])", "".join(_VULGAR)
    return re.compile(f"{start}(?:{grouped}|[0-9]+){fraction}[{vulgar}]?")


@cache
def _words(numbers: Numbers) -> re.Pattern[str]:
    pattern = word_pattern(numbers.counting)
    return compiled(f"{WORD_START}(?<![\\w]-){pattern}(?:{WORD_END}|(?={suffix_end(numbers)}))")


@cache
def _small_ones(numbers: Numbers) -> re.Pattern[str]:
    """Articles and halves that count before a unit or a scale word only."""
    counting = numbers.counting
    half, one = any_of([counting.one_half]), any_of([counting.one, counting.one_unit])
    end = f"(?:{WORD_END}|(?={suffix_end(numbers)}))"
    return compiled(f"{WORD_START}(?<![\\w]-)(?:(?P<half>{half})|(?P<one>{one})){end}")


@cache
def _vague(numbers: Numbers) -> Choice[float]:
    return choice(numbers.counting.vague, before=WORD_START)


@cache
def _scales(numbers: Numbers) -> Choice[float]:
    return choice(numbers.counting.scales, before=r"[\s-]?")


@cache
def _several(numbers: Numbers) -> re.Pattern[str]:
    counting = numbers.counting
    scale = any_of([counting.hundred, counting.thousand, *(p for p, _ in counting.scales)])
    return compiled(f"{WORD_START}(?:{counting.several}) (?={scale}{WORD_END})")


@cache
def _money_scales() -> Choice[float]:
    return choice(_MONEY_SCALES, before=r"\s?", case=True)


def value_of(digits: str, numbers: Numbers) -> float:
    """The value of digits with the marks of a language; a mark that cannot group is decimal."""
    vulgar = _VULGAR.get(digits[-1], 0.0)
    plain = re.sub(f"[{_GROUPS}{''.join(_VULGAR)}]", "", digits)
    counting = numbers.counting
    whole, mark, fraction = plain.partition(counting.decimal)
    if not mark and re.fullmatch(rf"[0-9]+{re.escape(counting.group)}[0-9]{{1,2}}", plain):
        return float(plain.replace(counting.group, "."))
    if fraction == "000":
        whole, fraction = whole + fraction, ""  # "10.000" in English: nobody writes such a decimal
    whole = whole.replace(counting.group, "")
    return float(f"{whole}.{fraction or 0}") + vulgar


def find_numerals(text: str, numbers: Numbers) -> list[Amount]:
    """The numbers of a sentence in order, without overlaps; units are not yet looked at."""
    found = sorted(_all(text, numbers), key=lambda one: (one.start, -one.end))
    rows: list[Amount] = []
    for one in found:
        if not rows or one.start >= rows[-1].end:
            rows.append(_scale(text, one, numbers))
            if one.article and not (rows[-1].scaled or _may_have_unit(text, one, numbers)):
                rows.pop()
    return rows


def _may_have_unit(text: str, one: Amount, numbers: Numbers) -> bool:
    """Whether an article is also the number one: "ein" is, "a" only in "less than a year"."""
    found = _one_unit(numbers).match(text, one.start)
    return bool(found and found.end() == one.end)


@cache
def _one_unit(numbers: Numbers) -> re.Pattern[str]:
    return compiled(numbers.counting.one_unit)


def _all(text: str, numbers: Numbers) -> Iterator[Amount]:
    for found in _digits(numbers).finditer(text):
        yield _from_digits(found, numbers)
    for found in _words(numbers).finditer(text):
        value = word_value(found[0], numbers.counting)
        yield Amount(start=found.start(), end=found.end(), low=value, high=value, word=True)
    for found in _small_ones(numbers).finditer(text):
        value = 0.5 if found["half"] else 1.0
        yield Amount(
            start=found.start(), end=found.end(), low=value, high=value, word=True,
            bound_to_unit=True, article=not found["half"],
        )  # fmt: skip
    yield from _open(text, numbers)


def _from_digits(found: re.Match[str], numbers: Numbers) -> Amount:
    text, (start, end) = found.string, found.span()
    value = value_of(found[0], numbers)
    plain = len(found[0]) == 4 and found[0].isdecimal()
    if start and text[start - 1] in "-−–" and (start == 1 or text[start - 2] in " (\u00a0"):
        start, value, plain = start - 1, -value, False
    year = plain and _FIRST_YEAR <= value < _LAST_YEAR
    return Amount(start=start, end=end, low=value, high=value, year=year)


def _open(text: str, numbers: Numbers) -> Iterator[Amount]:
    """Words like "hundreds" and "several thousand": only the least value is known."""
    vague = _vague(numbers)
    for found in vague.pattern.finditer(text):
        low = vague.meaning(found)
        yield Amount(
            start=found.start(), end=found.end(), low=low, high=None, word=True, vague=True
        )
    for found in _several(numbers).finditer(text):
        one = Amount(start=found.start(), end=found.end(), low=1, high=None, word=True)
        if word := _words(numbers).match(text, found.end()):
            one = times(one, word_value(word[0], numbers.counting), word.end())
        one = _scale(text, one, numbers)
        if one.scaled:
            yield replace(one, vague=True)


def _scale(text: str, one: Amount, numbers: Numbers) -> Amount:
    """The number times the scale words that follow it."""
    if one.vague:
        return one
    while scale := _scales(numbers).at(text, one.end):
        if text[one.end] == "-" and text[one.end - 1 : one.end] == " ":
            break
        one = times(one, scale[1], scale[0])
    return one


def times(one: Amount, factor: float, end: int) -> Amount:
    """The amount multiplied, reaching up to `end`; round values stay round."""
    low, high = (None if v is None else round(v * factor, 6) for v in (one.low, one.high))
    return replace(
        one, low=low, high=high, end=end, factor=one.factor * factor, year=False,
        bound_to_unit=False, scaled=True,
    )  # fmt: skip


def money_scale(text: str, one: Amount) -> Amount:
    """An amount after a currency sign with the letters that scale it ("150B", "3m")."""
    scale = None if one.scaled else _money_scales().at(text, one.end)
    return times(one, scale[1], scale[0]) if scale else one
