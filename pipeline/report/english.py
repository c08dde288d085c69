"""What a page says about its English: what there is, how much of it is doubtful, and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from pipeline.records import Quote, Sentence
from pipeline.report.index import Findings
from pipeline.translate import ENGLISH, tell_doubt

NOTHING = "Nothing was translated: what is not English stands in its own words."
# What a reader has to know where a run was asked for less than everything (`Settings.translate`).
EXTENTS = {
    "quotes": "Only quotes, and the sentences that hold one, were translated.",
    "headlines": "Only headlines and teasers were translated"
    " (the first sentence, where an article has neither).",
    "none": NOTHING,
}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many texts of a story were translated, each counted once, and how many doubtfully.

    `reasons`: what is doubtful, in words, with how often; the most frequent first. `foreign`:
    whether the story has anything to translate.
    """

    foreign: bool
    translated: int
    doubtful: int
    reasons: tuple[tuple[str, int], ...]


def english_of(row: Sentence | Quote | None) -> str:
    """The English of a row, "" where it is English itself or was not translated."""
    return row.text_en if row and row.text_en != row.text else ""


def count_doubts(inside: Sequence[Findings]) -> Tally:
    """The tally over the sentences and quotes of a story's articles."""
    failed: dict[str, set[str]] = defaultdict(set)
    for one in inside:
        rows: Iterable[Sentence | Quote] = chain(one.sentences, one.quotes)
        for row in filter(english_of, rows):
            failed[row.text].update(row.checks_failed)
    counted = Counter(name for names in failed.values() for name in sorted(names))
    return Tally(
        foreign=any(row.lang != ENGLISH for one in inside for row in one.sentences),
        translated=len(failed),
        doubtful=sum(bool(names) for names in failed.values()),
        reasons=tuple((tell_doubt(name), times) for name, times in counted.most_common()),
    )


def tell_extent(about: Mapping[str, Any]) -> str:
    """What was left untranslated by choice, in a sentence; "" if everything was asked for."""
    if about["models"]["translator"] == "none":
        return NOTHING
    return EXTENTS.get(about.get("settings", {}).get("translate", ""), "")
