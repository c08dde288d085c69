"""Edges of clauses and appositions, by commas, conjunctions and known verbs."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.phrases import NAME_IN_MARKS, is_verb
from pipeline.quotes.rules.units import Kind, Unit


def clause_start(units: Sequence[Unit], at: int, speech: Speech) -> int:
    """Where the clause of the word at `at` starts: after the last break, before a conjunction.

    An opening subordinator or relative pronoun belongs to the clause.
    """
    index = at
    while index > 0:
        before = units[index - 1]
        if before.is_break or is_quotation(before):
            return index
        if before.low in speech.conjunctions and _parts_clauses(units, index - 1, speech):
            return index
        if not speech.verb_second and (
            before.low in speech.subordinators or before.low in speech.complementizers
        ):
            return index - 1
        index -= 1
    return index


def _parts_clauses(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether a conjunction parts clauses (a verb stands before it), not nouns."""
    index = at - 1
    while index >= 0 and not units[index].is_break:
        if is_verb(units[index], speech):
            return True
        index -= 1
    return index == at - 1


def is_quotation(unit: Unit) -> bool:
    """Whether a marked unit parts clauses: too long for a name, or with a stop at its end."""
    if unit.kind is not Kind.MARKED:
        return False
    return unit.end - unit.start > NAME_IN_MARKS or unit.low.rstrip().endswith((",", ".", "!", "?"))


def appositive_end(units: Sequence[Unit], end: int, speech: Speech) -> int:
    """Where ", the leader of …" after a phrase ends: before the next comma; `end` if none."""
    if end + 1 >= len(units) or units[end].low != ",":
        return end
    first = units[end + 1]
    if not (first.low in speech.determiners or first.capital or _is_role(first, speech)):
        return end
    index = end + 1
    while (
        index < len(units) and not units[index].is_break and units[index].low not in {".", "!", "?"}
    ):
        if is_verb(units[index], speech) or units[index].kind is Kind.MARKED:
            return end
        if units[index].low in speech.subordinators or units[index].low in speech.complementizers:
            return end
        index += 1
    return index


def _is_role(unit: Unit, speech: Speech) -> bool:
    return unit.low in speech.role_nouns or unit.low in speech.organisation_nouns
