"""Who was told: "told us", "sagte dem Kurier", "zei tegen de krant", "in an interview with"."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.forces import lemmas_of
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.hearers import is_hearer
from pipeline.quotes.manner.phrase_at import clause_places, phrase_at, phrases_after, places_in
from pipeline.quotes.rules.reach import Range

_LONGEST = 5
"""Words of a hearer after "to", "zu": what is longer is mostly what it is about."""
_BEFORE, _AFTER = 8, 4
"""How many units before a German or Dutch verb, and after an English one, a hearer stands."""


def interviewed(frame: Frame, speech: Speech) -> Iterator[Range]:
    """After "in an interview with" anywhere, after "gegenüber" in the cue's own clause."""
    relays = speech.manner.relays
    yield from phrases_after(frame, places_in(frame), relays.anywhere, speech)
    near = [at for at in clause_places(frame) if not _of_noun(frame, at, speech)]
    for found in phrases_after(frame, near, relays.beside, speech):
        if frame.units[found[1] - 1].low not in relays.no_hearers:
            yield found


def _of_noun(frame: Frame, at: int, speech: Speech) -> bool:
    """As in "Deren Haltung gegenüber der Partei nannte er": it belongs to the noun before it."""
    noun = speech.noun_capitals and at > 0 and frame.units[at - 1].capital
    return noun and frame.cue is not None and at < frame.cue[0] and not frame.in_speaker(at - 1)


def told(frame: Frame, speech: Speech) -> Iterator[Range]:
    """The hearer of a verb of telling, as its object or after a preposition."""
    relays = speech.manner.relays
    if frame.cue is None or not _tells(frame, speech):
        return
    if relays.dative:
        yield from _in_dative(frame, speech)
        yield from _object(frame, speech)
    elif _takes_object(frame, speech):
        found = phrase_at(frame, frame.cue[1], speech)
        if found is not None:
            yield found
    for found in phrases_after(frame, _near(frame, speech), relays.to_hearers, speech):
        if found[1] - found[0] <= _LONGEST and is_hearer(frame, found, speech):
            yield found


def _tells(frame: Frame, speech: Speech) -> bool:
    """Whether a cue tells: by its verb, or as "aldus", or as a noun with its hearer beside it."""
    if frame.cue is None:
        return False
    lemmas = lemmas_of(frame, speech)
    first, after = frame.units[frame.cue[0]].low, frame.units[frame.cue[1] : frame.cue[1] + 1]
    beside = any(one.low in speech.manner.relays.to_hearers for one in after)
    return bool(lemmas & speech.manner.relays.telling) or (
        not lemmas and (first in speech.so_words or beside or frame.apart)
    )


def _object(frame: Frame, speech: Speech) -> Iterator[Range]:
    """Dutch "vertelde ze de krant": an object after verb and subject, where both are known."""
    objects = lemmas_of(frame, speech) & speech.manner.relays.object_telling
    if frame.cue is None or frame.speaker is None or not objects:
        return
    at = frame.cue[1]
    while at < len(frame.units) and (
        frame.in_speaker(at) or (frame.units[at].low in speech.adverbs and at in frame.clause)
    ):
        at += 1
    found = phrase_at(frame, at, speech)
    if found is not None and at in frame.clause and is_hearer(frame, found, speech):
        yield found


def _takes_object(frame: Frame, speech: Speech) -> bool:
    """Whether an English verb has its hearer as object ("told"), and is no passive ("was told")."""
    if frame.cue is None:
        return False
    before = frame.units[max(0, frame.cue[0] - 2) : frame.cue[0]]
    frames = (
        verb.frames
        for at in range(*frame.cue)
        for verb in speech.verbs.get(frame.units[at].low, ())
    )
    return any("t" in one for one in frames) and not any(one.low in speech.be for one in before)


def _near(frame: Frame, speech: Speech) -> list[int]:
    """Places near the cue's verb; in English only those right after it."""
    if frame.cue is None:
        return []
    places = clause_places(frame)
    if speech.verb_second:
        return [at for at in places if frame.cue[0] - _BEFORE <= at]
    return [at for at in places if at >= frame.cue[1]][:_AFTER]


def _in_dative(frame: Frame, speech: Speech) -> Iterator[Range]:
    """German "sagte der Zeitung", Dutch "heeft ons verteld"."""
    for at in clause_places(frame):
        if frame.units[at].low in speech.manner.relays.dative and not _governed(frame, at, speech):
            found = phrase_at(frame, at, speech)
            if found is not None and _is_told(frame, found, speech):
                yield found


def _governed(frame: Frame, at: int, speech: Speech) -> bool:
    """Whether the word before it makes it something else than the verb's dative."""
    before = frame.units[at - 1].low if at else ""
    return before in speech.prepositions or before in speech.inner or before in speech.conjunctions


def _is_told(frame: Frame, found: Range, speech: Speech) -> bool:
    """Whether a phrase in the dative is a hearer, and not a genitive that belongs to a noun."""
    start, relays = found[0], speech.manner.relays
    first = frame.units[start].low
    if found[1] - start == 1:
        return first in relays.hearers and _is_close(frame, start)
    if first in relays.doubtful_dative:
        after_noun = start > 0 and frame.units[start - 1].capital
        own = frame.in_speaker(start - 1) or frame.in_cue(start - 1)
        if start == frame.clause[0] or (after_noun and not own):
            return False
    return is_hearer(frame, found, speech)


def _is_close(frame: Frame, at: int) -> bool:
    """Whether a pronoun stands beside the cue: "hat uns gesagt", "sagte Kranz uns"."""
    if frame.cue is None:
        return False
    first, last = sorted((at, frame.cue[0]))
    return sum(not frame.in_speaker(one) for one in range(first, last)) <= _AFTER
