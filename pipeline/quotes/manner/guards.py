"""Phrases of the language's lists in a frame, and where such words mean nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.lang.speech import Phrases, Speech
from pipeline.quotes.rules.reach import length_of
from pipeline.quotes.rules.units import Kind, Unit

_LONGEST_PHRASE = 5


def has_phrase(
    units: Sequence[Unit], places: Iterable[int], phrases: Phrases, speech: Speech
) -> bool:
    """Whether one of the phrases starts at one of these places and counts there."""
    return any(
        units[at].kind is Kind.WORD
        and length_of(units, at, phrases)
        and not is_guarded(units, at, speech)
        and not _is_attributive(units, at, speech)
        for at in places
    )


def _is_attributive(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """As in "der wohl größte Fund", "the allegedly stolen car": about a word, not the clause."""
    before = units[at - 1].low if at else ""
    return before in speech.determiners and before not in speech.complementizers


def is_guarded(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether a word stands in a phrase in which it negates or hedges nothing ("not only")."""
    guards = speech.manner.firmness.guards
    return any(
        length_of(units, at - back, guards) > back for back in range(min(at + 1, _LONGEST_PHRASE))
    )
