"""Who the words for a speaker stand for, given what the article has said up to there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.lang import Language
from pipeline.lang.speech import Words
from pipeline.quotes.resolve.actors import Actor
from pipeline.quotes.resolve.cast import Cast
from pipeline.quotes.resolve.described import described
from pipeline.quotes.resolve.page import Page, Word
from pipeline.quotes.resolve.phrase_names import head_name
from pipeline.quotes.resolve.pronouns import gender_at, point_back
from pipeline.quotes.resolve.roles import (
    FEMININE,
    MASCULINE,
    gender_of_phrase,
    is_person,
    is_plural,
    read_phrase,
    takes_up,
)
from pipeline.quotes.resolve.sightings import Sighting, Sightings, name_before, stranger
from pipeline.records import Mention, Quote, Span

FULL_NAME, SHORT_NAME, ROLE, PRONOUN = "full-name", "short-name", "role", "pronoun"


@dataclass(frozen=True, slots=True)
class Who:
    """The actor behind a speaker's words, and by what that was told."""

    actor: Actor
    by: str


@dataclass(slots=True)
class Scene:
    """An article while its speakers are resolved, from the first to the last."""

    page: Page
    cast: Cast
    seen: Sightings
    mentions: Sequence[Mention]
    known: dict[Span, Who | None] = field(default_factory=dict)


def meet(scene: Scene, span: Span, row: Quote) -> Who | None:
    """Who speaks in `span`, the speaker of `row`; the scene keeps in mind that somebody did."""
    page = scene.page
    words = _trimmed(page, page.words_in(span.start, span.end))
    if not words:
        return None
    who = _who(scene, span, words, row)
    if not page.is_quoted(span.start):
        actor = who.actor if who else _stranger(page, span, words, row)
        scene.seen.add(Sighting(span.start, span.end, actor, speaks=True))
    return who if who and _tells(page, who) else None


def follow(scene: Scene, word: Word) -> None:
    """Keep in mind whom a pronoun in the text takes up, so that the next one can do so again."""
    page, at = scene.page, scene.page.word_at(word.start)
    gender = gender_at(page, at, "")
    if gender:
        actor = point_back(page, scene.seen, word.start, gender)
        actor = actor or Actor("", (), "", gender=gender)
        scene.seen.add(Sighting(word.start, word.end, actor))


def personal_pronouns(lang: Language) -> Words:
    """The pronouns that can be for one person."""
    facts = lang.reference
    return facts.masculine | facts.feminine | facts.feminine_or_many


def _trimmed(page: Page, words: Sequence[Word]) -> Sequence[Word]:
    """The words without signs and adverbs at the edges: "hij zelf" is "hij"."""
    left_out = page.lang.speech.adverbs
    while len(words) > 1 and (words[-1].is_sign or words[-1].low in left_out):
        words = words[:-1]
    while words and words[0].is_sign:
        words = words[1:]
    return words


def _tells(page: Page, who: Who) -> bool:
    """Whether an answer says more than the words: a name, or for a pronoun who was brought up."""
    first = who.actor.name.lower().partition(" ")[0]
    return who.actor.named or (who.by == PRONOUN and first in page.lang.reference.indefinite)


def _stranger(page: Page, span: Span, words: Sequence[Word], row: Quote) -> Actor:
    """Somebody who speaks and is not known by name."""
    gender = gender_at(page, page.word_at(words[0].start), row.cue)
    if gender:
        return Actor("", (), "", gender=gender)
    phrase = read_phrase(words, page.lang)
    if phrase is None or row.speaker_kind == "organisation" or is_plural(phrase, page.lang):
        return Actor("ORG", (), span.of(page.text))
    actor = stranger(page, phrase, span)
    unnamed = row.speaker_kind == "anonymous"
    actor.active = unnamed or is_person(phrase.noun, page.lang)
    return actor


def _who(scene: Scene, span: Span, words: Sequence[Word], row: Quote) -> Who | None:
    page, at = scene.page, scene.page.word_at(words[0].start)
    speech = page.lang.speech
    pronouns = speech.pronouns | speech.relatives | personal_pronouns(page.lang)
    if len(words) == 1 and words[0].bare in pronouns:
        return _of_pronoun(scene, at, row)
    found = head_name(page, scene.cast, scene.mentions, span)
    if found is not None:
        actor, parts = found
        return Who(actor, FULL_NAME if len(parts) >= len(actor.parts) else SHORT_NAME)
    if words[0].low in page.lang.reference.his | page.lang.reference.her:
        return _of_possessive(scene, words)
    known = described(page, [*scene.cast.actors, *scene.seen.unnamed()], words)
    return Who(known, ROLE) if known is not None else _of_general(scene, words)


def _of_pronoun(scene: Scene, at: int, row: Quote) -> Who | None:
    page, words = scene.page, scene.page.words
    gender = gender_at(page, at, row.cue)
    if not gender:
        return _of_relative(scene, at)
    actor = point_back(page, scene.seen, words[at].start, gender)
    if actor is None or not (actor.named or actor.active or actor.gender):
        return None  # "a sitting judge", whoever that is
    actor.gender = actor.gender or gender
    return Who(actor, PRONOUN)


def _of_relative(scene: Scene, at: int) -> Who | None:
    """As in "Anna Kranz (58), who said": whose name stands right before the comma."""
    page, words = scene.page, scene.page.words
    if not at or words[at - 1].low != "," or words[at].low not in page.lang.speech.relatives:
        return None
    before = name_before(scene.seen, words[at - 1].start)
    return Who(before.actor, PRONOUN) if before else None


def _of_possessive(scene: Scene, words: Sequence[Word]) -> Who | None:
    """As in "nach seinen Angaben": whose statement it is."""
    facts = scene.page.lang.reference
    if words[-1].low not in scene.page.lang.speech.source_nouns:
        return None
    gender = MASCULINE if words[0].low in facts.his else FEMININE
    actor = point_back(scene.page, scene.seen, words[0].start, gender)
    return Who(actor, PRONOUN) if actor else None


def _of_general(scene: Scene, words: Sequence[Word]) -> Who | None:
    """Whom "the politician", "die 52-Jährige" takes up."""
    page = scene.page
    phrase = read_phrase(words, page.lang)
    if phrase is None or not takes_up(phrase, page.lang):
        return None
    actor = point_back(page, scene.seen, words[0].start, gender_of_phrase(phrase, page.lang))
    return Who(actor, ROLE) if actor else None
