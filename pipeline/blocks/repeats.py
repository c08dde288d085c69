"""Parts that say nothing of their own: links to other articles, lists that repeat the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.blocks.facts import Facts
from pipeline.blocks.lines import is_prose
from pipeline.blocks.units import Unit

_WORD = re.compile(r"[^\W\d_]{4,}")
_NUMBER = re.compile(r"\d+")
_STEM = 5
"""Words count as repeated if the text has their first letters: endings differ in a summary."""
_TITLED, _UNTITLED = (0.5, 0.7), (0.65, 0.85)
"""Least share of one item's content words, and of all items' on average, that the text has too.

Measured on five articles: the one summary has 0.69 to 1.0 (mean 0.81), the six items of two lists
that belong to the text 0.5 to 0.75 (mean 0.66). Overlap alone does not part them, so a list must
also stand at an end of the article, and without a summary's heading it must repeat nearly all."""


def label_repeats(units: Sequence[Unit], facts: Facts) -> list[Unit]:
    """Related links and summary lists become boilerplate."""
    labelled = list(units)
    for i in _related(units, facts):
        labelled[i] = units[i].labelled("boilerplate", "related")
    for run in _list_runs(labelled):
        if _is_summary(labelled, run, facts):
            for i in _with_title(labelled, run, facts):
                labelled[i] = labelled[i].labelled("boilerplate", "summary-list")
    return labelled


def _bare(text: str) -> str:
    return text.strip(" \t.:;!?…#*_-–—").lower()


def _related(units: Sequence[Unit], facts: Facts) -> Iterator[int]:
    """A heading of links and what follows it: to the end if no text comes after, else one line."""
    prose = [i for i, unit in enumerate(units) if is_prose(unit) and unit.kind != "boilerplate"]
    last = prose[-1] if prose else -1
    for i, unit in enumerate(units):
        if _bare(unit.text) in facts.layout.related_titles and unit.rule != "markup":
            if i > last:
                yield from range(i, len(units))
                return
            yield i
            if not is_prose(units[i + 1]):
                yield i + 1


def _list_runs(units: Sequence[Unit]) -> Iterator[range]:
    start = 0
    for i in range(len(units) + 1):
        if i == len(units) or units[i].kind != "list":
            if i - start >= 2:
                yield range(start, i)
            start = i + 1


def _with_title(units: Sequence[Unit], run: range, facts: Facts) -> range:
    before = run.start - 1
    titled = before >= 0 and _bare(units[before].text) in facts.layout.summary_titles
    return range(before, run.stop) if titled else run


def _is_summary(units: Sequence[Unit], run: range, facts: Facts) -> bool:
    """Whether a list at an end of the article, or under such a heading, repeats the text."""
    text = " ".join(unit.text for unit in units if unit.kind in {"body", "teaser", "block_quote"})
    after = [unit for unit in units[run.stop :] if unit.kind in {"body", "block_quote", "list"}]
    before = [unit for unit in units[: run.start] if unit.kind in {"body", "block_quote", "list"}]
    titled = len(_with_title(units, run, facts)) > len(run)
    if after and before:
        return False
    items = [units[i].text for i in run]
    numbers = set(_NUMBER.findall(text))
    if not all(set(_NUMBER.findall(item)) <= numbers for item in items):
        return False
    shares = [_share(item, text.lower()) for item in items]
    least, mean = _TITLED if titled else _UNTITLED
    return min(shares) >= least and sum(shares) / len(shares) >= mean


def _share(item: str, text: str) -> float:
    """The share of an item's longer words whose stem occurs in the text."""
    stems = {word[: max(4, min(_STEM, len(word) - 1))] for word in _WORD.findall(item.lower())}
    return sum(stem in text for stem in stems) / len(stems) if stems else 0.0
