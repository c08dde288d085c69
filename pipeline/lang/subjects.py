"""Facts on the words between a thing and the amount that is told of it ("The dig has cost ...")."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Subjects:
    """How the subject of an amount is found. All are patterns (see `pipeline/lang/numbers.py`).

    `determiner`: what may open a noun phrase. `adjective`: a word between it and its `noun` (case
    counts in both). `modifier`: what may stand between the noun and its verb. `telling`: verbs
    whose amount is their subject's; `helping`: verbs that need a `link` right before the amount,
    or one of `rest` right after it. `moving`: verbs before a noun that is brought to an amount.
    `number_of`: what stands before the noun that a number is of; `tally`: nouns that are a number
    themselves. `relative`: what leads from a noun with a comma to its amount. `joint`: between
    two values of one thing ("from 4 to 5"). `single`: before a noun right before its amount.
    """

    determiner: str
    adjective: str
    noun: str
    modifier: str
    telling: str
    helping: str
    link: str
    rest: str
    moving: str
    number_of: str
    tally: str
    relative: str
    joint: str
    single: str
