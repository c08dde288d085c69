"""The languages newskiosk reads; docs/languages.md tells what a fourth one takes."""

from __future__ import annotations

from pipeline.lang.base import Language
from pipeline.lang.de import GERMAN
from pipeline.lang.en import ENGLISH
from pipeline.lang.nl import DUTCH

LANGUAGES: dict[str, Language] = {one.code: one for one in (GERMAN, ENGLISH, DUTCH)}

__all__ = ["LANGUAGES", "Language"]
