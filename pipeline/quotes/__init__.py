"""Quotes: who said what, by rules over the facts in `lang/*/speech.py`.

Marks are paired first; then each stretch (a sentence, a stretch in marks counting as one word) is
searched for reporting verbs and attribution phrases, their subjects and their contents; then the
marked stretches are judged; at last what follows without a cue (a further quotation, a sentence in
Konjunktiv) goes to the speaker before. See docs/quotes.md.
"""

from __future__ import annotations

from pipeline.quotes.find import find_quotes
from pipeline.quotes.resolve import resolve_speakers

__all__ = ["find_quotes", "resolve_speakers"]
