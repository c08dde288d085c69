"""The words an amount is about: a noun phrase after it, or what was said to be of that amount."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.figures.amounts import Amount
from pipeline.figures.lexicon import WORD_END, WORD_START, any_of, compiled
from pipeline.figures.subject import counted_subject, is_telling, subject_of
from pipeline.lang.counted import Counted
from pipeline.lang.numbers import Numbers

_MOST_WORDS = 4
_WORD = re.compile(r"[^\W_][\w'’]*(?:[-‑][\w'’]+)*")
_SHARED = re.compile(r"-\s\w+\s[\w-]+")
# Code points before an amount in which the noun it is of is looked for.
_REACH = 60


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """The facts on what is counted, compiled."""

    noun: re.Pattern[str]
    bare_noun: re.Pattern[str]
    singular: re.Pattern[str]
    head: re.Pattern[str]
    adjective: re.Pattern[str]
    of_after: re.Pattern[str]
    for_after: re.Pattern[str]
    of_before: re.Pattern[str]
    changed: re.Pattern[str]
    costs_before: re.Pattern[str]
    costs_after: re.Pattern[str]
    subject: re.Pattern[str]
    changed_after: re.Pattern[str]
    stop: frozenset[str]
    adjectives_first: bool


@cache
def _rules(counted: Counted) -> _Rules:
    name = "[^\\W_][\\w'’-]*"
    by = f"(?: {counted.by})?"
    return _Rules(
        noun=compiled(counted.noun, case=True),
        bare_noun=compiled(counted.bare_noun),
        singular=compiled(counted.singular, case=True),
        head=compiled(counted.head, case=True),
        adjective=compiled(counted.adjective, case=True),
        of_after=compiled(f" {counted.of_after} "),
        for_after=compiled(f" {counted.for_after} "),
        of_before=compiled(f"{WORD_START}(?P<noun>{name}) {counted.of_before} $"),
        changed=compiled(f"{WORD_START}(?P<noun>{name}) {counted.changes}{by} $"),
        costs_before=compiled(f"{WORD_START}(?P<noun>{counted.costs}) $"),
        costs_after=compiled(f" (?P<noun>{counted.costs}){WORD_END}"),
        subject=compiled(
            f"{WORD_START}{counted.subject} (?P<noun>{name}) (?:[^\\W_]+ )?{counted.by} $"
        ),
        changed_after=compiled(f" {counted.changed}{WORD_END}" if counted.changed else ""),
        stop=counted.stop,
        adjectives_first=counted.adjectives_first,
    )


def scope_of(text: str, one: Amount, numbers: Numbers) -> str:
    """What an amount is of, in the words of the sentence; "" where no rule finds it."""
    rules = _rules(numbers.counted)
    if one.kind == "date":
        return ""
    if one.kind == "count" or one.tail:
        counted = _counted(text, one, rules)
        if counted or one.tail or one.year:
            return counted
        return counted_subject(text, one, numbers) or _group(text, one, rules)
    if one.kind == "percent" and (after := _after(text, one, rules.of_after, rules)):
        return after
    group = _group(text, one, rules)
    if group and not is_telling(group, numbers):
        return group
    direct = one.word if one.kind == "percent" else one.kind in ("measure", "duration")
    if direct and (after := _phrase(text, one.stop, rules, singular=one.kind == "measure")):
        return after
    if subject := subject_of(text, one, numbers) or _before(text, one, rules):
        return subject
    if one.kind == "duration":
        return ""
    purpose = _purpose(text, one, rules)
    return "" if _is_time(purpose, numbers) else purpose


def _is_time(scope: str, numbers: Numbers) -> bool:
    """Whether a scope is but the time of a rate ("a year", "per Stunde")."""
    return bool(_times(numbers).search(scope))


@cache
def _times(numbers: Numbers) -> re.Pattern[str]:
    table = (*numbers.calendar.periods, *numbers.units.times)
    return compiled(f"{WORD_START}{any_of(pattern for pattern, _ in table)}$")


def _before(text: str, one: Amount, rules: _Rules) -> str:
    """The noun that is said to cost, to change by or to be of the amount; or the verb of cost."""
    left = text[max(0, one.begin - _REACH) : one.begin]
    cost = rules.costs_before.search(left) or rules.costs_after.match(text, one.end)
    if cost and one.kind == "money":
        return cost["noun"]
    patterns = [rules.changed, rules.of_before]
    if rules.changed_after.match(text, one.end):
        patterns.append(rules.subject)
    for pattern in patterns:
        if (found := pattern.search(left)) and _is_head(found["noun"], rules):
            return found["noun"]
    return ""


def _group(text: str, one: Amount, rules: _Rules) -> str:
    """The noun of which an amount is the size: "a crew of 41", "a fine of 3 million"."""
    found = rules.of_before.search(text[max(0, one.begin - _REACH) : one.begin])
    return found["noun"] if found and _is_head(found["noun"], rules) else ""


def _is_head(word: str, rules: _Rules) -> bool:
    return bool(rules.head.fullmatch(word)) and word.lower() not in rules.stop


def _purpose(text: str, one: Amount, rules: _Rules) -> str:
    """The noun phrase right after an amount, or after "of" or "for"."""
    if direct := _phrase(text, one.stop, rules, singular=True):
        return direct
    for link in (rules.of_after, rules.for_after) if one.kind == "money" else (rules.of_after,):
        if after := _after(text, one, link, rules):
            return after
    return ""


def _counted(text: str, one: Amount, rules: _Rules) -> str:
    """The noun phrase after a number; "of" may stand before it after a word like "hundreds"."""
    start = one.stop
    if (found := rules.of_after.match(text, start)) and (one.vague or not one.scaled):
        start = found.end() - 1
    elif one.tail and text[start : start + 1] == "-":
        start += 1
    return _phrase(text, start, rules, singular=one.tail or one.low == 1 == one.high)


def _after(text: str, one: Amount, link: re.Pattern[str], rules: _Rules) -> str:
    found = link.match(text, one.stop)
    return _phrase(text, found.end() - 1, rules, singular=True) if found else ""


def _phrase(text: str, start: int, rules: _Rules, *, singular: bool) -> str:
    """Adjectives and the noun that ends them, from `start`; "" if no noun is reached.

    With `singular` a phrase may end in a word that has no form of a plural noun.
    """
    words: list[re.Match[str]] = []
    while len(words) < _MOST_WORDS:
        at = words[-1].end() if words else start
        word = _next_word(text, at, rules, first=not words)
        if word is None:
            break
        words.append(word)
        if _ends_phrase(text, word, rules):
            return text[words[0].start() : _compound_end(text, word.end())]
        if not rules.adjective.fullmatch(word[0]):
            break
    while singular and words and not rules.singular.fullmatch(words[-1][0]):
        words.pop()
    return text[words[0].start() : words[-1].end()] if words and singular else ""


def _compound_end(text: str, end: int) -> int:
    """Where a noun ends whose second part stands at the next one ("Tier- und Pflanzenarten")."""
    more = _SHARED.match(text, end)
    return more.end() if more else end


def _ends_phrase(text: str, word: re.Match[str], rules: _Rules) -> bool:
    """Whether a word is the noun of the phrase: an adjective before another noun is not."""
    if rules.bare_noun.fullmatch(word[0]):
        return True
    if not rules.noun.fullmatch(word[0]):
        return False
    if not rules.adjectives_first or not rules.adjective.fullmatch(word[0]):
        return True
    following = _next_word(text, word.end(), rules, first=False)
    return not (following and rules.noun.fullmatch(following[0]))


def _next_word(text: str, at: int, rules: _Rules, *, first: bool) -> re.Match[str] | None:
    """The next word, if only a space is between (nothing, before the first), and no stop word."""
    gap = re.compile(r"\s|(?=[^\W_])" if first else r"\s").match(text, at)
    word = _WORD.match(text, gap.end()) if gap else None
    stops = word and (word[0].lower() in rules.stop or word[0][0].isdigit())
    return None if stops else word
