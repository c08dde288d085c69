"""The reports of one stretch: cues, their speakers and contents, and the marked units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.lang.speech import Speech
from pipeline.quotes.cues import VerbCue, verb_cues
from pipeline.quotes.direct import Cues, Verdict, judge
from pipeline.quotes.indirect import Reach, content_of
from pipeline.quotes.modality import modality, passed_on
from pipeline.quotes.phrases import clause_start, is_verb, phrase_end
from pipeline.quotes.report import Report, Source, span_of
from pipeline.quotes.sources import Attribution, attributions
from pipeline.quotes.speakers import Range, before_verb, speaker_kind, subject
from pipeline.quotes.units import Kind, Stretch, Unit
from pipeline.records import Mention, Span


def read_stretch(
    text: str, stretch: Stretch, mentions: Sequence[Mention], speech: Speech
) -> list[Report]:
    """All that is reported in a stretch, in order of its start. `mentions`: those within it."""
    units = stretch.units
    cues = Cues(_with_subjects(units, speech), list(attributions(units, speech)))
    verdicts = list(_verdicts(text, units, cues, mentions, speech))
    taken = {one.cue for one in verdicts if one.kind == "direct" and one.cue is not None}
    found = [_direct(text, stretch, one, mentions, speech) for one in verdicts]
    for cue, speaker in cues.verbs:
        if (cue.at, cue.last + 1) in taken:
            continue
        reach = content_of(units, cue, speaker, speech)
        if reach is not None and reach.end > reach.start:
            found.append(_indirect(text, stretch, reach, (cue, speaker), mentions, speech))
    for other in cues.others:
        if other.reach is not None and other.cue not in taken:
            found.append(_attributed(text, stretch, other, mentions, speech))
    return sorted(_without_doubles(found), key=lambda one: (one.start, -one.end))


def _with_subjects(units: Sequence[Unit], speech: Speech) -> list[tuple[VerbCue, Range | None]]:
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
        low = units[index].low
        if is_verb(units[index], speech) or (not speech.verb_second and low.endswith("ed")):
            start = clause_start(units, index, speech)
            found = before_verb(units, start, index, speech) if start < index else None
            if found is not None:
                return found
    end = phrase_end(units, 0, speech)
    return (0, end) if 0 < end <= before else None


def announced(text: str, stretch: Stretch, speech: Speech) -> Source | None:
    """Who is about to speak, if a stretch ends with a colon: "The mayor said:"."""
    units = stretch.units
    if units[-1].low != ":" or not any(unit.kind is Kind.WORD for unit in units):
        return None
    said = [one for one in _with_subjects(units, speech) if "q" in one[0].verb.frames]
    cue, who = said[-1] if said else (None, _short_name(units, speech))
    speaker, kind = _who(text, units, who, (), speech)
    span = span_of(units, cue.at, cue.last + 1) if cue else None
    if span is None and speaker is None:
        return None
    return Source(span, speaker, kind, stretch.paragraph, stretch.sentence, "announced")


def _short_name(units: Sequence[Unit], speech: Speech) -> Range | None:
    words = units[:-1]
    short = 0 < len(words) <= 8 and words[0].capital and not any(is_verb(one, speech) for one in words)
    return (0, len(words)) if short else None


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


def _who(
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
    units = stretch.units
    marked = units[verdict.at].marked
    inner = marked.inner if marked else span_of(units, verdict.at, verdict.at + 1)
    speaker, kind = _who(text, units, verdict.speaker, mentions, speech)
    cue = verdict.verb
    frame = units[cue.finite : cue.last + 1] if cue else ()
    via = passed_on(units, cue.at, speech) if cue else None
    return Report(
        start=inner.start,
        end=inner.end,
        kind=verdict.kind,
        rule=verdict.rule,
        score=verdict.score,
        sentence=stretch.sentence,
        cue=span_of(units, *verdict.cue) if verdict.cue else None,
        speaker=speaker,
        speaker_kind=kind,
        via=span_of(units, *via) if via else None,
        modality=modality(frame, (), speech, force=cue.verb.force if cue else ""),
    )


def _indirect(
    text: str,
    stretch: Stretch,
    reach: Reach,
    said: tuple[VerbCue, Range | None],
    mentions: Sequence[Mention],
    speech: Speech,
) -> Report:
    units, (cue, who) = stretch.units, said
    speaker, kind = _who(text, units, who, mentions, speech)
    via = passed_on(units, cue.at, speech)
    first, last = min(cue.finite, cue.at), max(cue.finite, cue.last) + 1
    content = span_of(units, reach.start, reach.end)
    return Report(
        start=content.start,
        end=content.end,
        kind="indirect",
        rule=reach.rule,
        score=reach.score,
        sentence=stretch.sentence,
        cue=span_of(units, cue.at, cue.last + 1),
        speaker=speaker,
        speaker_kind=kind,
        via=span_of(units, *via) if via else None,
        modality=modality(
            units[first:last], units[reach.start : reach.end], speech, force=_force(cue, reach)
        ),
    )


def _force(cue: VerbCue, reach: Reach) -> str:
    """A denial denies its that-clause; what follows a colon or in Konjunktiv is the denial itself."""
    itself = cue.verb.force == "deny" and reach.rule in {"colon", "konjunktiv", "before-cue"}
    return "say" if itself else cue.verb.force


def _attributed(
    text: str, stretch: Stretch, other: Attribution, mentions: Sequence[Mention], speech: Speech
) -> Report:
    units, reach = stretch.units, other.reach
    assert reach is not None  # noqa: S101
    speaker, kind = _who(text, units, other.speaker, mentions, speech)
    content = span_of(units, reach.start, reach.end)
    return Report(
        start=content.start,
        end=content.end,
        kind="indirect",
        rule=reach.rule,
        score=reach.score,
        sentence=stretch.sentence,
        cue=span_of(units, *other.cue),
        speaker=speaker,
        speaker_kind=kind,
        modality=modality((), units[reach.start : reach.end], speech),
    )


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


def marked_only(units: Sequence[Unit]) -> Unit | None:
    """The marked unit of a stretch that holds nothing else but signs."""
    marked = [unit for unit in units if unit.kind is Kind.MARKED]
    words = [unit for unit in units if unit.kind in {Kind.WORD, Kind.BRACKET}]
    return marked[0] if len(marked) == 1 and not words else None
