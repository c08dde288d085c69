"""What kind of source a speaker is: named, role, organisation or anonymous."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.namesakes import is_possessor, names_person
from pipeline.quotes.manner.source_nouns import is_body, is_role, kind_of_noun
from pipeline.quotes.rules.reach import length_of
from pipeline.quotes.rules.units import Kind, Unit
from pipeline.records import Mention, Span

_ACRONYM = 6
"""Letters of an acronym at most ("NABU")."""
_SHORT = 9
"""Letters up to which a capital word alone may be a surname that ends like a role ("Kessler")."""


def speaker_kind(
    text: str,
    units: Sequence[Unit],
    mentions: Sequence[Mention],
    speech: Speech,
    *,
    beside: Sequence[Unit] = (),
) -> str:
    """`named`, `role`, `organisation` or `anonymous`, by mentions first, then by word lists.

    `text` are the speaker's words, `units` these cut, `mentions` those within them, `beside` the
    words around, which may say that somebody is not to be named. "" if there are no words.
    """
    if not units:
        return ""
    first, units = units[0].start, _without_opening(units, speech)
    text = text[units[0].start - first :]
    if names_person(units, [_span(one) for one in mentions if one.label == "PER"], speech):
        return "named"
    if _is_nameless(units, speech) or _is_nameless(beside, speech):
        return "anonymous"
    bodies = [_span(one) for one in mentions if one.label in {"ORG", "LOC"}]
    head = _head(units, bodies, speech)
    return _pronoun(head, speech) or _noun(text, units, head, bodies, speech)


def _without_opening(units: Sequence[Unit], speech: Speech) -> Sequence[Unit]:
    """A phrase without "Angaben der", "Meinung von" or a preposition before who is meant."""
    nouns = speech.source_nouns
    for at in range(min(2, len(units) - 1)):
        if units[at].low in nouns:
            following = units[at + 1].low
            linked = following in speech.prepositions | speech.inner | speech.determiners
            if not linked or at + 2 >= len(units):
                return units
            return units[at + 1 :] if following in speech.determiners else units[at + 2 :]
    while len(units) > 1 and units[0].low in speech.prepositions:
        units = units[1:]
    return units


def _span(one: Mention) -> Span:
    return Span(one.start, one.end)


def _is_nameless(units: Sequence[Unit], speech: Speech) -> bool:
    """Whether the words say that somebody is not to be named."""
    nameless = speech.manner.sources.nameless
    return any(length_of(units, at, nameless) for at in range(len(units)))


def _head(units: Sequence[Unit], bodies: Sequence[Span], speech: Speech) -> Sequence[Unit]:
    """A phrase up to its first comma, relative clause, preposition or genitive."""
    for at, unit in enumerate(units):
        if at == 0 or any(one.start < unit.start < one.end for one in bodies):
            continue
        if unit.is_break or unit.kind is Kind.BRACKET or unit.low in speech.prepositions:
            return units[:at]
        genitive = unit.low in speech.genitives and units[at - 1].capital
        if genitive or (unit.low in speech.inner and unit.low not in speech.conjunctions | {"&"}):
            return units[:at]
        if unit.low in speech.relatives and unit.low not in speech.determiners:
            return units[:at]
    return units


def _pronoun(head: Sequence[Unit], speech: Speech) -> str:
    """The kind of a pronoun standing alone: most stand for somebody named before."""
    if len(head) != 1:
        return ""
    low, sources = head[0].low, speech.manner.sources
    if low in sources.named_pronouns:
        return "named"
    if low in sources.body_pronouns:
        return "organisation"
    if low in speech.relatives:
        return "role"
    return "anonymous" if low in sources.crowds else ""


def _noun(
    text: str, units: Sequence[Unit], head: Sequence[Unit], bodies: Sequence[Span], speech: Speech
) -> str:
    """By the last noun of the head that is known; else by that of the whole phrase; else looks."""
    full = _is_full_name(head, speech)
    bare = len(head) == 1 and head[0].capital
    for words in (head,) if full else (head, units):
        for at in range(len(words) - 1, -1, -1):
            found = _known(words, at, bodies, speech, whole=full, bare=bare)
            if found:
                return found
        if any(unit.low in speech.manner.sources.crowds for unit in words[:2]):
            return "anonymous"
    return _by_looks(text, head, speech)


def _is_full_name(head: Sequence[Unit], speech: Speech) -> bool:
    """Whether a phrase looks like "Jana Hülsmann": capitals only, and no article."""
    plain = [unit for unit in head if unit.low != "."]
    capitals = all(unit.kind is Kind.WORD and unit.capital for unit in plain)
    return capitals and len(plain) > 1 and plain[0].low not in speech.determiners


def _known(
    words: Sequence[Unit],
    at: int,
    bodies: Sequence[Span],
    speech: Speech,
    *,
    whole: bool,
    bare: bool,
) -> str:
    unit = words[at]
    if any(one.overlap(Span(unit.start, unit.end)) for one in bodies) and not is_role(
        unit.low, speech
    ):
        return "organisation"
    if unit.kind is not Kind.WORD or unit.low in speech.determiners:
        return ""
    short = bare and len(unit.low) < _SHORT
    found = kind_of_noun(unit.low, speech, whole=whole or short)
    return "named" if found == "role" and _name_follows(words, at, speech) else found


def _name_follows(words: Sequence[Unit], at: int, speech: Speech) -> bool:
    """As in "Mayor Ann Lee": a capital right after the role, that is no noun for a body."""
    if at + 1 >= len(words):
        return False
    following = words[at + 1]
    return following.kind is Kind.WORD and following.capital and not is_body(following.low, speech)


def _by_looks(text: str, head: Sequence[Unit], speech: Speech) -> str:
    """Of words that are on no list: what capitals, marks and articles tell."""
    plain = [unit for unit in head if unit.kind is Kind.WORD]
    capitals = [unit for unit in plain if unit.capital and unit.low not in speech.determiners]
    if any(unit.kind is Kind.MARKED for unit in head) and not capitals:
        return "organisation"
    if not capitals:
        return "role"
    letters = text[capitals[-1].start - head[0].start :][: len(capitals[-1].low)]
    joined = any(unit.low == "&" for unit in head)
    if joined or (len(capitals) == 1 and letters.isupper() and 1 < len(letters) <= _ACRONYM):
        return "organisation"
    if plain[0].low not in speech.determiners:
        return "role" if is_possessor(plain[0].low) and len(plain) > len(capitals) else "named"
    return "role" if speech.noun_capitals or plain[-1] is not capitals[-1] else "organisation"
