"""Names of persons word by word: what is a full name, what shortens one, which are one person's."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.link.folding import Words, bases, particles


def same_person(one: Words, other: Words, endings: Sequence[str] = ()) -> bool:
    """Whether two full names agree in first and last name, and middle names do not clash."""
    if one[0] != other[0] or not _same_word(one[-1], other[-1], endings):
        return False
    mine, theirs = one[1:-1], other[1:-1]
    return not (mine and theirs) or [w[0] for w in mine] == [w[0] for w in theirs]


def shortens(short: Words, full: Words, endings: Sequence[str] = ()) -> bool:
    """Whether `short` is the end of the full name, perhaps with an initial before it."""
    if len(short) > 1 and len(short[0]) == 1:
        return short[0] == full[0][0] and _ends(short[1:], full[1:], endings)
    return len(short) < len(full) and _ends(short, full[1:], endings)


def is_full(words: Words) -> bool:
    """Whether a person's name begins with a first name, not an initial or "van der"."""
    return len(words) > 1 and len(words[0]) > 1 and words[0] not in particles()


def distinct_persons(cores: Sequence[Words], endings: Sequence[str]) -> list[Words]:
    """One name for each person among full names."""
    apart: list[Words] = []
    for one in cores:
        if not any(same_person(one, other, endings) for other in apart):
            apart.append(one)
    return apart


def _ends(short: Words, full: Words, endings: Sequence[str]) -> bool:
    if not short or len(short) > len(full):
        return False
    same_last = _same_word(short[-1], full[-1], endings)
    return same_last and short[:-1] == full[len(full) - len(short) : -1]


def _same_word(one: str, other: str, endings: Sequence[str]) -> bool:
    return one == other or other in bases(one, endings) or one in bases(other, endings)
