"""What two statements have in common, and how much more than with their neighbours."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.records import Mention
from pipeline.statements.items import read_items
from pipeline.statements.likeness import likenesses
from pipeline.statements.overlap import Overlaps
from pipeline.statements.units import find_units
from tests.bag_embedder import BagEmbedder
from tests.build import analysis, article, mention


def overlaps(*texts):
    """The overlaps of a story of these articles, each sentence a unit."""
    rows = [analysis(article(one, outlet=str(at)), lang="en") for at, one in enumerate(texts)]
    units = find_units(rows)
    return Overlaps(read_items(units, BagEmbedder()), np.array([one.row for one in units]))


def test_the_same_words_overlap_fully():
    """Whatever their order; other words do not; half of the words give a half."""
    found = overlaps(
        "The red ferry carries goats to Lund.",
        "Goats reach Lund by the red ferry, carries it. Bakers sell warm bread daily.",
        "The red ferry carries coal from Malmo.",
    )

    assert found.between(0, 1) > 0.85
    assert found.between(0, 2) < 0.1
    assert 0.4 < found.between(0, 3) < 0.8


def test_an_overlap_is_the_same_both_ways():
    """From either unit, of either length."""
    found = overlaps("The red ferry carries goats.", "A ferry with a red deck and goats sank.")

    assert found.between(0, 1) == pytest.approx(found.between(1, 0))


def test_the_margin_takes_away_what_the_neighbours_share():
    """Words that the whole article repeats make no margin, however many they are."""
    plain = overlaps(
        "The red ferry carries goats.",
        "The red ferry carries goats. Bakers sell warm bread daily. Snow fell over green hills.",
    )
    crowded = overlaps(
        "The red ferry carries goats.",
        "The red ferry carries goats. The red ferry carries coal. The red ferry carries goats now.",
    )

    assert plain.margin(0, 1) > crowded.margin(0, 1) + 0.2


def test_statements_without_content_have_nothing_in_common():
    """Only small words: no overlap, and no failure."""
    found = overlaps(
        "It was what it was for him.", "He is what he was to them. The ferry sank now."
    )

    assert found.between(0, 1) == 0.0
    assert found.between(0, 2) == 0.0


def test_examples_name_the_weightiest():
    """As evidence: words of one and of the other."""
    found = overlaps("The red ferry carries goats.", "A ferry with a red deck and goats sank.")

    assert set(found.examples(0, 1)) == {"ferry", "goats", "red"}


def test_names_are_alike_by_entity_short_form_or_spelling():
    """And by nothing else."""
    of = article("Zenne Filharmonie. Senne Philharmonie. Lund. Mia Lund. Ole Brand.")
    names = ["Zenne Filharmonie", "Senne Philharmonie", "Lund", "Mia Lund", "Ole Brand"]
    items: list[Mention] = [mention(of, name) for name in names]

    alike = dict(likenesses(items))

    assert {at: sorted(others) for at, others in alike.items()} == {
        0: [0, 1],
        1: [0, 1],
        2: [2, 3],
        3: [2, 3],
        4: [4],
    }
    assert alike[0][1] > 0.75
    assert alike[2][3] == 1.0
