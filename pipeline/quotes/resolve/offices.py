"""Which nouns mean one office: "Ministerin" and "Außenminister", "ceo" and "Vorstandschef"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pipeline.lang import Language
from pipeline.lang.reference import Ending
from pipeline.lang.speech import Words

SHORTEST = 4
"""Letters of a noun from which on it can be the second part of a joined one."""
LONG = 6
"""The same for offices and for nouns that fit anybody: "Rathauschef" is not any "Chef"."""
_STEM = 3
"""Letters of a noun before a short ending for women."""


@dataclass(frozen=True, slots=True)
class Office:
    """A noun for a person or organisation, to compare: its stem, and the groups it is one of.

    `apart`: another role than the noun alone would say ("former mayor").
    """

    noun: str
    stem: str
    groups: frozenset[int]
    apart: bool


def office_of(noun: str, lang: Language) -> Office:
    """What of a noun is compared."""
    facts = lang.reference
    bare = stem(noun.rsplit("-", 1)[-1], facts.feminine_endings, facts.inflected)
    groups = _stems(facts.offices, facts.feminine_endings, facts.inflected)
    within = {
        number
        for number, stems in enumerate(groups)
        if bare in stems
        or (facts.joined_nouns and any(len(one) >= LONG and bare.endswith(one) for one in stems))
    }
    return Office(noun, bare, frozenset(within), noun.startswith(facts.apart))


def same_office(one: Office, other: Office, *, joined: bool) -> bool:
    """Whether two nouns mean one office: the same, a man's and a woman's, or words for one office.

    With `joined` nouns also a joined one and its last part.
    """
    if one.apart != other.apart:
        return False
    if one.stem == other.stem or one.groups & other.groups:
        return True
    short, long = sorted((one.stem, other.stem), key=len)
    return joined and len(short) >= SHORTEST and long.endswith(short)


@lru_cache(maxsize=16)
def _stems(
    offices: tuple[Words, ...], endings: tuple[Ending, ...], inflected: tuple[str, ...]
) -> tuple[Words, ...]:
    return tuple(frozenset(stem(one, endings, inflected) for one in group) for group in offices)


def stem(noun: str, endings: tuple[Ending, ...], inflected: tuple[str, ...]) -> str:
    """A noun without the ending for women and without inflection."""
    plain = for_all(noun.removesuffix("'s").removesuffix("’s"), endings)
    bare = plain.rstrip("".join(inflected))
    return bare if len(bare) >= SHORTEST - 1 else plain


def for_all(noun: str, endings: tuple[Ending, ...]) -> str:
    """A noun for women as the one for men or for both; any other noun as it is."""
    for end, other in endings:
        if noun.endswith(end) and len(noun) - len(end) >= (_STEM if len(end) < SHORTEST else 0):
            return noun.removesuffix(end) + other
    return noun
