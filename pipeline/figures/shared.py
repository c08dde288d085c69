"""Scopes that amounts of one sentence share: "41 of the 86 members", "from 4 to 5 percent"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import any_of, compiled
from pipeline.lang.numbers import Numbers


@cache
def _of(numbers: Numbers) -> re.Pattern[str]:
    return compiled(f" {numbers.counted.of_after} (?:[\\w'’-]+ )?")


@cache
def _onto(numbers: Numbers) -> re.Pattern[str]:
    bounds = any_of(pattern for pattern, _ in numbers.bounds.before)
    return compiled(f"(?: \x00+)?,? {numbers.subjects.joint} (?:{bounds} )?")


def shared_scopes(text: str, amounts: Sequence[Amount], numbers: Numbers) -> list[Amount]:
    """The amounts, those without a scope given that of a neighbour of the same thing."""
    rows = list(amounts)
    for at in range(len(rows) - 1, 0, -1):
        part, whole = rows[at - 1], rows[at]
        if _is_part(text, part, whole, numbers):
            rows[at - 1] = replace(part, scope=whole.scope)
    for at in range(1, len(rows)):
        one, other = rows[at - 1], rows[at]
        scopes = {one.scope, other.scope} - {""}
        if len(scopes) == 1 and _onto(numbers).fullmatch(text[one.end : other.start]):
            scope = scopes.pop()
            rows[at - 1 : at + 1] = [replace(one, scope=scope), replace(other, scope=scope)]
    return rows


def _is_part(text: str, part: Amount, whole: Amount, numbers: Numbers) -> bool:
    counts = part.kind == whole.kind == "count"
    return counts and bool(_of(numbers).fullmatch(text[part.end : whole.start]))
