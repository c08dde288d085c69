"""Facts on how articles are laid out: bylines, teasers, boilerplate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """Facts on how articles are laid out: bylines, teasers, boilerplate."""
