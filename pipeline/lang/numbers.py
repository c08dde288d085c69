"""Facts on how numbers, units and dates are written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """Facts on how numbers, units and dates are written."""
