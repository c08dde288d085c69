"""Whom a description means: "the mayor", "die Ministerin", "het bedrijf"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from pipeline.quotes.resolve.actors import Actor, Role
from pipeline.quotes.resolve.cast import NEAR
from pipeline.quotes.resolve.offices import Office, office_of, same_office
from pipeline.quotes.resolve.page import Page, Word
from pipeline.quotes.resolve.roles import (
    FEMININE,
    MASCULINE,
    Phrase,
    among,
    gender_of_phrase,
    is_person,
    is_plural,
    read_phrase,
)

_PREFIX = 4
"""Letters by which an adjective is told to belong to a noun ("grüne", "Grünen")."""


def described(page: Page, actors: Sequence[Actor], words: Sequence[Word]) -> Actor | None:
    """Whom a definite phrase means: the one introduced with its noun before, if only one was."""
    phrase = read_phrase(words, page.lang)
    facts = page.lang.reference
    if phrase is None or phrase.article not in facts.definite or is_plural(phrase, page.lang):
        return None
    at = words[0].start
    gender = gender_of_phrase(phrase, page.lang)
    person = is_person(phrase.noun, page.lang)
    office = office_of(phrase.noun, page.lang)
    fits = [
        one
        for one in actors
        if {one.gender, gender} != {MASCULINE, FEMININE}
        and not (person and one.label == "ORG")
        and _has_role(page, one, phrase, office, at)
    ]
    if not fits and among(phrase.noun, facts.company_nouns, page.lang):
        fits = _companies(page, actors, at)
    return fits[0] if len(fits) == 1 else _last(fits, at)


def _has_role(page: Page, actor: Actor, phrase: Phrase, office: Office, at: int) -> bool:
    """Whether an actor was introduced before with this noun, and with what stands around it."""
    joined = page.lang.reference.joined_nouns
    loose = actor.label == "ORG" or is_person(office.noun, page.lang)
    roles = [
        role
        for role in actor.roles
        if role.at < at
        and (
            role.office.noun == office.noun
            or (loose and same_office(role.office, office, joined=joined))
        )
    ]
    return bool(roles) and _fits(page, actor, roles, phrase)


def _fits(page: Page, actor: Actor, roles: Iterable[Role], phrase: Phrase) -> bool:
    """Whether where somebody is from, and of what, agrees with how the roles were introduced."""
    told = {word for role in roles for word in role.around} | {*actor.parts}
    facts = page.lang.reference
    marked = [one for one in phrase.before if one.endswith(facts.origin_endings)]
    marked += [one for one in phrase.capitals if one not in marked]
    speech = page.lang.speech
    plain = speech.prepositions | speech.determiners
    rest = [one for one in phrase.rest if one not in plain]
    known = not rest or any(_known(one, told) for one in rest)
    return known and all(_known(one, told) for one in marked)


def _known(word: str, told: Collection[str]) -> bool:
    return any(one[:_PREFIX] == word[:_PREFIX] for one in told)


def _companies(page: Page, actors: Sequence[Actor], at: int) -> list[Actor]:
    """The organisations before `at` that are called a company; else the one named most by far."""
    facts, speech = page.lang.reference, page.lang.speech
    held = [one for one in actors if one.label == "ORG" and one.mentions[0].start < at]
    nouns = {id(one): {role.office.noun for role in one.roles} for one in held}
    called = [
        one
        for one in held
        if one.legal or any(among(noun, facts.company_nouns, page.lang) for noun in nouns[id(one)])
    ]
    if called:
        return called
    others = [
        one
        for one in held
        if not any(among(noun, speech.organisation_nouns, page.lang) for noun in nouns[id(one)])
    ]
    counts = [sum(mention.start < at for mention in one.mentions) for one in others]
    most = max(counts, default=0)
    return [one for one, n in zip(others, counts, strict=True) if n == most and most > 1]


def _last(fits: Sequence[Actor], at: int) -> Actor | None:
    """Of several, the one and only that was spoken of shortly before."""
    near = [
        one
        for one in fits
        if any(at - NEAR < spot < at for spot in (role.at for role in one.roles))
    ]
    return near[0] if len(near) == 1 else None
