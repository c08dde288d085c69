"""The matrix: what each outlet has of an item, where, and how it came by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.records import Credit, Status
from pipeline.report.coverage import items_of
from pipeline.report.index import Findings
from pipeline.report.standout import stand_out
from tests.report.pages import item, one

WORDS = "Der Bund weist den Vorwurf zurück."


def held(words, **given):
    """An article with its one sentence."""
    article, sentence = one(words, **given)
    return Findings(article, sentences=[sentence])


def part(outlet, presence, **given):
    """One outlet's part in the item of these tests, "a1" being the article of "Bote"."""
    return replace(item(WORDS, presence, outlet=outlet), **given)


def only(diff, findings, outlets=("A", "Bote", "C", "D")):
    """The one item of a diff."""
    by_key = {found.article.article_id: found for found in findings}
    [it] = items_of(outlets, diff, by_key, ())
    return it


def test_neighbours_without_it_share_a_cell():
    """Outlets that lack it are one cell, those of which it is unknown one a reason."""
    diff = [
        part("A", "absent", evidence="x"),
        part("Bote", "present"),
        part("C", "unknown", evidence="one reason"),
        part("D", "unknown", evidence="another"),
        part("E", "absent"),
        part("F", "absent"),
    ]
    it = only(diff, [held(WORDS)], outlets=("A", "Bote", *"CDEF"))

    assert [(run.cell.presence, run.width) for run in it.runs] == [
        ("absent", 1),
        ("present", 1),
        ("unknown", 1),
        ("unknown", 1),
        ("absent", 2),
    ]
    assert [cell.outlet for cell in it.present] == ["Bote"]


def credit(rule, start, end):
    return Credit(
        article_id="a1",
        start=0,
        end=3,
        text="npa",
        source="npa",
        kind="agency",
        rule=rule,
        covers_start=start,
        covers_end=end,
    )


@pytest.mark.parametrize(
    ("copy_of", "credited", "expected"),
    [
        ("", (), "present"),
        ("a9", (), "taken"),
        ("", (credit("dateline", 0, 99),), "taken"),
        ("", (credit("reports", 5, 99),), "present"),
        ("", (credit("contributed", 0, 99),), "present"),
    ],
)
def test_what_is_from_elsewhere(copy_of, credited, expected):
    """A copy, and what an agency or another outlet is credited with, is not the outlet's own."""
    found = held(WORDS)
    found.article = replace(found.article, copy_of=copy_of)
    found.credits = list(credited)

    [cell] = only([part("Bote", "present")], [found]).present

    assert cell.presence == expected


def test_what_stands_there_instead_is_found():
    """A reply left out leads to the reproach that the outlet prints alone."""
    blame = "Die Stadt wirft dem Bund vor, zu schweigen."
    told = f"Blames Bund and prints no word of theirs: {blame!r}."
    reason = f"Only Bote has it. C: {told}"
    diff = [
        part("Bote", "present", reason=reason),
        part("C", "absent", reason=reason, evidence=told),
        part("D", "absent", reason=reason, evidence="Not found."),
    ]
    it = only(diff, [held(WORDS), held(blame, outlet="C", key="a3")])

    [cell] = it.otherwise
    assert (cell.outlet, cell.anchor, cell.text) == ("C", "aa3-0", blame)
    assert cell.evidence == "Blames Bund and prints no word of theirs:"
    assert stand_out([it], 4).otherwise == (it,)


def test_what_stands_out():
    """Contradictions, and of one outlet alone the quotes and figures, in the order of rank."""
    diff = [
        part("Bote", "present", item_id=key, kind=kind, status=status, rank=rank)
        for rank, (key, kind, status) in enumerate(
            [
                ("i1", "figure", Status.CONFLICT),
                ("i2", "quote", Status.ONLY),
                ("i3", "entity", Status.ONLY),
                ("i4", "figure", Status.ONLY),
                ("i5", "figure", Status.SHARED),
            ]
        )
    ]
    items = items_of(("Bote",), reversed(diff), {"a1": held(WORDS)}, ())
    found = stand_out(items, 2)

    assert [it.item_id for it in found.conflicts] == ["i1"]
    assert [(it.outlet, [row.item_id for row in it.items]) for it in found.alone] == [
        ("Bote", ["i2", "i4"])
    ]
    assert "contradict each other on 1 point." in found.summary
    assert "2 quotes and figures stand in one outlet only." in found.summary


def test_one_outlet_has_nothing_to_compare():
    """A story of one outlet says so, and no more."""
    assert "nothing to compare" in stand_out([], 1).summary
