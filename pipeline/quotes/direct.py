"""Marked stretches: a quotation (direct or partial), or a title, name or scare quotes?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.cues import VerbCue
from pipeline.quotes.phrases import is_verb
from pipeline.quotes.sources import Attribution, length_of
from pipeline.quotes.speakers import Range
from pipeline.quotes.units import Kind, Unit
from pipeline.records import Mention

_LONG = 6
"""Marked words from which on marks alone make a quotation of a sentence."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A marked unit judged to be a quotation: its kind, why, and its cue and speaker."""

    at: int
    kind: str
    rule: str
    score: float
    cue: Range | None = None
    speaker: Range | None = None
    verb: VerbCue | None = None


@dataclass(frozen=True, slots=True)
class Cues:
    """What in a stretch can introduce a quotation: verbs with their subjects, and attributions."""

    verbs: Sequence[tuple[VerbCue, Range | None]]
    others: Sequence[Attribution]


def is_sentence(text: str) -> bool:
    """Whether marked text reads as a sentence: a capital first, and some length or a full stop."""
    plain = text.strip("“”„»«\"'’‘‚ …[(")
    n_words = len(text.split())
    ended = text.rstrip().endswith((".", "!", "?", ",", "…"))
    return plain[:1].isupper() and (n_words >= _LONG or (n_words >= 2 and ended) or ended)


def judge(
    units: Sequence[Unit],
    at: int,
    cues: Cues,
    text: str,
    speech: Speech,
    *,
    mentions: Sequence[Mention] = (),
) -> Verdict | None:
    """Whether the marked unit at `at` is a quotation; None for titles, names and scare quotes."""
    after = _cue_after(units, at, cues, speech)
    before = _cue_before(units, at, cues, speech)
    sentence = is_sentence(text)
    if after is not None and (sentence or not _is_name(units, at, text, speech, mentions)):
        kind = "direct" if sentence or at == 0 else "partial"
        return Verdict(at, kind, "cue-after", 0.95, *after)
    if before is not None:
        kind = "direct" if sentence or units[at - 1].low == ":" else "partial"
        if kind == "direct" or not _is_name(units, at, text, speech, mentions):
            return Verdict(at, kind, "cue-before", 0.9, *before)
    if at and units[at - 1].low == ":" and len(text.split()) > 1:
        return Verdict(at, "direct", "colon", 0.75, speaker=_announcer(units, at, speech))
    if _is_name(units, at, text, speech, mentions):
        return None
    return _by_setting(units, at, cues, text, speech)


def _by_setting(
    units: Sequence[Unit], at: int, cues: Cues, text: str, speech: Speech
) -> Verdict | None:
    """Partial quotations, by a cue elsewhere in the sentence, or by their length alone."""
    n_words = len(text.split())
    near = _nearest(at, cues)
    if near is not None and (n_words > 1 or not text[:1].isupper()):
        if n_words > 2 or "l" in near[0].verb.frames or "o" in near[0].verb.frames:
            return Verdict(
                at, "partial", "cue-nearby", 0.7, (near[0].at, near[0].at + 1), near[1], near[0]
            )
    if near is not None and "l" in near[0].verb.frames and abs(near[0].at - at) < 12:
        return Verdict(at, "partial", "label", 0.7, (near[0].at, near[0].at + 1), near[1], near[0])
    for one in cues.others:
        if one.speaker is not None and (n_words > 1 or not text[:1].isupper()):
            return Verdict(at, "partial", "source-nearby", 0.6, one.cue, one.speaker)
    if at and any(unit.low in speech.quoting_nouns for unit in units[max(0, at - 4) : at]):
        return Verdict(at, "direct", "writing", 0.6)
    if at and units[at - 1].low in speech.determiners and n_words < 3:
        return None
    if n_words >= _LONG and (is_sentence(text) or not text[:1].isupper()):
        return Verdict(at, "direct" if is_sentence(text) else "partial", "length", 0.5)
    return None


