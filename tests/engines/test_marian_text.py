"""Plain punctuation, and long texts in parts."""

from __future__ import annotations

import pytest

from pipeline.engines import marian_text
from pipeline.engines.marian_text import plain, translate_parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir bleiben“, sagte er.", '"Wir bleiben", sagte er.'),
        ("»Nein«, so der Bürgermeister", '"Nein", so der Bürgermeister'),
        ("‘s Avonds blijft het ’s winters stil", "'s Avonds blijft het 's winters stil"),
        ("2019–2021 — und dann…", "2019-2021 - und dann..."),
        ("Haus\u00adhalt\ufeff", "Haushalt"),
        ("zwei\u00a0 Zeilen\n hier", "zwei Zeilen hier"),
        ("", ""),
        ("Größe: 5 %", "Größe: 5 %"),
    ],
)
def test_plain(text, expected):
    """Quotation marks and dashes become plain ones; letters and words stay."""
    assert plain(text) == expected


def test_parts(monkeypatch):
    """Texts are cut by pieces, go through together, and are joined again, in order."""
    monkeypatch.setattr(marian_text, "MOST_PIECES", 3)
    seen = []

    def english_of(parts):
        seen.extend(parts)
        return ["".join(part).upper() for part in parts]

    assert translate_parts(["abcd", "", "xyz"], list, english_of) == ["ABC D", "", "XYZ"]
    assert seen == [["a", "b", "c"], ["d"], ["x", "y", "z"]]
