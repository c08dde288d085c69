"""The facts on numbers, checked against CLDR as Babel ships it."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names
from babel.numbers import get_currency_name

from pipeline.figures.lexicon import below_hundred, word_value
from pipeline.lang import LANGUAGES
from tests.figures.render import figures_of

CODES = sorted(LANGUAGES)
CURRENCIES = ["AUD", "CAD", "CHF", "CNY", "EUR", "GBP", "HUF", "INR", "JPY", "PLN", "RUB", "USD"]


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_months_are_those_of_cldr(lang, width):
    """Every month name of CLDR is understood, with its number."""
    for number, name in get_month_names(width, locale=lang).items():
        day = f"3. {name} 2024" if lang == "de" else f"3 {name} 2024"
        assert [one.date for one in figures_of(day, lang)] == [f"2024-{number:02}-03"]


@pytest.mark.parametrize("lang", CODES)
def test_weekdays_are_those_of_cldr(lang):
    """Every weekday is understood: 2024-11-25 was a Monday."""
    for number, name in get_day_names("wide", locale=lang).items():
        dates = [one.date for one in figures_of(name, lang, "2024-12-01")]
        assert dates == [f"2024-{'12-01' if number == 6 else f'11-{25 + number}'}"]


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("width", ["long", "short"])
def test_scale_words_are_those_of_cldr(lang, width):
    """Long and short scale: "Billion" is not "billion"."""
    formats = Locale(lang).compact_decimal_formats[width]["other"]
    for power in (6, 9, 12):
        pattern = formats[str(10**power)].pattern.replace("'", "").replace("0", "5")
        (one,) = figures_of(f"$ {pattern}", lang)
        assert one.low == 5 * 10**power


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("code", CURRENCIES)
def test_currency_names_are_those_of_cldr(lang, code):
    """The name CLDR gives for several units, and the ISO code, mean that currency."""
    for name in (get_currency_name(code, count=2, locale=lang), code):
        (one,) = figures_of(f"200 {name}", lang)
        assert (one.kind, one.unit, one.low) == ("money", code, 200)


@pytest.mark.parametrize("lang", CODES)
def test_all_words_below_a_hundred(lang):
    """The words of 2 to 99 are there, each with a value of its own."""
    values = set(below_hundred(LANGUAGES[lang].numbers.counting).values())
    assert set(range(2, 100)) <= values


@pytest.mark.parametrize(
    ("lang", "word", "value"),
    [
        ("de", "dreiundzwanzigtausend", 23_000),
        ("de", "eintausendzweihundertvierunddreißig", 1234),
        ("de", "siebenhundertneunundneunzigtausendneunhundertneunundneunzig", 799_999),
        ("en", "two hundred and fifty thousand", 250_000),
        ("en", "fifteen hundred", 1500),
        ("en", "nine hundred ninety-nine", 999),
        ("nl", "tweehonderdvijfenzeventigduizend", 275_000),
        ("nl", "negentienhonderdvijfentachtig", 1985),
        ("nl", "drieëntwintig", 23),
    ],
)
def test_compounds(lang, word, value):
    """A number word is worth what its parts make of it, and is found as one."""
    assert word_value(word, LANGUAGES[lang].numbers.counting) == value
    assert [(one.text, one.low) for one in figures_of(word, lang)] == [(word, value)]
