"""What an article says of somebody beside the name: "Mayor Anna Kranz", "Kranz, the mayor of …"."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.quotes.resolve.actors import Actor, Role
from pipeline.quotes.resolve.cast import Cast
from pipeline.quotes.resolve.offices import office_of
from pipeline.quotes.resolve.page import Page
from pipeline.quotes.resolve.roles import (
    gender_of,
    is_person,
    is_verb,
    read_phrase,
    role_of,
)

_REACH = 8
"""Words before or after a name that can hold a role."""
_LONGEST = 25
"""Words of an apposition at most."""


def introduce(page: Page, cast: Cast) -> None:
    """Give the actors the roles and the genders that stand beside their names."""
    for actor in cast.actors:
        for mention in actor.mentions:
            if page.is_quoted(mention.start):
                continue
            nouns = [*nouns_beside(page, mention.start, mention.end)]
            for noun in [*nouns, *(actor.parts if actor.label == "ORG" else ())]:
                office = office_of(noun, page.lang)
                actor.roles.append(Role(office, mention.start, page.around(mention.start)))
        if actor.label == "PER":
            actor.gender = actor.gender or _gender(page, actor)


def nouns_beside(page: Page, start: int, end: int) -> Iterator[str]:
    """The nouns that a name from `start` to `end` is introduced with."""
    first, after = page.word_at(start), page.word_at(end - 1) + 1
    yield from _titles(page, first)
    after = _past_bracket(page, after)
    yield from _apposition(page, after)
    yield from _predicate(page, after)
    yield from _explained(page, first, after)


def _titles(page: Page, first: int) -> Iterator[str]:
    """The noun right before a name, and one that "of" and a noun without article part from it."""
    at = first - 1
    if at > 0 and page.words[at].low == "." and len(page.words[at - 1].low) < 5:
        at -= 1
    while at >= 0 and page.words[at].low in "\"'“„‘‚»":
        at -= 1
    if at < 0 or not _is_noun(page, at):
        return
    yield role_of(page.words[max(0, at - 2) : at + 1], page.lang)
    speech = page.lang.speech
    for back in range(at - 1, max(at - 4, 0), -1):
        if page.words[back].low in speech.prepositions | speech.genitives:
            plain = not any(is_person(one.low, page.lang) for one in page.words[back + 1 : first])
            noun = _is_noun(page, back - 1) and is_person(page.words[back - 1].low, page.lang)
            if plain and noun:
                yield page.words[back - 1].low
            return
        if not _is_noun(page, back):
            return


def _is_noun(page: Page, at: int) -> bool:
    phrase = read_phrase(page.words[at : at + 1], page.lang)
    return phrase is not None and not phrase.article


def _past_bracket(page: Page, after: int) -> int:
    """The word after a bracket that follows a name: "(58)", "(CDU)"."""
    if after >= len(page.words) or page.words[after].low != "(":
        return after
    inside = range(after, min(after + _REACH, len(page.words)))
    return next((at + 1 for at in inside if page.words[at].low == ")"), after)


def _apposition(page: Page, after: int) -> Iterator[str]:
    """As in "Anna Kranz, head of the office, ": up to the next comma or full stop, no verb."""
    words = page.words[after : after + _LONGEST]
    if not words or words[0].low != ",":
        return
    close = next((at for at in range(1, len(words)) if words[at].is_end), None)
    if close is None or any(_breaks(page, after + at) for at in range(1, close)):
        return
    phrase = read_phrase(words[1:close], page.lang)
    if phrase is not None:
        yield phrase.noun


def _breaks(page: Page, at: int) -> bool:
    """Whether a word shows that a clause or a list follows a name and no apposition."""
    word, speech = page.words[at], page.lang.speech
    clause = word.low in speech.relatives and page.words[at - 1].low == ","
    article = word.low in speech.determiners and not speech.verb_second
    endings = speech.verbal_endings
    verbal = bool(endings) and not word.capital and word.low.endswith(endings)
    return (clause and not article and not _opens(page, at)) or verbal or is_verb(word, speech)


def _opens(page: Page, at: int) -> bool:
    """Whether a word that may be a relative pronoun is an article here: a noun follows."""
    return read_phrase(page.words[at : at + 4], page.lang) is not None


def _predicate(page: Page, after: int) -> Iterator[str]:
    """As in "Anna Kranz is mayor of …", "Anna Kranz as mayor"."""
    words = page.words[after : after + _REACH]
    if words and words[0].low in page.lang.speech.be | page.lang.reference.as_role:
        phrase = read_phrase(words[1:], page.lang)
        if phrase is not None and is_person(phrase.noun, page.lang):
            yield phrase.noun


def _explained(page: Page, first: int, after: int) -> Iterator[str]:
    """As in "The mayor of the town, Anna Kranz, said"."""
    if first < 2 or page.words[first - 1].low != ",":
        return
    follows = page.words[after] if after < len(page.words) else None
    if follows is not None and not follows.is_sign and not is_verb(follows, page.lang.speech):
        return
    start = first - 1
    while start > max(0, first - _LONGEST) and not _parts(page, start - 1):
        start -= 1
    definite = page.lang.reference.definite
    begin = next((at for at in range(start, first - 1) if page.words[at].low in definite), None)
    phrase = read_phrase(page.words[begin : first - 1], page.lang) if begin is not None else None
    if phrase is not None and is_person(phrase.noun, page.lang):
        yield phrase.noun


def _parts(page: Page, at: int) -> bool:
    return page.words[at].is_end or is_verb(page.words[at], page.lang.speech)


def _gender(page: Page, actor: Actor) -> str:
    """Whether roles say man or woman; "" if they say nothing or both."""
    nouns = {role.office.noun for role in actor.roles}
    found = {gender_of(one, page.lang) for one in nouns if is_person(one, page.lang)} - {""}
    return next(iter(found)) if len(found) == 1 else ""
