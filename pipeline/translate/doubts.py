"""What a failed check says to a reader."""

from __future__ import annotations

DOUBTS = {
    "numbers": "a number differs",
    "currency": "the currency differs",
    "dates": "a day or month is missing",
    "names": "a name is missing",
    "negation": "a negation may be lost or added",
    "length": "a part may be missing or added",
    "loop": "a phrase is repeated",
    "language": "not all of it is English",
    "meaning": "the meaning may differ",
    "confidence": "the machine itself was unsure",
}


def tell_doubt(check: str) -> str:
    """What a check found wrong, in words; one that is not known is told by its name."""
    return DOUBTS.get(check, f"the check “{check}” failed")
