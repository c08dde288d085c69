"""Marks that make no quotation: names, titles and nicknames."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.reach import length_of
from pipeline.quotes.units import Unit
from pipeline.records import Mention

_LONG = 6
"""Words from which on a capital first makes a sentence without a full stop."""


def is_sentence(text: str) -> bool:
    """Whether marked text reads as a sentence: a capital first, and some length or a full stop."""
    plain = text.strip("“”„»«\"'’‘‚ …[(")
    n_words = len(text.split())
    ended = text.rstrip().endswith((".", "!", "?", ",", "…"))
    return plain[:1].isupper() and (n_words >= _LONG or (n_words >= 2 and ended) or ended)


def is_name(
    units: Sequence[Unit], at: int, text: str, speech: Speech, mentions: Sequence[Mention]
) -> bool:
    """Whether the marks hold a name, title or nickname, by what stands before and inside."""
    marked = units[at].marked
    if marked and any(
        one.start <= marked.inner.start and one.end >= marked.inner.end for one in mentions
    ):
        return True
    before = units[max(0, at - 5) : at]
    for back in range(1, min(5, at) + 1):
        if length_of(units, at - back, speech.names_of) == back:
            return text[:1].isupper() or back > 1 or units[at - 1].low not in speech.subordinators
    if before and before[-1].low in speech.title_nouns:
        return True
    return _looks_like_title(text, speech)


def _looks_like_title(text: str, speech: Speech) -> bool:
    """Title case all through, or (with noun capitals) a short phrase opening with a capital."""
    plain = text.split()
    if not plain or text.rstrip().endswith((".", "!", ",")):
        return False
    small = [word for word in plain if word[:1].islower() and len(word) > 3]
    if speech.noun_capitals:
        return (
            text[:1].isupper()
            and len(plain) <= 4
            and not any(word in speech.finite for word in plain)
        )
    return text[:1].isupper() and not small and len(plain) <= 8
