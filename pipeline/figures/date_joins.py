"""Neighbouring dates that are one: two ends of an interval, a month and its relative year."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from pipeline.figures.amounts import Amount
from pipeline.figures.date_patterns import Patterns

_WEEK = 7


def with_relative_years(text: str, rows: list[Amount]) -> list[Amount]:
    """A date and the relative year right after it as one ("im Oktober nächsten Jahres")."""
    kept: list[Amount] = []
    for one in rows:
        last = kept[-1] if kept else None
        month = last and re.search(r"-\d\d(?:-\d\d)?$", last.date)
        relative = one.date.isdecimal() and not text[one.start : one.end].isdecimal()
        if last and month and relative and text[last.end : one.start] == " ":
            kept[-1] = replace(last, end=one.end, date=one.date + month[0])
        elif last and _is_month_of(text, last, one):
            kept[-1] = replace(last, end=one.end, date=last.date + one.date[-3:])
        else:
            kept.append(one)
    return kept


def _is_month_of(text: str, year: Amount, one: Amount) -> bool:
    """Whether a month follows its relative year ("vorig jaar mei", "last year in May")."""
    relative = year.date.isdecimal() and not text[year.start : year.end].isdecimal()
    near = re.fullmatch(r" (?:[a-z]{2} )?", text[year.end : one.start])
    return bool(relative and near and re.search(r"-\d\d$", one.date) and len(one.date) < 8)


def joined(text: str, rows: list[Amount], patterns: Patterns) -> list[Amount]:
    """Two complete dates with "to" between them, or "between ... and", as one interval."""
    kept: list[Amount] = []
    for one in rows:
        last = kept[-1] if kept else None
        if (
            last
            and patterns.is_range(text, last.start, last.end, one.start)
            and "/" not in last.date
        ):
            first, end = _with_year_of(last.date, one.date), one.date
            if first and end and patterns.is_weekday(text, last) and patterns.is_weekday(text, one):
                first, end = _one_week(first, end)
            interval = f"{first}/{end}" if first and end else ""
            kept[-1] = replace(last, end=one.end, date=interval)
        else:
            kept.append(one)
    return kept


def _with_year_of(first: str, last: str) -> str:
    """The first date, given the year of the last if it has none of its own."""
    return last[:4] + first[1:] if first.startswith("--") and last[:4].isdecimal() else first


def _one_week(first: str, last: str) -> tuple[str, str]:
    """Two weekdays of one interval, moved so that the last is the next one after the first."""
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if end < start:
        end += timedelta(weeks=1)
    if (end - start).days >= _WEEK:
        start += timedelta(weeks=1)
    return start.isoformat(), end.isoformat()
