"""Whether a translation keeps the numbers: as digits or words, with their scale words.

"1,5 Millionen", "1.5 million" and "1,500,000" are one value; "Milliarde" and "billion" too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.lang import LANGUAGES
from pipeline.lang.numbers import Counting

_THIN = "'’\u00a0\u202f"
_DIGITS = rf"\d{{1,3}}(?: \d{{3}})+(?!\d)|\d+(?:[.,{_THIN}]\d+)*"
_PARTS = re.compile(r"\d+")
LEAST_WORD = 3
"""Number words below it are not asked for: "zwei" may well become "both", "a pair", "double"."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read: its value, and the values of its digits taken apart ("9.30", "4.10.")."""

    value: float
    parts: tuple[float, ...]
    is_word: bool


def missing_numbers(text: str, lang: str, english: str) -> list[float]:
    """Values of `text` that `english` does not have."""
    asked = [one for one in _numbers(text, lang) if not one.is_word or one.value >= LEAST_WORD]
    return _not_in(asked, _known_values(english, "en"))


def added_numbers(text: str, lang: str, english: str) -> list[float]:
    """Values in digits, or with a scale word, that only `english` has."""
    asked = [one for one in _numbers(english, "en") if not one.is_word or one.value >= 1000]
    return _not_in(asked, _known_values(text, lang))


def _not_in(asked: list[Number], known: set[float]) -> list[float]:
    return [one.value for one in asked if not _is_known(one, known)]


def _is_known(number: Number, known: set[float]) -> bool:
    if any(near in known for near in _same_things(number.value)):
        return True
    return len(number.parts) > 1 and all(
        known.intersection(_same_things(part)) for part in number.parts
    )


def _same_things(value: float) -> Iterator[float]:
    """A value as it may be written elsewhere: 21 Uhr is 9 pm, the 80s are the 1980s."""
    yield value
    if value == int(value) and 0 <= value <= 24:
        yield (value + 12) % 24
    if value == int(value) and 0 <= value < 100:
        yield 1900 + value
    if 1900 <= value < 2000:
        yield value - 1900


def _known_values(text: str, lang: str) -> set[float]:
    found = {value for one in _numbers(text, lang) for value in (one.value, *one.parts)}
    return found | set(_other_words(text, lang))


def _other_words(text: str, lang: str) -> Iterator[float]:
    """Months, ordinals and fractions in words, which may stand for a number (10, 2., 25%)."""
    numbers = LANGUAGES[lang].numbers
    folded = text.casefold()
    for pattern, value in (*numbers.calendar.months, *numbers.shares.fractions):
        if re.search(rf"\b(?:{pattern})\b", folded, re.IGNORECASE):
            yield float(value)
    yield from (
        float(value)
        for word, value in numbers.shares.ordinals.items()
        if re.search(rf"\b{word}\b", folded)
    )


def _numbers(text: str, lang: str) -> Iterator[Number]:
    known = _reader(lang)
    for match in known.pattern.finditer(text):
        digits, word, one = match.group("digits"), match.group("word"), match.group("one")
        scale = known.scale_of(match.group("scale") or match.group("glued") or "")
        if digits:
            yield _digits(digits, scale, known.counting)
        elif word:
            yield Number(known.words[word.casefold()] * scale, (), is_word=True)
        elif one:
            yield Number(scale, (), is_word=True)


def _digits(digits: str, scale: float, counting: Counting) -> Number:
    parts = _PARTS.findall(digits)
    if re.fullmatch(rf"\d{{1,3}}(?:[{re.escape(counting.group)}{_THIN} ]\d{{3}})+", digits):
        return Number(float("".join(parts)) * scale, (), is_word=False)
    apart = tuple(map(float, parts)) if scale == 1 else ()
    return Number(_value(parts, digits, counting) * scale, apart, is_word=False)


def _value(parts: list[str], digits: str, counting: Counting) -> float:
    """The value of digits without groups; a single mark is taken for a decimal mark."""
    head, *rest = parts
    if len(rest) == 1 or (rest and counting.decimal in digits):
        return float("".join([head, *rest[:-1]]) + f".{rest[-1]}")
    return float("".join(parts))


@dataclass(frozen=True, slots=True)
class _Reader:
    """What is needed to read the numbers of a language."""

    counting: Counting
    words: dict[str, float]
    pattern: re.Pattern[str]

    def scale_of(self, word: str) -> float:
        """What a scale word multiplies by; 1 for none."""
        scales = (*self.counting.scales, *self.counting.short_scales)
        found = (value for one, value in scales if re.fullmatch(one, word, re.IGNORECASE))
        return next(found, 1.0) if word else 1.0


@lru_cache(maxsize=8)
def _reader(lang: str) -> _Reader:
    counting = LANGUAGES[lang].numbers.counting
    words = _words(counting)
    either = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    scales = "|".join(one for one, _ in counting.scales)
    glued = "|".join(["(?!)", *(one for one, _ in counting.short_scales)])
    scale = rf"(?:[ \u00a0\u202f-]?(?P<scale>{scales})|(?P<glued>{glued}))(?![^\W\d_])"
    one = rf"(?<![^\W_])(?P<one>{counting.one})(?=[ -](?:{scales})\b)"
    word = rf"(?<![^\W_])(?P<word>{either})(?!\w)"
    pattern = rf"(?:{one}|{word}|(?<![^\W\d_])(?P<digits>{_DIGITS}))(?:{scale})?"
    return _Reader(counting, words, re.compile(pattern, re.IGNORECASE))


def _words(counting: Counting) -> dict[str, float]:
    """Number words to 99, and their hundreds and thousands written as one word."""
    small = {
        word: float(value) for word, value in (*counting.small.items(), *counting.tens.items())
    }
    for ten, value in counting.tens.items():
        for unit, joined in enumerate(counting.joined, 1):
            small[ten + joined if counting.ten_first else joined + ten] = float(value + unit)
    large = {
        word + unit: value * factor
        for word, value in small.items()
        for unit, factor in ((counting.hundred, 100), (counting.thousand, 1000))
        if value == int(value)
    }
    return small | large
