"""The languages newskiosk reads. A fourth language is one more folder and one more line here."""

from __future__ import annotations

from pipeline.lang.base import Language
from pipeline.lang.de import GERMAN
from pipeline.lang.en import ENGLISH
from pipeline.lang.nl import DUTCH

LANGUAGES: dict[str, Language] = {one.code: one for one in (GERMAN, ENGLISH, DUTCH)}

__all__ = ["LANGUAGES", "Language"]
