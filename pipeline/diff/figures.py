"""Items of figures: the same amount in several outlets, and amounts that contradict each other.

A conflict is one of two things. Either one thing is counted and the ranges do not meet. Or one
exact amount of money is said to measure two things of one subject: 150 billion in revenue, and a
company valued at 150 billion. `alike` says when two figures are of one thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

import numpy as np

from pipeline.diff.alike import far_apart, one_thing
from pipeline.diff.claims import Claim, Likeness, likeness, read_claims
from pipeline.diff.equal_figures import same_figure
from pipeline.diff.items import Found, Ground, Item, join
from pipeline.diff.values import agree, equal, same_number, told_value
from pipeline.protocols import Embedder

# What one project may cost, be granted and be planned to cost, and one accident.
SPENT = frozenset({"cost", "price", "budget", "funding", "investment", "damage"})
# Money from which on two measures of one value cannot be chance.
LARGE = 1_000_000
# From so many claims of one kind and unit on, each is compared with its nearest only: more than any
# story of thirty articles has.
MANY, NEIGHBOURS = 400, 60


def figure_items(on: Ground, embedder: Embedder) -> Iterator[Item]:
    """One item per figure that outlets share, contradict, or have alone."""
    read = read_claims(on)
    if not read:
        return
    like = likeness(read, embedder)
    claims = {one.figure.figure_id: one for one in read}
    clashes: dict[tuple[str, str], str] = {}
    same: list[tuple[str, str]] = []
    for a, b in _pairs(read, like):
        key = a.figure.figure_id, b.figure.figure_id
        if same_figure(a, b, like):
            same.append(key)
        if a.fact.outlet != b.fact.outlet and (why := conflict(a, b, like)):
            clashes[key] = why
    # Two conflicting figures are one item, but only groups of equal figures may chain.
    for group in join([*same, *clashes], claims):
        yield _item([claims[one] for one in group], clashes)


def _pairs(claims: Iterable[Claim], like: Likeness) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims of one kind and unit or in money, also of one article that says it twice.

    Of very many, each with those in the nearest sentences, so that the work does not grow with the
    square of the articles; two of one thing stand in sentences that are alike.
    """
    alike: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for one in claims:
        unit = "" if one.value.kind == "money" else one.value.unit
        alike[one.value.kind, unit].append(one)
    for group in alike.values():
        if len(group) <= MANY:
            yield from combinations(group, 2)
        else:
            yield from ((group[a], group[b]) for a, b in _nearest(group, like))


def _nearest(group: Sequence[Claim], like: Likeness) -> list[tuple[int, int]]:
    """The places of claims with the nearest sentences, and of one value with the next like it."""
    vectors = like.sentences[[one.fact.at for one in group]]
    values: defaultdict[object, list[int]] = defaultdict(list)
    for at, one in enumerate(group):
        values[one.value.low, one.value.high, one.value.date].append(at)
    found = {pair for places in values.values() for pair in pairwise(places)}
    for at, vector in enumerate(vectors):
        near = np.argpartition(-(vectors @ vector), NEIGHBOURS)[: NEIGHBOURS + 1].tolist()
        found |= {(min(at, other), max(at, other)) for other in near if other != at}
    return sorted(found)


def conflict(a: Claim, b: Claim, like: Likeness) -> str:
    """How two figures of different outlets contradict each other; "" if they do not."""
    if a.value.unit != b.value.unit:
        return ""
    if agree(a.value, b.value):
        return _other_measure(a, b)
    if far_apart(a, b) or _has(a, b) or _has(b, a) or a.thing.withdrawn or b.thing.withdrawn:
        return ""
    return f"{_told(a)}, but {_told(b)}.{_update(a, b)}" if one_thing(a, b, like) else ""


def _has(one: Claim, other: Claim) -> bool:
    """Whether an article gives the other's value too: "1200 go, 400 come"; not to correct it."""
    return any(
        same_number(rival, other.value) and not thing.withdrawn for rival, thing in one.rivals
    )


def _other_measure(a: Claim, b: Claim) -> str:
    """One exact, large amount of money that two outlets say measures two things of one subject."""
    exact = equal(a.figure, b.figure) and a.figure.kind == "money" and a.figure.unit
    if not exact or a.figure.low is None or a.figure.low < LARGE:
        return ""
    both = {"spent" if one.measure in SPENT else one.measure for one in (a, b)}
    if "" in both or len(both) == 1:
        return ""
    if not a.fact.subjects & b.fact.subjects:
        return ""
    return f"{_told(a)} as {a.measure}, but {_told(b)} as {b.measure}: one may have mixed it up."


def _told(one: Claim) -> str:
    scope = one.figure.scope if one.figure.scope not in one.figure.text else ""
    inside = ", ".join(filter(None, [scope, one.speaker and f"said by {one.speaker}"]))
    return f"{one.fact.outlet} has {one.figure.text!r}" + (f" ({inside})" if inside else "")


def _update(a: Claim, b: Claim) -> str:
    """That one article is later, so that its value may be news and no contradiction."""
    first, last = sorted((a, b), key=lambda one: one.published)
    if not first.published or last.published[: len(first.published)] <= first.published:
        return ""
    corrects = any(thing.withdrawn and same_number(it, first.value) for it, thing in last.rivals)
    how = "and corrects it" if corrects else "perhaps an update"
    return f" {last.fact.outlet} is later ({last.published}), {how}."


def _item(group: Sequence[Claim], clashes: Mapping[tuple[str, str], str]) -> Item:
    ids = {one.figure.figure_id for one in group}
    why = [said for pair, said in clashes.items() if ids.issuperset(pair)]
    first = group[0].figure
    return Item(
        kind="figure",
        ids=(min(ids),),
        title=f"{first.text} {first.scope}".strip()
        if first.scope not in first.text
        else first.text,
        found=tuple(_found(one) for one in group),
        conflict=why[0] if why else "",
        weight=float(bool(first.scope)) + (first.kind == "money") - (first.kind == "date"),
    )


def _found(one: Claim) -> Found:
    figure = one.figure
    scope = f", scope {figure.scope!r}" if figure.scope else ""
    note = " ".join(filter(None, [figure.kind, told_value(figure), figure.unit]))
    return Found(figure.article_id, figure.start, figure.end, figure.text, f"{note}{scope}.")
