"""What the diff lists: an item, and what each outlet has of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.diff.corroborate import Provenance, Source
from pipeline.records import Analysis, Issue, Statement, Story

# Where an article had an issue in one of these stages, what is missing there may be our fault.
# The stages before a finding count too: without sentences there are no figures.
_BEFORE = frozenset({"read", "blocks", "detect", "segment"})
STAGES: Mapping[str, frozenset[str]] = {
    "entity": _BEFORE | {"tag", "mentions"},
    "quote": _BEFORE | {"tag", "mentions", "quotes"},
    "statement": _BEFORE | {"quotes", "statements"},
    "figure": _BEFORE | {"figures"},
}


@dataclass(frozen=True, slots=True)
class Found:
    """One finding of one article that belongs to an item; `note` says what there is to know."""

    article_id: str
    start: int
    end: int
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Findings that are the same thing. `ids` are stable and name the item.

    `maybe`: findings of which that is unsure; `other`: what outlets that lack it have instead, such
    as a hope for a demand. `conflict`: how they contradict each other, with both values, or "".
    `unsure`: why it cannot be told whether they are one, or "". `manner`: how outlets present it
    differently, or "". `weight` orders items of one status.
    """

    kind: str
    ids: tuple[str, ...]
    title: str
    found: tuple[Found, ...]
    maybe: tuple[Found, ...] = ()
    other: tuple[Found, ...] = ()
    conflict: str = ""
    unsure: str = ""
    manner: str = ""
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Ground:
    """The articles of one story, as all kinds of items need them.

    `outlet_of`: the outlet of each article; `names`: that of each entity; `issues_of`: what went
    wrong in the articles of each outlet.
    """

    story: Story
    by_id: Mapping[str, Analysis]
    statements: Sequence[Statement]
    provenance: Provenance
    outlet_of: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    issues_of: Mapping[str, Sequence[Issue]] = field(default_factory=dict)

    def outlets(self, found: Iterable[Found]) -> set[str]:
        """The outlets of some findings."""
        return {self.outlet_of[one.article_id] for one in found}

    def issues(self, kind: str, outlet: str) -> list[Issue]:
        """What went wrong, in an outlet's articles, in the stages a kind of item depends on."""
        return [one for one in self.issues_of.get(outlet, ()) if one.stage in STAGES[kind]]

    def sources(self, found: Iterable[Found]) -> list[Source]:
        """The independent sources of some findings."""
        return self.provenance.sources((one.article_id, one.start) for one in found)

    def source_reason(self, one: Found, found: Iterable[Found]) -> str:
        """Why a finding is not its outlet's own, if it is not; `found` are all of the item."""
        held = {it.article_id for it in found}
        return self.provenance.trace((one.article_id, one.start), held)[1]


def ground(
    story: Story,
    analyses: Iterable[Analysis],
    statements: Iterable[Statement],
    provenance: Provenance,
) -> Ground:
    """The ground of a story; statements of other stories are left out."""
    by_id = {one.article.article_id: one for one in analyses}
    mine = [one for one in statements if one.article_id in by_id]
    outlet_of = {key: one.article.outlet for key, one in by_id.items()}
    names = {it.entity_id: it.entity for one in by_id.values() for it in one.mentions}
    issues: defaultdict[str, list[Issue]] = defaultdict(list)
    for one in by_id.values():
        issues[one.article.outlet] += one.issues
    return Ground(story, by_id, mine, provenance, outlet_of, names, issues)


def join(pairs: Iterable[tuple[str, str]], keys: Iterable[str]) -> list[list[str]]:
    """The keys in groups that the pairs connect, in order of first key."""
    home = {key: key for key in keys}
    groups = {key: [key] for key in home}
    for one, other in pairs:
        a, b = home[one], home[other]
        if a != b:
            home.update(dict.fromkeys(groups[b], a))
            groups[a] += groups.pop(b)
    place = {key: number for number, key in enumerate(home)}
    ordered = [sorted(group, key=place.__getitem__) for group in groups.values()]
    return sorted(ordered, key=lambda group: place[group[0]])


def by_statement(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """The statements of each group, in order."""
    groups: defaultdict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        groups[one.statement_id].append(one)
    return dict(groups)
