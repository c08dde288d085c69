"""Contents before or around their cue: "CONTENT, said the mayor", "Wie die Stadt mitteilte, …"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.phrases import is_verb, is_verbal
from pipeline.quotes.rules.reach import Range, Reach, end_of, stop
from pipeline.quotes.rules.units import Kind, Unit


def content_before(
    units: Sequence[Unit], cue: VerbCue, speaker: Range | None, speech: Speech, *, after: int
) -> Reach | None:
    """As in "CONTENT, said the mayor": only the setting may follow the cue."""
    start = clause_start(units, cue.finite, speech)
    if start < 2 or units[start - 1].low != "," or not _can_follow(cue, start, speech):
        return None
    if units[start].low in speech.relatives or _is_quotation(units, start - 1):
        return None
    if after < len(units) and units[after].low in speech.impersonal:
        after += 1  # "heißt es in einer Mitteilung"
    if speaker is not None and speaker[1] <= start:
        return None  # "Anna Wit, head of the office, said": the comma belongs to the speaker
    if after < len(units) and not is_setting(units[after], speech):
        return None
    if _resumes(units, after, speech):
        return Reach(0, stop(units, after + 1, speech), "around-cue")
    begin = 1 if units[0].low in speech.conjunctions else 0
    other = any(is_verb(unit, speech) for unit in units[start : cue.finite])
    if other or not _is_clause(units[begin : start - 1], speech):
        return None
    return Reach(begin, start - 1, "before-cue")


def _is_clause(content: Sequence[Unit], speech: Speech) -> bool:
    """Whether words before a cue are a clause of their own and no mere opening ("In June, …")."""
    if len(content) < 3:
        return False
    if content[0].low in speech.subordinators and not any(unit.low == "," for unit in content):
        return False
    return any(is_verb(unit, speech) or is_verbal(unit, speech) for unit in content)


def _is_quotation(units: Sequence[Unit], end: int) -> bool:
    """Whether what stands before `end` is a quotation, with no clause around it."""
    marked = units[end - 1].kind is Kind.MARKED
    return marked and (end <= 3 or any(unit.low == ":" for unit in units[:end]))


def _resumes(units: Sequence[Unit], after: int, speech: Speech) -> bool:
    """Whether the content goes on after an inserted cue: "The bridge, she said, is safe"."""
    if after + 4 > len(units) or units[after].low != ",":
        return False
    following = units[after + 1]
    if following.low in speech.relatives or following.low in speech.complementizers:
        return False
    if speech.verb_second:
        return is_verb(following, speech)
    return following.low not in speech.conjunctions and following.low not in speech.subordinators


def _can_follow(cue: VerbCue, start: int, speech: Speech) -> bool:
    """Whether a verb may come after what it reports."""
    if cue.passive or "q" not in cue.verb.frames or cue.inherits:
        return False
    if speech.verb_second:
        return start == cue.finite and cue.verb.force not in {"label", "praise", "find"}
    return cue.verb.force not in {"label", "praise", "criticise", "demand", "promise"}


def is_setting(unit: Unit, speech: Speech) -> bool:
    """Whether what follows a cue says when, where or to whom only."""
    return (
        unit.kind is Kind.SIGN
        or unit.low in speech.prepositions
        or unit.low in speech.adverbs
        or unit.low in speech.subordinators
    )


def as_clause(units: Sequence[Unit], cue: VerbCue, speech: Speech) -> Reach | None:
    """As in "Wie die Stadt mitteilte, CONTENT" and "CONTENT, wie die Stadt mitteilte"."""
    start = clause_start(units, cue.finite, speech)
    low = units[start].low
    if low in speech.so_words and 0 < start < cue.finite:
        close = next((at for at in range(cue.at, len(units)) if units[at].low == ","), None)
        if close is not None and is_verb(units[min(close + 1, len(units) - 1)], speech):
            return Reach(0, stop(units, close + 1, speech), "around-cue")
        return Reach(0, start - 1, "before-cue") if start > 3 and close is None else None
    if low not in speech.as_words:
        return None
    after = max(cue.last, cue.finite) + 1
    if after >= len(units) or not is_setting(units[after], speech):
        return None  # "As he announced plans for …": no report of what follows
    if start <= 1:
        close = next((at for at in range(cue.last, len(units)) if units[at].low == ","), None)
        if close is None or close + 2 >= len(units):
            return None
        return Reach(close + 1, end_of(units), "as-clause")
    if units[start - 1].low == "," and start > 3:
        return Reach(0, start - 1, "as-clause")
    return None
