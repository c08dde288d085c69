"""Facts on names: what stands around them, how they end, what they are called elsewhere."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """What varies around a name while it stays the same name. All words in lower case.

    `titles` stand before a person, `legal_forms` after a company, `descriptors`
    ("insurer") before one, `articles` before anything,
    `particles` begin a surname.
    `genitives` are endings a name takes, `adjectives` endings of the words before its last.
    `heads` are second parts of compounds that do not name another thing ("Sora-Leak").
    `kinds` are words of firms' names that are left out in a short form ("Velora Group"), unlike
    those that name a daughter or another body ("Velora Energy", "Velora Foundation").
    `known`: a name here and its key, a CLDR territory code or the English name.
    `homonyms`: names in CLDR that also mean something else here.
    `sounds`: spellings and the sound they stand for, longest first, to match transliterations.
    """

    titles: frozenset[str] = frozenset()
    legal_forms: frozenset[str] = frozenset()
    descriptors: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    genitives: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    heads: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    in_s: frozenset[str] = frozenset()
    known: tuple[tuple[str, str], ...] = ()
    homonyms: frozenset[str] = frozenset()
    sounds: tuple[tuple[str, str], ...] = ()


def pairs(lines: str) -> tuple[tuple[str, str], ...]:
    """The pairs in lines of `form=key | form=key`."""
    entries = [one for one in lines.replace("\n", "|").split("|") if one.strip()]
    return tuple((form.strip(), key.strip()) for form, key in (one.split("=") for one in entries))
