"""Quotes: who said what. Rules over the facts in `lang/*/speech.py` and a trained tagger together.

`marked/` pairs quotation marks and tells quotations from names and titles; `rules/` finds reporting
verbs, their subjects and contents; `tagged/` decides with what the tagger sees; `manner/` says what
each quote is like; `resolve/` who a surname, a role or a pronoun stands for. See docs/quotes.md.
"""

from __future__ import annotations

from pipeline.quotes.find import find_quotes
from pipeline.quotes.resolve.speakers import resolve_speakers

__all__ = ["find_quotes", "resolve_speakers"]
