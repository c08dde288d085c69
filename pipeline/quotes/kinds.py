"""What kind of source a speaker is: named, role, organisation or anonymous."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.lang.speech import Speech
from pipeline.quotes.units import Kind, Unit
from pipeline.records import Mention


def speaker_kind(
    text: str, units: Sequence[Unit], mentions: Sequence[Mention], speech: Speech
) -> str:
    """`named`, `role`, `organisation` or `anonymous`, by mentions first, then by word lists."""
    lows = [unit.low for unit in units]
    labels = {one.label for one in mentions}
    if "PER" in labels:
        return "named"
    if any(_among(low, speech.anonymous, speech) for low in lows[:3]) and "ORG" not in labels:
        return "anonymous"
    if any(_among(low, speech.role_nouns, speech) for low in lows):
        return "named" if _names_role(units, speech) else "role"
    if "ORG" in labels or any(_among(low, speech.organisation_nouns, speech) for low in lows):
        return "organisation"
    if len(units) == 1 and lows[0] in speech.pronouns | speech.relatives:
        return "role"
    if any(unit.kind is Kind.MARKED for unit in units):
        return "organisation"
    return "named" if _has_name(text, units, speech) else "role"


def _names_role(units: Sequence[Unit], speech: Speech) -> bool:
    """Whether a phrase with a role also holds a name: two capitals in a row, not both roles."""
    for one, other in pairwise(units):
        plain = [unit for unit in (one, other) if not _among(unit.low, speech.role_nouns, speech)]
        both = one.capital and other.capital and one.low not in speech.determiners
        if both and plain and not any(unit.low in speech.organisation_nouns for unit in plain):
            return True
    return False


def _among(low: str, nouns: frozenset[str], speech: Speech) -> bool:
    """Whether a word is one of these nouns, or ends in one where nouns are joined."""
    if low in nouns:
        return True
    return speech.verb_second and any(len(one) > 4 and low.endswith(one) for one in nouns)


def _has_name(text: str, units: Sequence[Unit], speech: Speech) -> bool:
    """Whether the words look like a name: a capital that is no noun of the language's own."""
    plain = [one for one in units if one.kind is Kind.WORD]
    capitals = [one for one in plain if one.capital and one.low not in speech.determiners]
    if not capitals or not text:
        return False
    if speech.noun_capitals:
        return plain[0].low not in speech.determiners or len(capitals) > 2
    return True
