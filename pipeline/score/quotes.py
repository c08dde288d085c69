"""Scores of quotes: content, kind, speaker, cue, and who passed them on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pipeline.records import Quote, Span
from pipeline.score.pairing import by_article, by_attribute, by_kind, matched_rows, words_of
from pipeline.score.place import Gold, Placed
from pipeline.score.rows import Score, Tables, score_of
from pipeline.score.spans import PRF, iou


def score_quotes(gold: Gold, tables: Tables) -> Iterator[Score]:
    """Content (IoU of at least 0.5), content with each of its attributes, and each kind."""
    if not gold.done.get("quote"):
        return
    parts = by_article("quote", gold, gold.quotes, tables.quotes, paths=tables.paths())
    names = {entity.entity_id: entity.name for entity in tables.entities}
    matched, n_gold, n_found = matched_rows(parts)
    measures: dict[str, Callable[[Placed, Quote], bool]] = {
        "content": lambda _one, _row: True,
        "content and kind": lambda one, row: bool(one.fields["kind"] == row.kind),
        "content and speaker": lambda one, row: _same_speaker(one, row, names),
        "content and speaker's name": lambda one, row: _same_name(one, row, names),
    }
    for measure, holds in measures.items():
        right = sum(holds(one, row) for one, row in matched)
        yield score_of("quotes", measure, PRF(right, len(n_gold), len(n_found)))
    yield by_attribute("quotes", "cue", matched, n_gold, _same_cue)
    yield by_attribute("quotes", "via", matched, n_gold, _same_via)
    yield from by_kind("quotes", matched, n_gold, n_found)


def _same_cue(one: Placed, row: Quote) -> bool:
    theirs = _span(row.cue_start, row.cue_end)
    return bool(one.cue and theirs and one.cue.overlap(theirs))


def _same_via(one: Placed, row: Quote) -> bool:
    return same_person(str(one.fields["via"]), row.via)


def _same_speaker(one: Placed, row: Quote, names: Mapping[str, str]) -> bool:
    """The words that name the speaker (IoU of at least 0.5), or the right name; or none in both."""
    theirs = _span(row.speaker_start, row.speaker_end)
    if one.speaker and theirs and iou(one.speaker, theirs) >= 0.5:
        return True
    return _same_name(one, row, names)


def _same_name(one: Placed, row: Quote, names: Mapping[str, str]) -> bool:
    name = str(one.fields.get("name") or one.fields.get("speaker") or "")
    theirs = {row.speaker, row.speaker_name, names.get(row.speaker_entity_id, "")} - {""}
    if not name:
        return not theirs
    return any(same_person(name, other) for other in theirs)


def same_person(a: str, b: str) -> bool:
    """Whether one name's words are all in the other's: "Osterloh" and "Henrike Osterloh"."""
    ours, theirs = words_of(a), words_of(b)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
