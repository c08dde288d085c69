"""The reports of an article in order, with the speaker carried on where there is no cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.lang.speech import Speech
from pipeline.quotes.report import Report, Source, span_of
from pipeline.quotes.rules.direct import Setting
from pipeline.quotes.rules.read import read_stretch, speaker_span, with_subjects
from pipeline.quotes.rules.sentence_like import is_sentence
from pipeline.quotes.rules.speakers import announcer
from pipeline.quotes.rules.units import Kind, Stretch, Unit
from pipeline.records import Span

_OTHER_WORDS = frozenset({"block_quote"})
"""Blocks that are a quote as a whole: what is said in them is not looked at again."""


def reports_in(
    text: str, stretches: Sequence[Stretch], speech: Speech, setting: Setting
) -> Iterator[Report]:
    """The reports of all stretches; one without a cue goes on with the speaker before."""
    mentions = setting.mentions
    starts = [one.start for one in mentions or ()]
    source: Source | None = None
    held: Report | None = None
    for number, stretch in enumerate(stretches):
        if stretch.block in _OTHER_WORDS:
            continue
        low, high = bisect_left(starts, stretch.start), bisect_left(starts, stretch.end)
        here = replace(
            setting,
            mentions=None if mentions is None else mentions[low:high],
            headline=stretch.block == "headline",
        )
        found = read_stretch(text, stretch, speech, here)
        near = _near(source, stretch, number)
        carried = _carried(text, stretch, found, near, speech)
        if carried and carried.rule == "continued":
            found = []
        if held and carried and _is_one(text, held, carried):
            held = replace(held, end=carried.end)
            yield from found
            continue
        if held is not None:
            yield held
        held = carried
        yield from found
        source = _source(found, stretch, number) or source
        ahead = _announced(stretch, speech)
        source = replace(ahead, stretch=number) if ahead else source
    if held is not None:
        yield held


def _is_one(text: str, held: Report, carried: Report) -> bool:
    """Whether two sentences in reported mood follow each other: they are one quote."""
    same = carried.rule == held.rule == "reported-mood"
    return same and "\n" not in text[held.end : carried.start]


def _near(source: Source | None, stretch: Stretch, number: int) -> Source | None:
    """The last speaker, unless too far away to go on speaking."""
    if source is None or stretch.paragraph - source.paragraph > 1 or number - source.stretch > 4:
        return None
    return source


def _carried(
    text: str, stretch: Stretch, found: list[Report], source: Source | None, speech: Speech
) -> Report | None:
    """A lone quotation, or a sentence in reported mood, as said by the speaker before it."""
    alone = _marked_only(stretch.units)
    if alone is not None and alone.marked is not None:
        inner = alone.marked.inner
        if source is not None and _goes_on(source, stretch) and is_sentence(inner.of(text)):
            return _continued(stretch, inner, "direct", "continued", source)
    if any(one.kind != "partial" for one in found):
        return None
    if not _mood(stretch.units, speech, after_report=source is not None):
        return None
    units = stretch.units
    end = len(units) - (units[-1].low in {".", "!"})
    content = Span(stretch.start, units[max(end, 1) - 1].end)
    return _continued(stretch, content, "indirect", "reported-mood", source)


def _goes_on(source: Source, stretch: Stretch) -> bool:
    """Whether a lone quotation is by the last speaker: after a quotation, a colon, or close by."""
    close = stretch.paragraph == source.paragraph
    return source.kind in {"direct", "partial", "announced"} or close


def _continued(
    stretch: Stretch, content: Span, kind: str, rule: str, source: Source | None
) -> Report:
    return Report(
        start=content.start,
        end=content.end,
        kind=kind,
        rule=rule,
        sentence=stretch.sentence,
        cue=source.cue if source and kind == "direct" else None,
        speaker=source.speaker if source else None,
    )


def _mood(units: Sequence[Unit], speech: Speech, *, after_report: bool) -> bool:
    """Whether the first verb of a sentence stands in reported mood (free Konjunktiv)."""
    moods = speech.reported_mood | speech.reported_aux if after_report else speech.reported_mood
    if not speech.reported_mood or units[-1].low in {"?", ":"}:
        return False
    for unit in units:
        if unit.kind is not Kind.WORD or unit.capital:
            continue
        if unit.low in moods:
            return True
        if unit.low in speech.complementizers or unit.low in speech.finite:
            return False
    return False


def _source(found: Sequence[Report], stretch: Stretch, number: int) -> Source | None:
    told = [one for one in found if one.speaker is not None]
    if not told:
        return None
    last = told[-1]
    return Source(last.cue, last.speaker, stretch.paragraph, number, last.kind)


def _announced(stretch: Stretch, speech: Speech) -> Source | None:
    """Who is about to speak, if a stretch ends with a colon: "The mayor said:"."""
    units = stretch.units
    if units[-1].low != ":" or not any(unit.kind is Kind.WORD for unit in units):
        return None
    said = [one for one in with_subjects(units, speech) if "q" in one[0].verb.frames]
    cue, who = said[-1] if said else (None, announcer(units[:-1], speech))
    speaker = speaker_span(units, who)
    span = span_of(units, cue.at, cue.last + 1) if cue else None
    if span is None and speaker is None:
        return None
    return Source(span, speaker, stretch.paragraph, stretch.sentence, "announced")


def _marked_only(units: Sequence[Unit]) -> Unit | None:
    """The marked unit of a stretch that holds nothing else but signs."""
    marked = [unit for unit in units if unit.kind is Kind.MARKED]
    words = [unit for unit in units if unit.kind in {Kind.WORD, Kind.BRACKET}]
    return marked[0] if len(marked) == 1 and not words else None
