"""Where rules and the trained tagger meet: which contents are quotes, where they end, who speaks.

What either proposes is a candidate (`candidates.py`). Clues with weights (`clues.py`) give each its
probability; of candidates that cross or double each other the more probable stays. Marks give
exact borders, the rules know the cues of a language, the tagger gives what no mark shows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.quotes.marked.pairs import Marked
from pipeline.quotes.report import Report
from pipeline.quotes.rules.sentence_like import is_sentence
from pipeline.quotes.tagged.candidates import Candidate, candidates, overlap
from pipeline.quotes.tagged.clues import THRESHOLD, probability
from pipeline.quotes.tagged.sight import Sight
from pipeline.quotes.tagged.speaker import cue_of, speaker_of
from pipeline.records import Sentence

_ALL_BUT_MARKS = 0.75
"""Share of a report that marks may hold; beyond, the words in marks are all there is to it."""
_STEP = 500
"""Characters that are looked up together when candidates are compared."""


def decide(
    text: str,
    reports: Sequence[Report],
    sight: Sight,
    marked: Sequence[Marked],
    sentences: Sequence[Sentence],
) -> Iterator[Report]:
    """The reports to keep, and those that only the tagger sees, in order of the text."""
    starts = [one.start for one in sentences]
    likely = [(probability(one), one) for one in candidates(text, reports, sight, marked)]
    kept = sorted(apart(likely), key=lambda pair: (pair[1].span.start, -pair[1].span.end))
    for score, one in kept:
        sentence = sentences[max(0, bisect_right(starts, one.span.start) - 1)]
        yield _report(one, score, sentence)


def apart(
    likely: Sequence[tuple[float, Candidate]], threshold: float = THRESHOLD
) -> Iterator[tuple[float, Candidate]]:
    """The likely candidates, without those that double or cross a likelier one."""
    kept: dict[int, list[Candidate]] = defaultdict(list)
    for score, one in sorted(likely, key=lambda pair: -pair[0]):
        if score < threshold:
            return
        places = range(one.span.start // _STEP, one.span.end // _STEP + 1)
        if not any(_bars(other, one) for place in places for other in kept[place]):
            for place in places:
                kept[place].append(one)
            yield score, one


def _bars(kept: Candidate, other: Candidate) -> bool:
    """Whether two candidates cannot both be quotes; only words in marks may lie within another."""
    one, two = kept.span, other.span
    if not one.overlap(two):
        return False
    longer, shorter = (one, two) if one.end - one.start > two.end - two.start else (two, one)
    inner = kept if shorter is one else other
    within = longer.start <= shorter.start and shorter.end <= longer.end
    return not within or inner.marked is None or overlap(one, two) >= _ALL_BUT_MARKS


def _report(one: Candidate, score: float, sentence: Sentence) -> Report:
    base = one.report or Report(
        start=one.span.start,
        end=one.span.end,
        kind=_kind(one),
        rule="tagger",
        sentence=sentence.sentence,
    )
    return replace(
        base,
        start=one.span.start,
        end=one.span.end,
        cue=cue_of(one),
        speaker=speaker_of(one),
        sureness=score,
    )


def _kind(one: Candidate) -> str:
    if one.marked is None:
        return "indirect"
    return "direct" if is_sentence(one.span.of(one.text)) else "partial"
