"""Items of figures: the same amount in several outlets, and amounts that contradict each other.

A conflict needs one of two things. Either one thing is measured (the same scope, in sentences that
say the same) and the ranges do not meet. Or one exact amount of money is said to measure two
things of one subject: 150 billion in revenue, and a company valued at 150 billion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from pipeline.diff.facts import Fact, read_facts
from pipeline.diff.items import Found, Ground, Item, join
from pipeline.diff.values import agree, equal, same_number, told_value
from pipeline.diff.words import plain_words
from pipeline.protocols import Embedder, Vectors
from pipeline.records import Figure

# Cosine of two scopes ("Künstler", "artists") with the default embedder; tests/diff/test_model.py
# holds the pairs. From 0.55 on 35 of 40 translations and 4 of 38 different things match: enough
# where the values agree. From 0.75 on 20 and none: needed to call unequal values a conflict.
NEAR_SCOPE, SAME_SCOPE = 0.55, 0.75
# Cosine of two sentences of one scope but unequal numbers: 7 of 15 on the same fact reach it, none
# of 18 on different facts (those end at 0.62). Lower it further,
# and "20 artists leaked it" contradicts "300 artists were invited".
SAME_FACT = 0.63
# The same for equal values: 13 and 2 reach it. Enough where a figure has no scope, or where the
# value is above SMALL, so that it is hardly chance: the encoder takes "jobs" and "banen" for two.
NEAR_FACT, SMALL = 0.5, 20
# Money from which on two measures of one value cannot be chance.
LARGE = 1_000_000


@dataclass(frozen=True, slots=True)
class Likeness:
    """Vectors of the scopes and sentences of all facts, and what the measures say."""

    scopes: Vectors
    sentences: Vectors

    def scope(self, a: Fact, b: Fact) -> float:
        """How alike two scopes are; -1 if what they measure differs or one has none."""
        if a.measure and b.measure:
            return 1.0 if a.measure == b.measure else -1.0
        if not a.figure.scope or not b.figure.scope:
            return -1.0
        return float(self.scopes[a.at] @ self.scopes[b.at])

    def sentence(self, a: Fact, b: Fact) -> float:
        """How alike the sentences are."""
        return float(self.sentences[a.at] @ self.sentences[b.at])


def figure_items(on: Ground, embedder: Embedder) -> Iterator[Item]:
    """One item per figure that outlets share, contradict, or have alone."""
    facts = {one.figure.figure_id: one for one in read_facts(on)}
    if not facts:
        return
    texts = [one.figure.scope or one.figure.text for one in facts.values()]
    sentences = [one.sentence for one in facts.values()]
    like = Likeness(embedder.embed(texts), embedder.embed(sentences))
    pairs = list(_pairs(facts.values()))
    clashes = {
        (a.figure.figure_id, b.figure.figure_id): why
        for a, b in pairs
        if a.outlet != b.outlet and (why := conflict(a, b, like))
    }
    same = [(a.figure.figure_id, b.figure.figure_id) for a, b in pairs if same_figure(a, b, like)]
    # Two conflicting figures are one item, but only groups of equal figures may chain.
    for group in join([*same, *clashes], facts):
        yield _item([facts[one] for one in group], clashes)


def _pairs(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts that have one kind and unit, also of one article that says it twice."""
    alike: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
    for one in facts:
        alike[one.figure.kind, one.figure.unit].append(one)
    for group in alike.values():
        yield from combinations(group, 2)


def same_figure(a: Fact, b: Fact, like: Likeness) -> bool:
    """Whether two figures give one value of one thing. Dates need no scope: a day is a day."""
    if not same_number(a.figure, b.figure):
        return False
    if a.figure.kind == "date":
        return True
    aligned = bool(a.statement_id) and a.statement_id == b.statement_id
    apart = bool(a.measure and b.measure) and a.measure != b.measure
    silent = not (a.figure.scope and b.figure.scope)
    telling = (a.figure.low or a.figure.high or 0) > SMALL
    near = (silent or telling) and like.sentence(a, b) >= NEAR_FACT
    return not apart and (aligned or near or like.scope(a, b) >= NEAR_SCOPE)


def conflict(a: Fact, b: Fact, like: Likeness) -> str:
    """How two figures of different outlets contradict each other; "" if they do not."""
    if not agree(a.figure, b.figure):
        return _other_value(a, b, like)
    return _other_measure(a, b)


def _other_value(a: Fact, b: Fact, like: Likeness) -> str:
    """One thing, two values that cannot both be."""
    if _elsewhere(a.named, b.named) or _elsewhere(a.dates, b.dates):
        return ""
    if _has(a, b.figure) or _has(b, a.figure) or _part(a.figure, b.figure):
        return ""
    aligned = bool(a.statement_id) and a.statement_id == b.statement_id
    scope = like.scope(a, b)
    if a.figure.kind == "date":
        same = aligned and a.alone and b.alone and len(a.figure.date) == len(b.figure.date)
    elif aligned:
        silent = not (a.figure.scope or b.figure.scope or a.measure or b.measure)
        same = scope >= NEAR_SCOPE or (silent and a.alone and b.alone)
    else:
        same = scope >= SAME_SCOPE and like.sentence(a, b) >= SAME_FACT
    if not same:
        return ""
    return f"{_told(a)}, but {_told(b)}."


def _has(one: Fact, value: Figure) -> bool:
    """Whether the article of a fact gives the other's value too: "1200 go, 400 come"."""
    rivals = (it for it in one.beside if (it.kind, it.unit) == (value.kind, value.unit))
    return any(same_number(it, value) for it in rivals)


def _part(one: Figure, other: Figure) -> bool:
    """Whether one counts a part of what the other counts: "office jobs" among "jobs"."""
    mine, theirs = set(plain_words(one.scope)), set(plain_words(other.scope))
    return bool(mine and theirs) and (mine < theirs or theirs < mine)


def _elsewhere(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both sentences name something, and nothing in common: other firms, other years."""
    return bool(mine and theirs) and not mine & theirs


def _other_measure(a: Fact, b: Fact) -> str:
    """One exact, large amount of money that two outlets say measures two things of one subject."""
    exact = equal(a.figure, b.figure) and a.figure.kind == "money" and a.figure.unit
    if not exact or a.figure.low is None or a.figure.low < LARGE:
        return ""
    if not a.measure or not b.measure or a.measure == b.measure or not a.subjects & b.subjects:
        return ""
    return f"{_told(a)} as {a.measure}, but {_told(b)} as {b.measure}: one may have mixed it up."


def _told(one: Fact) -> str:
    scope = one.figure.scope
    with_scope = scope and scope not in one.figure.text
    return f"{one.outlet} has {one.figure.text!r}" + (f" ({scope})" if with_scope else "")


def _item(group: Sequence[Fact], clashes: Mapping[tuple[str, str], str]) -> Item:
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


def _found(one: Fact) -> Found:
    figure = one.figure
    scope = f", scope {figure.scope!r}" if figure.scope else ""
    note = " ".join(filter(None, [figure.kind, told_value(figure), figure.unit]))
    return Found(figure.article_id, figure.start, figure.end, figure.text, f"{note}{scope}.")
