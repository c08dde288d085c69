"""The layout facts of all languages together, since blocks come before the language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from pipeline.lang import LANGUAGES
from pipeline.lang.layout import Layout

_CLOCK = r"\d{1,2}(?::\d{2}(?::\d{2})?(?:\s?(?:Uhr|uur|h|[ap]\.?m\.?))?|\.\d{2}\s?(?:Uhr|uur|h)\b)"


@dataclass(frozen=True, slots=True)
class Facts:
    """The union of every layout, and the patterns made of it."""

    layout: Layout
    date: re.Pattern[str]
    header: re.Pattern[str]
    quoted: re.Pattern[str]
    credit: re.Pattern[str]
    tail: re.Pattern[str]


@cache
def all_facts() -> Facts:
    """The facts of all languages; built once."""
    layout = _union([one.layout for one in LANGUAGES.values()])
    date = _date(layout)
    label = _one_of(layout.quote_labels)
    posted = rf"(?:{_one_of(layout.roles)}\s+)?(?:\S+\s+){{0,4}}?{_one_of(layout.posted)}\s+{date}"
    credit = rf"(?i:{_one_of(layout.credit_starts)})\s?[:/]\s?|©\s?|\(c\)\s?"
    link = r"(?:https?://|www\.)\S+"
    return Facts(
        layout=layout,
        date=re.compile(rf"{date}|{_CLOCK}", re.IGNORECASE),
        header=re.compile(rf"(?:{posted}\s+)?{posted}\s+(?=\S)"),
        quoted=re.compile(
            rf"(?:(?<=[.!?…]\s)|(?<=[.!?…][”“»\"’]\s)){label}\s*:?\s+(?=[„“»\"‚‘]?[A-ZÄÖÜ])"
        ),
        credit=re.compile(credit),
        tail=re.compile(rf"(?:(?:{link}|(?:{credit})(?:[\w.&/-]+[ ]?){{1,4}}?|{label})(?:\s+|$))+"),
    )


def _date(layout: Layout) -> str:
    month = rf"(?i:{_one_of(layout.months)})\b\.?"
    year = r"(?:,?\s+\d{4})?"
    forms = (
        rf"\d{{1,2}}(?:\.|st|nd|rd|th)?\s+{month}{year}",
        rf"{month}\s+\d{{1,2}}(?:st|nd|rd|th)?\b{year}",
        r"\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]+)?",
        r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})",
        r"\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b",
        rf"{month}\s+\d{{4}}",
    )
    return rf"(?<![\d.])(?:{'|'.join(forms)})"


def _one_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return rf"\b(?:{'|'.join(re.escape(word) for word in longest_first)})(?!\w)"


def _union(layouts: list[Layout]) -> Layout:
    """One layout with the values of all."""
    joined: dict[str, Any] = {}
    for field in fields(Layout):
        values = [value for one in layouts for value in getattr(one, field.name)]
        is_set = isinstance(getattr(layouts[0], field.name), frozenset)
        joined[field.name] = frozenset(values) if is_set else tuple(dict.fromkeys(values))
    return Layout(**joined)
