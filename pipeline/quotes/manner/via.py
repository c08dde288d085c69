"""Who was told, or who passed something on, beside the one who said it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.relayed import cited, on_air, quoted, reported, through
from pipeline.quotes.manner.told import interviewed, told
from pipeline.quotes.rules.reach import Range

_WAYS: tuple[Callable[[Frame, Speech], Iterator[Range]], ...] = (
    interviewed, told, through, cited, quoted, reported, on_air,
)  # fmt: skip
"""The surest first: the first that finds somebody decides."""


def passed_on_by(frame: Frame, speech: Speech) -> Range | None:
    """Who was told, spoke for somebody or passed it on, as unit indices; None if nobody is named.

    At most one: the surest way in which language says it; without a cue that of interviews only.
    """
    if frame.cue is None:
        return next(interviewed(frame, speech), None)
    return next((found for way in _WAYS for found in way(frame, speech)), None)
