"""What has to be known of a language; the facts themselves are data in `lang/<code>/`."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.lang.boundaries import Boundaries
from pipeline.lang.concepts import Concepts
from pipeline.lang.crediting import Crediting
from pipeline.lang.layout import Layout
from pipeline.lang.numbers import Numbers
from pipeline.lang.reference import Reference
from pipeline.lang.speech import Speech
from pipeline.lang.wording import Wording


@dataclass(frozen=True, slots=True)
class Language:
    """The facts of one language, one part per concern.

    `code`: ISO 639-1. `marks`: pairs of opening and closing quotation marks, the usual first.
    """

    code: str
    name: str
    marks: tuple[tuple[str, str], ...]
    boundaries: Boundaries
    layout: Layout
    speech: Speech
    reference: Reference
    numbers: Numbers
    wording: Wording
    concepts: Concepts
    crediting: Crediting
