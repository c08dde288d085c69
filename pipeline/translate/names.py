"""Whether a translation keeps the names: as they are, inflected, transliterated or translated.

Countries are known in every language from CLDR (through Babel), some others from the language
data. A name may change letters ("Selenskyj", "Zelensky"), so spellings are compared by likeness.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from babel import Locale
from rapidfuzz import fuzz, process

from pipeline.lang import LANGUAGES

ALIKE = 70
"""Least likeness (0 to 100) of a word of a name to a word of the translation: "Selenskyj" and
"Zelensky" have 71, "Berlin" and "being" 55."""

INFLECTED = 88
"""Least likeness of an inflected name to a listed one: "vereinigten staaten" has 97."""

SHORTEST = 3
STEM = 5
_WORD = re.compile(r"[^\W\d_][\w’']*")


def missing_names(names: Iterable[str], lang: str, english: str) -> list[str]:
    """Names of which `english` has no word, in no known form."""
    words, folded = _words(english), english.casefold().replace(".", "")
    return [
        name
        for name in names
        if not (
            _has_word(name, words) or _is_translated(name, lang, folded) or _derived(name, lang)
        )
    ]


def _has_word(name: str, words: list[str]) -> bool:
    """Whether a word of the name is there; a name of very short words cannot be missed."""
    parts = [word for word in _words(name) if len(word) >= SHORTEST]
    return not parts or any(_likeness(part, word) >= ALIKE for part in parts for word in words)


def _likeness(part: str, word: str) -> float:
    """Of two words, or of the shorter and as much of the longer ("Kiewer", "Kiew")."""
    if min(len(part), len(word)) > STEM:
        return max(fuzz.ratio(part, word), fuzz.ratio(part[: len(word)], word[: len(part)]))
    return fuzz.ratio(part, word)


def _is_translated(name: str, lang: str, english: str) -> bool:
    """Whether `english` has a known English form of a place or institution."""
    hit = process.extractOne(
        name.casefold(), _listed(lang).keys(), scorer=fuzz.ratio, score_cutoff=INFLECTED
    )
    forms = _english_forms()[_listed(lang)[hit[0]]] if hit else ()
    return any(re.search(rf"\b{re.escape(form)}", english) for form in forms)


def _derived(name: str, lang: str) -> bool:
    """Whether a word looks made from a country ("Franzosen", "russisch"): English has another."""
    if name[:1].islower():
        return True
    word = name.casefold()
    return " " not in word and any(
        word[:STEM] == place[:STEM] and word != place for place in _listed(lang)
    )


@lru_cache(maxsize=8)
def _listed(lang: str) -> dict[str, str]:
    """Names of places and institutions in a language, lower case, and what they are known as."""
    territories = {name.casefold(): code for code, name in Locale(lang).territories.items()}
    return territories | {form.casefold(): key for form, key in LANGUAGES[lang].wording.names.known}


@lru_cache(maxsize=1)
def _english_forms() -> defaultdict[str, set[str]]:
    """By what they are known as: the English names of places and institutions, lower case."""
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for form, key in _listed("en").items():
        forms[key].add(form)
    for lang in LANGUAGES:
        for key in _listed(lang).values():
            if key not in forms:
                forms[key].add(key.casefold())
    return forms


def _words(text: str) -> list[str]:
    flat = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(one for one in flat if not unicodedata.combining(one)))
