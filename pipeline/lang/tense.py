"""Facts on the words that say whether a date lies before or after the day of publication."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Tense:
    """Patterns, see `numbers.py`.

    `past`, `future`: words that say which way the dates of their sentence lie; `limits`: those
    that say "future" of a sentence, but of a weekday only right before it. `past_verbs`, `plans`:
    words that say it of a weekday of their clause as well. `ahead`: what says it right before a
    date, `ahead_days` right before a weekday, unless one of `ended` stands in its clause
    ("dauerte bis Sonntag").
    `onward`: what follows a weekday after "from" ("von Freitag an"). `beside_before`,
    `beside_after`: forms of the past that can be told as such only right beside a weekday.
    """

    past: str
    future: str
    limits: str
    past_verbs: str
    plans: str
    ahead: str
    ahead_days: str
    ended: str
    onward: str
    beside_before: str
    beside_after: str
