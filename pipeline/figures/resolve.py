"""Dates the text leaves incomplete, completed against the day of publication, never today."""

from __future__ import annotations

from datetime import date, timedelta

# How far off a date without a year may be, in days: within the first it is the nearest whatever the
# tense of the sentence ("it was said that on 5 December"); then the tense decides; without one it
# is the nearest within the second, else the last if within the third, else it stays incomplete.
# Set by reading the dates of 200 news sentences in the three languages.
_CLOSE, _NEAR, _RECENT = 45, 60, 240
_MONTH = 30
PAST, FUTURE, EITHER = -1, 1, 0


def day_of(published: str) -> date | None:
    """The day an article was published, if its metadata are that exact."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def full(year: int, month: int, day: int | None = None) -> str:
    """ISO 8601 of a day or a month."""
    return f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")


def month_day(month: int, day: int, published: date | None, way: int) -> str:
    """A day without a year; "--11-27" if the year cannot be known."""
    near = published and _nearest_day(month, day, published, way)
    return near.isoformat() if near else f"--{month:02}-{day:02}"


def _nearest_day(month: int, day: int, published: date, way: int) -> date | None:
    years = range(published.year - 1, published.year + 2)
    days = [date(year, month, day) for year in years if is_day(year, month, day)]
    chosen = _choose([(one - published).days for one in days], way)
    return None if chosen is None else days[chosen]


def _choose(offsets: list[int], way: int) -> int | None:
    """The index of the candidate meant, by its days from publication and the sentence's tense."""
    order = sorted(range(len(offsets)), key=lambda at: abs(offsets[at]))
    if order and abs(offsets[order[0]]) <= (_CLOSE if way else _NEAR):
        return order[0]
    for at in order:
        if offsets[at] * way > 0 or (way == EITHER and -_RECENT <= offsets[at] < 0):
            return at
    return None


def lone_month(month: int, published: date | None, way: int) -> str:
    """A month without a year; "--11" if the year cannot be known."""
    if published is None:
        return f"--{month:02}"
    years = range(published.year - 1, published.year + 2)
    ahead = [(year - published.year) * 12 + month - published.month for year in years]
    chosen = _choose([months * _MONTH for months in ahead], way)
    return f"--{month:02}" if chosen is None else full(years[chosen], month)


def shifted_month(month: int, published: date | None, shift: int) -> str:
    """The month of "last March" or "next March": the nearest that way, not this one."""
    if published is None:
        return f"--{month:02}"
    year = published.year
    if shift < 0 and month >= published.month:
        year -= 1
    if shift > 0 and month <= published.month:
        year += 1
    return full(year, month)


def weekday(day: int, published: date | None, way: int, *, strict: bool = False) -> str:
    """A day of the week: within the last seven days, or the next if `way` is FUTURE.

    `strict` leaves the day of publication out ("last Monday").
    """
    if published is None:
        return ""
    ahead = (day - published.weekday()) % 7
    if way == FUTURE:
        return (published + timedelta(days=ahead or 7 * strict)).isoformat()
    back = (published.weekday() - day) % 7
    return (published - timedelta(days=back or 7 * strict)).isoformat()


def relative(period: str, shift: int, published: date | None) -> str:
    """A day, week, month or year `shift` away from publication, as exact as the period."""
    if published is None:
        return ""
    if period == "day":
        return (published + timedelta(days=shift)).isoformat()
    if period == "week":
        year, week, _ = (published + timedelta(weeks=shift)).isocalendar()
        return f"{year}-W{week:02}"
    if period == "month":
        months = published.year * 12 + published.month - 1 + shift
        return full(months // 12, months % 12 + 1)
    return f"{published.year + shift:04}"


def ago(amount: float, unit: str, published: date | None) -> str:
    """A time before publication, as exact as its unit: whole days, months, years; else ""."""
    if unit == "s":
        if amount % 86400:
            return ""
        return relative("day", -int(amount // 86400), published)
    if amount != int(amount):
        return ""
    return relative(unit, -int(amount), published)
