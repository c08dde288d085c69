"""When two figures that name one number give it of one thing."""

from __future__ import annotations

from pipeline.diff.alike import (
    NEAR_SCOPE,
    SAME_SUBJECT,
    Relation,
    aligned,
    event_relation,
    noun_relation,
    one_thing,
)
from pipeline.diff.claims import Claim, Likeness
from pipeline.diff.values import agree, digits, one_in_two_currencies, same_number

# Cosine of two sentences with equal numbers: 13 of 15 on one fact and 2 of 18 on two reach it
# (tests/diff/test_model.py). Enough where a figure has no scope, or where the value is above SMALL,
# so that it is hardly chance: the encoder takes "jobs" and "banen" for two.
NEAR_FACT, SMALL = 0.5, 20
# Kinds whose values have a unit.
UNITED = frozenset({"money", "measure", "duration"})
TWO = 2  # an hour and two days are often given, of many things


def same_figure(a: Claim, b: Claim, like: Likeness) -> bool:
    """Whether two figures give one value of one thing. Dates need no scope: a day is a day."""
    if a.value.unit != b.value.unit:
        return one_in_two_currencies(a.value, b.value) and one_thing(a, b, like)
    if not same_number(a.value, b.value):
        return a.figure.kind != "date" and agree(a.value, b.value) and one_thing(a, b, like)
    if a.figure.kind == "date":
        return True
    if (a.measure and b.measure and a.measure != b.measure) or _unlike(a, b):
        return False
    silent = not (a.figure.scope and b.figure.scope)
    telling = (a.figure.low or a.figure.high or 0) > SMALL
    enough = SAME_SUBJECT if a.names & b.names else NEAR_FACT
    near = (silent or telling) and like.sentence(a, b) >= enough
    if aligned(a, b) or near or _no_chance(a) or _no_chance(b):
        return True
    return like.scope(a, b) >= NEAR_SCOPE or one_thing(a, b, like)


def _unlike(a: Claim, b: Claim) -> bool:
    """Whether two figures count other things, or the same in other events: 31 jobs, 31 hurt.

    An amount with a unit, in two versions of one statement, is one however it is put.
    """
    if noun_relation(a, b) is Relation.OTHER:
        return True
    united = aligned(a, b) and a.figure.kind in UNITED
    return event_relation(a, b) is Relation.OTHER and not united


def _no_chance(one: Claim) -> bool:
    """Whether two outlets would hardly have the number by chance: 340 million, three hours."""
    if one.figure.kind == "duration" and one.figure.unit == "s":
        return _how_many(one.figure.low or one.figure.high or 0.0) > TWO
    return one.figure.kind in UNITED and digits(one.figure) > 1


def _how_many(seconds: float) -> float:
    """A duration as it is said: in days, hours or minutes, if these are whole."""
    return next((seconds / it for it in (86400, 3600, 60) if seconds % it == 0), seconds)
