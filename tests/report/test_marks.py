"""Cutting text so that overlapping findings can all be shown."""

from __future__ import annotations

import pytest

from pipeline.records import Span
from pipeline.report.marks import Piece, cut

TEXT = "0123456789"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({}, [("0123456789", ())]),
        ({"a": [Span(2, 4)]}, [("01", ()), ("23", ("a",)), ("456789", ())]),
        (
            {"a": [Span(2, 6)], "b": [Span(4, 8)]},
            [("01", ()), ("23", ("a",)), ("45", ("a", "b")), ("67", ("b",)), ("89", ())],
        ),
        ({"a": [Span(0, 10), Span(3, 4)]}, [("012", ("a",)), ("3", ("a",)), ("456789", ("a",))]),
        ({"a": [Span(0, 10)]}, [("0123456789", ("a",))]),
    ],
)
def test_pieces(found, expected):
    """Pieces are in order, add up to the text, and know all kinds that cover them."""
    pieces = cut(TEXT, 0, 10, found)

    assert pieces == tuple(Piece(text, kinds) for text, kinds in expected)
    assert "".join(piece.text for piece in pieces) == TEXT


def test_finding_beyond_the_line():
    """A finding that begins before or ends after the line is cut to it."""
    assert cut(TEXT, 3, 6, {"a": [Span(0, 5)]}) == (Piece("34", ("a",)), Piece("5", ()))
