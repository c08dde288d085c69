"""The thing that an amount is told of: the subject of its clause, or the noun right before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_END, WORD_START, compiled
from pipeline.figures.money import as_money
from pipeline.lang.numbers import Numbers
from pipeline.lang.subjects import Subjects

# Words between a verb and its amount: "stieg [im vergangenen Jahr] um 4 Prozent"; blanks are dates.
_FILL = "(?:(?:[^\\W\\d_]+[.]?|[12][0-9]{3}|\x00+) ){0,4}?"
_CLAUSE = re.compile(r"[.;:!?„“”«»\"(][^.;:!?„“”«»\"(]*$|$")
# Code points before an amount in which its subject is looked for.
_REACH = 140


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """The facts on subjects, compiled."""

    telling: re.Pattern[str]
    helping: re.Pattern[str]
    inverted: re.Pattern[str]
    bare: re.Pattern[str]
    rest: re.Pattern[str]
    link: re.Pattern[str]
    verb: re.Pattern[str]
    others: tuple[re.Pattern[str], ...]
    counts: tuple[re.Pattern[str], ...]


@cache
def _rules(subjects: Subjects) -> _Rules:
    one, link = subjects, f"(?:{subjects.link} )?"
    inner = f"(?:{one.adjective} ){{0,2}}?(?P<noun>{one.noun})"
    phrase = f"{WORD_START}(?:{one.determiner} ){inner}{one.modifier} "
    counted = f"(?P<noun>(?:{one.adjective} )?{one.noun})(?:{one.modifier}) "
    verbs = f"(?:{one.telling}|{one.helping}) "
    free = f"(?:^|, )(?P<noun>[A-ZÄÖÜ][\\w-]+){one.modifier} "
    turned = f"{WORD_START}{verbs}(?:{one.determiner} ){inner}{one.modifier} "
    tallied = f"{WORD_START}(?P<noun>{one.tally})(?:{one.modifier}) (?:{verbs})?"
    before = f"{WORD_START}{one.single} (?:{one.adjective} )?(?P<noun>{one.noun}) $"
    moved = f"{WORD_START}(?:{one.moving}) (?:{one.determiner} )?(?P<noun>(?:{one.adjective} )"
    return _Rules(
        telling=compiled(f"{phrase}{one.telling} {_FILL}{link}$", case=True),
        helping=compiled(f"{phrase}{one.helping} {_FILL}{link}$", case=True),
        inverted=compiled(f"{turned}{_FILL}{link}$", case=True),
        bare=compiled(f"{free}{one.telling} {_FILL}{link}$", case=True),
        rest=compiled(f" (?:[a-z]+ )?{one.rest}{WORD_END}"),
        verb=compiled(one.telling),
        link=compiled(f"{WORD_START}{one.link} $"),
        others=(
            compiled(f"{moved}{{0,2}}?{one.noun}) {one.joint} $", case=True),
            compiled(f"{WORD_START}(?P<noun>{one.noun}){one.relative}{link}$", case=True),
            compiled(before, case=True),
        ),
        counts=(
            compiled(f"{WORD_START}{one.number_of}{counted}{verbs}{_FILL}{link}$", case=True),
            compiled(f"{tallied}{_FILL}{link}$", case=True),
        ),
    )  # fmt: skip


def subject_of(text: str, one: Amount, numbers: Numbers) -> str:
    """The noun whose amount this is said to be; "" where no rule finds it."""
    rules = _rules(numbers.subjects)
    left = _clause(text, one)
    patterns = [rules.telling, rules.bare]
    if rules.link.search(left) or rules.rest.match(text, one.stop):
        patterns += [rules.helping, rules.inverted]
    for pattern in (*patterns, *rules.others):
        if (found := pattern.search(left)) and _is_thing(found["noun"], numbers):
            return found["noun"]
    return ""


def _is_thing(noun: str, numbers: Numbers) -> bool:
    """Whether a noun is none of the words for money, nor one that only links."""
    unit = as_money(f"2 {noun}", Amount(start=0, end=1, low=2, high=2), numbers)
    return unit is None and noun.lower() not in numbers.counted.stop


def counted_subject(text: str, one: Amount, numbers: Numbers) -> str:
    """The noun whose number is told: "Zahl der Verletzten steigt auf", "the death toll rose to"."""
    left = _clause(text, one)
    for pattern in _rules(numbers.subjects).counts:
        if found := pattern.search(left):
            return found["noun"]
    return ""


def is_telling(word: str, numbers: Numbers) -> bool:
    """Whether a word is a verb that tells an amount, and no noun."""
    return bool(_rules(numbers.subjects).verb.fullmatch(word))


def _clause(text: str, one: Amount) -> str:
    """What stands before an amount in its clause, as far as it is looked at."""
    left = text[max(0, one.begin - _REACH) : one.begin]
    found = _CLAUSE.search(left)
    return left[found.start() + 1 :].lstrip() if found and found[0] else left.lstrip()
