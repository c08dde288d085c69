"""What has digits or number words in it but is no figure: blanked out, so that offsets stay."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.lexicon import WORD_END, WORD_START, any_of, compiled, word_pattern
from pipeline.lang.numbers import Numbers

BLANK = "\x00"
_ADDRESSES = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?<!\w)[@#]\w+"
    r"|(?<![\w.])(?:[\w-]+\.)+(?:com|org|net|de|nl|at|ch|be|uk|eu|info)(?:/\S*)?(?!\w)"
)
# Telephone numbers, ratios, scores and times of day, versions and network addresses, round
# brackets with a note's number, enumerators at the start of a sentence.
_SHAPES = (
    r"(?<![\w.,])(?:\+|0)[0-9][0-9\s()/.-]{5,}[0-9](?!\w)",
    r"(?<![\w.,])[0-9]+:[0-9]+(?::[0-9]+)*(?!\w)",
    r"(?<![\w.,])[0-9]+(?:\.[0-9]+){2,}(?!\w)(?<!\.[0-9]{3})",
    r"(?<![\w.,])[0-9]{1,2}[.:][0-9]{2} ?(?:UTC|GMT|CET|CEST|MEZ|MESZ)\b",
    r"\[[0-9]{1,3}\]",
    r"^\s*\(?[0-9]{1,2}[.)]\s",
)


def blanked(text: str, pattern: re.Pattern[str]) -> str:
    """The text with every match of a pattern made blank; the length stays."""
    return pattern.sub(lambda found: BLANK * len(found[0]), text)


def blank_spans(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with some spans made blank; the length stays."""
    for start, end in spans:
        text = text[:start] + BLANK * (end - start) + text[end:]
    return text


def without_addresses(text: str) -> str:
    """The text without web and mail addresses, which may contain dates."""
    return blanked(text, _ADDRESSES)


@cache
def _shapes() -> re.Pattern[str]:
    return re.compile("|".join(_SHAPES))


@cache
def _phrases(numbers: Numbers) -> re.Pattern[str]:
    traps = numbers.traps
    return compiled(f"{WORD_START}(?:{any_of([traps.clock, traps.phrases])}){WORD_END}")


@cache
def _named(numbers: Numbers) -> re.Pattern[str]:
    """A designator or a street and the numbers that are its name: "page 5", "Artikel 5 und 6"."""
    word = f"(?:[0-9]+[a-z]?|{word_pattern(numbers.counting)})"
    more = f"(?:(?:,| {numbers.bounds.and_}|[–-]) ?[0-9]+(?! ?[%€$£A-Za-z]))*"
    return compiled(
        f"{WORD_START}{numbers.traps.designators}[ -]?(?:[0-9]+(?:[.,][0-9]+)?[a-z]?|{word})"
        f"{more}{WORD_END}(?!,?[0-9])"
    )


@cache
def _streets(numbers: Numbers) -> re.Pattern[str]:
    """An address: a street with its number, and the postcode that may follow."""
    street = numbers.traps.streets
    postcode = "(?:, ?[0-9]{4,5}(?: [A-Z]{2})? (?=[A-ZÄÖÜ]))?"
    return compiled(
        f"{WORD_START}(?:{street} [0-9]+[a-z]?|{street}){WORD_END}{postcode}", case=True
    )


def without_traps(text: str, numbers: Numbers) -> str:
    """The text without what looks like a figure and is none."""
    text = blanked(text, _phrases(numbers))
    text = blanked(text, _shapes())
    text = blanked(text, _streets(numbers))
    return blanked(text, _named(numbers))
