"""Figures in units that can be compared: kilometres with miles, months with years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.records import Figure

# The unit all of a sort are compared in, and how much of it one makes. Parts per million are not
# turned into milligrams: they are parts of weight in water, of volume in air. Degrees are not
# converted: "five degrees warmer" is no temperature.
_BASES: Mapping[str, Mapping[str, float]] = {
    "m": {"mm": 0.001, "cm": 0.01, "km": 1e3, "mi": 1609.344, "nmi": 1852, "ft": 0.3048,
          "in": 0.0254, "yd": 0.9144},
    "kg": {"ng": 1e-12, "µg": 1e-9, "mg": 1e-6, "g": 1e-3, "t": 1e3, "ton": 1e3,
           "lb": 0.45359237, "oz": 0.028349523},
    "km/h": {"mph": 1.609344, "kn": 1.852},
    "m²": {"cm²": 1e-4, "ha": 1e4, "km²": 1e6, "acre": 4046.8564, "mi²": 2589988.1, "ft²": 0.0929},
    "l": {"ml": 1e-3, "dl": 0.1, "hl": 100, "m³": 1e3, "gal": 3.785412, "bbl": 158.987},
    "µg/l": {"ng/l": 1e-3, "mg/l": 1e3, "g/l": 1e6, "kg/l": 1e9, "ng/ml": 1, "µg/ml": 1e3,
             "mg/ml": 1e6, "µg/dl": 10, "mg/dl": 1e4, "ng/m³": 1e-6, "µg/m³": 1e-3, "mg/m³": 1,
             "g/m³": 1e3, "kg/m³": 1e6},
    "mg/kg": {"ng/kg": 1e-6, "µg/kg": 1e-3, "g/kg": 1e3, "ng/g": 1e-3, "µg/g": 1, "mg/g": 1e3,
              "g/t": 1, "mg/t": 1e-3, "kg/t": 1e3},
    "ppm": {"ppb": 1e-3, "ppt": 1e-6},
    "W": {"mW": 1e-3, "kW": 1e3, "MW": 1e6, "GW": 1e9, "TW": 1e12},
    "kWh": {"MWh": 1e3, "GWh": 1e6, "TWh": 1e9},
    "month": {"year": 12},
}  # fmt: skip
_FACTORS = {
    unit: (base, factor) for base, units in _BASES.items() for unit, factor in units.items()
}


def in_base(one: Figure) -> Figure:
    """The figure in the unit its sort is compared in; itself where that is its own."""
    if one.unit not in _FACTORS or one.kind not in ("measure", "duration"):
        return one
    base, factor = _FACTORS[one.unit]
    low, high = (None if side is None else side * factor for side in (one.low, one.high))
    return replace(one, unit=base, low=low, high=high)
