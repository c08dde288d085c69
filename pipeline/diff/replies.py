"""Replies that an outlet leaves out: it prints a reproach, others print the denial as well.

A reproach is a sentence with a verb that blames ("accused", "wirft … vor"), of those named after
the verb; a denial is one with a verb that denies, of those named in it or blamed just before.
Whatever they say further down counts as a reply too: only who prints no word of theirs is listed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.diff.items import Found, Ground, Item
from pipeline.lang import LANGUAGES
from pipeline.lang.speech import readings_in
from pipeline.records import Sentence

BLAME, DENY = "criticise", "deny"  # forces of verbs (`lang/speech.py`)
BEFORE = 2
"""Sentences before a denial in which the reproach it answers stands."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
WEIGHT = 100.0
"""Ahead of all other statements of its status."""


@dataclass(frozen=True, slots=True)
class Act:
    """A sentence that blames or denies, with the ids of the entities it names."""

    article_id: str
    outlet: str
    sentence: Sentence
    named: frozenset[str]


def reply_items(on: Ground) -> Iterator[Item]:
    """One item per party whose denial some outlet prints, and another with the reproach does not.

    A party is whoever the reproach names; it may answer through somebody else.
    """
    denials = list(_acts(on, DENY))
    answered = {(one.article_id, one.sentence.sentence) for one in denials}
    reproaches = [
        one for one in _acts(on, BLAME) if (one.article_id, one.sentence.sentence) not in answered
    ]
    for party, given in sorted(_answers(denials, reproaches).items()):
        parties = {party}.union(*(one.named for one in given))
        against = {one.outlet: one for one in reversed(reproaches) if party in one.named}
        heard = {one.outlet for one in given}
        silent = [
            one
            for outlet, one in sorted(against.items())
            if outlet not in heard and not _speaks_after(on, one, parties)
        ]
        if silent:
            yield _item(on.names[party], party, given, silent)


def _acts(on: Ground, force: str) -> Iterator[Act]:
    """The sentences with a verb of that force, and whom they name, after the verb if they blame."""
    for key, one in on.by_id.items():
        for sentence in one.sentences:
            at = _verb(sentence, force)
            if at is not None:
                start = at if force == BLAME else sentence.start
                named = frozenset(
                    it.entity_id
                    for it in one.mentions
                    if start <= it.start < sentence.end and it.label in ("PER", "ORG")
                )
                yield Act(key, on.outlet_of[key], sentence, named - {""})


def _verb(sentence: Sentence, force: str) -> int | None:
    """Where a verb of that force stands in the article, if one is in the sentence."""
    language = LANGUAGES.get(sentence.lang)
    known = language.speech.verbs if language else {}
    found = list(_WORD.finditer(sentence.text))
    verbs = readings_in([one.group().casefold() for one in found], known)
    places = (found[at].start() for at, verb in verbs if verb.force == force)
    first = next(places, None)
    return None if first is None else sentence.start + first


def _answers(denials: Iterable[Act], reproaches: Iterable[Act]) -> Mapping[str, list[Act]]:
    """The denials by party: blamed somewhere and named in the denial, or blamed just before it."""
    found: defaultdict[str, list[Act]] = defaultdict(list)
    blames = list(reproaches)
    blamed = {party for one in blames for party in one.named}
    for denial in denials:
        parties = set(denial.named & blamed)
        for one in blames:
            gap = denial.sentence.sentence - one.sentence.sentence
            if one.article_id == denial.article_id and 0 < gap <= BEFORE:
                parties |= one.named
        for party in parties:
            found[party].append(denial)
    return found


def _speaks_after(on: Ground, reproach: Act, parties: set[str]) -> bool:
    """Whether one of them is quoted by the outlet: in another article, or after the reproach."""
    for key, one in on.by_id.items():
        if on.outlet_of[key] == reproach.outlet:
            after = reproach.sentence.end if key == reproach.article_id else 0
            if any(it.speaker_entity_id in parties and it.start >= after for it in one.quotes):
                return True
    return False


def _item(name: str, party: str, given: Iterable[Act], silent: Iterable[Act]) -> Item:
    return Item(
        kind="statement",
        ids=("reply", party),
        title=f"A reply of {name} to a reproach",
        found=tuple(_found(one, "A denial.") for one in given),
        other=tuple(_found(one, f"Blames {name} and prints no word of theirs:") for one in silent),
        weight=WEIGHT,
    )


def _found(one: Act, note: str) -> Found:
    return Found(one.article_id, one.sentence.start, one.sentence.end, one.sentence.text, note)
