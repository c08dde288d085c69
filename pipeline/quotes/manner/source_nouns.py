"""Nouns for persons, organisations and unnamed sources, with their endings."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.lang.speech import Speech

_SHORTEST, _LONGEST = 5, 20
"""Letters of a listed noun that may be the end of a longer word."""
_STEM = 2
"""Letters that stay at least when an ending is left off."""


def kind_of_noun(low: str, speech: Speech, *, whole: bool = False) -> str:
    """`role`, `organisation` or `anonymous` for a noun that is listed or ends in one; else "".

    A listed word goes before an ending: "Landkreise" are bodies, though "-kreise" are unnamed.
    `whole`: listed words only, where a word may be a name ("Ahlers").
    """
    sources, stems = speech.manner.sources, list(_stems(low, speech))
    lists = (
        ("anonymous", sources.unnamed, sources.unnamed_endings),
        ("organisation", sources.bodies, sources.body_endings),
        ("role", sources.roles, sources.role_endings),
        ("role", speech.role_nouns, ()),
        ("organisation", speech.organisation_nouns, ()),
    )
    for kind, nouns, _ in lists:
        if any(one in nouns for one in stems):
            return kind
    if whole:
        return ""
    if source := _before_source(low, speech):
        return kind_of_noun(source, speech)
    found = [
        (length, kind)
        for kind, nouns, endings in lists
        for one in stems
        if (length := _ending(one, nouns, endings, speech))
    ]
    return max(found)[1] if found else ""


def _before_source(low: str, speech: Speech) -> str:
    """Who is meant by a joined word as "Polizeiangaben"; "" if it is none."""
    if not speech.noun_capitals:
        return ""
    ending = max(
        (one for one in speech.source_nouns if low.endswith(one) and low != one),
        key=len,
        default="",
    )
    return low[: -len(ending)] if ending and len(low) > len(ending) + _STEM else ""


def is_role(low: str, speech: Speech) -> bool:
    """Whether a noun is one for persons by what they do or are."""
    return kind_of_noun(low, speech) == "role"


def is_body(low: str, speech: Speech) -> bool:
    """Whether a noun is one for an organisation or what it publishes."""
    return kind_of_noun(low, speech) == "organisation"


def _stems(low: str, speech: Speech) -> Iterator[str]:
    """A word as it stands and without each ending of inflection."""
    plain = low.removesuffix("'s").removesuffix("’s")
    yield plain
    for ending in speech.manner.sources.plurals:
        if plain.endswith(ending) and len(plain) > len(ending) + _STEM:
            yield plain[: -len(ending)]


def _ending(low: str, nouns: frozenset[str], endings: tuple[str, ...], speech: Speech) -> int:
    """How many letters the longest ending takes that is listed; only the last ones are tried."""
    found = [len(one) for one in endings if low.endswith(one)]
    if speech.verb_second:
        first = max(1, len(low) - _LONGEST)
        found += [
            len(low) - at for at in range(first, len(low) - _SHORTEST + 1) if low[at:] in nouns
        ]
    return max(found, default=0)
