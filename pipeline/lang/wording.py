"""Facts on other words with a function: negation, name particles, endings of names."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.lang.names import Names


@dataclass(frozen=True, slots=True)
class Wording:
    """Facts on other words with a function: negation, name particles, endings of names."""

    names: Names = field(default_factory=Names)
    # What an amount measures ("revenue"), and the words that say so, in lower case. A word of
    # five letters or more also counts at the end of a longer one ("Jahresumsatz").
    measures: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # Words that turn a sentence into its contrary, in lower case; not "without", which as often
    # stands in a paraphrase ("unpaid"). A final "n't" counts in every language.
    negations: frozenset[str] = frozenset()
    # How words begin ("-less": end) that a translation may have in place of a negation, or the
    # other way round, in lower case.
    hidden_negations: frozenset[str] = frozenset()
    # Phrases that demand while their verb alone does not, as a pattern in lower case: "wants to".
    demanding: str = ""
