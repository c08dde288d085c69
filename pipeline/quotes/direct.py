"""Marked stretches, judged: a quotation (direct or partial), or a name, title or scare quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.cues import VerbCue
from pipeline.quotes.names import is_name, is_sentence
from pipeline.quotes.reach import Attribution, Range
from pipeline.quotes.speakers import announcer
from pipeline.quotes.units import Kind, Unit
from pipeline.records import Mention

_LABELLING = frozenset({"label", "criticise", "deny", "praise"})
"""Forces of verbs whose object may be a single quoted word."""
_LONG = 6
"""Marked words from which on marks alone make a quotation of a sentence."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A marked unit judged to be a quotation: its kind, why, and its cue and speaker."""

    at: int
    kind: str
    rule: str
    cue: Range | None = None
    speaker: Range | None = None
    verb: VerbCue | None = None


@dataclass(frozen=True, slots=True)
class Cues:
    """What in a stretch can introduce a quotation: verbs with their subjects, and attributions."""

    verbs: Sequence[tuple[VerbCue, Range | None]]
    others: Sequence[Attribution]


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
    before = _cue_before(units, at, cues)
    sentence = is_sentence(text)
    first = (not at or units[at - 1].low == ":") and at + 1 < len(units) and units[at + 1].is_break
    if after is not None and (sentence or first or not is_name(units, at, text, speech, mentions)):
        kind = "direct" if sentence or at == 0 else "partial"
        return Verdict(at, kind, "cue-after", *after)
    if before is not None:
        kind = "direct" if sentence or units[at - 1].low == ":" else "partial"
        if kind == "direct" or not is_name(units, at, text, speech, mentions):
            return Verdict(at, kind, "cue-before", *before)
    if (
        at
        and units[at - 1].low == ":"
        and (sentence or text[:1].islower())
        and len(text.split()) > 1
    ):
        return Verdict(at, "direct", "colon", speaker=announcer(units[: at - 1], speech))
    label = _label(units, at, cues, speech)
    if label is not None:
        return label
    if is_name(units, at, text, speech, mentions):
        return None
    return _by_setting(units, at, cues, text, speech)


def _label(units: Sequence[Unit], at: int, cues: Cues, speech: Speech) -> Verdict | None:
    """As in "nannte den Bericht eine „Ente“": what somebody calls something, but not oneself."""
    for cue, speaker in cues.verbs:
        close = abs(cue.at - at) <= 10
        if "l" not in cue.verb.frames or not close or (cue.passive and speaker is None):
            continue
        low, high = sorted((cue.at, at))
        between = units[low + 1 : high]
        oneself = any(unit.low in speech.reflexives for unit in units[max(0, low - 3) : high])
        if not oneself and not any(unit.low in {",", ";", ":"} for unit in between) and speaker:
            return Verdict(at, "partial", "label", (cue.at, cue.last + 1), speaker, cue)
    return None


def _by_setting(
    units: Sequence[Unit], at: int, cues: Cues, text: str, speech: Speech
) -> Verdict | None:
    """Partial quotations, by a cue elsewhere in the sentence, or by their length alone."""
    n_words = len(text.split())
    near = _nearest(at, cues)
    if near is not None and (n_words > 1 or _is_labelled(near[0], text)):
        return Verdict(at, "partial", "cue-nearby", (near[0].at, near[0].at + 1), near[1], near[0])
    for one in cues.others:
        if one.speaker is not None and (n_words > 1 or not text[:1].isupper()):
            return Verdict(at, "partial", "source-nearby", one.cue, one.speaker)
    written = any(unit.low in speech.quoting_nouns for unit in units[max(0, at - 3) : at])
    if written and is_sentence(text):
        return Verdict(at, "direct", "writing")
    if at and units[at - 1].low in speech.determiners and n_words < 3:
        return None
    if n_words >= _LONG and (is_sentence(text) or not text[:1].isupper()):
        return Verdict(at, "direct" if is_sentence(text) else "partial", "length")
    return None


def _is_labelled(cue: VerbCue, text: str) -> bool:
    """Whether a verb can have a single quoted word, no name, as its object."""
    return cue.verb.force in _LABELLING and not text[:1].isupper()


def _cue_after(
    units: Sequence[Unit], at: int, cues: Cues, speech: Speech
) -> tuple[Range, Range | None, VerbCue | None] | None:
    """As in "…", said the mayor / "…," the mayor said / "…", so der Minister."""
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
    units: Sequence[Unit], at: int, cues: Cues
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
        if len(between) <= reach and not any(_bars(unit) for unit in between):
            return (cue.at, cue.last + 1), speaker, cue
        break
    return None


def _bars(unit: Unit) -> bool:
    """Whether a unit between cue and quotation shows that they do not belong together."""
    if unit.kind is Kind.MARKED:
        return unit.end - unit.start > 60
    return unit.low in {";", ".", ":"}


def _nearest(at: int, cues: Cues) -> tuple[VerbCue, Range | None] | None:
    """The reporting verb nearest to a marked unit in its stretch, within 25 units."""
    near = [
        one
        for one in cues.verbs
        if abs(one[0].at - at) <= 25 and set(one[0].verb.frames) & {"q", "l", "o"}
    ]
    return min(near, key=lambda one: abs(one[0].at - at), default=None)
