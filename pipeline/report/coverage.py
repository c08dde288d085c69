"""The coverage matrix: items by outlet, each place that says something with its sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from pipeline.records import DiffItem, Sentence, Statement
from pipeline.report.english import english_of
from pipeline.report.index import Findings
from pipeline.report.places import anchor_of, is_taken, sentence_at
from pipeline.report.reasons import tell_own, tell_particular

Place = tuple[str, int]  # article_id and offset


@dataclass(frozen=True, slots=True)
class Cell:
    """One outlet's part in an item: its words, its sentence in English, and where that stands.

    `presence` is that of the diff, or "taken" (present, but from another source) or "otherwise"
    (absent, but the outlet has something else instead). `doubts`: the checks its English failed.
    """

    outlet: str
    presence: str
    text: str = ""
    english: str = ""
    anchor: str = ""
    evidence: str = ""
    doubts: tuple[str, ...] = ()
    lang: str = ""
    place: Place = ("", 0)


@dataclass(frozen=True, slots=True)
class Run:
    """Cells side by side that say the same: 40 outlets need not be 40 cells."""

    cell: Cell
    width: int


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the matrix; `number` counts from 1, what matters most first.

    `cells` are those of outlets that have it, or of which something is to be said; `runs` cover all
    outlets, in the order of the story.
    """

    item_id: str
    number: int
    kind: str
    status: str
    name: str
    told: str
    n_sources: int
    cells: tuple[Cell, ...]
    runs: tuple[Run, ...]

    @property
    def present(self) -> list[Cell]:
        """The cells of outlets that have it."""
        return [one for one in self.cells if one.presence in ("present", "taken")]

    @property
    def having(self) -> list[Cell]:
        """The cells of outlets that have it or something else instead."""
        return [one for one in self.cells if one.presence != "unknown"]

    @property
    def placed(self) -> list[Cell]:
        """The cells that lead to a sentence."""
        return [one for one in self.cells if one.anchor]

    @property
    def otherwise(self) -> list[Cell]:
        """The cells of outlets that have something else instead."""
        return [one for one in self.cells if one.presence == "otherwise"]


def items_of(
    outlets: Sequence[str],
    diff: Sequence[DiffItem],
    findings: Mapping[str, Findings],
    statements: Sequence[Statement],
) -> list[Item]:
    """The items of a story, what matters most first."""
    grouped: dict[str, list[DiffItem]] = defaultdict(list)
    for one in sorted(diff, key=lambda row: row.rank):
        grouped[one.item_id].append(one)
    return [
        _item(number, outlets, group, findings, statements)
        for number, group in enumerate(grouped.values(), start=1)
    ]


def _item(
    number: int,
    outlets: Sequence[str],
    group: Sequence[DiffItem],
    findings: Mapping[str, Findings],
    statements: Sequence[Statement],
) -> Item:
    head, told = group[0], tell_particular(group[0].reason)
    cells = {one.outlet: _cell(one, told, findings, statements) for one in group}
    return Item(
        item_id=head.item_id,
        number=number,
        kind=head.kind,
        status=str(head.status),
        name=head.item,
        told=told,
        n_sources=head.n_sources,
        cells=tuple(one for one in cells.values() if one.presence != "absent"),
        runs=tuple(_runs([cells.get(name) or Cell(name, "absent") for name in outlets])),
    )


def _cell(
    one: DiffItem, told: str, findings: Mapping[str, Findings], statements: Sequence[Statement]
) -> Cell:
    if one.start is not None and one.article_id in findings:
        found = findings[one.article_id]
        presence = "taken" if is_taken(found, one.start) else one.presence
        evidence = tell_own(one.evidence, told)
        return replace(_at(found, one.start), presence=presence, text=one.text, evidence=evidence)
    if one.presence == "absent" and f"{one.outlet}: {one.evidence}" in one.reason:
        return _otherwise(one, findings, statements)
    evidence = one.evidence if one.presence != "absent" else ""
    return Cell(one.outlet, one.presence, evidence=evidence)


def _at(found: Findings, offset: int) -> Cell:
    """A cell with all that depends on its place."""
    sentence, article = sentence_at(found.sentences, offset), found.article
    return Cell(
        article.outlet,
        "present",
        english=english_of(sentence),
        anchor=anchor_of(article.article_id, sentence),
        doubts=sentence.checks_failed if sentence else (),
        lang=sentence.lang if sentence else "",
        place=(article.article_id, offset),
    )


def _otherwise(
    one: DiffItem, findings: Mapping[str, Findings], statements: Sequence[Statement]
) -> Cell:
    """What an outlet has instead; the diff tells its words, not their place, so it is looked up."""
    mine = [held for held in findings.values() if held.article.outlet == one.outlet]
    rows: Iterator[Sentence | Statement] = chain(
        chain.from_iterable(held.sentences for held in mine),
        (row for row in statements if row.outlet == one.outlet),
    )
    for row in rows:
        if one.evidence.endswith(f"{row.text!r}."):
            note = one.evidence.removesuffix(f"{row.text!r}.").strip()
            cell = _at(findings[row.article_id], row.start)
            return replace(cell, presence="otherwise", text=row.text, evidence=note)
    return Cell(one.outlet, "otherwise", evidence=one.evidence)


def _runs(cells: Sequence[Cell]) -> Iterator[Run]:
    """Neighbours without a place that are absent, or unknown for the same reason, as one."""
    start = 0
    for end in range(1, len(cells) + 1):
        if end == len(cells) or not _same(cells[start], cells[end]):
            yield Run(cells[start], end - start)
            start = end


def _same(a: Cell, b: Cell) -> bool:
    return not (a.anchor or b.anchor) and (a.presence, a.evidence) == (b.presence, b.evidence)
