"""Facts on how somebody who was named is spoken of again: pronouns, roles, general nouns.

All words are lower-cased.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.lang.speech import Words

Ending = tuple[str, str]


def alike(text: str) -> tuple[Words, ...]:
    """Groups of words for one thing, a group a line."""
    return tuple(frozenset(line.split()) for line in text.splitlines() if line.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Facts on how somebody who was named is spoken of again."""

    masculine: Words
    """Pronouns and possessives for one man ("er", "he", "hij")."""
    feminine: Words
    """Those for one woman that cannot mean many ("she")."""
    feminine_or_many: Words
    """Those for one woman or for many; the verb tells ("sie", "ze")."""
    objects: Words
    """Those of all these that are no subject ("ihm", "him")."""
    first: Words
    """Pronouns of the one who speaks ("ich", "I", "ik")."""
    things: bool
    """True if the pronouns for one man or woman also stand for organisations and things."""
    neuter: Words
    """Articles of nouns that they never stand for."""
    his: Words
    """Possessives for one man, before a noun for what was said ("his account")."""
    her: Words
    """Possessives for one woman."""
    plural_endings: tuple[str, ...]
    """Endings of finite verbs in the plural; none where verbs do not tell."""
    singular_verbs: Words
    """Verb forms in the singular that end so all the same ("kann", "begon")."""
    definite: Words
    """Articles that point back to what is known."""
    indefinite: Words
    """Articles that bring up somebody new."""
    masculine_titles: Words
    """What stands before a man's name ("Herr", "Mr")."""
    feminine_titles: Words
    """What stands before a woman's name."""
    masculine_nouns: Words
    """Nouns for men only."""
    feminine_nouns: Words
    """Nouns for women only."""
    feminine_endings: tuple[Ending, ...]
    """Endings of nouns for women and those of the word for men or for both, the first that fits;
    the same ending twice: no noun for women ("minister" and "-ster")."""
    inflected: tuple[str, ...]
    """Endings that nouns for persons take, letter by letter to be left off in comparing them."""
    masculine_endings: tuple[str, ...]
    """Endings of nouns that are for men where there is another for women ("-or", "-ent")."""
    masculine_articles: Words
    """Articles that mark a masculine subject, where nouns for persons have a man's gender."""
    feminine_articles: Words
    """Articles that mark a feminine subject."""
    plural_noun_endings: tuple[str, ...]
    """Endings of nouns in the plural."""
    singular_noun_endings: tuple[str, ...]
    """Longer endings of nouns in the singular that end so all the same."""
    person_nouns: Words
    """Nouns that fit nearly anybody, as good as a pronoun ("politician"); also as endings."""
    aged: tuple[str, ...]
    """Endings of words for somebody of an age ("-Jährige")."""
    person_endings: tuple[str, ...]
    """Endings of nouns for persons."""
    offices: tuple[Words, ...]
    """Words for one and the same office, in each group."""
    company_nouns: Words
    """Nouns that fit nearly any company."""
    apart: tuple[str, ...]
    """Beginnings of words before or joined to a noun that make another role of it ("former")."""
    as_role: Words
    """Words between a name and a role somebody acts in ("as", "als")."""
    origin_endings: tuple[str, ...]
    """Endings of adjectives that say where somebody is from, where they are not capitalised."""
    joined_nouns: bool
    """True if nouns are joined, so that "onderwijsminister" is a "minister"."""
