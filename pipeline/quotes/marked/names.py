"""Clues that marks hold a name, title or term: nouns and verbs of naming near them."""

from __future__ import annotations

from pipeline.quotes.marked.marking import Marking
from pipeline.quotes.marked.sources import label
from pipeline.quotes.rules.reach import length_of

_CLOSE = 4
_CLAUSE = 10
"""Units before or after the marks that belong to the same phrase, and to the same clause."""


def distanced(marking: Marking) -> bool:
    """A word like "sogenannt" or "so-called" stands before the marks."""
    return not marking.facts.distancing.isdisjoint(marking.near(2, 0))


def announced_name(marking: Marking) -> bool:
    """A phrase like "unter dem Namen" or "known as" stands before the marks."""
    return any(
        length_of(marking.units, marking.lead - back, marking.speech.names_of) == back
        and (back > 1 or marking.low(marking.lead - 1) not in marking.speech.subordinators)
        for back in range(1, min(5, marking.lead) + 1)
    )


def naming(marking: Marking) -> bool:
    """A verb of having a name stands right before or after the marks ("heißt", "dubbed")."""
    return not marking.facts.naming.isdisjoint(marking.near(2, 2)) and not label(marking)


def named_oneself(marking: Marking) -> bool:
    """A verb of naming with its own subject as object: "nennt sich", "calls itself"."""
    verbs = marking.facts.naming & marking.near(_CLAUSE, 2)
    return bool(verbs) and not marking.speech.reflexives.isdisjoint(marking.near(_CLOSE, 0))


def work_before(marking: Marking) -> bool:
    """A noun for a work, show or event right before the marks ("Roman", "film")."""
    return marking.among(marking.lead - 1, marking.facts.works | marking.speech.title_nouns)


def named_before(marking: Marking) -> bool:
    """A noun for what bears a name right before the marks ("Fähre", "ferry")."""
    return marking.among(marking.lead - 1, marking.facts.named)


def works_near(marking: Marking) -> bool:
    """A noun or verb about works near a capital in marks ("spielt", "novelist", "Roman")."""
    return marking.inner[:1].isupper() and not (
        marking.facts.made | marking.facts.works
    ).isdisjoint(marking.near(_CLAUSE, _CLAUSE))


def word_near(marking: Marking) -> bool:
    """A noun about words as words near the marks ("der Begriff", "the term")."""
    return not marking.facts.wording.isdisjoint(marking.near(3, 2))


AGAINST = (
    distanced,
    announced_name,
    naming,
    named_oneself,
    work_before,
    named_before,
    works_near,
    word_near,
)
"""Clues that speak against a quote."""
