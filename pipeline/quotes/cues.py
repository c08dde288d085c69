"""Find reporting verbs with their auxiliaries and particles, and other words that attribute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech, Verb
from pipeline.quotes.phrases import clause_start
from pipeline.quotes.units import Kind, Unit

_BRACKET_REACH = 30
"""How many words a German or Dutch verb may stand before its particle or after its auxiliary."""


@dataclass(frozen=True, slots=True)
class VerbCue:
    """A reporting verb at unit `at`; `last` is its particle or itself, `finite` its finite verb.

    `inherits`: it has no subject of its own ("..., adding that", "... and said").
    """

    at: int
    last: int
    finite: int
    verb: Verb
    passive: bool = False
    inherits: bool = False


def verb_cues(units: Sequence[Unit], speech: Speech) -> Iterator[VerbCue]:
    """The reporting verbs of a stretch, in order."""
    for at, unit in enumerate(units):
        if unit.kind is Kind.WORD and unit.low in speech.verbs and not _is_noun(units, at, speech):
            found = _read(units, at, speech)
            if found is not None:
                yield found


def _is_noun(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether a form that can be a verb stands as a noun or adjective here ("the claim")."""
    unit = units[at]
    if unit.capital and at > 0 and not units[at - 1].is_break:
        return speech.noun_capitals or unit.low in speech.noun_like or units[at - 1].low == "the"
    if at == 0:
        return not speech.verb_second and not unit.low.endswith("ing")
    before = units[at - 1].low
    if unit.low in speech.noun_like and not _has_subject(units[at - 1], speech):
        return True
    if before in speech.pronouns or before in speech.relatives:
        return False
    if before in speech.determiners:
        return not speech.noun_capitals or (at + 1 < len(units) and units[at + 1].capital)
    if speech.noun_capitals or speech.verb_second:
        return before in speech.prepositions and not speech.noun_capitals
    return before in speech.prepositions and not unit.low.endswith("ing")


def _has_subject(before: Unit, speech: Speech) -> bool:
    """Whether the word before a form that may be a noun makes it a verb."""
    low = before.low
    if low in speech.determiners and low not in speech.pronouns:
        return False
    return (
        (before.capital and not low.endswith(("’s", "'s")))
        or low in speech.pronouns
        or low in speech.relatives
        or low in speech.modals
        or low in speech.have
        or low in speech.negations
        or low in speech.role_nouns
        or low in speech.organisation_nouns
        or low in speech.anonymous
        or low in {"also", "now", "then", "still", "repeatedly", "later", "often", ")"}
    )


def _read(units: Sequence[Unit], at: int, speech: Speech) -> VerbCue | None:
    """The reading of a form here: one whose particle is found first, then one without."""
    readings = speech.verbs[units[at].low]
    for verb in readings:
        if verb.particle:
            last = _particle(units, at, verb.particle)
            if last is not None:
                return _with_auxiliary(units, at, last, verb, speech)
    whole = next((verb for verb in readings if not verb.particle), None)
    return _with_auxiliary(units, at, at, whole, speech) if whole else None


def _particle(units: Sequence[Unit], at: int, particle: str) -> int | None:
    """Where the particle of a separable verb stands: at the end of its clause."""
    for index in range(at + 1, min(len(units), at + _BRACKET_REACH)):
        unit = units[index]
        if unit.low == particle and _closes(units, index):
            return index
        if unit.low in {":", ";", ".", "!", "?"}:
            return None
        if unit.low == particle and index == at - 1:
            return index
    if at > 0 and units[at - 1].low == particle:
        return at
    return None


def _closes(units: Sequence[Unit], index: int) -> bool:
    """Whether a clause may end after this unit."""
    if index + 1 >= len(units):
        return True
    following = units[index + 1]
    return following.kind is not Kind.WORD or not following.capital


def _with_auxiliary(
    units: Sequence[Unit], at: int, last: int, verb: Verb, speech: Speech
) -> VerbCue | None:
    return (
        _far_auxiliary(units, at, last, verb, speech)
        if speech.verb_second
        else _near_auxiliary(units, at, verb, speech)
    )


def _near_auxiliary(units: Sequence[Unit], at: int, verb: Verb, speech: Speech) -> VerbCue | None:
    """English: auxiliaries stand before the verb, with adverbs between."""
    first, passive, seen = at, False, at
    while seen > 0:
        before = units[seen - 1]
        if before.low in speech.be:
            passive = not units[at].low.endswith("ing")
        elif (
            before.low in speech.have
            or before.low in speech.modals
            or before.low in speech.negations
        ):
            pass
        elif before.low in speech.adverbs or before.low.endswith("ly"):
            seen -= 1
            continue
        elif before.low == speech.infinitive:
            return (
                None if not _goes_on(units, seen - 1) else VerbCue(at, at, max(0, seen - 3), verb)
            )
        else:
            break
        seen -= 1
        first = seen
    alone = first == at
    lone = alone and units[at].low.endswith("ing")
    joined = first > 0 and units[first - 1].low in speech.conjunctions
    return VerbCue(at, at, first, verb, passive, lone or joined)


def _goes_on(units: Sequence[Unit], to: int) -> bool:
    """ "went on to say", "continued to insist"."""
    before = [unit.low for unit in units[max(0, to - 2) : to]]
    return before == ["went", "on"] or (bool(before) and before[-1] in {"continued", "continues"})


def _far_auxiliary(
    units: Sequence[Unit], at: int, last: int, verb: Verb, speech: Speech
) -> VerbCue | None:
    """German and Dutch: the auxiliary may stand far before the participle, or right after it."""
    joined = at > 0 and units[at - 1].low in speech.conjunctions
    if last > at:
        return VerbCue(at, last, at, verb, inherits=joined)
    form = units[at].low
    after = units[at + 1].low if at + 1 < len(units) else ""
    if form != verb.lemma and (after in speech.have or after in speech.be):
        return VerbCue(at, at, at + 1, verb, passive=after in speech.be)
    start = clause_start(units, at, speech)
    for index in range(at - 1, max(start, at - _BRACKET_REACH) - 1, -1):
        low = units[index].low
        if low in speech.have or low in speech.be or low in speech.modals:
            passive = low in speech.be and (form != verb.lemma or low in speech.be)
            return VerbCue(at, at, index, verb, passive=passive and not form == verb.lemma)
    if form == verb.lemma and at > 0 and units[at - 1].low == speech.infinitive:
        return None
    return VerbCue(at, at, at, verb, inherits=joined)
