"""German."""

from __future__ import annotations

from pipeline.lang.base import Language
from pipeline.lang.de.boundaries import BOUNDARIES
from pipeline.lang.de.concepts import CONCEPTS
from pipeline.lang.de.crediting import CREDITING
from pipeline.lang.de.layout import LAYOUT
from pipeline.lang.de.numbers import NUMBERS
from pipeline.lang.de.reference import REFERENCE
from pipeline.lang.de.speech import SPEECH
from pipeline.lang.de.wording import WORDING

GERMAN = Language(
    code="de",
    name="German",
    marks=(
        ("„", "“"),
        ("»", "«"),
        ("‚", "‘"),
        ("›", "‹"),
        ('"', '"'),
        ("“", "”"),
        ("„", '"'),
        ("„", "”"),
        ("«", "»"),
    ),
    boundaries=BOUNDARIES,
    layout=LAYOUT,
    speech=SPEECH,
    reference=REFERENCE,
    numbers=NUMBERS,
    wording=WORDING,
    concepts=CONCEPTS,
    crediting=CREDITING,
)
