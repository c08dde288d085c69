"""Whether a translation keeps currencies, weekdays and months: facts with a fixed English word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from pipeline.lang import LANGUAGES
from pipeline.lang.numbers import Table

T = TypeVar("T")

ENGLISH = "en"
SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}


def other_currencies(text: str, lang: str, english: str) -> set[str]:
    """Codes (ISO 4217) of currencies that only one side has, if the original has any."""
    asked = set(_currencies(text, lang))
    return asked ^ set(_currencies(english, ENGLISH)) if asked else set()


def missing_days(text: str, lang: str, english: str) -> set[str]:
    """Weekdays and months of the original that the English has not, as "weekday 0", "month 12".

    Not the other way round: "may" and "march" are verbs as well.
    """
    return set(_days(text, lang)) - set(_days(english, ENGLISH))


def _currencies(text: str, lang: str) -> Iterator[str]:
    money = LANGUAGES[lang].numbers.units.money
    yield from (code for code, _ in _found(text, money) if code)
    yield from (code for symbol, code in SYMBOLS.items() if symbol in text)
    yield from re.findall(rf"\b(?:{'|'.join(SYMBOLS.values())})\b", text)


def _days(text: str, lang: str) -> Iterator[str]:
    calendar = LANGUAGES[lang].numbers.calendar
    yield from (f"weekday {day}" for day in _found(text, calendar.weekdays))
    yield from (f"month {month}" for month in _found(text, calendar.months))


def _found(text: str, table: Table[T]) -> Iterator[T]:
    return (meaning for pattern, meaning in table if _pattern(pattern).search(text))


@lru_cache(maxsize=512)
def _pattern(fragment: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{fragment})(?![^\W\d_])".replace(" ", r"\s+"), re.IGNORECASE)
