"""Facts on noun phrases: what an amount is of; patterns as in `numbers.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """How to find what is counted.

    `noun`: pattern (case counts) of a word that can end a noun phrase, `bare_noun`: one that ends
    it whatever its form; `singular`: one that can end it where a singular may stand; `head`: one
    that can be the noun before an amount. `adjective`: a word that can stand before a noun;
    `adjectives_first`: a word of both forms before a noun is an adjective. `stop`: words that are
    none of these. `of_after`: from a share to what it is of, `for_after` from money to its
    purpose; `of_before`: from what is measured to its amount. `changes`: verbs of change; `by`:
    from them to the amount; `costs`: verbs that take an amount of
    money. `subject`, `changed`: determiners before, participles after a noun with a change
    ("der Umsatz um 10 Prozent gestiegen"); both may be empty.
    """

    noun: str
    bare_noun: str
    singular: str
    head: str
    adjective: str
    adjectives_first: bool
    stop: frozenset[str]
    of_after: str
    for_after: str
    of_before: str
    changes: str
    by: str
    costs: str
    subject: str
    changed: str
