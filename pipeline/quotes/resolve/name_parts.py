"""Names of persons and organisations as folded words: which are one, which is part of which."""

from __future__ import annotations

import unicodedata

from pipeline.lang.names import Names

Parts = tuple[str, ...]
MARKS = "\"'“”„‟‘’‚»«›‹.,()"
_SHORT = 2
"""Letters of a word that takes no genitive."""
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def fold(word: str) -> str:
    """A word in lower case, without accents, full stops and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one) and one not in ".'’")


def parts_of(text: str, label: str, names: Names) -> Parts:
    """The folded words of a name without titles (persons) or article and legal form (others)."""
    parts = tuple(filter(None, (fold(one.strip(MARKS)) for one in text.split())))
    first = names.titles if label == "PER" else names.articles
    while len(parts) > 1 and parts[0] in first:
        parts = parts[1:]
    while label != "PER" and len(parts) > 1 and parts[-1] in names.legal_forms:
        parts = parts[:-1]
    return parts


def is_full(parts: Parts, names: Names) -> bool:
    """Whether a person's name begins with a first name, and goes on."""
    return len(parts) > 1 and parts[0] not in names.particles


def surname(parts: Parts) -> Parts:
    """What follows the first name, but for "Jr" or "III"."""
    return parts[1:-1] if len(parts) > 2 and parts[-1] in _SUFFIXES else parts[1:]


def same_words(one: Parts, other: Parts, names: Names) -> bool:
    """Whether two names are the same word for word."""
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(alike(mine, theirs, names) for mine, theirs in pairs)


def same_person(one: Parts, other: Parts, names: Names) -> bool:
    """Whether two full names are of one: first and last agree, what is between does not clash."""
    if len(one) == 1 or len(other) == 1:
        return same_words(one, other, names)
    middle, others = {*one[1:-1]}, {*other[1:-1]}
    initial = 1 in {len(one[0]), len(other[0])} and one[0][0] == other[0][0]
    first = one[0] == other[0] or initial
    return first and alike(one[-1], other[-1], names) and (middle <= others or others <= middle)


def ends(short: Parts, full: Parts, names: Names) -> bool:
    """Whether `short` is the end of a surname: "Lommel" and "Van Lommel" of "Van Lommel"."""
    tail = full[len(full) - len(short) :]
    return (
        0 < len(short) <= len(full)
        and short[:-1] == tail[:-1]
        and alike(short[-1], tail[-1], names)
    )


def alike(one: str, other: str, names: Names) -> bool:
    """Whether two words are the same, or one is the genitive of the other."""
    return one == other or one in variants(other, names)


def variants(word: str, names: Names) -> frozenset[str]:
    """A word, the genitives of it, and what it may be the genitive of."""
    longer = {word + end for end in names.genitives} if len(word) > _SHORT else set()
    shorter = {word.removesuffix(end) for end in names.genitives}
    return frozenset({word, *longer, *(one for one in shorter if len(one) > _SHORT)})
