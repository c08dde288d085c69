"""Indirect speech: how far the content of a cue reaches, by clause edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.cues import VerbCue, verb_cues
from pipeline.quotes.phrases import clause_start, is_verb, opens_phrase, phrase_end
from pipeline.quotes.speakers import Range
from pipeline.quotes.units import DASHES, Kind, Unit

_WONDERING = frozenset({"ask", "say", "think", "announce", "find"})
_STOPS = frozenset({".", "!", "?", "…"})


@dataclass(frozen=True, slots=True)
class Reach:
    """The content of a cue as unit indices, with the rule that found it and its precision."""

    start: int
    end: int
    rule: str
    score: float


def content_of(
    units: Sequence[Unit], cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """What a reporting verb reports: after it (clause, infinitive, object) or before it."""
    after = _after_cue(cue, speaker)
    if "c" in cue.verb.frames or "i" in cue.verb.frames or "q" in cue.verb.frames:
        found = (
            _colon(units, after)
            or _clause(units, after, cue, speech)
            or _left(units, cue, speaker, speech)
            or _as_clause(units, cue, speech)
        )
        if found is not None:
            return found
    if speech.verb_second:
        return _inner_infinitive(units, after, cue, speech)
    return _bare(units, after, cue, speaker, speech)


def _after_cue(cue: VerbCue, speaker: Range | None) -> int:
    after = cue.at + 1 if cue.at == cue.last else cue.last + 1
    after = max(after, cue.finite + 1)
    return max(after, speaker[1]) if speaker and speaker[0] > cue.finite else after


def _colon(units: Sequence[Unit], after: int) -> Reach | None:
    """ "Er stellte klar: Das bleibt so." """
    for index in range(after, min(len(units), after + 25)):
        unit = units[index]
        if unit.low == ":" and index + 2 < len(units):
            if units[index + 1].kind is Kind.MARKED:
                return None
            return Reach(index + 1, _end(units), "colon", 0.75)
        if unit.kind is Kind.MARKED or unit.low in {";", ","}:
            return None
    return None


def _end(units: Sequence[Unit]) -> int:
    end = len(units)
    while end and units[end - 1].kind is Kind.SIGN and units[end - 1].low in _STOPS:
        end -= 1
    return end


def _clause(units: Sequence[Unit], after: int, cue: VerbCue, speech: Speech) -> Reach | None:
    """A clause that depends on the cue: that-clause, question, Konjunktiv or infinitive."""
    commas = 0
    for index in range(after, min(len(units), after + 30)):
        unit = units[index]
        low = unit.low
        if low in _STOPS or low in {";", ":"} or low in DASHES:
            return None
        if low in speech.complementizers and "c" in cue.verb.frames:
            if speech.verb_second and index > 0 and units[index - 1].low not in {",", "dafür"}:
                if speech.noun_capitals:
                    continue
            if not speech.verb_second and low == "that" and _is_determiner(units, index, speech):
                continue
            return Reach(index, stop(units, index + 1, speech), "that-clause", 0.85)
        if low == "," and index + 1 < len(units):
            commas += 1
            kind = _after_comma(units, index + 1, cue, speech, first=commas == 1)
            if kind:
                return Reach(index + 1, stop(units, index + 1, speech), kind, 0.75)
            if commas == 3 or not speech.verb_second:
                return None
        if not speech.verb_second and index > after + 12:
            return None
        if (
            index > after
            and not speech.verb_second
            and is_verb(unit, speech)
            and low not in speech.be
        ):
            return None
    return None


def _is_determiner(units: Sequence[Unit], index: int, speech: Speech) -> bool:
    return index + 1 < len(units) and (
        units[index + 1].kind is not Kind.WORD or is_verb(units[index + 1], speech)
    )


def _after_comma(
    units: Sequence[Unit], at: int, cue: VerbCue, speech: Speech, *, first: bool
) -> str:
    """The rule by which what follows a comma is content; "" if it is not."""
    if not speech.verb_second:
        return ""
    low = units[at].low
    if low in speech.complementizers:
        return "that-clause"
    if low in speech.question_words and low != "was" and cue.verb.force in _WONDERING:
        return "question"
    end = _chunk_end(units, at)
    chunk = units[at:end]
    if _reported(units, at, end, cue, speech):
        return "konjunktiv" if speech.reported_mood else "that-clause"
    if _has_infinitive(chunk, speech) and low not in {"um", "ohne", "om", "zonder"}:
        return "infinitive" if cue.verb.force not in {"label", "find"} and not _relative(units, cue) else ""
    plain = first and low in speech.pronouns and low not in speech.relatives
    return "plain-clause" if plain and low not in speech.determiners else ""


def _reported(
    units: Sequence[Unit], at: int, end: int, cue: VerbCue, speech: Speech
) -> bool:
    """Whether a clause is in the mood of reported speech and is no relative clause."""
    if cue.verb.force == "find" or units[at].low in speech.as_words:
        return False
    relative = units[at].low in speech.relatives or units[at].low in speech.prepositions
    for index in range(at, end):
        if _is_reported(units[index], speech):
            last = index + 1 >= len(units) or units[index + 1].kind is Kind.SIGN
            return not (relative and last and units[index].low in speech.reported_aux)
    return False


def _relative(units: Sequence[Unit], cue: VerbCue) -> bool:
    """Whether a cue stands last in its clause and right before a comma: likely a relative one."""
    last = max(cue.at, cue.last, cue.finite)
    return cue.finite == cue.at == last and any(
        unit.low == "," for unit in units[max(0, cue.at - 12) : cue.at - 1]
    )


def _chunk_end(units: Sequence[Unit], at: int) -> int:
    """The end of what follows a comma: two commas on, or the stretch."""
    commas = 0
    for index in range(at, min(len(units), at + 60)):
        commas += units[index].low == ","
        if commas == 2 or units[index].low in {";", ":"}:
            return index
    return min(len(units), at + 60)


def _is_reported(unit: Unit, speech: Speech) -> bool:
    """Whether a word is in the mood of reported speech."""
    low = unit.low
    if unit.kind is not Kind.WORD or unit.capital:
        return False
    return (
        low in speech.reported_mood
        or low in speech.reported_aux
        or (bool(speech.reported_endings) and low.endswith(speech.reported_endings))
    )


def _has_infinitive(chunk: Sequence[Unit], speech: Speech) -> bool:
    """Whether "zu gehen", "aufzuhören", "te gaan" stands at the end of a clause."""
    marker = speech.infinitive
    for index, unit in enumerate(chunk):
        if unit.capital or unit.kind is not Kind.WORD:
            continue
        if unit.low == marker and index + 1 < len(chunk) and chunk[index + 1].low.endswith("n"):
            return not chunk[index + 1].capital
        if speech.noun_capitals and marker in unit.low[2:-3] and unit.low.endswith("en"):
            return True
    return False


def stop(units: Sequence[Unit], at: int, speech: Speech) -> int:
    """Where content that starts at `at` ends: the stretch, or where another report starts."""
    end = _end(units)
    others = {cue.at: cue for cue in verb_cues(units, speech) if cue.at > at}
    for index in range(at, end):
        low = units[index].low
        if low == ";":
            return index
        if low == "," and _closing_cue(units, index, end, others, speech):
            return index
        if low in speech.conjunctions and _next_report(units, index, others, speech):
            return index - 1 if units[index - 1].low == "," else index
    return end


def _closing_cue(
    units: Sequence[Unit], comma: int, end: int, others: dict[int, VerbCue], speech: Speech
) -> bool:
    """ ", said the mayor", ", adding that", ", so der Minister", ", wie X mitteilte"."""
    if comma + 1 >= end:
        return False
    first = units[comma + 1]
    cue = others.get(comma + 1)
    if cue is not None:
        return cue.inherits or opens_phrase(units[min(comma + 2, end - 1)], speech)
    if first.low in speech.so_words and comma + 2 < end:
        return opens_phrase(units[comma + 2], speech) or comma + 2 in others
    if any(_starts(units, comma + 1, phrase) for phrase in speech.sources):
        return True
    following = phrase_end(units, comma + 1, speech)
    closing = others.get(following) if following > comma + 1 and not speech.verb_second else None
    return closing is not None and (
        following + 1 >= end or units[following + 1].low in {",", ".", *speech.adverbs}
    )


def _starts(units: Sequence[Unit], at: int, phrase: str) -> bool:
    parts = phrase.split()
    return [unit.low for unit in units[at : at + len(parts)]] == parts


def _next_report(
    units: Sequence[Unit], at: int, others: dict[int, VerbCue], speech: Speech
) -> bool:
    """ "... and added that": a further report by the same speaker."""
    for index in range(at + 1, min(len(units), at + 4)):
        if index in others:
            return index in others and others[index].finite <= index and not speech.noun_capitals
        if units[index].low not in speech.adverbs and units[index].low not in speech.have:
            return False
    return False


def _left(
    units: Sequence[Unit], cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """ "CONTENT, said the mayor", "CONTENT, X said." with nothing after the cue but its setting."""
    start = clause_start(units, cue.finite, speech)
    if start < 4 or units[start - 1].low != "," or not _can_follow(cue, start, speech):
        return None
    if units[start - 2].kind is Kind.MARKED or units[start].low in speech.relatives:
        return None
    if speaker is not None and speaker[1] <= start:
        return None  # "Anna Wit, head of the office, said": the comma belongs to the speaker
    after = _after_cue(cue, speaker)
    if after < len(units) and not _is_setting(units[after], speech):
        return None
    begin = 1 if units[0].low in speech.conjunctions else 0
    content = units[begin : start - 1]
    opener = content[0].low if content else ""
    if opener in speech.subordinators and not any(unit.low == "," for unit in content):
        return None
    if not any(is_verb(unit, speech) or _verbal(unit) for unit in content):
        return None
    return Reach(begin, start - 1, "before-cue", 0.8)


def _can_follow(cue: VerbCue, start: int, speech: Speech) -> bool:
    """Whether a verb may come after what it reports."""
    if cue.passive or "q" not in cue.verb.frames or cue.inherits:
        return False
    if speech.verb_second:
        return start == cue.finite and cue.verb.force not in {"label", "praise", "find", "demand"}
    return cue.verb.force not in {"label", "praise", "criticise", "demand", "promise"}


def _verbal(unit: Unit) -> bool:
    """Whether an English word looks like a finite verb without being listed."""
    return unit.kind is Kind.WORD and unit.low.endswith(("ed", "n't", "n’t", "’re", "'re", "'ll", "’ll"))


def _is_setting(unit: Unit, speech: Speech) -> bool:
    """Whether what follows a cue says when, where or to whom only."""
    return (
        unit.kind is Kind.SIGN
        or unit.low in speech.prepositions
        or unit.low in speech.adverbs
        or unit.low in speech.subordinators
    )


def _as_clause(units: Sequence[Unit], cue: VerbCue, speech: Speech) -> Reach | None:
    """ "Wie die Stadt mitteilte, CONTENT" and "CONTENT, wie die Stadt mitteilte"."""
    start = clause_start(units, cue.finite, speech)
    if units[start].low not in speech.as_words:
        return None
    if start <= 1:
        close = next((at for at in range(cue.last, len(units)) if units[at].low == ","), None)
        if close is None or close + 2 >= len(units):
            return None
        return Reach(close + 1, _end(units), "as-clause", 0.85)
    if units[start - 1].low == "," and start > 3:
        return Reach(0, start - 1, "as-clause", 0.8)
    return None


def _bare(
    units: Sequence[Unit], after: int, cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """English: "he said the bridge was safe", "vowed to …", "criticised the plan"."""
    frames = cue.verb.frames
    if after >= len(units):
        return None
    at = after
    if "t" in frames:
        at = _after_addressee(units, at, speech)
    infinitive = _infinitive(units, at, speech)
    if infinitive is not None and ("i" in frames or "t" in frames):
        return Reach(infinitive, stop(units, infinitive + 1, speech), "infinitive", 0.6)
    at = _after_setting(units, at, speech)
    if at >= len(units) or units[at].kind is not Kind.WORD:
        return None
    if "b" in frames or "t" in frames:
        if units[at].low in speech.prepositions and "t" not in frames:
            return None
        if not _has_verb(units, at, speech):
            return _object(units, at, cue, speaker, speech)
        return Reach(at, stop(units, at + 1, speech), "bare-clause", 0.7)
    return _object(units, at, cue, speaker, speech)


def _object(
    units: Sequence[Unit], at: int, cue: VerbCue, speaker: Range | None, speech: Speech
) -> Reach | None:
    """English: "criticised the plan", "announced a review": only of somebody who can speak."""
    if not set(cue.verb.frames) & {"o", "l"} or cue.passive or speaker is None:
        return None
    who = units[speaker[0] : speaker[1]]
    if who[0].low in speech.impersonal or not any(_can_speak(unit, speech) for unit in who):
        return None
    end = stop(units, at + 1, speech)
    return Reach(at, end, "object", 0.5) if end > at else None


def _can_speak(unit: Unit, speech: Speech) -> bool:
    low = unit.low
    return (
        (unit.capital and low not in speech.determiners)
        or low in speech.pronouns
        or low in speech.relatives
        or low in speech.role_nouns
        or low in speech.organisation_nouns
        or low in speech.anonymous
    )


def _after_addressee(units: Sequence[Unit], at: int, speech: Speech) -> int:
    end = phrase_end(units, at, speech)
    if end < len(units) and units[end].low in speech.question_words:
        return end
    return end if end < len(units) else at


def _after_setting(units: Sequence[Unit], at: int, speech: Speech) -> int:
    """Skip "Tuesday", "on Tuesday", "in a statement" between verb and content."""
    while at < len(units):
        low = units[at].low
        if low in speech.adverbs and low not in {"there", "now", "here"}:
            at += 1
        elif low in {"in", "on", "at", "during"} and at + 1 < len(units):
            end = phrase_end(units, at + 1, speech)
            if end == at + 1 or end >= len(units):
                return at
            at = end
        else:
            return at
    return at


def _infinitive(units: Sequence[Unit], at: int, speech: Speech) -> int | None:
    for index in range(at, min(len(units), at + 7)):
        if units[index].low == speech.infinitive:
            return index
        if units[index].is_break or is_verb(units[index], speech):
            return None
    return None


def _has_verb(units: Sequence[Unit], at: int, speech: Speech) -> bool:
    """Whether an English clause, not a mere noun phrase, starts at `at`."""
    if units[at].low.endswith(("'s", "’s")) and units[at].low[:-2] in speech.pronouns:
        return True
    return any(
        is_verb(unit, speech) or _verbal(unit) for unit in units[at : at + 25] if not unit.is_break
    )


def _inner_infinitive(
    units: Sequence[Unit], after: int, cue: VerbCue, speech: Speech
) -> Reach | None:
    """Dutch: "claimt de tool te hebben gelekt", an infinitive without a comma before it."""
    if "i" not in cue.verb.frames or speech.noun_capitals:
        return None
    for index in range(after, min(len(units) - 1, after + 25)):
        if units[index].is_break:
            return None
        if units[index].low == speech.infinitive and units[index + 1].low.endswith("n"):
            return Reach(after, stop(units, after + 1, speech), "infinitive", 0.6)
    return None
