"""Names of places and institutions that differ by language: CLDR territories and a short list.

A name is looked up in its own language only: "Georgia" is a country in English CLDR and a state
in English news, so such homonyms are left out there.
"""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

from pipeline.lang import LANGUAGES
from pipeline.link.folding import bases, facts, fold


@lru_cache(maxsize=8)
def known_names(lang: str) -> dict[str, str]:
    """Folded names in a language and their keys: a CLDR territory code or an English name."""
    if lang not in LANGUAGES:
        return {}
    # Codes of three digits are parts of the world; only the continents among them are names.
    territories = {
        fold(name): code
        for code, name in Locale(lang).territories.items()
        if len(code) == 2 or code in {"002", "009", "019", "142", "150"}
    }
    known = facts(lang)
    for homonym in known.homonyms:
        territories.pop(fold(homonym), None)
    return territories | {fold(form): key for form, key in known.known}


def known_key(form: str, langs: tuple[str, ...]) -> str:
    """What a folded name is known as; "" if unknown or if two languages disagree."""
    keys = {key for one in langs if (key := _look_up(form, one))}
    return keys.pop() if len(keys) == 1 else ""


def known_forms() -> frozenset[str]:
    """Every folded name of a known place or institution, in any language."""
    return frozenset().union(*(known_names(one) for one in LANGUAGES))


def _look_up(form: str, lang: str) -> str:
    names = known_names(lang)
    if form in names:
        return names[form]
    first, *rest = form.split()
    if rest and first in facts(lang).articles:
        return _look_up(" ".join(rest), lang)
    return next((names[one] for one in bases(form, facts(lang).genitives) if one in names), "")
