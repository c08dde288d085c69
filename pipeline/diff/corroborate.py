"""How many independent sources say a thing: outlets, less copies, agency texts and citations.

Five papers that print one agency's report are one source; so is who only says what another
reported.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.records import Article, Credit

# Where a thing stands: article_id and offset.
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Source:
    """One independent source: its name, the outlets that have it from there, and why."""

    name: str
    outlets: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Whom articles copy and whom they credit.

    `copies` gives, for an article that copies another, the article_id of that; `credits` are those
    of all the articles, by article_id.
    """

    articles: Mapping[str, Article]
    copies: Mapping[str, str] = field(default_factory=dict)
    credits: Mapping[str, Sequence[Credit]] = field(default_factory=dict)

    def sources(self, places: Iterable[Place]) -> list[Source]:
        """The sources of what stands at these places, by name.

        An outlet is one source however many of its articles say so.
        """
        known = sorted(set(places))
        held = {key for key, _ in known}
        found: dict[str, dict[str, str]] = {}
        for place in known:
            name, reason = self.trace(place, held)
            found.setdefault(name, {}).setdefault(self.articles[place[0]].outlet, reason)
        return [
            Source(name, tuple(sorted(by)), " ".join(dict.fromkeys(filter(None, by.values()))))
            for name, by in sorted(found.items())
        ]

    def trace(self, place: Place, held: Collection[str]) -> tuple[str, str]:
        """The name of the source of what stands at a place, and why it is that one.

        `held` are the articles that have it: what a copy adds to its original is its own.
        """
        key, at = place
        outlet = self.articles[key].outlet
        for one in self._of(key):
            if one.rule == "reports" and one.covers_start <= at < one.covers_end:
                return self._beyond(one.source), f"{outlet} cites {one.source}."
        root = self._root(key, held)
        if agency := next(filter(_is_whole, (*self._of(key), *self._of(root))), None):
            return agency.source, f"{outlet} has it from {agency.source} ({agency.rule})."
        origin = self.articles[root].outlet
        return origin, f"{outlet} copies {origin}." if origin != outlet else ""

    def _of(self, key: str) -> Sequence[Credit]:
        return self.credits.get(key, ())

    def _beyond(self, source: str) -> str:
        """The agency whose text the cited outlet printed, if all its articles here are such."""
        mine = [key for key, one in self.articles.items() if one.outlet == source]
        names = {
            next((one.source for one in self._of(key) if _is_whole(one)), source) for key in mine
        }
        return names.pop() if len(names) == 1 else source

    def _root(self, key: str, held: Collection[str]) -> str:
        """The first article with the finding in a line of copies; of a circle the same for all."""
        seen = [key]
        while before := self.copies.get(seen[-1]):
            if before in seen:
                return min(one for one in seen if one in held)
            seen.append(before)
        return [one for one in seen if one in held and one in self.articles][-1]


def _is_whole(one: Credit) -> bool:
    """Whether an agency wrote the article; who only contributed did not."""
    return one.kind == "agency" and one.rule in ("author", "dateline", "ending")
