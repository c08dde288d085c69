"""Where an article speaks of whom, in order: what a pronoun can point back to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.quotes.resolve.actors import Actor, Role
from pipeline.quotes.resolve.cast import Cast
from pipeline.quotes.resolve.described import described
from pipeline.quotes.resolve.offices import office_of
from pipeline.quotes.resolve.page import Page, Word
from pipeline.quotes.resolve.roles import (
    Phrase,
    gender_of,
    gender_of_phrase,
    is_listed,
    is_organisation,
    is_person,
    is_verb,
    read_phrase,
    takes_up,
)
from pipeline.records import Mention, Span

_PHRASE = 8
"""Words from an article on within which its noun stands."""

_APPOSED = 80
"""Characters before a comma within which the name begins that a phrase after it explains."""
_BRACKET = 8
"""Characters between that name and the comma: an age, a party."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place that speaks of an actor; `speaks` if it is the speaker of a quote there."""

    start: int
    end: int
    actor: Actor
    speaks: bool = False


@dataclass(slots=True)
class Sightings:
    """The sightings of an article by start."""

    all: list[Sighting] = field(default_factory=list)

    def add(self, one: Sighting) -> None:
        """Put in a sighting, in place of those that it overlaps."""
        low = bisect_left(self.all, one.start, key=lambda other: other.end)
        low += low < len(self.all) and self.all[low].end <= one.start
        high = bisect_left(self.all, one.end, key=lambda other: other.start)
        self.all[low : max(low, high)] = [one]

    def between(self, start: int, end: int) -> Sequence[Sighting]:
        """Those that start within a stretch."""
        low, high = (bisect_left(self.all, at, key=lambda one: one.start) for at in (start, end))
        return self.all[low:high]

    def unnamed(self) -> list[Actor]:
        """The persons spoken of whom the article does not name."""
        held = (one.actor for one in self.all if not one.actor.named and one.actor.label == "")
        return list(dict.fromkeys(held))


def first_sightings(page: Page, cast: Cast, mentions: Sequence[Mention]) -> Sightings:
    """The names, and the phrases for persons without one; not what stands in literal quotes."""
    found = Sightings()
    for mention in mentions:
        unclear = mention.label == "PER" and mention.mention_id not in cast.of_mention
        if unclear and not page.is_quoted(mention.start):
            gender = cast.titled.get(mention.mention_id, "")
            found.add(Sighting(mention.start, mention.end, Actor("", (), "", gender=gender)))
    for actor in cast.actors:
        for mention in actor.mentions:
            if not page.is_quoted(mention.start):
                found.add(Sighting(mention.start, mention.end, actor))
    unnamed: list[Actor] = []
    for span, words, phrase in _phrases(page):
        if takes_up(phrase, page.lang) or _introduces(page, found, span):
            continue
        known = described(page, [*cast.actors, *unnamed], words)
        actor = known or stranger(page, phrase, span)
        actor.active = actor.active or _acts(page, span, phrase)
        unnamed += [] if known or actor.label == "ORG" else [actor]
        found.add(Sighting(span.start, span.end, actor))
    return found


def _acts(page: Page, span: Span, phrase: Phrase) -> bool:
    """Whether a phrase that opens a sentence is for a person, by its noun or what follows."""
    after = page.word_at(span.end)
    follows = page.words[after].low if after < len(page.words) else ""
    person = is_person(phrase.noun, page.lang) or follows in page.lang.speech.relatives
    return person and _opens(page, page.word_at(span.start))


def _introduces(page: Page, found: Sightings, span: Span) -> bool:
    """Whether a phrase goes with a name: "the mayor, Anna Kranz", "Anna Kranz, the mayor"."""
    if any(one.actor.named for one in found.between(span.start, _name_after(page, span))):
        return True
    at = page.word_at(span.start)
    if not at or page.words[at - 1].low != ",":
        return False
    return name_before(found, page.words[at - 1].start) is not None


def name_before(found: Sightings, comma: int) -> Sighting | None:
    """The name that ends right before a comma, or before a bracket before it."""
    held = found.between(comma - _APPOSED, comma)
    near = (one for one in held if one.end <= comma <= one.end + _BRACKET)
    return next((one for one in near if one.actor.named), None)


def _name_after(page: Page, span: Span) -> int:
    """Where a name that goes with a phrase begins at the latest: right after it or its comma."""
    at = page.word_at(span.end)
    while at < len(page.words) and not (
        page.words[at].is_sign or is_verb(page.words[at], page.lang.speech)
    ):
        at += 1
    last = at + 1 if at < len(page.words) and page.words[at].low == "," else at - 1
    return page.words[min(last, len(page.words) - 1)].start + 1


def stranger(page: Page, phrase: Phrase, span: Span) -> Actor:
    """Somebody without a name."""
    label = "ORG" if is_organisation(phrase.noun, page.lang) else ""
    actor = Actor(label, (), span.of(page.text), gender=gender_of_phrase(phrase, page.lang))
    office = office_of(phrase.noun, page.lang)
    actor.roles.append(Role(office, span.start, page.around(span.start)))
    return actor


def _phrases(page: Page) -> Iterator[tuple[Span, Sequence[Word], Phrase]]:
    """The phrases with an article and a noun for a person, out of literal quotes."""
    facts = page.lang.reference
    for at, word in enumerate(page.words):
        predicate = at and page.words[at - 1].low in page.lang.speech.be | facts.as_role
        if predicate or word.low not in facts.definite | facts.indefinite:
            continue
        words = _to_known_noun(page, page.words[at : at + _PHRASE])
        phrase = read_phrase(words, page.lang)
        if phrase is None or page.is_quoted(word.start):
            continue
        sure = is_listed(phrase.noun, page.lang) or gender_of(phrase.noun, page.lang)
        likely = is_person(phrase.noun, page.lang) or phrase.article in facts.indefinite
        likely = likely or is_organisation(phrase.noun, page.lang)
        if sure or (likely and _opens(page, at)):
            yield Span(word.start, phrase.end), words, phrase


def _to_known_noun(page: Page, words: Sequence[Word]) -> Sequence[Word]:
    """The words up to the last noun of their phrase that is known, for a verb may not be."""
    whole = read_phrase(words, page.lang)
    if whole is None or page.lang.speech.noun_capitals:
        return words
    inside = [at for at, one in enumerate(words) if one.end <= whole.end]
    known = (at for at in reversed(inside) if _is_known(page, words[at].low))
    last = next(known, None)
    return words if last is None or last == inside[-1] else words[: last + 1]


def _is_known(page: Page, noun: str) -> bool:
    return is_listed(noun, page.lang) or is_organisation(noun, page.lang)


def _opens(page: Page, at: int) -> bool:
    """Whether a word is the first of a sentence."""
    start = page.sentences[page.sentence_at(page.words[at].start)].start
    return page.word_at(start) == at
