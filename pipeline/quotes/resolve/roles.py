"""Nouns for persons: their phrase, their number and their gender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.lang import Language
from pipeline.lang.speech import Speech, Words
from pipeline.quotes.resolve.offices import LONG, SHORTEST, for_all
from pipeline.quotes.resolve.page import Word
from pipeline.quotes.rules.phrases import known_verb

MASCULINE, FEMININE = "m", "f"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its article, what stands before its noun, the noun, and what follows.

    `capitals` are those of the words before the noun that begin with one. A word before it that
    makes another role of it is joined to the noun: "former-mayor".
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
    articles = speech.determiners | lang.reference.definite
    at = next((at for at, one in enumerate(words) if one.low not in articles), len(words))
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
        noun=role_of(words[at : head + 1], lang),
        end=words[head].end,
        rest=_complement(words[head + 1 :], speech),
    )


def role_of(words: Sequence[Word], lang: Language) -> str:
    """The last word, with what before it makes another role of it."""
    apart = (one.low for one in words[:-1] if one.low.startswith(lang.reference.apart))
    return "-".join([*apart, words[-1].low])


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
    return known_verb(word.low, speech, capital=word.capital)


def among(noun: str, nouns: Words, lang: Language, *, least: int = SHORTEST) -> bool:
    """Whether a noun is one of `nouns`, or joined to one of at least so many letters."""
    if noun in nouns:
        return True
    last = noun.rsplit("-", 1)[-1]
    if last in nouns:
        return True
    joined = lang.reference.joined_nouns
    return joined and noun.endswith(_endings(nouns, least))


@cache
def _endings(nouns: Words, least: int) -> tuple[str, ...]:
    """Those of at least so many letters."""
    return tuple(one for one in nouns if len(one) >= least)


def is_person(noun: str, lang: Language) -> bool:
    """Whether a noun is likely to be for a person."""
    endings = lang.reference.person_endings
    return is_listed(noun, lang) or (len(noun) > SHORTEST and noun.endswith(endings))


def is_listed(noun: str, lang: Language) -> bool:
    """Whether a noun is known to be for a person."""
    facts = lang.reference
    persons = (lang.speech.role_nouns, facts.person_nouns, facts.masculine_nouns)
    listed = _union(*persons, facts.feminine_nouns, *facts.offices)
    inflected = [noun.removesuffix(end) for end in facts.inflected]
    return any(among(one, listed, lang) for one in [noun, *inflected]) or noun.endswith(facts.aged)


@cache
def _union(*sets: Words) -> Words:
    """All words of some sets; kept, as large ones are asked for at every noun."""
    return frozenset().union(*sets)


def is_organisation(noun: str, lang: Language) -> bool:
    """Whether a noun is known to be for an organisation."""
    known = _union(lang.speech.organisation_nouns, lang.reference.company_nouns)
    return among(noun, known, lang)


def is_general(noun: str, lang: Language) -> bool:
    """Whether a noun fits nearly anybody: "politician", "52-Jährige"."""
    facts = lang.reference
    general = among(noun, facts.person_nouns, lang, least=LONG)  # but "buurvrouw" is none
    return general or noun.endswith(facts.aged)


def takes_up(phrase: Phrase, lang: Language) -> bool:
    """Whether a phrase is as good as a pronoun: "the politician", "die 52-Jährige"."""
    definite = phrase.article in lang.reference.definite and not phrase.rest
    return definite and is_general(phrase.noun, lang) and not is_plural(phrase, lang)


def gender_of(noun: str, lang: Language) -> str:
    """`m` or `f` where a noun tells, else ""."""
    facts = lang.reference
    if among(noun, facts.feminine_nouns, lang) or for_all(noun, facts.feminine_endings) != noun:
        return FEMININE
    listed = among(noun, facts.masculine_nouns, lang)
    return MASCULINE if listed or noun.endswith(facts.masculine_endings) else ""


def gender_of_phrase(phrase: Phrase, lang: Language) -> str:
    """The gender its noun or, where it can only be a subject's, its article tells."""
    facts = lang.reference
    told = gender_of(phrase.noun, lang)
    if told or phrase.noun.endswith("n"):
        return told
    if phrase.article in facts.feminine_articles:
        return FEMININE
    return MASCULINE if phrase.article in facts.masculine_articles else ""


def is_plural(phrase: Phrase, lang: Language) -> bool:
    """Whether a phrase is for several: by the noun's ending, or an article that is not its own."""
    facts = lang.reference
    if phrase.noun.endswith(facts.plural_noun_endings):
        return not phrase.noun.endswith(facts.singular_noun_endings)
    women = phrase.article in facts.feminine_articles
    return women and gender_of(phrase.noun, lang) == MASCULINE
