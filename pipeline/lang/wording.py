"""Facts on other words with a function: negation, name particles, endings of names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Facts on other words with a function: negation, name particles, endings of names."""
