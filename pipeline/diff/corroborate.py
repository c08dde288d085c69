"""How many independent sources say a thing: outlets, less copies, agency texts and citations.

Five papers that print one agency's report are one source; so is who only says what another
reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.records import Article, Credit

# Where a thing stands: article_id and offset.
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Source:
    """One independent source: its name, the outlets that have it from there, and why."""

    name: str
    outlets: tuple[str, ...]
    reason: str


def independent_sources(
    places: Iterable[Place],
    articles: Mapping[str, Article],
    copies: Mapping[str, str],
    credited: Sequence[Credit],
) -> list[Source]:
    """The sources of what stands at these places, by name.

    `copies` gives, for an article that copies another, the article_id of that; `credited` are the
    credits of all the articles. An outlet is one source however many of its articles say so.
    """
    found: dict[str, dict[str, str]] = {}
    for key, at in sorted(set(places)):
        name, reason = _trace(key, at, articles, copies, credited)
        found.setdefault(name, {}).setdefault(articles[key].outlet, reason)
    return [
        Source(name, tuple(sorted(held)), " ".join(dict.fromkeys(filter(None, held.values()))))
        for name, held in sorted(found.items())
    ]


def _trace(
    key: str,
    at: int,
    articles: Mapping[str, Article],
    copies: Mapping[str, str],
    credited: Sequence[Credit],
) -> tuple[str, str]:
    """The name of the source of what stands at `at` in an article, and why it is that one."""
    outlet = articles[key].outlet
    for one in credited:
        if one.article_id == key and _covers(one, at) and one.rule == "reports":
            return _beyond(one.source, articles, credited), f"{outlet} cites {one.source}."
    root = _root(key, copies)
    agency = next(
        (one for one in credited if one.article_id in (key, root) and _is_whole(one)), None
    )
    if agency:
        return agency.source, f"{outlet} has it from {agency.source} ({agency.rule})."
    if root != key and root in articles:
        origin = articles[root].outlet
        return origin, f"{outlet} copies {origin}." if origin != outlet else ""
    return outlet, ""


def _beyond(source: str, articles: Mapping[str, Article], credited: Sequence[Credit]) -> str:
    """The agency whose text the cited outlet printed, if all its articles here are such, or it."""
    mine = [key for key, one in articles.items() if one.outlet == source]
    whole = {one.article_id: one.source for one in credited if _is_whole(one)}
    names = {whole.get(key, source) for key in mine}
    return names.pop() if len(names) == 1 else source


def _covers(one: Credit, at: int) -> bool:
    return one.covers_start <= at < one.covers_end


def _is_whole(one: Credit) -> bool:
    """Whether an agency wrote the article; who only contributed did not."""
    return one.kind == "agency" and one.rule in ("author", "dateline", "ending")


def _root(key: str, copies: Mapping[str, str]) -> str:
    """The first article in a line of copies; of a circle always the same one."""
    seen = [key]
    while before := copies.get(seen[-1]):
        if before in seen:
            return min(seen)
        seen.append(before)
    return seen[-1]
