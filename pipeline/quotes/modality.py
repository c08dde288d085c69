"""How firmly something is reported (asserted, hedged, negated), and who passed it on."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.phrases import phrase_end
from pipeline.quotes.reach import Range, length_of
from pipeline.quotes.units import Kind, Unit

_SUPPOSING = frozenset({"think", "hope"})


def modality(
    frame: Sequence[Unit], content: Sequence[Unit], speech: Speech, *, force: str = ""
) -> str:
    """Of a report with these words around its cue: `negated`, `hedged` or `asserted`.

    `frame` is the cue with what belongs to it, without the content; a verb of denying negates, one
    of thinking or hoping hedges. Hedges count in the content's first words as well.
    """
    around = {unit.low for unit in frame if unit.kind is Kind.WORD}
    if force == "deny" or around & speech.negations or any(low.endswith("n't") for low in around):
        return "negated"
    opening = {unit.low for unit in content[:4] if unit.kind is Kind.WORD}
    if force in _SUPPOSING or (around | opening) & speech.hedges:
        return "hedged"
    return "asserted"


def passed_on(units: Sequence[Unit], at: int, speech: Speech) -> Range | None:
    """The outlet or person told ("told The Verge", "gegenüber dem Spiegel"), as unit indices.

    `at` is the first unit after the cue and its subject; only its clause is looked at.
    """
    for index in range(at, min(len(units), at + 12)):
        if units[index].is_break or units[index].kind is Kind.MARKED:
            return None
        length = length_of(units, index, speech.via)
        if length:
            return _named(units, index + length, speech)
    return None


def _named(units: Sequence[Unit], at: int, speech: Speech) -> Range | None:
    """A phrase at `at` that ends with a name: "The Verge", "the station Radio Siel".

    It begins with the name or a determiner: "its commitment to making Sora" tells nobody.
    """
    end = phrase_end(units, at, speech)
    if at >= end or not (units[at].capital or units[at].low in speech.determiners):
        return None
    named = at < end and (units[end - 1].capital or units[end - 1].low[0].isdigit())
    capitals = sum(unit.capital for unit in units[at:end])
    return (at, end) if named and capitals and units[at].low not in speech.pronouns else None
