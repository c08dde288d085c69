"""What is counted and what happens to it, under one name in every language.

The names ("person", "die") are the same in all languages, so that figures told in two of them can
be compared. Patterns are matched in lower case and as whole words; a space is any white space.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

Patterns = tuple[tuple[str, str], ...]


def table(text: str) -> Patterns:
    """Patterns by name from lines such as "die: died, killed"; indented lines go on."""
    lines = re.sub(r"\n\s+(?=\S)", " ", text.strip()).splitlines()
    named = (line.partition(": ") for line in lines)
    return tuple((name, "|".join(words.split(", "))) for name, _, words in named)


@dataclass(frozen=True, slots=True)
class Concepts:
    """Words for things and events that the news give numbers of.

    `things`: nouns that are counted. `events`: what is said of them, verbs and nouns. `part`: words
    that make a number a part of another one ("darunter"); `of_these`: what follows such a number
    ("of the injured"). `change`, `level`: what stands before an amount by which something changes,
    and before one that it reaches; `more`: what follows a change. `withdrawn`: what stands before
    a number that is taken back, `reported`: what follows it. `corrected`: verbs of correction.
    `periods`: the time an amount is for ("a month", "first quarter").
    """

    things: Patterns = ()
    events: Patterns = ()
    part: str = ""
    of_these: str = ""
    change: str = ""
    level: str = ""
    more: str = ""
    withdrawn: str = ""
    reported: str = ""
    periods: Patterns = ()
    corrected: str = ""
