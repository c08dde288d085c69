"""Attribution without a reporting verb: "laut X", "according to X", "…, so X", "X zufolge"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.nouns import from_noun
from pipeline.quotes.rules.phrases import is_verb, opens_phrase, phrase_end
from pipeline.quotes.rules.reach import Attribution, Reach, length_of, stop
from pipeline.quotes.rules.speakers import source
from pipeline.quotes.rules.units import Kind, Unit

_SHORTEST = 3
"""A content of fewer units is none."""


def attributions(units: Sequence[Unit], speech: Speech) -> Iterator[Attribution]:
    """The attribution phrases of a stretch, in order."""
    at = 0
    while at < len(units):
        found = _attribution(units, at, speech) if units[at].kind is Kind.WORD else None
        if found is not None:
            yield found
            at = max(at, found.speaker[1] - 1 if found.speaker else at, found.cue[1] - 1)
        at += 1


def _attribution(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    return (
        _own(units, at, speech)
        or _before_source(units, at, speech)
        or _after_source(units, at, speech)
        or _so(units, at, speech)
        or _hearsay(units, at, speech)
        or from_noun(units, at, speech)
    )


def _own(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    """As in "nach eigenen Angaben": the speaker is the subject of the sentence."""
    length = length_of(units, at, speech.own_sources)
    if not length:
        return None
    speaker = None
    for index in range(at):
        end = phrase_end(units, index, speech)
        if end > index:
            speaker = (index, end)
            break
    return Attribution((at, at + length), speaker, _around(units, at, at + length, speech))


def _before_source(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    """As in "laut X", "nach Angaben von X", "according to X"."""
    length = length_of(units, at, speech.sources)
    if not length and units[at].low in speech.noun_openers:
        length = int(_names_source(units, at + 1, speech))
    if not length or (at + length < len(units) and units[at + length].kind is Kind.SIGN):
        return None
    speaker = source(units, at + length, speech)
    if speaker is None:
        return None
    return Attribution((at, at + length), speaker, _around(units, at, speaker[1], speech))


def _names_source(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether a phrase is about somebody's words or views: "Angaben", "the mayor's view"."""
    end = min(phrase_end(units, at, speech), at + 6)
    return any(
        unit.low in speech.source_nouns
        or (speech.noun_capitals and unit.low.endswith(_joined(speech)))
        for unit in units[at : max(end, at)]
    )


def _joined(speech: Speech) -> tuple[str, ...]:
    """Source nouns as the last part of a longer noun ("Polizeiangaben")."""
    return tuple(noun for noun in speech.source_nouns if len(noun) > 6)


def _after_source(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    """As in "Medienberichten zufolge", "meiner Meinung nach"."""
    if units[at].low not in speech.after_sources or at == 0:
        return None
    if units[at].low in speech.noun_openers and units[at - 1].low not in speech.source_nouns:
        return None
    reach_back = 2 if units[at].low in speech.noun_openers else 10
    start = max(clause_start(units, at, speech), at - reach_back)
    for index in range(start, at):
        if opens_phrase(units[index], speech) and phrase_end(units, index, speech) >= at:
            reach = _around(units, index, at + 1, speech)
            return Attribution((at, at + 1), (index, at), reach)
    return None


def _so(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    """As in "…, so der Minister", "aldus de minister": after a comma or a quotation, to its end."""
    length = length_of(units, at, speech.so_words)
    if not length or at == 0 or at + length >= len(units):
        return None
    if not (units[at - 1].is_break or units[at - 1].kind is Kind.MARKED):
        return None
    speaker = source(units, at + length, speech)
    if speaker is None:
        return None
    after = units[speaker[1]] if speaker[1] < len(units) else None
    if after is not None and is_verb(after, speech):
        return None
    return Attribution((at, at + length), speaker, _around(units, at, speaker[1], speech))


def _hearsay(units: Sequence[Unit], at: int, speech: Speech) -> Attribution | None:
    """As in "is said to …", "demnach …": reported, by nobody named here."""
    length = length_of(units, at, speech.hearsay)
    if not length and units[at].low not in speech.anaphors:
        return None
    if at and units[at - 1].low == ",":  # "…, wonach der Zaun stehe"
        inner = Reach(at + 1, stop(units, at + 1, speech), "hearsay")
        return Attribution((at, at + 1), None, inner)
    reach = _around(units, at, at + max(length, 1), speech)
    rule = Reach(reach.start, reach.end, "hearsay") if reach else None
    return Attribution((at, at + max(length, 1)), None, rule)


def _around(units: Sequence[Unit], start: int, end: int, speech: Speech) -> Reach | None:
    """What an attribution from unit `start` to `end` attributes.

    First in the sentence: what follows. Last, after a comma: what stands before. In the middle:
    the sentence as a whole, attribution included, as it has to be one span.
    """
    first = 1 if units[0].low in speech.conjunctions else 0
    last = stop(units, end, speech)
    held = _within(units, start, speech)
    if held is not None:
        begin = end if start <= held + 1 else held
        return _reach(begin, last, "source-inside")
    if start <= first + 1 and not units[0].is_break:
        begin = end + 1 if end < len(units) and units[end].low == "," else end
        return _reach(begin, last, "source-first")
    closing = last - end <= 1 or (end < len(units) and units[end].low in speech.prepositions)
    if units[start - 1].low == "," and closing:
        if units[start - 2].kind is Kind.MARKED and start <= 4:
            return None
        return _reach(first, start - 1, "source-last")
    if units[0].kind is Kind.MARKED and start <= 2:
        return None
    return _reach(first, last, "source-inside")


def _within(units: Sequence[Unit], start: int, speech: Speech) -> int | None:
    """Where the clause starts that another report holds and the attribution belongs to."""
    for index in range(start - 1, max(0, start - 40), -1):
        low = units[index].low
        if low == "," and index + 1 < len(units):
            before = units[max(0, index - 25) : index]
            reports = any(
                verb.force in {"say", "claim", "think"} and unit.kind is Kind.WORD
                for unit in before
                for verb in speech.verbs.get(unit.low, ())
                if not verb.particle and not unit.capital and unit.low not in speech.noun_like
            )
            return index + 1 if reports else None
    return None


def _reach(start: int, end: int, rule: str) -> Reach | None:
    return Reach(start, end, rule) if end - start >= _SHORTEST else None
