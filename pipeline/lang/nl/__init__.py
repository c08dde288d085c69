"""Dutch."""

from __future__ import annotations

from pipeline.lang.base import Language
from pipeline.lang.nl.boundaries import BOUNDARIES
from pipeline.lang.nl.concepts import CONCEPTS
from pipeline.lang.nl.crediting import CREDITING
from pipeline.lang.nl.layout import LAYOUT
from pipeline.lang.nl.numbers import NUMBERS
from pipeline.lang.nl.reference import REFERENCE
from pipeline.lang.nl.speech import SPEECH
from pipeline.lang.nl.wording import WORDING

DUTCH = Language(
    code="nl",
    name="Dutch",
    marks=(("“", "”"), ("‘", "’"), ("'", "'"), ('"', '"'), ("„", "”")),
    boundaries=BOUNDARIES,
    layout=LAYOUT,
    speech=SPEECH,
    reference=REFERENCE,
    numbers=NUMBERS,
    wording=WORDING,
    concepts=CONCEPTS,
    crediting=CREDITING,
)
