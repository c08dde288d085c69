"""Facts on how numbers, units and dates are written.

Strings called *pattern* are regular expression fragments without capturing groups; a space in one
stands for any white space. A *table* pairs patterns with what they mean. Words are matched
without regard to case, symbols (`pipeline/figures/units.py`) with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from pipeline.lang.counted import Counted
from pipeline.lang.subjects import Subjects
from pipeline.lang.tense import Tense

T = TypeVar("T")
Table = tuple[tuple[str, T], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Counting:
    """Digits and number words.

    `decimal`, `group`: the marks in digits. `small`: words for 0 to 19 with their values, but not
    the word for one where it is also the article. `tens`: 20 to 90. `joined`: the nine unit parts
    of compounds, which stand after the ten if `ten_first`. `halves`: what turns a word into its
    value and a half. `glue`: pattern between hundreds and the rest. `one`: words that count only
    before a scale word ("a million"), `one_unit` before a unit, `one_half` ("half a") before
    both. `scales`: words that multiply what stands before them (long or short scale as in CLDR's
    compact formats). `short_scales`: letters that do so when glued to digits before a noun.
    `vague`: words for numbers open to above, with their least value; `several`: what opens a
    scale word.
    """

    decimal: str
    group: str
    small: Mapping[str, float]
    tens: Mapping[str, int]
    joined: tuple[str, ...]
    ten_first: bool
    halves: tuple[str, ...]
    hundred: str
    thousand: str
    glue: str
    one: str
    one_unit: str
    one_half: str
    scales: Table[float]
    short_scales: Table[float]
    vague: Table[float]
    several: str


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """Fractions: `fractions` in percent, `every` the word before `ordinals`, `among` "one in"."""

    fractions: Table[float]
    every: str
    ordinals: Mapping[str, int]
    one_of: str
    among: str


@dataclass(frozen=True, slots=True, eq=False)
class Bounds:
    """Words around an amount that open or blur it, and words that make two numbers a range.

    `before`, `after`: tables to at_least, at_most, nearly or about. `estimate`: adjectives that
    blur the amount of their noun. `not_durations`: words that mean something else before a duration
    ("over three years"). `to`: between the ends of a range. `between`, `and_`: the two words of a
    range; `and_` alone shares the unit of the second. `from_`, `onto`: around the old value of a
    change, which is no range. `minus`: the sign. `capped`: pairs of a pattern right before an
    amount and one after its noun that make it a maximum ("auf 50 Personen begrenzt").
    """

    before: Table[str]
    after: Table[str]
    estimate: str
    not_durations: str
    to: str
    between: str
    and_: str
    from_: str
    onto: str
    minus: str
    capped: Table[str]


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Words for units.

    `money`: to ISO 4217 code ("" if several are meant) and factor. `percent`: to "%", "pp" or
    "‰". `times`: to factor and "s", "month" or "year"; `and_half`: what adds a half to them.
    `measures`: to symbol; `per`: between two units, `per_only` where it is never an article;
    `leads`: what stands before a number without unit and gives it one ("Tempo 80"), to symbol
    and whether it is of the span.
    `suffixes`: what is glued to a number, to (kind, unit, factor); `inflected`: what may follow
    a suffix.
    """

    money: Table[tuple[str, float]]
    percent: Table[str]
    times: Table[tuple[float, str]]
    and_half: str
    measures: Table[str]
    per: str
    per_only: str
    leads: Table[tuple[str, bool]]
    suffixes: Table[tuple[str, str, float]]
    inflected: str


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """How dates are written.

    `months`, `weekdays`: tables (Monday is 0). `month_leads`: what must stand before a lone
    month. `day_end`: pattern after the day of a month. `month_first`: "May 3" is usual.
    `day_first`: whether 05/06/2024 is 5 June; None if one cannot know. `day_parts`: what may be
    glued to a weekday. `year_leads`: words after which four digits are a year. `decades`: pattern
    with a group `year` (or `word`, one of `decade_words`). `days`: words for days off today.
    `shifts`: this (0), last (-1), next (1); `periods`: day, week, month, year. `ago_before`,
    `ago_after`: around a time ago. `apart`: what sets a time apart from another one than today
    ("a year earlier"). `tense`: words that say which way a date lies.
    """

    months: Table[int]
    weekdays: Table[int]
    month_leads: str
    day_end: str
    month_first: bool
    day_first: bool | None
    day_parts: str
    year_leads: str
    decades: str
    decade_words: Mapping[str, int]
    days: Table[int]
    shifts: Table[int]
    periods: Table[str]
    ago_before: str
    ago_after: str
    apart: str
    tense: Tense


@dataclass(frozen=True, slots=True, eq=False)
class Traps:
    """What looks like a figure and is none.

    `designators`: words whose number is a name ("page 5"). `streets`: pattern of a word after (or
    with `street_after`, words before) which a house number stands. `clock`: patterns of a time of
    day. `ordinals`: pattern after digits that makes an ordinal. `phrases`: fixed phrases.
    """

    designators: str
    streets: str
    clock: str
    ordinals: str
    phrases: str


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """Facts on how numbers, units and dates are written, one part per concern."""

    counting: Counting
    shares: Shares
    bounds: Bounds
    units: Units
    calendar: Calendar
    traps: Traps
    counted: Counted
    subjects: Subjects
