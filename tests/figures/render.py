"""Figures of one sentence, written in one line so that tables of cases stay readable."""

from __future__ import annotations

from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.records import Article, Figure, Sentence, sift

PUBLISHED = "2024-11-28"  # a Thursday


def figures_of(text: str, lang: str, published: str = PUBLISHED) -> list[Figure]:
    """The figures of a text that is one sentence; there must be no issue."""
    article = Article(article_id="a", path="a.txt", outlet="o", text=text, published=published)
    sentence = Sentence(
        article_id="a", sentence=0, start=0, end=len(text), text=text, lang=lang, block="body"
    )
    figures, issues = sift(find_figures(article, [sentence], LANGUAGES))
    assert issues == []
    assert all(text[one.start : one.end] == one.text for one in figures)
    return figures


def rendered(text: str, lang: str, published: str = PUBLISHED) -> str:
    """Every figure as `span > [~]value[ unit][ @ scope]`, an open side as nothing: "300.."."""
    return "; ".join(_line(one) for one in figures_of(text, lang, published))


def _line(one: Figure) -> str:
    value = one.date or "?" if one.kind == "date" else _value(one)
    scope = f" @ {one.scope}" if one.scope else ""
    return f"{one.text} > {'~' if one.approximate else ''}{value}{scope}"


def _value(one: Figure) -> str:
    low, high = ("" if side is None else f"{side:.10g}" for side in (one.low, one.high))
    value = low if low == high else f"{low}..{high}"
    return f"{value} {one.unit}" if one.unit else value
