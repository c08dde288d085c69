"""The words of statements, compared letter by letter: within one language only."""

from __future__ import annotations

import re
import unicodedata

from pipeline.lang import LANGUAGES

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
# So many words in a row, found in a longer quote, are the same words; fewer occur by chance.
RUN = 3

Words = tuple[str, ...]


def plain_words(text: str) -> Words:
    """The words in lower case, without marks."""
    found = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    return tuple(one.replace("’", "'") for one in found)


def same_words(one: Words, other: Words) -> bool:
    """Whether the words are equal, or one's stand in the other in a row."""
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) < RUN:
        return short == long
    return f" {' '.join(short)} " in f" {' '.join(long)} "


def negations(words: Words, lang: str) -> list[str]:
    """The words that negate."""
    known = LANGUAGES.get(lang)
    if known is None:
        return []
    return [one for one in words if one in known.speech.negations or one.endswith("n't")]
