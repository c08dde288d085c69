"""Whether a phrase names its person, or somebody this person belongs to ("Ada Quill's lawyer")."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.source_nouns import is_body, is_role
from pipeline.quotes.rules.units import Kind, Unit
from pipeline.records import Span


def names_person(units: Sequence[Unit], persons: Sequence[Span], speech: Speech) -> bool:
    """Whether one of the names of persons is the phrase's own and not a complement of it."""
    for one in persons:
        places = [at for at, unit in enumerate(units) if one.overlap(Span(unit.start, unit.end))]
        if not places or _owns(units, places[-1], speech):
            continue
        if not _is_complement(units, places[0], speech):
            return True
    return False


def is_possessor(low: str) -> bool:
    """Whether an English or Dutch word ends in the sign of a possessor."""
    return low.endswith(("'s", "’s", "s'", "s’"))


def _owns(units: Sequence[Unit], last: int, speech: Speech) -> bool:
    """As in "Edda Kleins Anwältin", "Ada Quill’s solicitor", "Trump adviser"."""
    following = units[last + 1] if last + 1 < len(units) else None
    if following is None or following.kind is not Kind.WORD:
        return False
    if is_possessor(units[last].low):
        return True
    noun = following.capital or not speech.noun_capitals
    return noun and (is_role(following.low, speech) or is_body(following.low, speech))


def _is_complement(units: Sequence[Unit], first: int, speech: Speech) -> bool:
    """As in "der Anwalt von Ministerin Silke Marquardt": a preposition or genitive before it."""
    at = first - 1
    while at >= 0 and (
        units[at].low in speech.manner.sources.titles or is_role(units[at].low, speech)
    ):
        if units[at].low in speech.determiners:
            break
        at -= 1
    if at <= 0:
        return False
    before = units[at]
    genitive = before.low in speech.genitives and units[at - 1].kind is Kind.WORD
    joined = before.low in speech.inner and before.low not in speech.conjunctions
    return genitive or joined or before.low in speech.prepositions
