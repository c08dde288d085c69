"""Patterns made of the facts of a language: compiled once per language and kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from pipeline.lang.numbers import Counting, Numbers, Table

T = TypeVar("T")

WORD_END = r"(?![^\W_])"
WORD_START = r"(?<![^\W_])"
NEVER = "(?!)"


def spaced(pattern: str) -> str:
    """A pattern of the language data in which a space matches any one white space."""
    return re.sub(r" (?![^\[\]]*\])", r"\\s", pattern)


def any_of(patterns: Iterable[str]) -> str:
    """Any of the patterns, long ones first; nothing if there are none."""
    longest = sorted((one for one in patterns if one), key=len, reverse=True)
    return "(?:" + "|".join(longest) + ")" if longest else NEVER


def any_word(words: Iterable[str]) -> str:
    """Any of the plain words, as a tree of their letters: fast to fail, which is the usual case."""
    tails: dict[str, list[str]] = {}
    whole = False
    for word in words:
        if word:
            tails.setdefault(word[0], []).append(word[1:])
        else:
            whole = True
    branches = [(re.escape(letter) if letter not in " -" else letter) + any_word(rest)
                for letter, rest in tails.items()]  # fmt: skip
    if not branches:
        return ""
    tree = branches[0] if len(branches) == 1 and not whole else f"(?:{'|'.join(branches)})"
    return f"{tree}?" if whole else tree


def compiled(pattern: str, *, case: bool = False) -> re.Pattern[str]:
    """A compiled pattern of the language data; one that is empty never matches."""
    return re.compile(spaced(pattern) or NEVER, 0 if case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """A table as one pattern: which entry stands at a place, and what it means."""

    pattern: re.Pattern[str]
    values: tuple[T, ...]

    def at(self, text: str, start: int) -> tuple[int, T] | None:
        """End and meaning of the entry that begins at `start`, if one does."""
        found = self.pattern.match(text, start)
        return (found.end(), self.meaning(found)) if found else None

    def meaning(self, found: re.Match[str]) -> T:
        """What the entry that made the match means."""
        return self.values[int((found.lastgroup or "_0")[1:])]


def choice(
    table: Table[T], *, before: str = "", after: str = WORD_END, case: bool = False
) -> Choice[T]:
    """A table made into one pattern, its longest entries tried first."""
    entries = sorted(table, key=lambda entry: len(entry[0]), reverse=True)
    groups = "|".join(f"(?P<_{i}>{pattern})" for i, (pattern, _) in enumerate(entries))
    pattern = f"{before}(?:{groups or NEVER}){after}"
    return Choice(compiled(pattern, case=case), tuple(value for _, value in entries))


@cache
def below_hundred(counting: Counting) -> dict[str, float]:
    """The words for numbers below 100, and for a small number and a half, with their values."""
    words: dict[str, float] = dict(counting.small)
    for word, value in counting.small.items():
        if 2 <= value <= 12 and value == int(value):
            words |= {word + half: value + 0.5 for half in counting.halves}
    for ten, value in counting.tens.items():
        words[ten] = value
        for unit, part in enumerate(counting.joined, 1):
            words[ten + part if counting.ten_first else part + ten] = value + unit
    return words


@cache
def word_pattern(counting: Counting) -> str:
    """A number word below a million, written as one or in several parts."""
    word = any_word(below_hundred(counting)).replace("-", "[ -]")
    head = f"(?:(?:{word}|{counting.one}){counting.glue})?"
    tail = f"(?:{counting.glue}{word})?"
    hundreds = f"(?:{head}{counting.hundred}{tail}|{word})"
    thousands = f"(?:(?:{hundreds}|{counting.one}){counting.glue})?{counting.thousand}"
    return f"(?:{thousands}(?:{counting.glue}{hundreds})?|{hundreds})"


@cache
def _parts(counting: Counting) -> re.Pattern[str]:
    words = [*below_hundred(counting), counting.hundred, counting.thousand]
    return compiled(any_word(words).replace("-", "[ -]"))


def word_value(text: str, counting: Counting) -> float:
    """The value of a text that `word_pattern` matched."""
    total = current = 0.0
    values = below_hundred(counting)
    for part in _parts(counting).findall(text.lower()):
        key = re.sub(r"\s+", " ", part)
        if key == counting.hundred:
            current = max(current, 1) * 100
        elif key == counting.thousand:
            total, current = total + max(current, 1) * 1000, 0
        else:
            current += values.get(key, values.get(key.replace(" ", "-"), 0))
    return total + current


def suffix_end(numbers: Numbers) -> str:
    """What may be glued to a number although it is made of letters."""
    stems = any_of(stem for stem, _ in numbers.units.suffixes)
    return f"-?{stems}{numbers.units.inflected}{WORD_END}"
