"""The reports of one stretch: cues, their speakers and contents, and the marked units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.clauses import clause_start
from pipeline.quotes.cues import VerbCue, verb_cues
from pipeline.quotes.direct import Cues, Verdict, judge
from pipeline.quotes.indirect import content_of
from pipeline.quotes.kinds import speaker_kind
from pipeline.quotes.modality import modality, passed_on
from pipeline.quotes.phrases import is_verb, is_verbal, phrase_end
from pipeline.quotes.reach import Range, Reach
from pipeline.quotes.report import Report, span_of
from pipeline.quotes.sources import attributions
from pipeline.quotes.speakers import before_verb, subject
from pipeline.quotes.units import Stretch, Unit
from pipeline.records import Mention, Span

_ADVERBS = 3
"""Words between a cue and its content that can weaken or negate the cue."""


@dataclass(frozen=True, slots=True)
class Told:
    """A content with its cue and speaker, as unit indices; `verb` if the cue is one."""

    reach: Reach
    cue: Range
    speaker: Range | None
    verb: VerbCue | None = None


def read_stretch(
    text: str, stretch: Stretch, mentions: Sequence[Mention], speech: Speech
) -> list[Report]:
    """All that is reported in a stretch, in order of its start. `mentions`: those within it."""
    units = stretch.units
    cues = Cues(with_subjects(units, speech), list(attributions(units, speech)))
    verdicts = list(_verdicts(text, units, cues, mentions, speech))
    taken = {one.cue for one in verdicts if one.kind == "direct" and one.cue is not None}
    found = [_direct(text, stretch, one, mentions, speech) for one in verdicts]
    found += [
        _indirect(text, stretch, told, mentions, speech)
        for told in _told(units, cues, speech)
        if told.cue not in taken and told.reach.end > told.reach.start
    ]
    return sorted(_without_doubles(found), key=lambda one: (one.start, -one.end))


def _told(units: Sequence[Unit], cues: Cues, speech: Speech) -> Iterator[Told]:
    """The contents of the cues of a stretch, marked or not."""
    for cue, speaker in cues.verbs:
        reach = content_of(units, cue, speaker, speech)
        if reach is not None:
            yield Told(reach, (cue.at, cue.last + 1), speaker, cue)
    for other in cues.others:
        if other.reach is not None:
            yield Told(other.reach, other.cue, other.speaker)


def with_subjects(units: Sequence[Unit], speech: Speech) -> list[tuple[VerbCue, Range | None]]:
    """The reporting verbs with their subjects; one without its own takes that of the one before."""
    found: list[tuple[VerbCue, Range | None]] = []
    for cue in verb_cues(units, speech):
        speaker = None if cue.inherits else subject(units, cue, speech)
        if speaker is None and not cue.passive:
            speaker = found[-1][1] if found else _first_phrase(units, cue.finite, speech)
        found.append((cue, speaker))
    return found


def _first_phrase(units: Sequence[Unit], before: int, speech: Speech) -> Range | None:
    """The subject of the first verb of a stretch, for a cue that has none of its own."""
    for index in range(1, min(before, 30)):
        if is_verb(units[index], speech) or is_verbal(units[index], speech):
            start = clause_start(units, index, speech)
            found = before_verb(units, start, index, speech) if start < index else None
            if found is not None:
                return found
    end = phrase_end(units, 0, speech)
    return (0, end) if 0 < end <= before else None


def _verdicts(
    text: str, units: Sequence[Unit], cues: Cues, mentions: Sequence[Mention], speech: Speech
) -> Iterator[Verdict]:
    for at, unit in enumerate(units):
        if unit.marked is not None:
            inner = unit.marked.inner.of(text)
            found = (
                judge(units, at, cues, inner, speech, mentions=mentions) if inner.strip() else None
            )
            if found is not None:
                yield found


def who_speaks(
    text: str,
    units: Sequence[Unit],
    speaker: Range | None,
    mentions: Sequence[Mention],
    speech: Speech,
) -> tuple[Span | None, str]:
    """The span of a speaker and the kind of source it is."""
    if speaker is None or speaker[1] <= speaker[0]:
        return None, ""
    span = span_of(units, *speaker)
    within = [one for one in mentions if span.overlap(Span(one.start, one.end))]
    return span, speaker_kind(span.of(text), units[speaker[0] : speaker[1]], within, speech)


def _direct(
    text: str, stretch: Stretch, verdict: Verdict, mentions: Sequence[Mention], speech: Speech
) -> Report:
    units, cue = stretch.units, verdict.verb
    marked = units[verdict.at].marked
    inner = marked.inner if marked else span_of(units, verdict.at, verdict.at + 1)
    frame = units[cue.finite : cue.last + 1] if cue else ()
    speaker, kind = who_speaks(text, units, verdict.speaker, mentions, speech)
    return Report(
        start=inner.start,
        end=inner.end,
        kind=verdict.kind,
        rule=verdict.rule,
        sentence=stretch.sentence,
        cue=span_of(units, *verdict.cue) if verdict.cue else None,
        speaker=speaker,
        speaker_kind=kind,
        via=_via(units, cue, speech),
        modality=modality(frame, (), speech, force=cue.verb.force if cue else ""),
    )


def _via(units: Sequence[Unit], cue: VerbCue | None, speech: Speech) -> Span | None:
    found = passed_on(units, cue.at, speech) if cue else None
    return span_of(units, *found) if found else None


def _indirect(
    text: str, stretch: Stretch, told: Told, mentions: Sequence[Mention], speech: Speech
) -> Report:
    units, reach, cue = stretch.units, told.reach, told.verb
    speaker, kind = who_speaks(text, units, told.speaker, mentions, speech)
    first, last = (min(cue.finite, cue.at), max(cue.finite, cue.last) + 1) if cue else (0, 0)
    if 0 < reach.start - last <= _ADVERBS:
        last = reach.start  # "zei niet dat": what stands between belongs to the cue
    content = span_of(units, reach.start, reach.end)
    return Report(
        start=content.start,
        end=content.end,
        kind="indirect",
        rule=reach.rule,
        sentence=stretch.sentence,
        cue=span_of(units, *told.cue),
        speaker=speaker,
        speaker_kind=kind,
        via=_via(units, cue, speech),
        modality=modality(
            units[first:last], units[reach.start : reach.end], speech, force=_force(cue, reach)
        ),
    )


def _force(cue: VerbCue | None, reach: Reach) -> str:
    """A denial denies its that-clause; after a colon or in Konjunktiv stands the denial itself."""
    if cue is None:
        return ""
    itself = cue.verb.force == "deny" and reach.rule in {"colon", "konjunktiv", "before-cue"}
    return "say" if itself else cue.verb.force


def _without_doubles(found: Sequence[Report]) -> list[Report]:
    """One report per content: of two that cover nearly the same, the one with the higher score."""
    kept: list[Report] = []
    for one in sorted(found, key=lambda report: -report.score):
        span = Span(one.start, one.end)
        if one.end > one.start and not any(
            _same(span, Span(other.start, other.end)) for other in kept
        ):
            kept.append(one)
    return kept


def _same(one: Span, other: Span) -> bool:
    shared = one.overlap(other)
    return shared > 0.8 * max(one.end - one.start, other.end - other.start)
