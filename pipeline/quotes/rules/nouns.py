"""Nouns that announce content: "Der Vorwurf: …", "the claim that …", "X ist der Meinung, dass"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.phrases import is_verb, phrase_end
from pipeline.quotes.rules.reach import Attribution, Range, Reach, stop
from pipeline.quotes.rules.speakers import before_verb
from pipeline.quotes.rules.units import Kind, Unit


def from_noun(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    """As in "Der Vorwurf: …", "the claim that …", "die Forderung, dass …"."""
    unit = units[at]
    if unit.low not in speech.cue_nouns or at + 2 >= len(units):
        return None
    if speech.noun_capitals and not unit.capital:
        return None
    owner, after = _owner(units, at, speech)
    if after + 1 >= len(units):
        return None
    low = units[after].low
    if low == "," and speech.verb_second:
        after += 1
        low = units[after].low
        opens = low in speech.complementizers
    else:
        opens = low in speech.complementizers and (low != "if" and low != "of")
        opens = opens or (low == ":" and units[after + 1].kind is Kind.WORD)
    if not opens:
        return None
    start = after + 1 if low == ":" else after
    reach = Reach(start, stop(units, start, speech), "cue-noun")
    return Attribution((at, at + 1), owner or _holder(units, at, speech), reach)


def _holder(units: Sequence[Unit], at: int, speech: Speech) -> Range | None:
    """Who holds a view: the subject of "X ist der Meinung, dass", "X heeft goede hoop dat"."""
    start = clause_start(units, at, speech)
    for index in range(start + 1, at):
        if (
            units[index].low in speech.have
            or units[index].low in speech.be
            or is_verb(units[index], speech)
        ):
            found = before_verb(units, start, index, speech)
            return found if found and units[found[0]].low not in speech.impersonal else None
    return None


def _owner(units: Sequence[Unit], at: int, speech: Speech) -> tuple[Range | None, int]:
    """Whose claim it is (genitive before or after), and the unit after the phrase."""
    following = units[at + 1]
    if following.low in speech.inner or following.low in speech.genitives:
        begin = at + 1 + (following.low in speech.prepositions or following.low == "of")
        end = phrase_end(units, begin, speech)
        if end > begin:
            return (begin, end), end
    before = units[at - 1] if at else None
    if before is not None and before.low.endswith(("'s", "’s", "s'", "s’")):
        start = at - 1
        while start and (units[start - 1].capital or units[start - 1].low in speech.determiners):
            start -= 1
        return (start, at), at + 1
    return None, at + 1
