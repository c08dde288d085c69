"""The tagger's signs as spans."""

from __future__ import annotations

import pytest

from pipeline.quotes.tagged.sight import Sight
from tests.quotes.signed import signs, span

TEXT = "Der Zaun bleibe stehen, sagte Mara Lind. Das Amt schwieg."


def test_contents():
    """A content is found at its exact characters, with a score near its probability."""
    sight = Sight(signs(TEXT, content=["Der Zaun bleibe stehen"]))
    [(found, score)] = sight.contents(lean=0.0)
    assert found == span(TEXT, "Der Zaun bleibe stehen")
    assert score == pytest.approx(0.985, abs=0.001)


def test_lean():
    """Leaning towards contents finds a weak one."""
    sight = Sight(signs(TEXT, content=["Das Amt schwieg"], sure=0.5))
    assert not list(Sight(signs(TEXT)).contents(lean=1.0))
    assert span(TEXT, "Das Amt schwieg") in [one for one, _ in sight.contents(lean=1.0)]


def test_who_is_pointed_at():
    """The content points at its speaker, and the whole speaker is given."""
    said = "Der Zaun bleibe stehen"
    given = signs(TEXT, content=[said], speaker=["Mara Lind"], points=[(said, "Mara Lind")])
    found = Sight(given).pointed("speaker", span(TEXT, said))
    assert found is not None
    assert found.span == span(TEXT, "Mara Lind")
    assert found.share > 0.9


def test_nobody():
    """A content that points at nobody has no speaker."""
    given = signs(TEXT, content=["Das Amt schwieg"], speaker=["Mara Lind"])
    assert Sight(given).pointed("speaker", span(TEXT, "Das Amt schwieg")) is None


def test_spans_without_words():
    """A span of white space has no signs and does no harm."""
    sight = Sight(signs(TEXT))
    blank = span(TEXT, " ")
    assert (sight.is_content(blank), sight.is_quoted(blank), sight.opens(blank)) == (0, 0, 0)
    assert sight.pointed("speaker", blank) is None
    assert sight.share("speaker", blank, blank) == 0
