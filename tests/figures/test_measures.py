"""Rates, parts of a whole, speeds, degrees; the notation is that of `tests/figures/render.py`."""

from __future__ import annotations

import pytest

from tests.figures.render import figures_of, rendered

RATES = [
    ("de", "Gemessen wurden 320 Nanogramm pro Liter.", "320 Nanogramm pro Liter > 320 ng/l"),
    ("de", "Der Wert lag bei 0,3 µg/l.", "0,3 µg/l > 0.3 µg/l @ Wert"),
    ("de", "Sie fanden 12 µg/m³ Feinstaub.", "12 µg/m³ > 12 µg/m³ @ Feinstaub"),
    ("de", "Sie fanden 7 mg je Kilogramm.", "7 mg je Kilogramm > 7 mg/kg"),
    ("de", "Erlaubt sind 50 Milligramm Nitrat pro Liter.", "50 Milligramm > 50 mg/l @ Nitrat"),
    ("de", "Das Auto stößt 95 Gramm pro Kilometer aus.", "95 Gramm pro Kilometer > 95 g/km"),
    ("en", "They found 320 nanograms per litre.", "320 nanograms per litre > 320 ng/l"),
    ("en", "It held 0.32 micrograms per liter.", "0.32 micrograms per liter > 0.32 µg/l"),
    ("en", "They found 12 μg/m3 of dust.", "12 μg/m3 > 12 µg/m³ @ dust"),
    ("en", "The dose is 3 milligrams a kilo.", "3 milligrams a kilo > 3 mg/kg"),
    ("en", "Up to 10 milligrams of lead per litre.", "10 milligrams > ..10 mg/l @ lead"),
    ("nl", "Er zat 320 nanogram per liter in.", "320 nanogram per liter > 320 ng/l"),
    ("nl", "In de put zat 3,2 ng/L.", "3,2 ng/L > 3.2 ng/l"),
    ("nl", "De norm is 10 microgram lood per kilo.", "10 microgram > 10 µg/kg @ lood"),
    ("nl", "Er hing 40 gram per kubieke meter.", "40 gram per kubieke meter > 40 g/m³"),
]
PARTS = [
    ("de", "Die Luft enthält 420 Teile pro Million.", "420 Teile pro Million > 420 ppm"),
    ("de", "Das sind 70 Teile pro Billion.", "70 Teile pro Billion > 70 ppt"),
    ("en", "The limit is 5 parts per billion.", "5 parts per billion > 5 ppb"),
    ("en", "The limit is 70 parts per trillion.", "70 parts per trillion > 70 ppt"),
    ("nl", "De grens is 9 deeltjes per miljard.", "9 deeltjes per miljard > 9 ppb"),
    ("nl", "Er zat 4 ppt in, en 420 ppm.", "4 ppt > 4 ppt; 420 ppm > 420 ppm"),
]
SPEEDS = [
    ("de", "Dort gilt Tempo 80.", "Tempo 80 > 80 km/h"),
    ("de", "Künftig gilt Tempo 30 statt 50.", "Tempo 30 > 30 km/h; 50 > 50 km/h"),
    ("de", "Das Tempolimit von 130 bleibt.", "130 > 130 km/h @ Tempolimit"),
    ("de", "Das Tempolimit von 130 km/h bleibt.", "130 km/h > 130 km/h @ Tempolimit"),
    ("nl", "De maximumsnelheid gaat naar 100.", "100 > 100 km/h @ maximumsnelheid"),
]
DEGREES = [
    ("de", "Es waren 38 Grad im Schatten.", "38 Grad > 38 °"),
    ("de", "Es hatte 38 ºC.", "38 ºC > 38 °C"),
    ("en", "It was 38 degrees, or 100 °F.", "38 degrees > 38 °; 100 °F > 100 °F"),
    ("nl", "Het was 38 graden Celsius.", "38 graden Celsius > 38 °C"),
]
NO_RATES = [
    ("de", "Er kauft 5 Kilo pro Monat.", "5 Kilo > 5 kg"),
    ("de", "Es gab 5 Liter Milch und 3 pro Kind.", "5 Liter > 5 l @ Milch; 3 > 3"),
    ("en", "He ate 3 grams and drank a litre.", "3 grams > 3 g"),
    ("nl", "Hij kocht 5 kilo per maand.", "5 kilo > 5 kg"),
    ("de", "Hier gilt eine Tempo-30-Zone.", ""),
    ("de", "Das Tempo 30-Schild fehlt.", ""),
    ("de", "Ein Tempo, das 12 Leute halten.", "12 > 12 @ Leute"),
]


@pytest.mark.parametrize(
    ("lang", "text", "expected"), [*RATES, *PARTS, *SPEEDS, *DEGREES, *NO_RATES]
)
def test_measures(lang, text, expected):
    """The unit of a rate has both its parts; what only looks like one keeps its own."""
    assert rendered(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "_"), [*RATES, *PARTS, *SPEEDS, *DEGREES])
def test_kind(lang, text, _):
    """All of these are measures."""
    assert {one.kind for one in figures_of(text, lang)} == {"measure"}
