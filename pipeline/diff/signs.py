"""The words by which figures are compared, as patterns: compiled once per language and kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.lang import LANGUAGES, Language
from pipeline.lang.concepts import Concepts, Patterns

_NEVER = re.compile("(?!)")


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """The patterns of a language for things and events, compiled."""

    things: tuple[tuple[str, re.Pattern[str]], ...]
    events: tuple[tuple[str, re.Pattern[str]], ...]
    periods: tuple[tuple[str, re.Pattern[str]], ...]
    part: re.Pattern[str]
    of_these: re.Pattern[str]
    change: re.Pattern[str]
    level: re.Pattern[str]
    more: re.Pattern[str]
    withdrawn: re.Pattern[str]
    reported: re.Pattern[str]
    corrected: re.Pattern[str]
    of: re.Pattern[str]
    from_: re.Pattern[str]


@cache
def signs_of(lang: str) -> Signs:
    """The patterns of a language; none that matches for one that is not known."""
    language = LANGUAGES.get(lang)
    known = language.concepts if language else Concepts()
    of, from_ = _links(language) if language else ("", "")
    return Signs(
        things=_table(known.things),
        events=_table(known.events),
        periods=_table(known.periods),
        part=_pattern(known.part),
        of_these=_pattern(known.of_these, before=r"^\s*"),
        change=_pattern(known.change, after=r"\W*(?:\w+\W+)?$"),
        level=_pattern(known.level, after=r"\W*(?:\w+\W+)?$"),
        more=_pattern(known.more, before=r"^\W*(?:\w+\W+)?"),
        withdrawn=_pattern(known.withdrawn, after=r"\W*$"),
        reported=_pattern(known.reported),
        corrected=_pattern(known.corrected),
        of=_pattern(of, before=r"^\s*", after=r"\s+(?:[\w'’]+\s+)?$"),
        from_=_pattern(from_, after=r"\s*$"),
    )


def _links(language: Language) -> tuple[str, str]:
    return language.numbers.counted.of_after, language.numbers.bounds.from_


def _table(patterns: Patterns) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, _pattern(words)) for name, words in patterns)


def _pattern(words: str, *, before: str = "", after: str = "") -> re.Pattern[str]:
    if not words:
        return _NEVER
    spaced = words.replace(" .*", " .{0,60}?").replace(" ", r"\s")
    return re.compile(rf"{before}(?<!\w)(?:{spaced})(?!\w){after}")
