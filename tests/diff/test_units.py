"""Figures in the unit their sort is compared in."""

from __future__ import annotations

import pytest

from pipeline.diff.units import in_base
from tests.figures.render import figures_of


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("320 nanograms per litre", "0.32 micrograms per litre"),
        ("5 µg/l", "0.005 mg/l"),
        ("12 µg/m³", "0.012 mg/m³"),
        ("1 mg/m³", "1 µg/l"),
        ("300 µg/kg", "0.3 mg/kg"),
        ("70 parts per trillion", "0.07 ppb"),
        ("500 micrograms", "0.5 mg"),
    ],
)
def test_one_amount_in_two_units(a, b):
    """Both ways to write an amount come to one value in one unit."""
    (one,), (other,) = (map(in_base, figures_of(text, "en")) for text in (a, b))
    assert one.unit == other.unit
    assert one.low == pytest.approx(other.low)


@pytest.mark.parametrize(
    ("a", "b"), [("70 ppt", "70 ng/l"), ("38 °C", "100 °F"), ("5 mg/l", "5 mg/kg")]
)
def test_units_that_are_not_compared(a, b):
    """Parts and weights depend on what they are in; degrees may be a difference."""
    (one,), (other,) = (map(in_base, figures_of(text, "en")) for text in (a, b))
    assert one.unit != other.unit
