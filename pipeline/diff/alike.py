"""Whether two figures are of one thing, by what they count, what happens to it, whom and when.

Precision comes first: each rule needs two things at once, and anything that tells them apart wins.
The thresholds are cosines of the default sentence encoder; docs/figures.md says what they reach.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pipeline.diff.claims import Claim, Likeness
from pipeline.diff.things import AHEAD, PEOPLE, WORK
from pipeline.diff.values import ratio
from pipeline.diff.words import plain_words

# Scopes ("Künstler", "artists"): from 0.55 on 35 of 40 translations and 4 of 38 other things match,
# from 0.75 on 20 and none (tests/diff/test_model.py).
NEAR_SCOPE, SAME_SCOPE = 0.55, 0.75
# Sentences: 0.63 separates one fact from others where only the scope is known to be the same. Where
# what happens is known as well, less will do; least where nouns and events are known to be one.
SAME_FACT, LIKELY_FACT, SAME_SUBJECT, SAME_STORY, SAME_TOLD = 0.63, 0.5, 0.4, 0.3, 0.2
# "12 of 40" and "14 of 40" are of one thing if the whole is no common number.
WHOLE = 12
# Outlets that contradict each other are seldom further apart than so many times.
FAR = 8.0
# Those whom others who are counted do not include.
APART = frozenset({"child", "woman", "police", "firefighter", "soldier"})
# What happens to passengers and others alike.
VICTIM = frozenset({"die", "injure", "miss"})
# Half-time figures are not those of a year, whether or not the other says so.
SHORT = frozenset({"quarter", "half"})


class Relation(StrEnum):
    """How two words for a thing or an event relate."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


def one_thing(a: Claim, b: Claim, like: Likeness) -> bool:
    """Whether two figures of one kind and unit give a value of one thing."""
    if told_apart(a, b):
        return False
    if a.figure.kind == "date":
        return _one_date(a, b, like)
    nouns, events = noun_relation(a, b), event_relation(a, b)
    if Relation.OTHER in (nouns, events):
        return False
    scope, sentence = like.scope(a, b), like.sentence(a, b)
    measured = bool(a.measure) and a.measure == b.measure
    same = nouns is Relation.SAME or scope >= SAME_SCOPE or measured
    if a.thing.whole is not None and a.thing.whole == b.thing.whole:
        return a.thing.whole > WHOLE or (same and sentence >= SAME_STORY)
    silent = not (a.figure.scope or b.figure.scope) and a.fact.alone and b.fact.alone
    if aligned(a, b) and (same or scope >= NEAR_SCOPE or silent or events is Relation.SAME):
        return True
    if nouns is events is Relation.SAME and sentence >= SAME_TOLD:
        return True
    if events is Relation.SAME or measured:
        enough = SAME_STORY if same else LIKELY_FACT
        return sentence >= enough or (sentence >= SAME_SUBJECT and bool(a.names & b.names))
    return same and sentence >= SAME_FACT


def aligned(a: Claim, b: Claim) -> bool:
    """Whether two figures stand in versions of one statement."""
    return bool(a.fact.statement_id) and a.fact.statement_id == b.fact.statement_id


def told_apart(a: Claim, b: Claim) -> bool:
    """Whether something says that two figures are of two things."""
    one, other = a.thing, b.thing
    if a.measure and b.measure and a.measure != b.measure:
        return True
    if _elsewhere(a.names, b.names) or _other_time(a.times, b.times):
        return True
    if one.change is not None and other.change is not None and one.change != other.change:
        return True
    if one.whole and other.whole and one.whole != other.whole:
        return True
    periods = {one.period, other.period}
    if len(periods) == 2 and ("" not in periods or periods & SHORT):
        return True
    if one.total != other.total or one.part != other.part:
        return True
    return _narrower(a.figure.scope, b.figure.scope)


def far_apart(a: Claim, b: Claim) -> bool:
    """Whether two values are too far apart to be meant as one; a slip of a thousand is not."""
    times = ratio(a.value, b.value)
    return times > FAR and not any(abs(times - slip) < slip / 1e6 for slip in (1e3, 1e6))


def noun_relation(a: Claim, b: Claim) -> Relation:
    """How the things relate that two figures count."""
    one, other = sorted((a.thing.noun, b.thing.noun))
    if not one or not other:
        return Relation.UNKNOWN
    both = {one, other}
    if len(both) == 1 or (both <= {"job", "employee", "person"} and a.thing.event in WORK):
        return Relation.SAME
    if both == {"passenger", "person"} and not {a.thing.event, b.thing.event} <= VICTIM:
        return Relation.UNKNOWN  # the crew is on board as well
    if both <= PEOPLE and not both & APART:
        generic = "person" in both or a.thing.event == b.thing.event != ""
        return Relation.SAME if generic else Relation.UNKNOWN
    return Relation.OTHER


def event_relation(a: Claim, b: Claim) -> Relation:
    """How what happens to them relates."""
    both = {a.thing.event, b.thing.event}
    if len(both) == 1:
        return Relation.SAME if a.thing.event else Relation.UNKNOWN
    return Relation.UNKNOWN if "" in both and not both & AHEAD else Relation.OTHER


def _one_date(a: Claim, b: Claim, like: Likeness) -> bool:
    """Whether two days are said to be that of one event."""
    alone = a.fact.alone and b.fact.alone and len(a.figure.date) == len(b.figure.date)
    if not alone or not ((_written(a) and _written(b)) or _other_days(a, b)):
        return False
    events = event_relation(a, b)
    if aligned(a, b):
        near = like.sentence(a, b) >= LIKELY_FACT
        return events is Relation.SAME or (events is Relation.UNKNOWN and near)
    return events is Relation.SAME and like.sentence(a, b) >= SAME_FACT


def _written(one: Claim) -> bool:
    """Whether a date stands there; "Friday" hangs on the day of publication, often a guess."""
    return any(map(str.isdigit, one.figure.text))


def _other_days(a: Claim, b: Claim) -> bool:
    """Whether articles of one day name other days of the week; "last Friday" may be "Friday"."""
    days = [one.figure.date for one in (a, b)]
    if a.published[:10] != b.published[:10] or not all(len(one) == 10 for one in days):
        return False
    return len({date.fromisoformat(one).weekday() for one in days}) == 2


def _narrower(one: str, other: str) -> bool:
    """Whether one counts a part of what the other counts: "office jobs" among "jobs"."""
    mine, theirs = set(plain_words(one)), set(plain_words(other))
    return bool(mine and theirs) and (mine < theirs or theirs < mine)


def _elsewhere(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both sentences name something, and nothing in common: other firms, other places."""
    return bool(mine and theirs) and not mine & theirs


def _other_time(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both sentences give dates, none of which fits any of the other's."""
    pairs = [(one, other) for one in mine for other in theirs]
    return bool(pairs) and not any(a.startswith(b) or b.startswith(a) for a, b in pairs)
