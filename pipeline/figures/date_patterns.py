"""The patterns by which dates are found, made of the facts of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_END, WORD_START, Choice, any_of, choice, compiled
from pipeline.figures.tense import TensePatterns, tense_patterns
from pipeline.lang.numbers import Bounds, Calendar

_DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
_YEAR = "(?:1[5-9]|20)[0-9]{2}"
_NO_DIGIT = "(?![0-9]|[.,:][0-9])"
_START = "(?<![^\\W_])(?<![0-9][.,:/-])"


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    """Compiled patterns; the groups they have are named after what they hold."""

    days: tuple[re.Pattern[str], ...]
    numeric: re.Pattern[str]
    iso: re.Pattern[str]
    years: re.Pattern[str]
    decade: re.Pattern[str]
    month: re.Pattern[str]
    weekday: re.Pattern[str]
    relative: re.Pattern[str]
    months: Choice[int]
    weekdays: Choice[int]
    shifts: Choice[int]
    periods: Choice[str]
    relative_days: Choice[int]
    decade_words: Mapping[str, int]
    day_first: bool | None
    tense: TensePatterns
    to: re.Pattern[str]
    between: re.Pattern[str]
    and_: re.Pattern[str]

    def month_number(self, word: str) -> int:
        """1 to 12 for a word that a pattern found."""
        found = self.months.at(word, 0)
        return found[1] if found else 0

    def is_weekday(self, text: str, one: Amount) -> bool:
        """Whether a date is a weekday alone."""
        return bool(self.weekday.fullmatch(text, one.start, one.end))

    def is_range(self, text: str, start: int, end: int, next_start: int) -> bool:
        """Whether what stands between (and before) two dates makes them one range."""
        gap = text[end:next_start]
        between = self.and_.fullmatch(gap) and self.between.search(text[:start])
        return bool(self.to.fullmatch(gap) or between)


@cache
def patterns_of(calendar: Calendar, bounds: Bounds) -> Patterns:
    """The patterns of a language."""
    return Patterns(
        days=_days(calendar, bounds),
        numeric=_numeric(calendar),
        iso=compiled(
            f"{_START}(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3][0-9]))?"
            "(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?(?![0-9-])"
        ),
        years=compiled(
            f"{_START}(?P<first>{_YEAR})(?:[–/-](?P<last>{_YEAR}|[0-9]{{2}})){_NO_DIGIT}(?!-)"
        ),
        decade=compiled(f"{WORD_START}(?:{calendar.decades}){WORD_END}"),
        month=_month(calendar),
        weekday=_weekday(calendar),
        relative=_relative(calendar),
        months=choice(calendar.months, case=True),
        weekdays=choice(calendar.weekdays, after=""),
        shifts=choice(calendar.shifts),
        periods=choice(calendar.periods),
        relative_days=choice(calendar.days),
        decade_words=calendar.decade_words,
        day_first=calendar.day_first,
        tense=tense_patterns(calendar.tense, bounds.from_),
        to=compiled(f" ?(?:[–—-]| (?:{bounds.to}) ) ?|(?: )(?:{bounds.to}) (?:den |dem |the )?"),
        between=compiled(f"{WORD_START}(?:{bounds.between}) (?:[a-z]+ )?$"),
        and_=compiled(f" (?:{bounds.and_}) (?:dem |den |the )?"),
    )


def _weekday_before(calendar: Calendar) -> str:
    names = any_of(name for name, _ in calendar.weekdays)
    return f"(?:(?i:{names})(?:{calendar.day_parts})?,? (?:(?:den|dem|der|the) )?)?"


def _days(calendar: Calendar, bounds: Bounds) -> tuple[re.Pattern[str], ...]:
    months, before = any_of(name for name, _ in calendar.months), _weekday_before(calendar)
    month = f"(?P<month>{months}){WORD_END}"
    year = f"(?:,? (?P<year>{_YEAR}){_NO_DIGIT})?"
    end, to = f"(?:{calendar.day_end})", f" ?(?:[–-]|(?:{bounds.to})(?= )) ?"
    first = f"(?:(?P<first>{_DAY}){end}{to})?"
    dmy = compiled(f"{_START}{before}{first}(?P<day>{_DAY}){end} ?{month}{year}", case=True)
    if not calendar.month_first:
        return (dmy,)
    day = f"(?P<day>{_DAY})(?:st|nd|rd|th)?{_NO_DIGIT}{WORD_END}(?!-)"
    mdy = compiled(f"{_START}{before}{month} {first}{day}{year}", case=True)
    return (dmy, mdy)


def _numeric(calendar: Calendar) -> re.Pattern[str]:
    full = f"(?P<sep>[./-])(?P<month>[0-3]?[0-9])(?P=sep)(?P<year>{_YEAR}|[0-9]{{2}}){_NO_DIGIT}"
    # "28.11." without a year exists only where a dot makes an ordinal.
    short = "[.](?P<last>0?[1-9]|1[0-2])[.](?= |,|$)" if calendar.day_end == "[.]" else "(?!)"
    pattern = f"{_START}{_weekday_before(calendar)}(?P<day>{_DAY})"
    return compiled(f"{pattern}(?:{full}|{short})(?![/-]?[0-9])")


def _month(calendar: Calendar) -> re.Pattern[str]:
    months = any_of(name for name, _ in calendar.months)
    shift = any_of(name for name, _ in calendar.shifts)
    leads = f"(?i:{calendar.month_leads})"
    with_year = f"{WORD_START}(?P<month>{months}),? (?P<year>{_YEAR}){WORD_END}{_NO_DIGIT}"
    shifted = f"(?:(?P<shift>(?i:{shift})) )?(?P<alone>{months}){WORD_END}(?! {_YEAR}{WORD_END})"
    alone = f"{WORD_START}(?:{leads} (?={months})|(?=(?i:{shift}) {months}))(?P<at>{shifted})"
    return compiled(f"(?:{with_year}|{alone})", case=True)


def _weekday(calendar: Calendar) -> re.Pattern[str]:
    names = any_of(name for name, _ in calendar.weekdays)
    shift = any_of(name for name, _ in calendar.shifts)
    parts = f"(?: ?{calendar.day_parts})?"
    return compiled(f"{WORD_START}(?:(?P<shift>{shift}) )?(?P<weekday>{names}){parts}{WORD_END}")


def _relative(calendar: Calendar) -> re.Pattern[str]:
    days, shifts, periods = (
        any_of(name for name, _ in table)
        for table in (calendar.days, calendar.shifts, calendar.periods)
    )
    shifted = f"(?P<shift>{shifts}) (?P<period>{periods})"
    return compiled(f"{WORD_START}(?:(?P<days>{days})|{shifted}){WORD_END}")
