"""Durations with halves and quarters; the notation is that of `tests/figures/render.py`."""

from __future__ import annotations

import pytest

from tests.figures.render import rendered

CASES = [
    ("de", "Es dauerte anderthalb Tage.", "anderthalb Tage > 129600 s"),
    ("de", "Es dauerte zweieinhalb Stunden.", "zweieinhalb Stunden > 9000 s"),
    ("de", "Es dauerte zwei und eine halbe Stunde.", "zwei und eine halbe Stunde > 9000 s"),
    ("de", "Es dauerte eine Viertelstunde.", "eine Viertelstunde > 900 s"),
    ("de", "Es dauerte drei Viertelstunden.", "drei Viertelstunden > 2700 s"),
    ("de", "Es dauerte eine Dreiviertelstunde.", "eine Dreiviertelstunde > 2700 s"),
    ("de", "Es dauerte ein Vierteljahr.", "ein Vierteljahr > 3 month"),
    ("de", "Eine halbstündige Rede folgte.", "halbstündige > 1800 s @ Rede"),
    ("en", "It took a day and a half.", "a day and a half > 129600 s"),
    ("en", "It took an hour and a half.", "an hour and a half > 5400 s"),
    ("en", "It took two years and a half.", "two years and a half > 2.5 year"),
    ("en", "It took two and a half hours.", "two and a half hours > 9000 s"),
    ("en", "It took two-and-a-half hours.", "two-and-a-half hours > 9000 s"),
    ("en", "It took half an hour.", "half an hour > 1800 s"),
    ("en", "It took a quarter of an hour.", "a quarter of an hour > 900 s"),
    ("en", "It took three quarters of an hour.", "three quarters of an hour > 2700 s"),
    ("en", "A week and a half later it rained.", "A week and a half > 907200 s"),
    ("nl", "Het duurde anderhalve dag.", "anderhalve dag > 129600 s"),
    ("nl", "Het duurde vierenhalf jaar.", "vierenhalf jaar > 4.5 year"),
    ("nl", "Het duurde twee en een half uur.", "twee en een half uur > 9000 s"),
    ("nl", "Het duurde tweeëneenhalf uur.", "tweeëneenhalf uur > 9000 s"),
    ("nl", "Het duurde een halfuur.", "een halfuur > 1800 s"),
    ("nl", "Het duurde drie kwartier.", "drie kwartier > 2700 s"),
    ("nl", "Het duurde een halfjaar.", "een halfjaar > 0.5 year"),
]
OTHERS = [
    ("de", "Um halb drei kam er.", "drei > 3"),
    ("de", "Drei Viertel der Gäste gingen.", "Drei Viertel > 75 % @ Gäste"),
    ("en", "It took an hour.", ""),
    ("en", "A quarter of the guests left.", "A quarter > 25 % @ guests"),
    ("en", "Three quarters of the guests left.", "Three quarters > 75 % @ guests"),
    ("nl", "Driekwart van de gasten vertrok.", "Driekwart > 75 % @ gasten"),
]


@pytest.mark.parametrize(("lang", "text", "expected"), [*CASES, *OTHERS])
def test_durations(lang, text, expected):
    """Halves and quarters of a unit count; shares of something else stay shares."""
    assert rendered(text, lang) == expected
