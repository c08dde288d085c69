"""Whether a number is a figure at all, and whether it is rather a date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from pipeline.figures import resolve
from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_START, compiled
from pipeline.figures.scope import scope_of
from pipeline.lang.numbers import Numbers


@cache
def _year_lead(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f"{WORD_START}{numbers.calendar.year_leads}[ -]$")


@cache
def _ordinal(numbers: Numbers) -> re.Pattern[str]:
    return compiled(numbers.traps.ordinals)


@cache
def _apart(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f" (?:{numbers.calendar.apart})\\b")


@cache
def _ago_before(numbers: Numbers) -> re.Pattern[str]:
    words = numbers.calendar.ago_before
    return compiled(f"{WORD_START}{words} $" if words else "")


@cache
def _ago_after(numbers: Numbers) -> re.Pattern[str]:
    words = numbers.calendar.ago_after
    return compiled(f" {words}\\b" if words else "")


def judged(text: str, one: Amount, numbers: Numbers, published: date | None) -> Amount:
    """The amount, or the date it is: a lone year, or a time ago."""
    if one.year and _is_year(text, one, numbers):
        return _as_years(one)
    if one.kind == "duration" and not one.tail:
        return _ago(text, one, numbers, published)
    return one


def _is_year(text: str, one: Amount, numbers: Numbers) -> bool:
    """Four digits are a year unless something is counted by them and no word says "year"."""
    if one.kind != "count":
        return False
    before = text[: one.begin]
    if one.ranged or _year_lead(numbers).search(before) or _follows_name(before):
        return True
    return one.qualifier in ("", "about", "nearly") and not scope_of(text, one, numbers)


def _as_years(one: Amount) -> Amount:
    low, high = (f"{value:04.0f}" for value in (one.low or one.high, one.high or one.low) if value)
    iso = low if low == high else f"{low}/{high}"
    return replace(one, kind="date", unit="", low=None, high=None, date=iso, qualifier="")


def _ago(text: str, one: Amount, numbers: Numbers, published: date | None) -> Amount:
    before = _ago_before(numbers).search(text[: one.begin])
    after = _ago_after(numbers).match(text, one.end)
    if not (before or after) or one.low is None or (one.unit == "s" and one.low < 86400):
        return one
    when = resolve.ago(one.low, one.unit, published) if one.low == one.high else ""
    return replace(
        one, kind="date", unit="", low=None, high=None, date=when,
        start=before.start() if before else one.start, end=after.end() if after else one.end,
    )  # fmt: skip


def is_figure(text: str, one: Amount, numbers: Numbers) -> bool:
    """Whether a number counts something, and is no part of a name or a word."""
    if one.kind != "count" or one.tail:
        return not _is_apart(text, one, numbers)
    before, after = text[: one.start], text[one.end :]
    if re.match(r"[^\W_]|-[^\W_]|/[0-9]", after) or re.search(r"[^\W\d_][-‑]$|[0-9][/:-]$", before):
        return False
    if not one.word and _ordinal(numbers).match(after):
        return False
    if one.word:
        return bool(one.scope) or one.vague or not _is_capital_inside(text, one)
    return bool(one.scope) or not _follows_name(before)


def _is_apart(text: str, one: Amount, numbers: Numbers) -> bool:
    """Whether it is the "a" of "a year earlier": counted from another day, no number."""
    return one.article and not one.qualifier and bool(_apart(numbers).match(text, one.end))


def _is_capital_inside(text: str, one: Amount) -> bool:
    """Whether a number word is written as a name is: with a capital, and not after a stop."""
    return text[one.start].isupper() and bool(re.search(r"[\w,]\s$", text[: one.start]))


def _follows_name(before: str) -> bool:
    """Whether a capital word that does not begin the sentence stands right before the number."""
    found = re.search(r"(\S+)\s$", before)
    return bool(found and found[1][0].isupper() and found.start() > 0 and found[1].isalnum())