def _cue_after(
    units: Sequence[Unit], at: int, cues: Cues, speech: Speech
) -> tuple[Range, Range | None, VerbCue | None] | None:
    """ "…", said the mayor / "…," the mayor said / "…", so der Minister."""
    start = at + 1
    if start < len(units) and (units[start].is_break or units[start].low == "."):
        start += 1
    for one in cues.others:
        if one.cue[0] in {start, start + 1} and one.speaker is not None:
            return one.cue, one.speaker, None
    for cue, speaker in cues.verbs:
        if "q" not in cue.verb.frames or cue.at < start:
            continue
        if speaker and speaker[0] <= at < speaker[1]:
            continue  # the marks are part of a name: the “Daily Mirror” said
        first = min(cue.finite, speaker[0] if speaker and speaker[0] >= start else cue.finite)
        clear = not any(unit.is_break and unit.low != "," for unit in units[start : cue.at])
        if (
            first <= start + _leads(units, start, speech)
            and clear
            and cue.at <= start + 16
            and not _reports_on(units, cue, speech)
        ):
            return (cue.at, cue.last + 1), speaker, cue
        break
    return None


def _leads(units: Sequence[Unit], start: int, speech: Speech) -> int:
    """How many words may stand between a quotation and its cue: "so", "wie", "then"."""
    if start >= len(units):
        return 0
    low = units[start].low
    opens = low in speech.as_words or low in speech.so_words or low in speech.adverbs
    return 2 if opens else 0


def _reports_on(units: Sequence[Unit], cue: VerbCue, speech: Speech) -> bool:
    """Whether the cue after a quotation goes on to another content ("… sagte X, dass …")."""
    return any(unit.low in speech.complementizers for unit in units[cue.at + 1 : cue.at + 8])


def _cue_before(
    units: Sequence[Unit], at: int, cues: Cues, speech: Speech
) -> tuple[Range, Range | None, VerbCue | None] | None:
    """The mayor said: "…" / said, "…" / said "…"."""
    if not at:
        return None
    gap = at - 1 if units[at - 1].is_break else at
    for cue, speaker in reversed(cues.verbs):
        end = max(cue.last + 1, cue.finite + 1, speaker[1] if speaker else 0)
        if cue.at >= at or not set(cue.verb.frames) & {"q", "l"}:
            continue
        if end > at:
            end = max(cue.at, cue.finite) + 1
        colon = units[at - 1].low == ":"
        reach = 30 if colon else 3
        between = units[end:gap]
        if len(between) <= reach and not any(_bars(unit, speech, colon) for unit in between):
            return (cue.at, cue.last + 1), speaker, cue
        break
    return None


def _bars(unit: Unit, speech: Speech, colon: bool) -> bool:
    """Whether a unit between cue and quotation shows that they do not belong together."""
    if unit.kind is Kind.MARKED:
        return unit.end - unit.start > 60
    return unit.low in {";", ".", ":"} or (not colon and is_verb(unit, speech) and False)


def _announcer(units: Sequence[Unit], at: int, speech: Speech) -> Range | None:
    """ "Anna Wit: “…”": a short phrase without a verb before the colon."""
    phrase = units[: at - 1]
    if not phrase or len(phrase) > 8 or any(is_verb(unit, speech) for unit in phrase):
        return None
    return (0, at - 1) if phrase[0].capital else None


def _nearest(at: int, cues: Cues) -> tuple[VerbCue, Range | None] | None:
    """The reporting verb nearest to a marked unit in its stretch, within 25 units."""
    near = [
        one
        for one in cues.verbs
        if abs(one[0].at - at) <= 25 and set(one[0].verb.frames) & {"q", "l", "o"}
    ]
    return min(near, key=lambda one: abs(one[0].at - at), default=None)


def _is_name(
    units: Sequence[Unit], at: int, text: str, speech: Speech, mentions: Sequence[Mention]
) -> bool:
    """Whether the marks hold a name, title or nickname, by what stands before and inside."""
    marked = units[at].marked
    if marked and any(
        one.start <= marked.inner.start and one.end >= marked.inner.end for one in mentions
    ):
        return True
    before = units[max(0, at - 5) : at]
    for back in range(1, min(5, at) + 1):
        if length_of(units, at - back, speech.names_of) == back:
            return text[:1].isupper() or back > 1 or units[at - 1].low not in {"als", "as"}
    if before and before[-1].low in speech.title_nouns:
        return True
    return _looks_like_title(units, at, text, speech)


def _looks_like_title(units: Sequence[Unit], at: int, text: str, speech: Speech) -> bool:
    """Title case all through, or (with noun capitals) a short phrase opening with a capital."""
    plain = text.split()
    if not plain or text.rstrip().endswith((".", "!", ",")):
        return False
    small = [word for word in plain if word[:1].islower() and len(word) > 3]
    if speech.noun_capitals:
        return (
            text[:1].isupper()
            and len(plain) <= 4
            and not any(word in speech.finite for word in plain)
        )
    return text[:1].isupper() and not small and len(plain) <= 8
