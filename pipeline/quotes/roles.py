"""Nouns for persons: their phrase, their gender, and which of them mean one office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang import Language
from pipeline.lang.speech import Speech, Words
from pipeline.quotes.page import Word

_SHORTEST = 4
"""Letters of a noun from which on it can be the second part of a joined one."""
_STEM = 3
"""Letters of a noun before a short ending for women."""
MASCULINE, FEMININE = "m", "f"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its article, what stands before its noun, the noun, and what follows.

    `capitals` are those of the words before the noun that begin with one.
    """

    article: str
    before: tuple[str, ...]
    capitals: tuple[str, ...]
    noun: str
    end: int
    rest: tuple[str, ...]


def read_phrase(words: Sequence[Word], lang: Language) -> Phrase | None:
    """The noun phrase that `words` begin with, None if they begin with none."""
    speech = lang.speech
    at = 1 if words and words[0].low in speech.determiners | lang.reference.definite else 0
    end = at
    while end < len(words) and not _stops(words, end, speech):
        end += 1
    nouns = [one for one in range(at, end) if words[one].capital or not speech.noun_capitals]
    nouns = [one for one in nouns if words[one].low not in speech.adverbs]
    if not nouns or (words[nouns[-1]].low[0].isdigit() and "-" not in words[nouns[-1]].low):
        return None
    head = nouns[-1]
    return Phrase(
        article=words[0].low if at else "",
        before=tuple(one.low for one in words[at:head]),
        capitals=tuple(one.low for one in words[at:head] if one.capital),
        noun=words[head].low,
        end=words[head].end,
        rest=_complement(words[head + 1 :], speech),
    )


def _complement(words: Sequence[Word], speech: Speech) -> tuple[str, ...]:
    """The words that go on after a noun: "of the town", "der Stadt"."""
    if not words or words[0].low not in speech.prepositions | speech.genitives:
        return ()
    end = next(
        (at for at, one in enumerate(words) if one.is_sign or is_verb(one, speech)), len(words)
    )
    return tuple(one.low for one in words[:end])


def _stops(words: Sequence[Word], at: int, speech: Speech) -> bool:
    word = words[at]
    low = word.low
    if word.is_sign or low in speech.prepositions or low in speech.determiners:
        return True
    if low in speech.conjunctions or low in speech.relatives or low in speech.pronouns:
        return True
    if low in speech.complementizers or low in speech.subordinators:
        return True
    return is_verb(word, speech)


def is_verb(word: Word, speech: Speech) -> bool:
    """Whether a word is a known finite verb."""
    low = word.low
    if (word.capital and speech.noun_capitals) or low in speech.noun_like:
        return False
    return (
        low in speech.finite
        or low in speech.have
        or low in speech.be
        or low in speech.modals
        or low in speech.verbs
    )


def among(noun: str, nouns: Words, lang: Language) -> bool:
    """Whether a noun is one of `nouns`, or joined to one where the language joins them."""
    if noun in nouns:
        return True
    last = noun.rsplit("-", 1)[-1]
    if last in nouns:
        return True
    joined = lang.reference.joined_nouns
    return joined and any(len(one) >= _SHORTEST and noun.endswith(one) for one in nouns)


def is_person(noun: str, lang: Language) -> bool:
    """Whether a noun is likely to be for a person."""
    endings = lang.reference.person_endings
    return is_listed(noun, lang) or (len(noun) > _SHORTEST and noun.endswith(endings))


def is_listed(noun: str, lang: Language) -> bool:
    """Whether a noun is known to be for a person."""
    facts = lang.reference
    listed = lang.speech.role_nouns | facts.person_nouns | facts.masculine_nouns
    listed |= facts.feminine_nouns.union(*facts.offices)
    return among(noun, listed, lang) or noun.endswith(facts.aged)


def gender_of(noun: str, lang: Language) -> str:
    """`m` or `f` where a noun tells, else ""."""
    facts = lang.reference
    if _ends(noun, facts.feminine_nouns):
        return FEMININE
    if _for_all(noun, lang) != noun:
        return FEMININE
    masculine = _ends(noun, facts.masculine_nouns) or noun.endswith(facts.masculine_endings)
    return MASCULINE if masculine else ""


def is_plural(phrase: Phrase, lang: Language) -> bool:
    """Whether a phrase is for several: by the noun's ending, or an article that is not its own."""
    facts = lang.reference
    if phrase.noun.endswith(facts.plural_noun_endings):
        return not phrase.noun.endswith(facts.singular_noun_endings)
    women = phrase.article in facts.feminine_articles
    return women and gender_of(phrase.noun, lang) == MASCULINE


def _ends(noun: str, nouns: Words) -> bool:
    return noun in nouns or any(
        noun.endswith(one) and len(one) > 2 and len(noun) > len(one) + 2 for one in nouns
    )


def same_office(one: str, other: str, lang: Language) -> bool:
    """Whether two nouns mean one office: the same, a man's and a woman's, a joined and a plain."""
    mine, theirs = (stem(noun, lang) for noun in (one, other))
    if mine == theirs or (lang.reference.joined_nouns and _joined(mine, theirs)):
        return True
    return any(
        _within(mine, group, lang) and _within(theirs, group, lang)
        for group in lang.reference.offices
    )


def _within(noun: str, group: Words, lang: Language) -> bool:
    return any(noun == stem(one, lang) for one in group)


def _joined(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and long.endswith(short)


def stem(noun: str, lang: Language) -> str:
    """A noun without the ending for women and without inflection."""
    plain = _for_all(noun.removesuffix("'s").removesuffix("’s"), lang)
    bare = plain.rstrip(lang.reference.inflections)
    return bare if len(bare) >= _SHORTEST - 1 else plain


def _for_all(noun: str, lang: Language) -> str:
    """A noun for women as the one for men or for both; any other noun as it is."""
    for end, other in lang.reference.feminine_endings:
        if noun.endswith(end) and len(noun) - len(end) >= (_STEM if len(end) < _SHORTEST else 0):
            return noun.removesuffix(end) + other
    return noun
