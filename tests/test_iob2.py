"""From probabilities to names; no model is loaded."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.iob2 import best_labels, decode
from pipeline.records import Span

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC")


def words(count: int) -> list[Span]:
    """Words of two signs with a space between."""
    return [Span(3 * i, 3 * i + 2) for i in range(count)]


def table(*rows: dict[str, float]) -> np.ndarray:
    """Probabilities (words, labels): those given, the rest shared out evenly."""
    made = np.zeros((len(rows), len(LABELS)), np.float32)
    for row, given in zip(made, rows, strict=True):
        row[:] = (1 - sum(given.values())) / (len(LABELS) - len(given))
        for label, share in given.items():
            row[LABELS.index(label)] = share
    return made


def sure(tags: str) -> np.ndarray:
    """A table with 0.8 for each of the given tags."""
    return table(*({tag: 0.8} for tag in tags.split()))


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("O O", []),
        ("B-PER I-PER O", [(0, 5, "PER")]),
        ("B-PER B-PER", [(0, 2, "PER"), (3, 5, "PER")]),
        ("O B-LOC I-LOC", [(3, 8, "LOC")]),
        ("B-PER B-LOC I-LOC", [(0, 2, "PER"), (3, 8, "LOC")]),
        ("B-PER O B-PER", [(0, 2, "PER"), (6, 8, "PER")]),
    ],
)
def test_decode(tags: str, expected: list[tuple[int, int, str]]) -> None:
    """IOB2 becomes spans with the mean probability of their words."""
    found = list(decode(words(len(tags.split())), sure(tags), LABELS))
    assert [(tag.start, tag.end, tag.label) for tag in found] == expected
    assert [tag.score for tag in found] == pytest.approx([0.8] * len(expected))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"O": 0.3, "I-LOC": 0.5, "B-LOC": 0.15}], ["O"]),
        ([{"I-LOC": 0.5, "B-LOC": 0.4}], ["B-LOC"]),
        ([{"B-PER": 0.6, "B-LOC": 0.35}, {"I-LOC": 0.9, "I-PER": 0.05}], ["B-LOC", "I-LOC"]),
        ([{"B-PER": 0.9}, {"I-LOC": 0.5, "I-PER": 0.45}], ["B-PER", "I-PER"]),
        ([{"O": 0.5, "B-PER": 0.45}, {"I-PER": 0.9}], ["B-PER", "I-PER"]),
    ],
)
def test_an_inside_needs_its_beginning(rows: list[dict[str, float]], expected: list[str]) -> None:
    """What continues nothing is mended by the sequence that is most probable as a whole."""
    assert [LABELS[k] for k in best_labels(table(*rows), LABELS)] == expected


def test_decode_nothing() -> None:
    """A text without words has no names."""
    assert list(decode([], np.zeros((0, len(LABELS)), np.float32), LABELS)) == []
