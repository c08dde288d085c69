"""Find reporting verbs with their auxiliaries and particles, and other words that attribute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech, Verb
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.phrases import is_adverb
from pipeline.quotes.rules.units import Kind, Unit

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
        return not speech.verb_second and not _is_gerund(unit, speech)
    before = units[at - 1].low
    if unit.low in speech.noun_like and not _has_subject(units[at - 1], speech):
        return True
    if before in speech.pronouns or before in speech.relatives:
        return False
    if before in speech.determiners:
        return not speech.noun_capitals or (at + 1 < len(units) and units[at + 1].capital)
    if speech.noun_capitals or speech.verb_second:
        return before in speech.prepositions and not speech.noun_capitals
    return before in speech.prepositions and not _is_gerund(unit, speech)


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
        or low in speech.adverbs
        or before.kind is Kind.BRACKET
    )


def _read(units: Sequence[Unit], at: int, speech: Speech) -> VerbCue | None:
    """The reading of a form here: the one whose particle comes first, else one without."""
    readings = speech.verbs[units[at].low]
    found = [
        (last, verb)
        for verb in readings
        if verb.particle and (last := _particle(units, at, verb.particle, speech)) is not None
    ]
    if found:
        last, verb = min(found, key=lambda one: one[0])
        return _with_auxiliary(units, at, last, verb, speech)
    whole = next((verb for verb in readings if not verb.particle), None)
    return _with_auxiliary(units, at, at, whole, speech) if whole else None


def _particle(units: Sequence[Unit], at: int, particle: str, speech: Speech) -> int | None:
    """Where the particle of a separable verb stands: at the end of its clause, or right before."""
    if at > 0 and units[at - 1].low == particle:
        return at
    for index in range(at + 1, min(len(units), at + _BRACKET_REACH)):
        unit = units[index]
        if unit.low == particle and _closes(units, index):
            return index
        if unit.low in {":", ";", ".", "!", "?"} or unit.low in speech.complementizers:
            return None
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
            passive = not _is_gerund(units[at], speech)
        elif (
            before.low in speech.have
            or before.low in speech.modals
            or before.low in speech.negations
        ):
            pass
        elif is_adverb(before, speech):
            seen -= 1
            continue
        elif before.low == speech.infinitive:
            return (
                None
                if not _goes_on(units, seen - 1, speech)
                else VerbCue(at, at, max(0, seen - 3), verb)
            )
        else:
            break
        seen -= 1
        first = seen
    alone = first == at
    lone = alone and _is_gerund(units[at], speech)
    joined = first > 0 and units[first - 1].low in speech.conjunctions
    return VerbCue(at, at, first, verb, passive, lone or joined)


def _goes_on(units: Sequence[Unit], to: int, speech: Speech) -> bool:
    """Whether "went on", "continued" stands before the "to" of an infinitive."""
    before = " ".join(unit.low for unit in units[max(0, to - 3) : to])
    return bool(speech.goes_on) and before.endswith(speech.goes_on)


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
    if form == verb.lemma or _is_participle(form, speech):
        start = clause_start(units, at, speech)
        for index in range(at - 1, max(start, at - _BRACKET_REACH) - 1, -1):
            low = units[index].low
            if low in speech.question_words and low not in speech.as_words:
                break
            if low in speech.have or low in speech.be or low in speech.modals:
                passive = low in speech.be and form != verb.lemma
                return VerbCue(at, at, index, verb, passive=passive)
    if form == verb.lemma and at > 0 and units[at - 1].low == speech.infinitive:
        return None
    return VerbCue(at, at, at, verb, inherits=joined)


def _is_participle(form: str, speech: Speech) -> bool:
    """Whether a German or Dutch form can be a past participle."""
    if not form.endswith(speech.participle_endings):
        return False
    return "ge" in form[:7] or form.endswith("iert") or form.startswith(speech.participle_prefixes)


def _is_gerund(unit: Unit, speech: Speech) -> bool:
    return bool(speech.gerund_endings) and unit.low.endswith(speech.gerund_endings)
