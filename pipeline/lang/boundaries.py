"""Facts on where sentences end: abbreviations, ordinals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Facts on where sentences end: abbreviations, ordinals.

    Words in lower case stand for every case, others only for themselves. Abbreviations carry their
    full stop, without white space ("z.b." also stands for "z. B.").

    `abbreviations`: never the last word of a sentence ("Dr."). `closing`: abbreviations and names
    that may be (U.S., "usw.", "Yahoo!"): a sentence ends after them if a starter follows.
    `numbered`: abbreviations only in front of a number ("No. 5"). `starters`: words that in upper
    case open a sentence and are not names. `dotted_ordinals`: is "3." a third? `ordinal_nouns`:
    capitalised words that follow an ordinal. `cardinal_nouns`: nouns in front of a number that is
    no ordinal ("Platz 3."). `verbs`: verbs after a question in quotation marks that continue its
    sentence though a name stands between ("Why?" Smith asked).
    """

    abbreviations: frozenset[str]
    closing: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]
    dotted_ordinals: bool = False
    ordinal_nouns: frozenset[str] = frozenset()
    cardinal_nouns: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
