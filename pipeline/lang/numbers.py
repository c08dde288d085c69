"""Facts on how numbers, units and dates are written.

Strings called *pattern* are regular expression fragments without capturing groups; a space in one
stands for any white space. A *table* pairs patterns with what they mean. Words are matched
without regard to case, symbols (`pipeline/figures/units.py`) with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from pipeline.lang.subjects import Subjects

T = TypeVar("T")
Table = tuple[tuple[str, T], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Counting:
    """Digits and number words.

    `decimal`, `group`: the marks in digits. `small`: words for 0 to 19 with their values, but not
    the word for one where it is also the article. `tens`: 20 to 90. `joined`: the nine unit parts
    of compounds, which stand after the ten if `ten_first`. `half`: what turns a word into its
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
    half: str
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
    change, which is no range. `minus`: the sign.
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


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Words for units.

    `money`: to ISO 4217 code ("" if several are meant) and factor. `percent`: to "%", "pp" or
    "‰". `times`: to factor and "s", "month" or "year". `measures`: to symbol. `suffixes`: what
    is glued to a number, to (kind, unit, factor); `inflected`: what may follow a suffix.
    """

    money: Table[tuple[str, float]]
    percent: Table[str]
    times: Table[tuple[float, str]]
    measures: Table[str]
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
    ("a year earlier"). `past`, `future`: words that say which way a date lies; `ahead`: those that
    say so right before it.
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
    past: str
    future: str
    ahead: str


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
class Counted:
    """How to find what is counted.

    `noun`: pattern (case counts) of a word that can end a noun phrase, `bare_noun`: one that ends
    it whatever its form; `singular`: one that can end it where a singular may stand; `head`: one
    that can be the noun before an amount. `adjective`: a word that can stand before a noun;
    `adjectives_first`: a word of both forms before a noun is an adjective. `stop`: words that are
    none of these. `of_after`: from a share to what it is of, `for_after` from money to its
    purpose; `of_before`: from what is measured to its amount. `changes`: verbs of change; `by`:
    from them to the amount; `costs`: verbs that take an amount of
    money. `subject`, `changed`: determiners before, participles after a noun with a change
    ("der Umsatz um 10 Prozent gestiegen"); both may be empty.
    """

    noun: str
    bare_noun: str
    singular: str
    head: str
    adjective: str
    adjectives_first: bool
    stop: frozenset[str]
    of_after: str
    for_after: str
    of_before: str
    changes: str
    by: str
    costs: str
    subject: str
    changed: str


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
