"""A stretch in marks with all that clues look at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.lang.marked import MarkedWords
from pipeline.lang.speech import Speech, Words
from pipeline.quotes.marked.pairs import Marked
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.reach import Attribution, Range
from pipeline.quotes.rules.units import Kind, Unit
from pipeline.records import Mention

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_TITLED = 3
"""Longer words around that show title case at least."""
_JOINED = 5
"""Letters of a noun from which on it counts as the last part of a longer one: "Mitglied" is no
"Lied"."""


def repeats_in(text: str, marked: Sequence[Marked]) -> Mapping[str, int]:
    """How often the same words stand in marks in an article, lower-cased."""
    return Counter(plain(one.inner.of(text)) for one in marked)


def plain(words: str) -> str:
    """Words in marks without what tells two occurrences apart."""
    return words.strip(" ,.").lower()


@dataclass(frozen=True, slots=True)
class Marking:
    """A marked unit at `at` among the units of its stretch, and what was found around it.

    `inner`: its words without the marks. `verbs`: reporting verbs of the stretch with their
    subjects, `others`: attributions, both as `direct.Cues` has them. `mentions`: names by a
    tagger, None without one. `repeats`: how often words stand in marks in the whole article, from
    `repeats_in`. `headline`: whether it stands in the headline. `inside`: the mean probability by
    a model that the words lie in a direct quote, None without one.
    """

    units: Sequence[Unit]
    at: int
    inner: str
    speech: Speech
    verbs: Sequence[tuple[VerbCue, Range | None]] = ()
    others: Sequence[Attribution] = ()
    mentions: Sequence[Mention] | None = None
    repeats: Mapping[str, int] = field(default_factory=dict)
    headline: bool = False
    inside: float | None = None

    @property
    def words(self) -> list[str]:
        """The words in marks."""
        return _WORD.findall(self.inner)

    @property
    def facts(self) -> MarkedWords:
        """What the language knows about marks."""
        return self.speech.marked

    @property
    def lead(self) -> int:
        """The first of marked units in a row ("von „Verrat“ und „Raub“"), or `at` itself.

        What stands before the row holds for each of them.
        """
        at = self.at
        while at >= 2 and self._joins(at - 1) and self.units[at - 2].kind is Kind.MARKED:
            at -= 2
        return at

    def _joins(self, at: int) -> bool:
        return self.units[at].low in self.speech.conjunctions or self.units[at].low in {",", "/"}

    @property
    def after(self) -> int:
        """The unit after the marks."""
        return self.at + 1

    @property
    def titled(self) -> bool:
        """Whether the words around are in title case themselves, as in many headlines."""
        if self.speech.noun_capitals:
            return False
        long = [one.capital for one in self.units if one.kind is Kind.WORD and len(one.low) > 3]
        return len(long) >= _TITLED and sum(long) >= 0.8 * len(long)

    def near(self, before: int, after: int) -> set[str]:
        """The lower-cased units up to so many places before and after the marks."""
        ahead = self.units[max(0, self.lead - before) : self.lead]
        return {unit.low for unit in (*ahead, *self.units[self.after : self.after + after])}

    def low(self, at: int) -> str:
        """The lower-cased unit at `at`; empty outside of the stretch."""
        return self.units[at].low if 0 <= at < len(self.units) else ""

    def is_word(self, at: int) -> bool:
        """Whether a word stands at `at`."""
        return 0 <= at < len(self.units) and self.units[at].kind is Kind.WORD

    def is_capital(self, at: int) -> bool:
        """Whether a capitalised word stands at `at`."""
        return self.is_word(at) and self.units[at].capital

    def among(self, at: int, nouns: Words) -> bool:
        """Whether the word at `at` is one of these nouns, or ends in one where nouns are joined."""
        if not self.is_word(at):
            return False
        low = self.low(at)
        if low in nouns:
            return True
        return self.facts.joins_nouns and any(
            len(one) >= _JOINED and low.endswith(one) for one in nouns
        )
