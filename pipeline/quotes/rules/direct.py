"""Marked stretches, judged: a quotation (direct or partial), or a name, title or scare quotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.lang.speech import Speech
from pipeline.quotes.marked.clues import judge_marked
from pipeline.quotes.marked.marking import Marking
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.reach import Attribution, Range
from pipeline.quotes.rules.sentence_like import is_sentence
from pipeline.quotes.rules.speakers import announcer
from pipeline.quotes.rules.units import Kind, Unit
from pipeline.quotes.tagged.sight import Sight
from pipeline.records import Mention


@dataclass(frozen=True, slots=True)
class Verdict:
    """A marked unit judged to be a quotation: its kind, why, how surely, its cue and speaker."""

    at: int
    kind: str
    rule: str
    cue: Range | None = None
    speaker: Range | None = None
    sureness: float = 1.0


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of an article apart from a stretch.

    `mentions`: names in the stretch by a tagger, None without one; `repeats`: what recurs; `sight`:
    what a trained tagger sees of quotes.
    """

    mentions: Sequence[Mention] | None = None
    repeats: Mapping[str, int] = field(default_factory=dict)
    headline: bool = False
    sight: Sight | None = None


@dataclass(frozen=True, slots=True)
class Cues:
    """What in a stretch can introduce a quotation: verbs with their subjects, and attributions."""

    verbs: Sequence[tuple[VerbCue, Range | None]]
    others: Sequence[Attribution]


def judge(
    units: Sequence[Unit], at: int, cues: Cues, text: str, speech: Speech, *, setting: Setting
) -> Verdict | None:
    """Whether the marked unit at `at` is a quotation; None for titles, names and scare quotes."""
    marked, sight = units[at].marked, setting.sight
    marking = Marking(
        units,
        at,
        text,
        speech,
        verbs=cues.verbs,
        others=cues.others,
        mentions=setting.mentions,
        repeats=setting.repeats,
        headline=setting.headline,
        inside=sight.is_quoted(marked.inner) if sight and marked else None,
    )
    judged = judge_marked(marking)
    if not judged.quote:
        return None
    return replace(_introduced(units, at, cues, text, speech), sureness=judged.probability)


def _introduced(units: Sequence[Unit], at: int, cues: Cues, text: str, speech: Speech) -> Verdict:
    """A quotation with what introduces it: right after it, before it, a colon, or near by."""
    sentence = is_sentence(text)
    after = _cue_after(units, at, cues, speech)
    if after is not None:
        return Verdict(at, "direct" if sentence or at == 0 else "partial", "cue-after", *after)
    colon = bool(at) and units[at - 1].low == ":"
    before = _cue_before(units, at, cues)
    if before is not None:
        return Verdict(at, "direct" if sentence or colon else "partial", "cue-before", *before)
    if colon and (sentence or text[:1].islower()) and len(text.split()) > 1:
        return Verdict(at, "direct", "colon", speaker=announcer(units[: at - 1], speech))
    label = _label(units, at, cues, speech)
    return label or _by_setting(at, cues, text)


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
            return Verdict(at, "partial", "label", (cue.at, cue.last + 1), speaker)
    return None


def _by_setting(at: int, cues: Cues, text: str) -> Verdict:
    """A quotation with a cue elsewhere in the sentence, or with none."""
    kind = "direct" if is_sentence(text) else "partial"
    near = _nearest(at, cues)
    if near is not None:
        return Verdict(at, kind, "cue-nearby", (near[0].at, near[0].at + 1), near[1])
    for one in cues.others:
        if one.speaker is not None:
            return Verdict(at, kind, "source-nearby", one.cue, one.speaker)
    return Verdict(at, kind, "marks")


def _cue_after(
    units: Sequence[Unit], at: int, cues: Cues, speech: Speech
) -> tuple[Range, Range | None] | None:
    """As in "…", said the mayor / "…," the mayor said / "…", so der Minister."""
    start = at + 1
    if start < len(units) and (units[start].is_break or units[start].low == "."):
        start += 1
    for one in cues.others:
        if one.cue[0] in {start, start + 1} and one.speaker is not None:
            return one.cue, one.speaker
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
            return (cue.at, cue.last + 1), speaker
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


def _cue_before(units: Sequence[Unit], at: int, cues: Cues) -> tuple[Range, Range | None] | None:
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
            return (cue.at, cue.last + 1), speaker
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
