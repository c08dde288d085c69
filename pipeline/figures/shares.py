"""Fractions and shares as percent: "ein Drittel", "one in three", "jeder dritte"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import (
    WORD_END,
    WORD_START,
    Choice,
    any_of,
    choice,
    compiled,
    word_pattern,
    word_value,
)
from pipeline.lang.numbers import Numbers

# "47 von 86 Mitgliedern" gives two numbers, "vier von fünf" a share: up to so many, and of these.
_SMALL, _ROUND = 12, (20, 50, 100, 1000)


@cache
def _fractions(numbers: Numbers) -> Choice[float]:
    return choice(numbers.shares.fractions, before=WORD_START)


@cache
def _every(numbers: Numbers) -> re.Pattern[str]:
    shares = numbers.shares
    ordinal = any_of(shares.ordinals)
    return compiled(f"{WORD_START}{shares.every} (?P<n>{ordinal}){WORD_END}")


@cache
def _hint(numbers: Numbers) -> re.Pattern[str]:
    """The second half of "one in three": far quicker to look for than the whole."""
    word = f"(?:[0-9]|{word_pattern(numbers.counting)})"
    return compiled(f" (?:{numbers.shares.among}) {word}")


@cache
def _among(numbers: Numbers) -> re.Pattern[str]:
    word = f"(?:[0-9]+|{word_pattern(numbers.counting)})"
    times = any_of(pattern for pattern, _ in numbers.units.times)
    return compiled(
        f"{WORD_START}(?P<n>{numbers.shares.one_of}|{word})"
        f" (?:{numbers.shares.among}) (?P<of>{word}){WORD_END}(?![.,]?[0-9])(?! {times}{WORD_END})"
    )


def find_shares(text: str, numbers: Numbers) -> Iterator[Amount]:
    """Every share of a sentence; those of the form "one in three" are approximate."""
    fractions = _fractions(numbers)
    for found in fractions.pattern.finditer(text):
        yield _share(found, fractions.meaning(found), rough=False)
    for found in _every(numbers).finditer(text):
        yield _share(found, 100 / numbers.shares.ordinals[found["n"].lower()], rough=True)
    if not _hint(numbers).search(text):
        return
    for found in _among(numbers).finditer(text):
        part, whole = (_value(found[name], numbers) for name in ("n", "of"))
        if 0 < part < whole and (whole <= _SMALL or whole in _ROUND):
            yield _share(found, 100 * part / whole, rough=True)


def _value(text: str, numbers: Numbers) -> float:
    if re.fullmatch(numbers.shares.one_of, text, re.IGNORECASE):
        return 1
    return float(text) if text.isdecimal() else word_value(text, numbers.counting)


def _share(found: re.Match[str], percent: float, *, rough: bool) -> Amount:
    return Amount(
        start=found.start(), end=found.end(), low=percent, high=percent, kind="percent",
        unit="%", word=True, approximate=rough,
    )  # fmt: skip
