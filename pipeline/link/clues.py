"""Whether two names are one: each clue is a small function, the algorithm is `CLUES`.

A clue's docstring explains it to the reader of a link. A clue that supports gives its strength, one
that speaks against has a negative weight. The best support counts, less all that speaks against.
The shape follows nomenklatura (opensanctions), whose matchers are lists of weighted features.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.link import compare, orgs
from pipeline.link.known import Known
from pipeline.link.names import Name
from pipeline.records import Link, Verdict

# At this sum two names are one. Every clue below reaches it on its own or not at all, but for
# transliteration and cognates, which need company.
SAME = 0.8
Compare = Callable[[Name, Name, Known], tuple[float, str] | None]


@dataclass(frozen=True, slots=True)
class Clue:
    """A named comparison; its weight times its strength is what it adds."""

    name: str
    compare: Compare
    weight: float


CLUES: tuple[Clue, ...] = (
    Clue("known-name", compare.known_place, 1.0),
    Clue("title", compare.same_core, 0.95),
    Clue("spelling", compare.same_letters, 0.95),
    Clue("definition", compare.definition, 0.95),
    Clue("genitive", compare.genitive, 0.9),
    Clue("inflection", compare.inflected, 0.9),
    Clue("compound", compare.compound, 0.85),
    Clue("short-form", orgs.short_form, 0.85),
    Clue("cognate", orgs.cognate, 0.8),
    Clue("middle-name", compare.middle_name, 0.85),
    Clue("transliteration", compare.transliteration, 0.85),
    Clue("other-number", compare.other_number, -1.0),
    Clue("other-first-name", compare.other_first_name, -1.0),
)


def judge(a: Name, b: Name, known: Known, clues: Sequence[Clue] = CLUES) -> Link | None:
    """The verdict of all clues on two names; None if no clue says anything."""
    said = [(one, *hit) for one in clues if (hit := one.compare(a, b, known))]
    if not said or a.person != b.person:
        return None
    support = max((one.weight * strength for one, strength, _ in said if one.weight > 0), default=0)
    against = sum(-one.weight * strength for one, strength, _ in said if one.weight < 0)
    score = max(0.0, support - against)
    verdict = Verdict.DIFFERENT if against else Verdict.SAME if score >= SAME else Verdict.UNSURE
    told = [one for one in said if (one[0].weight < 0) == bool(against)]
    best = max(told, key=lambda one: abs(one[0].weight * one[1]))
    return Link(
        name_a=a.text,
        name_b=b.text,
        verdict=verdict,
        score=score,
        rule=best[0].name,
        evidence=best[2],
    )
