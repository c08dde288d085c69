"""Money: signs, codes and words before or after a number, to ISO 4217."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import Choice, choice
from pipeline.figures.numerals import money_scale, times
from pipeline.lang.numbers import Numbers

# Signs mean the currency that uses them most in the news; a letter before them narrows it down.
_SIGNS = {
    "US$": "USD", "US $": "USD", "US-$": "USD", "U.S.$": "USD", "CA$": "CAD", "C$": "CAD",
    "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL",
    "NT$": "TWD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB",
    "₹": "INR", "₺": "TRY",
    "Fr.": "CHF", "SFr.": "CHF", "₴": "UAH", "₩": "KRW", "₪": "ILS", "₦": "NGN", "₫": "VND",
}  # fmt: skip
# A choice of codes, for many others are words as well (ALL, TOP, CUP, TRY before a number).
_CODES = [
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "CZK", "DEM", "DKK", "EGP",
    "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD",
    "PLN", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TWD", "UAH", "USD", "ZAR",
]  # fmt: skip


@cache
def _before() -> re.Pattern[str]:
    signs = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
    return re.compile(rf"(?:(?<![A-Za-z])({signs})|(?<!\w)({'|'.join(_CODES)}))\s?$")


@cache
def _after() -> re.Pattern[str]:
    signs = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
    return re.compile(rf"\s?(?:({signs})|({'|'.join(_CODES)}))(?!\w)")


@cache
def _words(numbers: Numbers) -> Choice[tuple[str, float]]:
    return choice(numbers.units.money, before=r"[\s-]?")


def as_money(text: str, one: Amount, numbers: Numbers) -> Amount | None:
    """The amount as money, with its sign, code or word in its span; None if it is none."""
    if found := _before().search(text, max(0, one.start - 8), one.start):
        code = _SIGNS.get(found[1] or "") or found[2]
        scaled = money_scale(text, one)
        return replace(scaled, start=found.start(), kind="money", unit=code, year=False)
    scaled = one if one.word else money_scale(text, one)
    for candidate in (one, scaled):
        if found := _after().match(text, candidate.end):
            code = _SIGNS.get(found[1] or "") or found[2]
            return replace(candidate, end=found.end(), kind="money", unit=code, year=False)
        if word := _words(numbers).at(text, candidate.end):
            end, (code, factor) = word
            scaled = times(candidate, factor, end)
            return replace(scaled, kind="money", unit=code)
    return None
