"""English."""

from __future__ import annotations

from pipeline.lang.base import Language
from pipeline.lang.en.boundaries import BOUNDARIES
from pipeline.lang.en.concepts import CONCEPTS
from pipeline.lang.en.crediting import CREDITING
from pipeline.lang.en.layout import LAYOUT
from pipeline.lang.en.numbers import NUMBERS
from pipeline.lang.en.reference import REFERENCE
from pipeline.lang.en.speech import SPEECH
from pipeline.lang.en.wording import WORDING

ENGLISH = Language(
    code="en",
    name="English",
    marks=(("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'")),
    boundaries=BOUNDARIES,
    layout=LAYOUT,
    speech=SPEECH,
    reference=REFERENCE,
    numbers=NUMBERS,
    wording=WORDING,
    concepts=CONCEPTS,
    crediting=CREDITING,
)
