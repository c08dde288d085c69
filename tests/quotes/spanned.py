"""Sentences with their spans marked: "[s|Anna Kranz] [q|sagte], [c|der Zaun bleibe]"."""

from __future__ import annotations

import re

from pipeline.lang import LANGUAGES
from pipeline.quotes.manner.describe import Described, describe
from pipeline.records import Mention, Span

LABELS = {"P": "PER", "O": "ORG", "L": "LOC"}
_SIGN = re.compile(r"\[([cqsPOL])\||\]")


def spans_of(marked: str) -> tuple[str, dict[str, list[Span]]]:
    """The plain text of a marked one, and the spans by their letter."""
    plain, at = "", 0
    stack: list[tuple[str, int]] = []
    found: dict[str, list[Span]] = {}
    for sign in _SIGN.finditer(marked):
        plain += marked[at : sign.start()]
        at = sign.end()
        if sign.group(1):
            stack.append((sign.group(1), len(plain)))
        else:
            letter, start = stack.pop()
            found.setdefault(letter, []).append(Span(start, len(plain)))
    return plain + marked[at:], found


def described(marked: str, lang: str) -> tuple[Described, str]:
    """What is found for a marked sentence: c content, q cue, s speaker; and the words of `via`."""
    text, spans = spans_of(marked)
    names = [
        Mention(
            article_id="t", mention_id="", sentence=0, start=one.start, end=one.end,
            text=one.of(text), label=label, score=1.0,
        )
        for letter, label in LABELS.items()
        for one in spans.get(letter, [])
    ]  # fmt: skip
    cue, speaker = (next(iter(spans.get(letter, [])), None) for letter in "qs")
    whole, speech = Span(0, len(text)), LANGUAGES[lang].speech
    found = describe(
        text, whole, spans["c"][0], speech, cue=cue, speaker=speaker, mentions=names
    )  # fmt: skip
    return found, found.via.of(text) if found.via else ""
