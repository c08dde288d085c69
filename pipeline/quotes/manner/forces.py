"""What somebody does by a cue: says, supposes, doubts, denies, rebuts, refuses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.lang.speech import Speech, Verb
from pipeline.quotes.manner.frame import Frame, ends
from pipeline.quotes.rules.reach import length_of
from pipeline.quotes.rules.units import Kind, Unit

_SUPPOSING = frozenset({"think", "hope", "suppose"})
_ORDER = ("refuse", "deny", "rebut", "doubt", "suppose", "suggest")
"""If a cue has several verbs ("declined to say"), the first of these decides."""
_REACH = 30
"""How many words a verb may stand before its particle."""


def force_of(frame: Frame, speech: Speech) -> str:
    """One of `_ORDER`, or "say" for all other verbs; "" if the cue is no known verb."""
    if frame.cue is None:
        return ""
    found = {_force(verb, speech) for at in range(*frame.cue) for verb in read(frame, at, speech)}
    if any(frame.units[at].low in speech.manner.firmness.nouns for at in range(*frame.cue)):
        found.add("suppose")
    return next((one for one in _ORDER if one in found), "say" if found else "")


def lemmas_of(frame: Frame, speech: Speech) -> set[str]:
    """The first forms of the cue's verbs."""
    if frame.cue is None:
        return set()
    return {verb.lemma for at in range(*frame.cue) for verb in read(frame, at, speech)}


def is_attribution(frame: Frame, speech: Speech) -> bool:
    """Whether the cue is a phrase as "laut", "nach Angaben" and no verb."""
    if frame.cue is None:
        return False
    first = frame.units[frame.cue[0]].low
    phrase = first in speech.prepositions | speech.after_sources
    source = length_of(frame.units, frame.cue[0], speech.sources)
    return (phrase or bool(source)) and not force_of(frame, speech)


def refuses(frame: Frame, at: int, speech: Speech) -> bool:
    """Whether the verb at `at` refuses what follows it ("weigert zu sagen")."""
    return any(_force(verb, speech) == "refuse" for verb in read(frame, at, speech))


def _force(verb: Verb, speech: Speech) -> str:
    force = speech.manner.firmness.forces.get(verb.lemma, verb.force)
    return "suppose" if force in _SUPPOSING else force


def read(frame: Frame, at: int, speech: Speech) -> Sequence[Verb]:
    """The readings of a verb form: those whose particle is there, else those without one."""
    unit = frame.units[at]
    if unit.kind is not Kind.WORD:
        return ()
    own = speech.manner.firmness.verbs.get(unit.low, ())
    readings = [*own, *speech.verbs.get(unit.low, ())]
    split = [one for one in readings if one.particle and _has(frame, at, one.particle, speech)]
    return split or [one for one in readings if not one.particle]


def _has(frame: Frame, at: int, particle: str, speech: Speech) -> bool:
    if particle in speech.reflexives:
        return any(frame.units[one].low == particle for one in frame.clause)
    if at > 0 and frame.units[at - 1].low == particle:
        return True
    return any(
        unit.low == particle and _closes(frame.units, index, speech)
        for index, unit in _after(frame, at)
    )


def _after(frame: Frame, at: int) -> Iterator[tuple[int, Unit]]:
    """What may follow a verb up to its particle: the rest of its sentence, but no content."""
    for index in range(at + 1, min(len(frame.units), at + _REACH)):
        unit = frame.units[index]
        if ends(unit) and unit.low != ",":
            return
        if not frame.in_content(index):
            yield index, unit


def _closes(units: Sequence[Unit], index: int, speech: Speech) -> bool:
    """Whether a particle stands here and no preposition: no noun phrase follows."""
    if index + 1 >= len(units) or units[index + 1].kind is not Kind.WORD:
        return True
    following = units[index + 1]
    if following.low in speech.complementizers:
        return True
    return not following.capital and following.low not in speech.determiners
