"""The persons and organisations an article names, and whom a part of a name stands for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.lang.names import Names
from pipeline.records import Mention

Parts = tuple[str, ...]
_MARKS = "\"'“”„‟‘’‚»«›‹.,()"
NEAR = 1500
"""Characters within which a surname of two people means the one named last: some paragraphs."""


@dataclass(frozen=True, slots=True)
class Role:
    """A noun that says what somebody is, and the words of the sentence that says so."""

    noun: str
    at: int
    around: frozenset[str]


@dataclass(slots=True, eq=False)
class Actor:
    """A person or organisation of an article; `parts` are the folded words of the full name.

    `full` are the mentions by that name. `legal`: with a legal form, so a company. Somebody whom
    the article does not name has no `parts`, and a phrase as `name`.
    """

    label: str
    parts: Parts
    name: str
    mentions: list[Mention] = field(default_factory=list)
    full: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    gender: str = ""
    legal: bool = False

    def note(self, noun: str, at: int, around: frozenset[str]) -> None:
        """Keep a noun the actor is introduced with."""
        self.roles.append(Role(noun, at, around))

    @property
    def named(self) -> bool:
        """Whether the article gives a name."""
        return bool(self.parts)

    def mention_before(self, offset: int) -> Mention | None:
        """The last full mention that ends before `offset`, else the first one after it."""
        earlier = [one for one in self.full if one.end <= offset]
        return earlier[-1] if earlier else next(iter(self.full), None)


@dataclass(slots=True)
class Cast:
    """The actors in order of their first full name, and the actor of each mention by its id."""

    names: Names
    actors: list[Actor] = field(default_factory=list)
    of_mention: dict[str, Actor] = field(default_factory=dict)

    def of_name(self, text: str, offset: int, label: str = "PER") -> Actor | None:
        """Whom a name or a part of one at `offset` stands for; None if it could be several."""
        parts = self.parts_of(text, label)
        fits = _closest(parts, [one for one in self.actors if one.label == label], self.names)
        return fits[0] if len(fits) == 1 else _nearest(fits, offset)

    def parts_of(self, text: str, label: str) -> Parts:
        """The folded words of a name without titles (persons) or legal form (others)."""
        parts = tuple(filter(None, (fold(one.strip(_MARKS)) for one in text.split())))
        while label == "PER" and len(parts) > 1 and parts[0] in self.names.titles:
            parts = parts[1:]
        while label != "PER" and len(parts) > 1 and parts[-1] in self.names.legal_forms:
            parts = parts[:-1]
        while label != "PER" and len(parts) > 1 and parts[0] in self.names.articles:
            parts = parts[1:]
        return parts


def fold(word: str) -> str:
    """A word in lower case, without accents, full stops and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one) and one not in ".'’")


def read_cast(mentions: Iterable[Mention], names: Names) -> Cast:
    """The actors behind the mentions: first those with full names, then parts of names.

    A surname of somebody named in full counts whatever its label.
    """
    cast, held = Cast(names), list(mentions)
    for mention in held:
        parts = cast.parts_of(mention.text, mention.label)
        if mention.label == "ORG" or (mention.label == "PER" and is_full(parts, names)):
            _add(cast, mention, parts)
    for mention in held:
        if mention.mention_id not in cast.of_mention:
            _add_short(cast, mention)
    cast.actors.sort(key=lambda one: one.mentions[0].start)
    return cast


def is_full(parts: Parts, names: Names) -> bool:
    """Whether a person's name begins with a first name, and goes on."""
    return len(parts) > 1 and parts[0] not in names.particles


def _add(cast: Cast, mention: Mention, parts: Parts) -> None:
    """A mention of a whole name: of a known actor, or of a new one."""
    if not parts:
        return
    known = (one for one in cast.actors if one.label == mention.label)
    actor = next((one for one in known if _same(parts, one, cast.names)), None)
    if actor is None:
        actor = Actor(mention.label, parts, _clean(mention, parts))
        cast.actors.append(actor)
    elif len(parts) == len(actor.parts) and sum(map(len, parts)) < sum(map(len, actor.parts)):
        actor.parts, actor.name = parts, _clean(mention, parts)  # "Husseins" is "Hussein"
    actor.mentions.append(mention)
    actor.full.append(mention)
    last = fold(mention.text.split()[-1])
    actor.legal = actor.legal or (mention.label == "ORG" and last in cast.names.legal_forms)
    cast.of_mention[mention.mention_id] = actor


def _add_short(cast: Cast, mention: Mention) -> None:
    """A mention of a part of a name: of whom it fits, of nobody if of several, else of its own."""
    parts = cast.parts_of(mention.text, "PER")
    people = [one for one in cast.actors if one.label == "PER"]
    fits = _closest(parts, people, cast.names)
    if mention.label != "PER":
        fits = [one for one in fits if len(parts) == 1 and parts[0] == one.parts[-1]]
    actor = fits[0] if len(fits) == 1 else _nearest(fits, mention.start)
    if actor is not None:
        actor.mentions.append(mention)
        cast.of_mention[mention.mention_id] = actor
        if len(actor.parts) == len(parts):
            actor.full.append(mention)
    elif not fits and mention.label == "PER":
        _add(cast, mention, parts)


def _same(parts: Parts, actor: Actor, names: Names) -> bool:
    """Whether two whole names are of one: first and last agree, what is between does not clash."""
    mine, theirs = parts, actor.parts
    if actor.label != "PER" or len(mine) == 1 or len(theirs) == 1:
        return len(mine) == len(theirs) and all(
            _alike(one, other, names) for one, other in zip(mine, theirs, strict=True)
        )
    middle = {*mine[1:-1]}, {*theirs[1:-1]}
    nested = middle[0] <= middle[1] or middle[1] <= middle[0]
    initial = 1 in {len(mine[0]), len(theirs[0])} and mine[0][0] == theirs[0][0]
    return (mine[0] == theirs[0] or initial) and _alike(mine[-1], theirs[-1], names) and nested


def _closest(parts: Parts, actors: Sequence[Actor], names: Names) -> list[Actor]:
    """Those a name fits: as a whole, else as their surname, else as their first name."""
    if not parts:
        return []
    whole = [one for one in actors if _same(parts, one, names)]
    last = [one for one in actors if len(one.parts) > 1 and _ends(parts, one.parts[1:], names)]
    first = [one for one in actors if len(parts) == 1 and _alike(parts[0], one.parts[0], names)]
    return next((found for found in (whole, last, first) if found), [])


def _nearest(fits: Sequence[Actor], offset: int) -> Actor | None:
    """Of several, the one and only that was named in full not long before."""
    near = [one for one in fits if any(offset - NEAR < held.start < offset for held in one.full)]
    return near[0] if len(near) == 1 else None


def _ends(short: Parts, full: Parts, names: Names) -> bool:
    """Whether `short` is the end of a surname: "Lommel" and "Van Lommel" of "Van Lommel"."""
    tail = full[len(full) - len(short) :]
    same = len(short) <= len(full) and short[:-1] == tail[:-1]
    return same and _alike(short[-1], tail[-1], names)


def _alike(one: str, other: str, names: Names) -> bool:
    """Whether two words are the same, or one is the genitive of the other."""
    if one == other:
        return True
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return len(shorter) > 2 and longer in {shorter + end for end in names.genitives}


def _clean(mention: Mention, parts: Parts) -> str:
    """The name as written, without marks around its words and titles before a person's."""
    words = [word for one in mention.text.split() if (word := one.strip(_MARKS.replace(".", "")))]
    return " ".join(words[-len(parts) :] if mention.label == "PER" else words)
