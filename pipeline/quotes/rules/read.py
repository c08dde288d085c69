"""The reports of one stretch: cues, their speakers and contents, and the marked units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.lang.speech import Speech
from pipeline.quotes.report import Report, span_of
from pipeline.quotes.rules.clauses import clause_start
from pipeline.quotes.rules.cues import VerbCue, verb_cues
from pipeline.quotes.rules.direct import Cues, Setting, Verdict, judge
from pipeline.quotes.rules.indirect import content_of
from pipeline.quotes.rules.phrases import is_verb, is_verbal, phrase_end
from pipeline.quotes.rules.reach import Range, Reach
from pipeline.quotes.rules.sources import attributions
from pipeline.quotes.rules.speakers import before_verb, subject
from pipeline.quotes.rules.units import Stretch, Unit
from pipeline.records import Span


@dataclass(frozen=True, slots=True)
class Told:
    """A content with its cue and speaker, as unit indices."""

    reach: Reach
    cue: Range
    speaker: Range | None


def read_stretch(text: str, stretch: Stretch, speech: Speech, setting: Setting) -> list[Report]:
    """All that is reported in a stretch, in order of its start."""
    units = stretch.units
    cues = Cues(with_subjects(units, speech), list(attributions(units, speech)))
    verdicts = list(_verdicts(text, units, cues, speech, setting))
    taken = {one.cue for one in verdicts if one.kind == "direct" and one.cue is not None}
    found = [_direct(stretch, one) for one in verdicts]
    found += [
        _indirect(stretch, told)
        for told in _told(units, cues, speech)
        if told.cue not in taken and told.reach.end > told.reach.start
    ]
    return sorted(_without_doubles(found), key=lambda one: (one.start, -one.end))


def _told(units: Sequence[Unit], cues: Cues, speech: Speech) -> Iterator[Told]:
    """The contents of the cues of a stretch, marked or not."""
    for cue, speaker in cues.verbs:
        reach = content_of(units, cue, speaker, speech)
        if reach is not None:
            yield Told(reach, (cue.at, cue.last + 1), speaker)
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
    text: str, units: Sequence[Unit], cues: Cues, speech: Speech, setting: Setting
) -> Iterator[Verdict]:
    for at, unit in enumerate(units):
        if unit.marked is not None:
            inner = unit.marked.inner.of(text)
            found = (
                judge(units, at, cues, inner, speech, setting=setting) if inner.strip() else None
            )
            if found is not None:
                yield found


def _direct(stretch: Stretch, verdict: Verdict) -> Report:
    units = stretch.units
    marked = units[verdict.at].marked
    inner = marked.inner if marked else span_of(units, verdict.at, verdict.at + 1)
    return Report(
        start=inner.start,
        end=inner.end,
        kind=verdict.kind,
        rule=verdict.rule,
        sentence=stretch.sentence,
        cue=span_of(units, *verdict.cue) if verdict.cue else None,
        speaker=speaker_span(units, verdict.speaker),
        sureness=verdict.sureness,
    )


def _indirect(stretch: Stretch, told: Told) -> Report:
    units = stretch.units
    content = span_of(units, told.reach.start, told.reach.end)
    return Report(
        start=content.start,
        end=content.end,
        kind="indirect",
        rule=told.reach.rule,
        sentence=stretch.sentence,
        cue=span_of(units, *told.cue),
        speaker=speaker_span(units, told.speaker),
    )


def speaker_span(units: Sequence[Unit], speaker: Range | None) -> Span | None:
    """The characters of a speaker; None if there is none."""
    return span_of(units, *speaker) if speaker and speaker[0] < speaker[1] else None


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
