"""How outlets present one statement: only what differs between outlets is told."""

from __future__ import annotations

import pytest

from pipeline.diff.manner import manners
from tests.build import article, statement


def rows(*given):
    """One version for each outlet."""
    return [
        statement(article("Es regnet.", outlet=outlet), "Es regnet.", "s", **fields)
        for outlet, fields in given
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "told"),
    [
        ({"kind": "direct"}, {"kind": "indirect"}, "A: quoted; B: reported."),
        ({"kind": "direct"}, {"kind": "partial"}, ""),
        ({"kind": "direct"}, {"kind": "sentence"}, ""),
        (
            {"kind": "indirect", "modality": "hedged"},
            {"kind": "indirect"},
            "B: firm; A: hedged.",
        ),
        ({"kind": "indirect", "modality": "negated"}, {"kind": "indirect"}, ""),
        (
            {"kind": "direct", "quote_id": "x"},
            {"kind": "direct", "quote_id": "y"},
            "A: said by Ada; B: said by Ben.",
        ),
        ({"kind": "direct", "quote_id": "x"}, {"kind": "direct", "quote_id": "z"}, ""),
    ],
)
def test_what_differs(mine, theirs, told):
    """Quoted or reported, by whom, how firmly; nothing where one of them is silent on it."""
    found = manners(rows(("A", mine), ("B", theirs)), {"x": "Ada", "y": "Ben"})

    assert found == told


def test_an_outlet_counts_once():
    """Its first version that tells anything speaks for an outlet."""
    found = manners(
        rows(("A", {"kind": "sentence"}), ("A", {"kind": "direct"}), ("A", {"kind": "indirect"})),
        {},
    )

    assert found == ""
