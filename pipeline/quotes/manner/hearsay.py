"""Modal verbs of hearsay: German "soll … haben", Dutch "zou"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.mainclause import main_clause


def hearsay_said(frame: Frame, speech: Speech) -> bool:
    """Whether the content, or that somebody said it, is told as hearsay."""
    facts = speech.manner.firmness
    if not facts.hearsay_modals:
        return False
    if frame.cue and any(frame.units[at].low in facts.hearsay_modals for at in range(*frame.cue)):
        return True
    if _modal(frame, frame.clause, speech) and _perfect(frame, frame.clause, speech):
        return True
    main = main_clause(frame, speech)
    if not _modal(frame, main, speech):
        return False
    if _perfect(frame, main, speech) or _stative(frame, main, speech):
        return True
    return not facts.hearsay_perfect and not _is_future(frame, speech)


def _modal(frame: Frame, places: Sequence[int], speech: Speech) -> bool:
    modals = speech.manner.firmness.hearsay_modals
    return any(frame.units[at].low in modals for at in places)


def _perfect(frame: Frame, places: Sequence[int], speech: Speech) -> bool:
    """Whether a participle stands beside an infinitive that makes a perfect with it.

    With a date, one of a state is a plan ("soll bis Mai saniert sein").
    """
    facts = speech.manner.firmness
    lows = [frame.units[at].low for at in places]
    planned = bool(facts.plans & set(lows)) and not facts.past_only & set(lows)
    perfect = frozenset[str]() if planned else facts.perfect
    return any(
        low in perfect
        and any(is_participle(near, speech) for near in lows[max(0, at - 2) : at + 3])
        for at, low in enumerate(lows)
    )


def _stative(frame: Frame, places: Sequence[int], speech: Speech) -> bool:
    """Whether something is said to be so, and not planned: "soll krank sein"."""
    facts = speech.manner.firmness
    lows = {frame.units[at].low for at in places}
    return bool(lows & facts.statives) and not lows & facts.plans


def is_participle(low: str, speech: Speech) -> bool:
    """Whether a German or Dutch form can be a past participle."""
    return low.endswith(speech.participle_endings) and (
        "ge" in low[:7] or low.endswith("iert") or low.startswith(speech.participle_prefixes)
    )


def _is_future(frame: Frame, speech: Speech) -> bool:
    """Whether "zou" is the future of a report in the past ("zei dat de brug klaar zou zijn")."""
    if frame.cue is None:
        return False
    past = any(frame.units[at].low in speech.manner.firmness.past for at in range(*frame.cue))
    start = frame.content[0]
    around = frame.units[frame.cue[1] : start + 1] if frame.cue[1] <= start else frame.units[start:]
    return past and any(unit.low in speech.complementizers for unit in around[:12])
