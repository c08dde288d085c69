"""Pairing quotation marks: styles, nesting, paragraphs, apostrophes, marks without a partner."""

from __future__ import annotations

import pytest

from pipeline.quotes.marked.pairs import pair_marks
from pipeline.records import Span

ELIDED = frozenset({"s", "t", "n"})


def pairs(text: str) -> tuple[list[str], int]:
    """The marked contents of a text, and how many marks have no partner."""
    at, paragraphs = 0, []
    for part in text.split("\n\n"):
        paragraphs.append(Span(at, at + len(part)))
        at += len(part) + 2
    found, single = pair_marks(text, paragraphs, ELIDED)
    return [one.inner.of(text) for one in found], len(single)


CASES = [
    ("„Ja“", ["Ja"], 0),
    ("“Ja”", ["Ja"], 0),
    ('"Ja"', ["Ja"], 0),
    ("‘Ja’", ["Ja"], 0),
    ("'Ja'", ["Ja"], 0),
    ("»Ja«", ["Ja"], 0),
    ("«Ja»", ["Ja"], 0),
    ("‚Ja‘", ["Ja"], 0),
    ("›Ja‹", ["Ja"], 0),
    ('„Ja"', ["Ja"], 0),
    ("„Ja”", ["Ja"], 0),
    ("''Ja''", ["Ja"], 0),
    ("``Ja''", ["Ja"], 0),
    ("„Sie rief ‚Ja‘ und ging.“", ["Sie rief ‚Ja‘ und ging.", "Ja"], 0),
    ("„Sie rief „Ja“ und ging.“", ["Sie rief „Ja“ und ging.", "Ja"], 0),
    ("“She said ‘yes’ twice.”", ["She said ‘yes’ twice.", "yes"], 0),
    ("„Eins“ und »zwei« und “drei”", ["Eins", "zwei", "drei"], 0),
    ("Don't say it's over", [], 0),
    ("OpenAI’s tool and the artists’ letter", [], 0),
    ("the artists' letter", [], 0),
    ("'s Avonds en 't is stil", [], 0),
    ("the '90s", [], 0),
    ("“It’s the artists’ money,” he said", ["It’s the artists’ money,"], 0),
    ("'It was the boys' house,' he said", ["It was the boys' house,"], 0),
    ('a 5" pipe', [], 0),
    ("6'2\" tall", [], 0),
    ("(“Ja”)", ["Ja"], 0),
    ("„Offen und „Ja“ dann Schluss.", ["Ja"], 1),
    ('"Offen. Sie sagte "ja" und ging.', ["ja"], 1),
    ("Schluss“ und dann „Ja“", ["Ja"], 1),
    ("„Offen bis zum Ende\n\nSie sagte „Ja“.", ["Ja"], 1),
    ("„Erster Absatz.\n\n„Zweiter Absatz.“", ["Erster Absatz.", "Zweiter Absatz."], 0),
    ("“One.\n\n“Two.\n\n“Three.”", ["One.", "Two.", "Three."], 0),
    ("", [], 0),
]


@pytest.mark.parametrize(("text", "contents", "n_single"), CASES)
def test_pairs(text: str, contents: list[str], n_single: int) -> None:
    """Each mark finds its partner, or is told to have none; apostrophes are no marks."""
    assert pairs(text) == (contents, n_single)


def test_long_quotation() -> None:
    """No length is too long for a pair."""
    inner = "Wort " * 5000 + "Ende."
    assert pairs(f"„{inner}“ „Ja“") == ([inner, "Ja"], 0)


def test_unbalanced_mark_stays_in_its_paragraph() -> None:
    """A mark without a partner does not mispair those of later paragraphs."""
    text = "„Offen\n\n" + "\n\n".join("Er sagte „Ja“." for _ in range(20))
    assert pairs(text) == (["Ja"] * 20, 1)
