"""Which way a date lies from the day of publication, by the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.figures.lexicon import WORD_END, WORD_START, any_of, compiled
from pipeline.figures.resolve import EITHER, FUTURE, PAST
from pipeline.lang.tense import Tense

# Words up to a weekday that opens its clause: "Late on Monday", "Bereits am Montag".
_OPENING = 3
_STOPS = re.compile('[:;,–—„“”»«"()]')


@dataclass(frozen=True, slots=True, eq=False)
class TensePatterns:
    """The facts on tense, compiled: of a sentence, before a date, and of a weekday's clause."""

    past: re.Pattern[str]
    future: re.Pattern[str]
    ahead: re.Pattern[str]
    ahead_days: re.Pattern[str]
    ended: re.Pattern[str]
    since: re.Pattern[str]
    onward: re.Pattern[str]
    beside_before: re.Pattern[str]
    beside_after: re.Pattern[str]
    was: re.Pattern[str]
    will: re.Pattern[str]


def tense_patterns(tense: Tense, since: str) -> TensePatterns:
    """The patterns of a language; `since`: the words before the beginning of a time."""
    return TensePatterns(
        past=_word(tense.past),
        future=_word(tense.future, tense.limits),
        ahead=compiled(f"{WORD_START}(?:{tense.ahead}) $"),
        ahead_days=compiled(f"{WORD_START}(?:{tense.ahead_days}) $"),
        ended=_word(tense.ended),
        since=compiled(f"{WORD_START}(?:{since}) $"),
        onward=compiled(f" (?:{tense.onward}){WORD_END}"),
        beside_before=compiled(f"{WORD_START}(?:{tense.beside_before}) $"),
        beside_after=compiled(f" (?:{tense.beside_after}){WORD_END}"),
        was=_word(tense.past, tense.past_verbs),
        will=_word(tense.future, tense.plans),
    )


def _word(*patterns: str) -> re.Pattern[str]:
    return compiled(f"{WORD_START}{any_of(patterns)}{WORD_END}")


def tense_of(text: str, tense: TensePatterns) -> int:
    """PAST, FUTURE or EITHER, by whether a text has words for one only."""
    past, future = (bool(one.search(text)) for one in (tense.past, tense.future))
    return int(future) - int(past)


def way_before(before: str, tense: TensePatterns) -> int:
    """The way a date lies by the word right before it; EITHER where that does not say."""
    if tense.ahead.search(before):
        return FUTURE
    words = before.split()
    return tense_of(words[-1], tense) if words else EITHER


def weekday_way(text: str, start: int, end: int, tense: TensePatterns) -> int:
    """The way of a weekday by its clause: beside it others may speak of another time.

    A beginning or an end comes first, then the word of tense next before it, then what follows it.
    """
    begin = max((one.end() for one in _STOPS.finditer(text, 0, start)), default=0)
    stop = _STOPS.search(text, end)
    clause = text[begin : stop.start() if stop else len(text)]
    before, after = clause[: start - begin], clause[end - begin :]
    marks = sorted(_marks(clause, tense))
    onward = tense.since.search(before) and tense.onward.match(after)
    if onward or tense.ahead_days.search(before):
        over = tense.ended.search(clause) and not any(way == FUTURE for _, _, way in marks)
        return PAST if over else FUTURE
    if tense.beside_before.search(before):
        return PAST
    if earlier := [way for at, _, way in marks if at < len(before)]:
        return earlier[-1]
    return PAST if tense.beside_after.match(after) else _way_after(clause, end - begin, marks)


def _marks(clause: str, tense: TensePatterns) -> Iterator[tuple[int, int, int]]:
    """Where the words of tense begin and end in a clause, and the way each says."""
    for way, pattern in ((PAST, tense.was), (FUTURE, tense.will)):
        for found in pattern.finditer(clause):
            yield found.start(), found.end(), way


def _way_after(clause: str, end: int, marks: list[tuple[int, int, int]]) -> int:
    """What the next word of tense says, if it can be the verb of the weekday.

    It can where the weekday opens the clause, where it stands right after it, and at the end of
    the clause (as in German); else a verb before the weekday was not known.
    """
    if not marks:
        return EITHER
    start, stop, way = marks[0]
    opens = len(clause[:end].split()) <= _OPENING
    return way if opens or start == end + 1 or not clause[stop:].strip(" .!?") else EITHER
