"""Whether a report is negated: "did not say", "wollte nicht bestätigen", "niemand zei"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.forces import is_attribution, refuses
from pipeline.quotes.manner.frame import Frame, ends
from pipeline.quotes.manner.guards import is_guarded
from pipeline.quotes.rules.phrases import is_adverb, is_verb
from pipeline.quotes.rules.units import Kind

_AFTER = 8
"""Words between an English cue and its content in which "no" negates it ("gave no details on")."""


def is_negated(frame: Frame, speech: Speech) -> bool:
    """Whether the cue is negated, by words around its verb or by its subject."""
    if frame.cue is None or is_attribution(frame, speech):
        return False
    if _by_subject(frame, speech) or any(_counts(frame, at, speech) for at in range(*frame.cue)):
        return True
    return _verb_second(frame, speech) if speech.verb_second else _verb_group(frame, speech)


def _by_subject(frame: Frame, speech: Speech) -> bool:
    """As in "None of the witnesses said"."""
    if frame.speaker is None:
        return False
    first, last = frame.speaker[0], min(frame.speaker[1], frame.speaker[0] + 2)
    return any(
        _counts(frame, at, speech)
        for at in range(first, last)
        if at == first or frame.units[at].low in speech.manner.firmness.first_negations
    )


def _counts(frame: Frame, at: int, speech: Speech) -> bool:
    """Whether a word negates: "keine" does not in "keine zwei Stunden", "not" not in "not only"."""
    unit = frame.units[at]
    if unit.kind is not Kind.WORD or not _is_negation(unit.low, speech):
        return False
    following = frame.units[at + 1] if at + 1 < len(frame.units) else None
    if following and unit.low in speech.determiners:
        numbers = speech.manner.firmness.numbers
        if following.low in numbers or following.low[0].isdigit():
            return False
    return not is_guarded(frame.units, at, speech)


def _is_negation(low: str, speech: Speech) -> bool:
    return low in speech.manner.firmness.negations or low.endswith(("n't", "n’t"))


def _verb_second(frame: Frame, speech: Speech) -> bool:
    """German, Dutch: after the finite verb; before it in dependent clauses, or as "niemand"."""
    units, facts = frame.units, speech.manner.firmness
    places = [at for at in frame.clause if not frame.in_speaker(at)]
    if not places:
        return False
    if any(refuses(frame, at, speech) for at in places if not frame.in_cue(at)):
        return True
    finite = next((at for at in places if is_verb(units[at], speech) or frame.in_cue(at)), 0)
    final = _is_dependent(frame, places, speech)
    return any(
        _counts(frame, at, speech)
        and (at > finite or final or _is_near(frame, at) or units[at].low in facts.first_negations)
        for at in places
    )


def _is_near(frame: Frame, at: int) -> bool:
    """Whether a word stands right before the cue, but is not the first of its clause."""
    return frame.cue is not None and 0 < frame.cue[0] - at <= 2 and at > frame.clause[0]


def _is_dependent(frame: Frame, places: Sequence[int], speech: Speech) -> bool:
    low = frame.units[places[0]].low
    after_comma = places[0] > 0 and frame.units[places[0] - 1].low == ","
    return (
        low in speech.subordinators
        or low in speech.as_words
        or low in speech.complementizers
        or (after_comma and (low in speech.relatives or low in speech.question_words))
    )


def _verb_group(frame: Frame, speech: Speech) -> bool:
    """English: among the auxiliaries before the verb, or as "no" between it and the content."""
    if any(
        _counts(frame, at, speech) or refuses(frame, at, speech) for at in verb_group(frame, speech)
    ):
        return True
    return any(_counts(frame, one, speech) for one in after_cue(frame, speech))


def after_cue(frame: Frame, speech: Speech) -> list[int]:
    """The units between a cue and the content after it, up to a further clause."""
    found: list[int] = []
    start = frame.cue[1] if frame.cue else 0
    for at in range(start, min(frame.content[0], start + _AFTER)):
        low = frame.units[at].low
        opens = low in speech.relatives | speech.question_words and low not in speech.determiners
        if ends(frame.units[at]) or opens or at not in frame.clause:
            break
        if not frame.in_speaker(at):
            found.append(at)
    return found


def verb_group(frame: Frame, speech: Speech) -> list[int]:
    """The auxiliaries, adverbs and the like right before an English cue."""
    at = frame.cue[0] - 1 if frame.cue else -1
    found: list[int] = []
    while at >= 0 and not ends(frame.units[at]) and _goes_on(frame, at, speech):
        found.append(at)
        at -= 1
    return found


def _goes_on(frame: Frame, at: int, speech: Speech) -> bool:
    """Whether a word can stand in a verb group before its last verb."""
    unit = frame.units[at]
    return unit.kind is Kind.WORD and (
        unit.low in speech.have
        or unit.low in speech.be
        or unit.low in speech.modals
        or unit.low == speech.infinitive
        or unit.low in speech.manner.firmness.links
        or _is_negation(unit.low, speech)
        or is_adverb(unit, speech)
        or refuses(frame, at, speech)
    )
