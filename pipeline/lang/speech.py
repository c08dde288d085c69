"""Facts on how speech is reported: cues, attribution phrases, pronouns, hedges."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """Facts on how speech is reported: cues, attribution phrases, pronouns, hedges."""
