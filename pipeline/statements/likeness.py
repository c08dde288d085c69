"""Which names and figures of a story may be the same, and how alike they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from pipeline.records import Figure, Mention
from pipeline.statements.numbers import agreement
from pipeline.statements.reading import words_of

SPELLED = 75  # likeness (0 to 100) of two spellings of a name, as "Zenne" and "Senne Philharmonie"

Item = str | Mention | Figure


def likenesses(items: Sequence[Item]) -> Iterator[tuple[int, dict[int, float]]]:
    """Per name and figure the numbers of those like it, itself included, with 0 to 1."""
    names = [(at, item) for at, item in enumerate(items) if isinstance(item, Mention)]
    yield from _names(names)
    kinds: defaultdict[tuple[str, str], list[tuple[int, Figure]]] = defaultdict(list)
    for at, item in enumerate(items):
        if isinstance(item, Figure):
            kinds[item.kind, item.unit].append((at, item))
    for figures in kinds.values():
        for at, figure in figures:
            yield at, {other: 1.0 for other, one in figures if agreement(figure, one) > 0}


def _names(names: Sequence[tuple[int, Mention]]) -> Iterator[tuple[int, dict[int, float]]]:
    """1 for one entity or a name and its short form, else how alike the spellings are."""
    if not names:
        return
    spelled = [one.text.casefold() for _, one in names]
    near = process.cdist(spelled, spelled, scorer=fuzz.ratio, score_cutoff=SPELLED)
    words = [frozenset(words_of(one.text)) for _, one in names]
    holding: defaultdict[str, set[int]] = defaultdict(set)
    for number, mine in enumerate(words):
        for word in mine:
            holding[word].add(number)
    for number, (at, _) in enumerate(names):
        found = {
            names[other][0]: float(near[number, other]) / 100 for other in near[number].nonzero()[0]
        }
        for other in set().union(*(holding[word] for word in words[number])):
            if words[other] <= words[number] or words[number] <= words[other]:
                found[names[other][0]] = 1.0
        found[at] = 1.0
        yield at, found
