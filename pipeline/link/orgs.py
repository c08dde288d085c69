"""Comparisons for organisations: short forms of their names, and their names in other languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from rapidfuzz import fuzz

from pipeline.lang import LANGUAGES
from pipeline.link.folding import facts, fold
from pipeline.link.known import Known
from pipeline.link.names import Name
from pipeline.link.people import COMPANY
from pipeline.link.places import known_forms

# Letters that two words share, of 100, after spelling is made even: "university" and "universität"
# 86, "senne" and "zenne" 80, "committee" and "comité" 80; "north" and "south" 50, "federation" and
# "foundation" 70. Some other pairs reach it ("western", "eastern"), hence all words must.
COGNATE = 78
LEAST = 4
"""Letters a word must have to be compared so: "for" and "voor" say nothing."""


def openings(names: Iterable[Name]) -> dict[str, frozenset[str]]:
    """By first words, the longer names of organisations that begin so, without legal form."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in names:
        if one.person or one.label != "ORG":
            continue
        for size in range(1, len(one.core)):
            found[" ".join(one.core[:size])].add(" ".join(one.core))
    return {key: frozenset(held) for key, held in found.items()}


def short_form(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """An article has an organisation's full name and its first words alone ("Velora Group")."""
    for short, long in ((a, b), (b, a)):
        size = len(short.core)
        if size >= len(long.core) or long.core[:size] != short.core or not _firms(short, long):
            continue
        if short.key.form in known_forms() or not short.articles & long.articles:
            continue
        rest = frozenset(long.core[size:])
        others = known.openings.get(" ".join(short.core), frozenset()) - {" ".join(long.core)}
        if not rest <= kinds():
            continue
        if others:
            return 0.7, f"{short.text!r} may be short for {', '.join(sorted(others))!r} as well."
        return 1.0, f"An article has both, and nothing else that begins with {short.text!r}."
    return None


@cache
def kinds() -> frozenset[str]:
    """Words that are left out in short forms, of all languages: firms' names cross borders."""
    return frozenset(fold(word) for one in LANGUAGES for word in facts(one).kinds)


def _firms(*names: Name) -> bool:
    return all(one.label == "ORG" and not one.person for one in names)


def cognate(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """Each language's words for it are related, and the articles share other names."""
    if a.person or b.person or set(a.langs) & set(b.langs) or "ORG" not in (a.label, b.label):
        return None
    mine, theirs = content(a), content(b)
    if len(mine) != len(theirs) or len(mine) < 2 or not _pairwise(mine, theirs):
        return None
    shared = known.shared(a, b)
    others = ", ".join(shared[:3]) or "no other name"
    strength = 1.0 if len(shared) >= COMPANY else 0.7
    return strength, f"Their words are related; the articles share {others}."


def _pairwise(mine: list[str], theirs: list[str]) -> bool:
    """Whether each word has a related one, in the same order or the other way round."""
    return any(
        all(fuzz.ratio(one, other) >= COGNATE for one, other in zip(mine, turned, strict=True))
        for turned in (theirs, theirs[::-1])
    )


def content(name: Name) -> list[str]:
    """The words that say something, as they sound in every language alike."""
    articles = frozenset().union(*(facts(one).articles for one in name.langs))
    words = [one for one in name.core if len(one) >= LEAST and one not in articles]
    return [one.replace("ph", "f").replace("th", "t").replace("y", "i") for one in words]
