"""What may be wrong with a translation, one small function each: True if it looks right.

A check cannot say that a translation is good; one that fails says that a reader should look at
the original. What each is worth was measured on drafts read by hand: docs/translation.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from pipeline.lang import LANGUAGES
from pipeline.lang.neighbours import OWN
from pipeline.translate.facts import missing_days, other_currencies
from pipeline.translate.loops import has_loop
from pipeline.translate.names import missing_names
from pipeline.translate.numbers import added_numbers, missing_numbers

SHORT = 25
"""Characters below which length and language say nothing: "Ja, klar." is "Yes, of course."."""

SHORTEST, LONGEST = 0.55, 1.65
"""Of 2,700 human translations (flores, newstest2020) 99.6% lie between, measured in characters."""

LEAST_LIKENESS, LIKENESS_FROM = 0.6, 60
"""Of human translations of at least 60 characters 1 to 4% lie below (newstest2020, MEANTIME); of
drafts read by hand, 9 in 54 of those seriously wrong and none of the 18 right. Shorter ones vary
too much."""

LEAST_CONFIDENCE = 0.4
"""Chosen on the tune half of the drafts, to mark at most 15 of 100 right ones. Engines that say how
sure they are (`engines/gemma.py`) mean the same by it: a chance."""

SAME = 90
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence, its language, the names in it, and what an engine made of it.

    `likeness`: cosine of the two as a sentence encoder sees them, 1 if none was asked.
    `confidence`: that of the engine (`records.English`).
    """

    text: str
    lang: str
    english: str
    names: Sequence[str] = ()
    likeness: float = 1.0
    confidence: float = 1.0


def numbers_kept(one: Translation) -> bool:
    """Every number of the original is in the translation, and no other one."""
    return not missing_numbers(one.text, one.lang, one.english) and not added_numbers(
        one.text, one.lang, one.english
    )


def currency_kept(one: Translation) -> bool:
    """Where the original has money, it is in the same currency."""
    return not other_currencies(one.text, one.lang, one.english)


def dates_kept(one: Translation) -> bool:
    """Every weekday and month of the original is in the translation."""
    return not missing_days(one.text, one.lang, one.english)


def names_kept(one: Translation) -> bool:
    """Of every name at least one word is in the translation, in some form."""
    return not missing_names(one.names, one.lang, one.english)


def negation_kept(one: Translation) -> bool:
    """Where one side negates, the other does too, or has a word that may stand for it."""
    return (
        _may_negate(one.english, "en")
        if _negates(one.text, one.lang)
        else (not _negates(one.english, "en") or _may_negate(one.text, one.lang))
    )


def length_plausible(one: Translation) -> bool:
    """The translation is neither much shorter nor much longer than the original."""
    if len(one.text) < SHORT:
        return len(one.english) <= SHORT * LONGEST
    return SHORTEST <= len(one.english) / len(one.text) <= LONGEST


def no_loop(one: Translation) -> bool:
    """The translation does not repeat a phrase over and over, unless the original does."""
    return not has_loop(one.english) or has_loop(one.text)


def meaning_kept(one: Translation) -> bool:
    """A sentence encoder places the two near each other."""
    return len(one.text) < LIKENESS_FROM or one.likeness >= LEAST_LIKENESS


def engine_is_sure(one: Translation) -> bool:
    """The engine itself takes its words for likely."""
    return one.confidence >= LEAST_CONFIDENCE


def is_english(one: Translation) -> bool:
    """The translation is not the original over again, nor in its language."""
    if len(one.text) < SHORT:
        return True
    words = _words(one.english)
    left = sum(word in OWN.get(one.lang, ()) and word not in OWN["en"] for word in words)
    own = sum(word in OWN["en"] for word in words)
    return left <= own and fuzz.ratio(one.text, one.english) < SAME


def _negates(text: str, lang: str) -> bool:
    known = LANGUAGES[lang].wording.negations
    return any(word in known or word.endswith(("n't", "n’t")) for word in _words(text))


def _may_negate(text: str, lang: str) -> bool:
    hidden = LANGUAGES[lang].wording.hidden_negations
    starts = tuple(one for one in hidden if not one.startswith("-"))
    ends = tuple(one[1:] for one in hidden if one.startswith("-"))
    return _negates(text, lang) or any(
        word.startswith(starts) or word.endswith(ends) for word in _words(text)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


CHECKS: dict[str, Callable[[Translation], bool]] = {
    "numbers": numbers_kept,
    "currency": currency_kept,
    "dates": dates_kept,
    "names": names_kept,
    "negation": negation_kept,
    "length": length_plausible,
    "loop": no_loop,
    "language": is_english,
    "meaning": meaning_kept,
    "confidence": engine_is_sure,
}


def failed_checks(one: Translation) -> tuple[str, ...]:
    """Names of the checks that a translation fails."""
    return tuple(name for name, holds in CHECKS.items() if not holds(one))
