"""Facts on where sentences end: abbreviations, ordinals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Facts on where sentences end: abbreviations, ordinals."""
