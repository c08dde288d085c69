"""Names without what varies in writing: case, accents, titles, endings, alphabets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from pipeline.lang import LANGUAGES
from pipeline.lang.names import Names

_DROPPED = re.compile(r"[.'’‘`´]")
_GAP = re.compile(r"[^\w&+]+|_+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_VOWELS = re.compile(r"[aeiouyjh]")
_DOUBLE = re.compile(r"(.)\1+")
_NOTHING = Names()

Words = tuple[str, ...]


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Lower case, without accents and marks, words parted by one space ("U.S." is "us")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(one for one in plain if not unicodedata.combining(one)).translate(_LETTERS)
    return _GAP.sub(" ", _DROPPED.sub("", plain)).strip()


@lru_cache(maxsize=100_000)
def spelled_out(text: str) -> str:
    """Like `fold`, with ä, ö, ü written ae, oe, ue."""
    return fold(unicodedata.normalize("NFKC", text.casefold()).translate(_UMLAUTS))


def facts(lang: str) -> Names:
    """What is known of names in a language; nothing for one that is not read."""
    known = LANGUAGES.get(lang)
    return known.wording.names if known else _NOTHING


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """Words that begin a surname, of all languages: names cross borders."""
    return frozenset().union(*(facts(one).particles for one in LANGUAGES))


@lru_cache(maxsize=100_000)
def core(form: str, langs: tuple[str, ...], *, person: bool) -> Words:
    """The words of a folded name without titles (persons), article, descriptor and legal form."""
    words = tuple(form.split())
    if person:
        return _without_first(words, *(_folded(facts(one).titles) for one in langs))
    articles = frozenset().union(*(_folded(facts(one).articles) for one in langs))
    words = _without_first(words[:2], articles) + words[2:]
    described = frozenset().union(*(_folded(facts(one).descriptors) for one in langs))
    if len(words) > 1 and words[1] not in articles:
        words = _without_first(words[:2], described) + words[2:]
    forms = frozenset().union(*(facts(one).legal_forms for one in langs))
    while len(words) > 1 and words[-1] in forms:
        words = words[:-1]
    return words


@lru_cache(maxsize=100_000)
def without_heads(words: Words, langs: tuple[str, ...]) -> Words:
    """The words before the head nouns of a compound: "sora" of "sora video generator"."""
    heads = frozenset().union(*(facts(one).heads for one in langs))
    while len(words) > 1 and words[-1] in heads:
        words = words[:-1]
    return words


def bases(word: str, endings: Iterable[str], *, least: int = 4) -> list[str]:
    """What a word may be without one of the endings; at least `least` letters are left."""
    return [
        word[: -len(end)] for end in endings if word.endswith(end) and len(word) - len(end) >= least
    ]


@lru_cache(maxsize=100_000)
def stem(words: Words, langs: tuple[str, ...]) -> Words:
    """The words without the endings of adjectives, the last without that of the genitive."""
    *before, last = words
    adjectives = [end for one in langs for end in facts(one).adjectives]
    genitives = [end for one in langs for end in facts(one).genitives]
    stems = [min(bases(one, adjectives), key=len, default=one) for one in before]
    return (*stems, min(bases(last, genitives), key=len, default=last))


@lru_cache(maxsize=100_000)
def sound(word: str, lang: str) -> str:
    """The consonants of a word as they sound, so that transliterations agree.

    "Selenskyj" (de), "Zelensky" (en) and "Zelenski" (nl) are all "slnsk".
    """
    heard = word
    for spelling, said in facts(lang).sounds:
        heard = heard.replace(spelling, said)
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", heard))


def _without_first(words: Words, *sets: frozenset[str]) -> Words:
    while len(words) > 1 and any(words[0] in one for one in sets):
        words = words[1:]
    return words


@lru_cache(maxsize=64)
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(one) for one in words)
