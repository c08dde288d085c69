"""Dates in all their usual forms; the years that stand alone are judged later, with the numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.figures import resolve
from pipeline.figures.amounts import Amount
from pipeline.figures.date_joins import joined, with_relative_years
from pipeline.figures.date_patterns import Patterns, patterns_of
from pipeline.figures.tense import tense_of, way_before, weekday_way
from pipeline.lang.numbers import Numbers

_OLDEST_SHORT_YEAR = 70


@dataclass(frozen=True, slots=True)
class _Context:
    """What a date is resolved against: the sentence's words and the day of publication."""

    patterns: Patterns
    published: date | None
    tense: int

    def way(self, found: re.Match[str]) -> int:
        """PAST, FUTURE or EITHER: by the word before the date, else by the whole sentence."""
        groups = found.re.groupindex
        inner = found.start("at") if "at" in groups else found.start()
        before = found.string[: inner if inner >= 0 else found.start()]
        return way_before(before, self.patterns.tense) or self.tense

    def near_way(self, found: re.Match[str]) -> int:
        """The same for a weekday, by its clause."""
        return weekday_way(found.string, found.start(), found.end(), self.patterns.tense)


def find_dates(text: str, numbers: Numbers, published: date | None) -> list[Amount]:
    """The dates of a sentence in order, without overlaps, two ends of a range as one."""
    patterns = patterns_of(numbers.calendar, numbers.bounds)
    context = _Context(patterns, published, tense_of(text, patterns.tense))
    rows: list[Amount] = []
    for one in sorted(_all(text, context), key=lambda one: (one.start, -one.end)):
        if not rows or one.start >= rows[-1].end:
            rows.append(one)
    return joined(text, with_relative_years(text, rows), patterns)


def _all(text: str, context: _Context) -> Iterator[Amount]:
    for pattern in context.patterns.days:
        for found in pattern.finditer(text):
            yield from _row(found, _day(found, context))
    for pattern, iso in (
        (context.patterns.numeric, _numeric),
        (context.patterns.iso, _iso),
        (context.patterns.years, _years),
        (context.patterns.decade, _decade),
        (context.patterns.month, _month),
        (context.patterns.weekday, _weekday),
        (context.patterns.relative, _relative),
    ):
        for found in pattern.finditer(text):
            yield from _row(found, iso(found, context))


def _row(found: re.Match[str], iso: str | None) -> Iterator[Amount]:
    """A date, unless the calendar has no such day; the words leading to it stay outside."""
    if iso is not None:
        inner = found.start("at") if "at" in found.re.groupindex else -1
        start = inner if inner >= 0 else found.start()
        yield Amount(start=start, end=found.end(), low=None, high=None, kind="date", date=iso)


def _day(found: re.Match[str], context: _Context) -> str | None:
    """Day and month in words, perhaps with a first day (a range) and a year."""
    parts = found.groupdict()
    month = context.patterns.month_number(parts["month"])
    days = [int(parts[name]) for name in ("first", "day") if parts.get(name)]
    if any(not resolve.is_day(int(parts["year"] or 2000), month, day) for day in days):
        return None
    if parts["year"]:
        ends = [resolve.full(int(parts["year"]), month, day) for day in days]
    else:
        ends = [
            resolve.month_day(month, day, context.published, context.way(found)) for day in days
        ]
    return "/".join(ends)


def _numeric(found: re.Match[str], context: _Context) -> str | None:
    first, second, year = int(found["day"]), int(found["month"] or found["last"]), found["year"]
    if year is None:
        if not resolve.is_day(2000, second, first):
            return None
        return resolve.month_day(second, first, context.published, context.way(found))
    full_year = _long_year(year)
    orders = [(second, first), (first, second)]
    if context.patterns.day_first:
        orders.pop()
    found_days = {one for one in orders if resolve.is_day(full_year, *one)}
    if len(found_days) == 1:
        return resolve.full(full_year, *found_days.pop())
    return f"{full_year:04}" if found_days else None


def _long_year(year: str) -> int:
    if len(year) == 4:
        return int(year)
    return int(year) + (1900 if int(year) >= _OLDEST_SHORT_YEAR else 2000)


def _iso(found: re.Match[str], _: _Context) -> str | None:
    year, month, day = int(found["year"]), int(found["month"]), found["day"]
    if day:
        return (
            resolve.full(year, month, int(day)) if resolve.is_day(year, month, int(day)) else None
        )
    # "2010-12" are the years 2010 to 2012, "2024-11" can only be a month.
    return f"{year}/{year - year % 100 + month}" if month > year % 100 else found[0]


def _years(found: re.Match[str], _: _Context) -> str | None:
    first, last = int(found["first"]), found["last"]
    end = int(last) if len(last) == 4 else first - first % 100 + int(last)
    return f"{first}/{end}" if end > first else None


def _decade(found: re.Match[str], context: _Context) -> str | None:
    parts = found.groupdict()
    if parts["year"]:
        year = int(parts["year"])
    else:
        word = (parts["word"] or "").lower()
        tens = int(parts["short"] or context.patterns.decade_words.get(word, -1))
        year = tens + (2000 if tens < 30 else 1900)
        if tens < 0:
            return None
    return f"{year}/{year + 9}"


def _month(found: re.Match[str], context: _Context) -> str | None:
    month = context.patterns.month_number(found["month"] or found["alone"])
    if found["year"]:
        return resolve.full(int(found["year"]), month)
    if found["shift"]:
        shift = context.patterns.shifts.at(found["shift"], 0)
        return resolve.shifted_month(month, context.published, shift[1] if shift else 0)
    return resolve.lone_month(month, context.published, context.way(found))


def _weekday(found: re.Match[str], context: _Context) -> str | None:
    day = context.patterns.weekdays.at(found["weekday"], 0)
    if day is None:
        return None
    if found["shift"]:
        shift = context.patterns.shifts.at(found["shift"], 0)
        way = shift[1] if shift else resolve.EITHER
        if way == resolve.EITHER and context.near_way(found) != resolve.PAST:
            return resolve.weekday(day[1], context.published, resolve.FUTURE)
        return resolve.weekday(day[1], context.published, way, strict=way != 0)
    return resolve.weekday(day[1], context.published, context.near_way(found))


def _relative(found: re.Match[str], context: _Context) -> str | None:
    if found["days"]:
        days = context.patterns.relative_days.at(found["days"], 0)
        return resolve.relative("day", days[1], context.published) if days else None
    shift = context.patterns.shifts.at(found["shift"], 0)
    period = context.patterns.periods.at(found["period"], 0)
    return resolve.relative(period[1], shift[1], context.published) if shift and period else None
