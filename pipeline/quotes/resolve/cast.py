"""The persons and organisations an article names, and whom a part of a name stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.lang.names import Names
from pipeline.quotes.resolve.actors import Actor
from pipeline.quotes.resolve.name_parts import (
    MARKS,
    Parts,
    alike,
    ends,
    fold,
    is_full,
    parts_of,
    same_person,
    same_words,
    surname,
    variants,
)
from pipeline.records import Mention

NEAR = 1500
"""Characters within which a surname of two people means the one named last: some paragraphs."""
FAR_MORE = 3
"""How many times as often as all others somebody must be named to be meant by their surname."""


@dataclass(slots=True)
class Cast:
    """The actors in order of their first mention, and the actor of each mention by its id.

    `titled`: the gender that a title tells of whom a mention is for, by its id.
    """

    names: Names
    titled: Mapping[str, str] = field(default_factory=dict)
    actors: list[Actor] = field(default_factory=list)
    of_mention: dict[str, Actor] = field(default_factory=dict)
    of_part: defaultdict[str, list[Actor]] = field(default_factory=lambda: defaultdict(list))

    def alike(self, parts: Parts, label: str) -> list[Actor]:
        """The actors with the first or the last of these words in their names, in order."""
        forms = {form for word in {*parts[:1], *parts[-1:]} for form in variants(word, self.names)}
        found = {actor: None for form in sorted(forms) for actor in self.of_part.get(form, ())}
        return [one for one in found if one.label == label]

    def named(self, text: str, label: str) -> Actor | None:
        """The only actor with just this name, or with a name that ends so, for a person."""
        parts = parts_of(text, label, self.names)
        known = self.alike(parts, label)
        if label == "PER":
            fits = _fitting(parts, known, self.names)
        else:
            fits = [one for one in known if same_words(parts, one.parts, self.names)]
        return fits[0] if len(fits) == 1 else None

    def parts_of(self, mention: Mention) -> Parts:
        """The words of a mention; whatever is no organisation is read as a person."""
        return parts_of(mention.text, "ORG" if mention.label == "ORG" else "PER", self.names)


def read_cast(mentions: Iterable[Mention], names: Names, titles: Mapping[str, str]) -> Cast:
    """The actors behind the mentions: first those with full names, then parts of names.

    A surname of somebody named in full counts whatever its label, but not if a firm bears it too.
    """
    cast, held = Cast(names, titles), list(mentions)
    firms = [parts for one in held if one.label == "ORG" and len(parts := cast.parts_of(one)) > 1]
    taken = {part for parts in firms for part in parts}
    for mention in held:
        parts = cast.parts_of(mention)
        if mention.label == "PER" and is_full(parts, names):
            _add(cast, mention, parts)
    people = {one.parts[-1] for one in cast.actors} - taken
    for mention in held:
        parts = cast.parts_of(mention)
        if mention.label == "ORG" and not (len(parts) == 1 and parts[0] in people):
            _add(cast, mention, parts)
    for mention in held:
        if mention.mention_id not in cast.of_mention:
            _add_short(cast, mention)
    cast.actors.sort(key=lambda one: one.mentions[0].start)
    return cast


def _add(cast: Cast, mention: Mention, parts: Parts) -> None:
    """A mention of a whole name: of a known actor, or of a new one."""
    if not parts:
        return
    same = same_person if mention.label == "PER" else same_words
    known = cast.alike(parts, mention.label)
    actor = next((one for one in known if same(parts, one.parts, cast.names)), None)
    if actor is None:
        actor = Actor(mention.label, parts, _clean(mention, parts))
        cast.actors.append(actor)
        for part in parts:
            cast.of_part[part].append(actor)
    elif len(parts) == len(actor.parts) and sum(map(len, parts)) < sum(map(len, actor.parts)):
        actor.parts, actor.name = parts, _clean(mention, parts)  # "Husseins" is "Hussein"
    actor.full.append(mention)
    last = fold(mention.text.split()[-1])
    actor.legal = actor.legal or (mention.label == "ORG" and last in cast.names.legal_forms)
    _keep(cast, mention, actor)


def _keep(cast: Cast, mention: Mention, actor: Actor) -> None:
    actor.mentions.append(mention)
    cast.of_mention[mention.mention_id] = actor
    actor.gender = actor.gender or cast.titled.get(mention.mention_id, "")


def _add_short(cast: Cast, mention: Mention) -> None:
    """A mention of a part of a name: of whom it fits, of nobody if of several, else of its own."""
    parts = cast.parts_of(mention)
    fits = _fitting(parts, cast.alike(parts, "PER"), cast.names)
    if mention.label != "PER":
        fits = [one for one in fits if len(parts) == 1 and parts[0] == one.parts[-1]]
    actor = fits[0] if len(fits) == 1 else _of_several(cast, fits, mention)
    if actor is not None:
        _keep(cast, mention, actor)
        if len(actor.parts) == len(parts):
            actor.full.append(mention)
    elif not fits and mention.label == "PER":
        _add(cast, mention, parts)


def _of_several(cast: Cast, fits: Sequence[Actor], mention: Mention) -> Actor | None:
    """The only one named in full before, else the foremost; nobody where a title could tell."""
    if mention.mention_id in cast.titled:
        return None  # "Mrs Lund", after "Ivo Lund"
    earlier = [one for one in fits if any(held.end <= mention.start for held in one.full)]
    return earlier[0] if len(earlier) == 1 else _foremost(fits, mention.start)


def _fitting(parts: Parts, actors: Sequence[Actor], names: Names) -> list[Actor]:
    """Those a name fits: as a whole, else as the end or a part of their surname, or first name."""
    if not parts:
        return []
    whole = [one for one in actors if same_person(parts, one.parts, names)]
    last = [one for one in actors if ends(parts, surname(one.parts), names)]
    inner = [one for one in actors if len(parts) == 1 and parts[0] in one.parts[1:-1]]
    first = [one for one in actors if len(parts) == 1 and alike(parts[0], one.parts[0], names)]
    return next((found for found in (whole, last, inner, first) if found), [])


def _foremost(fits: Sequence[Actor], offset: int) -> Actor | None:
    """Of several, the only one named in full not long before, else the one named by far most."""
    near = [one for one in fits if any(offset - NEAR < held.start < offset for held in one.full)]
    if len(near) == 1:
        return near[0]
    most = max(fits, key=lambda one: len(one.full), default=None)
    others = sum(len(one.full) for one in fits if one is not most)
    return most if most is not None and len(most.full) >= FAR_MORE * others else None


def _clean(mention: Mention, parts: Parts) -> str:
    """The name as written, without marks around its words and titles before a person's."""
    words = [word for one in mention.text.split() if (word := one.strip(MARKS.replace(".", "")))]
    return " ".join(words[-len(parts) :] if mention.label == "PER" else words)
