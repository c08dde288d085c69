"""Whether two figures say the same number of the same kind of thing, or contradict each other."""

from __future__ import annotations

import math

from pipeline.records import Figure

ROUNDED = 0.05  # how far apart values may be if one of them is told as approximate
MEASURED = 0.03  # and measures, which are rounded when miles become kilometres
YEAR = 4  # characters of a date that names a year; below it nothing can be compared

Key = tuple[str, str, float | None, float | None, str]


def key_of(figure: Figure) -> Key:
    """What of a figure is compared."""
    return figure.kind, figure.unit, figure.low, figure.high, figure.date


def agreement(a: Figure, b: Figure) -> int:
    """1 if two figures agree, -1 if they contradict each other, 0 if neither can be told.

    "Up to 120" agrees with "80 to 120", and says nothing of "100".
    """
    if (a.kind, a.unit) != (b.kind, b.unit):
        return 0
    return _dates(a.date, b.date) if a.kind == "date" else _values(a, b)


def _dates(a: str, b: str) -> int:
    length = min(len(a), len(b))
    if length < YEAR:
        return 0
    if a[:length] == b[:length]:
        return 1
    return -1 if len(a) == len(b) else 0


def _values(a: Figure, b: Figure) -> int:
    low = max(-math.inf if one.low is None else one.low for one in (a, b))
    high = min(math.inf if one.high is None else one.high for one in (a, b))
    slack = MEASURED if a.kind == "measure" else 0.0
    slack = ROUNDED if a.approximate or b.approximate else slack
    if low > high + slack * abs(low):
        return -1
    if None not in (a.low, a.high, b.low, b.high):
        return 1
    same_low = a.low is not None and a.low == b.low
    return int(same_low or (a.high is not None and a.high == b.high))
