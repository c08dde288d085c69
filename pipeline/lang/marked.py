"""Words that tell, near a stretch in quotation marks, what the marks are for.

All words are lower-cased. Nouns count also as the last part of a longer one where the language
joins nouns (`joins_nouns`): "Dokumentarfilm" is a "Film".
"""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedWords:
    """Words that tell what quotation marks near them are for."""

    distancing: Words = frozenset()
    """Words before a term that is not the reporter's own ("sogenannte", "so-called")."""
    naming: Words = frozenset()
    """Verb forms by which something has a name ("heißt", "getauft", "dubbed", "genaamd")."""
    works: Words = frozenset()
    """Nouns for what has a title: works, shows, laws, events, campaigns ("Roman", "law")."""
    named: Words = frozenset()
    """Nouns for what has a name: ships, pubs, groups, products, papers ("Fähre", "ferry")."""
    made: Words = frozenset()
    """Verb forms for what is done with works ("spielt", "sang", "directed")."""
    wording: Words = frozenset()
    """Nouns and verbs about words as words ("Begriff", "the term", "spelled")."""
    experts: Words = frozenset()
    """Subjects that use a term in general ("Fachleute", "economists")."""
    speaks: Words = frozenset()
    """Verb forms for the use of a term ("speak of", "refer to")."""
    common: Words = frozenset()
    """Who gives nicknames: everybody, nobody in particular ("Volksmund", "fans", "locally")."""
    shown: Words = frozenset()
    """What words are shown or shouted on or by ("Transparent", "chanted")."""
    disputes: Words = frozenset()
    """Nouns and verbs of blame, fear, praise and the like, whose object is a view ("Vorwurf")."""
    views: Words = frozenset()
    """Words for finding and seeing as, with a source as subject ("sieht", "regards", "voelt")."""
    persons: Words = frozenset()
    """Pronouns of the first and second person, and what only a speaker says ("bitte", "yes")."""
    anyone: Words = frozenset()
    """Subjects that are nobody in particular ("man", "many")."""
    indefinite: Words = frozenset()
    """Indefinite articles."""
    stops_move_in: bool = False
    """True if commas and full stops stand before a closing mark, whatever they belong to."""
    joins_nouns: bool = False
    """True if nouns are joined to one word."""
