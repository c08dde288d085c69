"""How many threads an engine may use."""

from __future__ import annotations

import os


def usable_threads(wanted: int) -> int:
    """`wanted`, or as many as this process may use if that is 0."""
    if wanted > 0:
        return wanted
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
