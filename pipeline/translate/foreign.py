"""Words of a translation that are no English: left as they were, or made up by the engine."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

WORDS = Path(__file__).parent.parent / "models" / "english-words" / "words.txt.gz"
SHORTEST = 4
"""Letters; the list has no shorter words, which are the same in many languages."""

STEM = 4
"""A word that begins as a name does may be made from it: "Europes", "Tarvik-like"."""

_WORD = re.compile(r"[^\W\d_]+")


def foreign_words(text: str, english: str, names: Iterable[str]) -> list[str]:
    """The words of `english` that are not English and do not stand in a name of the original.

    A capitalised one counts only if the original has it too: names are often spelled anew.
    """
    known, kept = _known(), {word.casefold() for word in _WORD.findall(text)}
    named = {word.casefold() for name in names for word in _WORD.findall(name)}
    stems = {word[:STEM] for word in named if len(word) >= STEM}
    found = []
    for word in _WORD.findall(english):
        low = word.casefold()
        if len(low) < SHORTEST or low in known or low in named or low[:STEM] in stems:
            continue
        if word[0].islower() or low in kept:
            found.append(word)
    return found


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The English words: see `training/english_words.py`."""
    return frozenset(gzip.decompress(WORDS.read_bytes()).decode().split("\n"))
