"""Statements side by side: what outlets say alike, each in its own words, and who says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.records import Quote, Statement
from pipeline.report.coverage import Item, Place
from pipeline.report.english import english_of
from pipeline.report.index import Findings
from pipeline.report.places import anchor_of, sentence_at


@dataclass(frozen=True, slots=True)
class Version:
    """One outlet's version of a statement; `via`: who passed the quote on.

    `english` and `doubts` are those of the quote if it is one, else of the sentence.
    """

    row: Statement
    via: str
    anchor: str
    doubts: tuple[str, ...]
    english: str


@dataclass(frozen=True, slots=True)
class Card:
    """The versions of one statement, with the item of the matrix that it is in, if there is one."""

    statement_id: str
    versions: tuple[Version, ...]
    item: Item | None

    @property
    def outlets(self) -> list[str]:
        """The outlets that have a version, in order."""
        return sorted({one.row.outlet for one in self.versions})


def cards_of(
    statements: Sequence[Statement], findings: Mapping[str, Findings], placed: Mapping[Place, Item]
) -> list[Card]:
    """Statements with versions of several outlets: those that matter most first."""
    groups: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        groups[one.statement_id].append(one)
    cards = [
        _card(key, rows, findings, placed)
        for key, rows in groups.items()
        if len({row.outlet for row in rows}) > 1
    ]
    return sorted(cards, key=_weight)


def _weight(one: Card) -> tuple[int, int]:
    """Conflicts first, then what most outlets have, in the order of rank."""
    first = one.item is not None and one.item.status == "conflict"
    rank = one.item.number if one.item else 0
    return -1000 if first else -len(one.outlets), rank


def _card(
    key: str,
    rows: Sequence[Statement],
    findings: Mapping[str, Findings],
    placed: Mapping[Place, Item],
) -> Card:
    item = next((placed[at] for row in rows if (at := (row.article_id, row.start)) in placed), None)
    return Card(key, tuple(_version(row, findings[row.article_id]) for row in rows), item)


def _version(one: Statement, found: Findings) -> Version:
    sentence = sentence_at(found.sentences, one.start)
    quote = next((quote for quote in found.quotes if quote.quote_id == one.quote_id), None)
    shown = quote if quote and _is_whole(one, quote) else sentence
    return Version(
        one,
        via=quote.via if quote else "",
        anchor=anchor_of(one.article_id, sentence),
        doubts=shown.checks_failed if shown else (),
        english=one.text_en if english_of(shown) else "",
    )


def _is_whole(one: Statement, quote: Quote) -> bool:
    """Whether a statement is just that quote, and so has its English."""
    return (quote.start, quote.end) == (one.start, one.end) and bool(quote.text_en)
