"""Overrides applied to the names of a corpus: which come together, which stay apart, which fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from pipeline.link.folding import fold
from pipeline.link.names import Name, NameKey
from pipeline.link.overrides import Overrides
from pipeline.records import Issue, Link, Verdict

Pair = tuple[NameKey, NameKey]


@dataclass(slots=True)
class Decided:
    """What the user decided, in terms of the names found."""

    together: list[Pair] = field(default_factory=list)
    apart: list[Pair] = field(default_factory=list)
    renamed: dict[NameKey, str] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


def settle(overrides: Overrides, names: Sequence[Name]) -> Decided:
    """Look up every name of the overrides; what is not in the corpus is an Issue."""
    found = Decided()
    index = _index(names)
    for wanted in overrides.merges:
        keys = _look_up(wanted, "merge", index, overrides, found)
        found.together += [(keys[0], other) for other in keys[1:]]
        found.links += _links(wanted, Verdict.SAME, "merge", overrides) if keys else ()
    for wanted in overrides.splits:
        keys = _look_up(wanted, "split", index, overrides, found)
        found.apart += combinations(keys, 2)
        found.links += _links(wanted, Verdict.DIFFERENT, "split", overrides) if keys else ()
    for old, new in overrides.renames:
        keys = index.get(fold(old), [])
        found.renamed |= dict.fromkeys(keys, new)
        found.links += _links((old, new), Verdict.SAME, "rename", overrides) if keys else ()
        if not keys:
            found.issues.append(_unused("rename", [old], overrides))
    return found


def _index(names: Sequence[Name]) -> dict[str, list[NameKey]]:
    """Names by their folded form; by other forms they absorbed only where no name has it."""
    forms: defaultdict[str, list[NameKey]] = defaultdict(list)
    for one in names:
        forms[one.key.form].append(one.key)
    absorbed: defaultdict[str, list[NameKey]] = defaultdict(list)
    for one in names:
        for form in sorted({fold(text) for _, text in one.surfaces} - forms.keys()):
            absorbed[form].append(one.key)
    return {**absorbed, **forms}


def _look_up(
    wanted: Sequence[str],
    kind: str,
    index: dict[str, list[NameKey]],
    overrides: Overrides,
    found: Decided,
) -> list[NameKey]:
    """The keys of the names; none, and an Issue, unless at least two of them are there."""
    missing = [one for one in wanted if fold(one) not in index]
    if len(wanted) - len(missing) < 2:
        found.issues.append(_unused(kind, missing, overrides))
        return []
    held = [key for one in wanted for key in index.get(fold(one), ())]
    return list(dict.fromkeys(held))


def _links(
    wanted: Sequence[str], verdict: Verdict, kind: str, overrides: Overrides
) -> Iterator[Link]:
    """One row per pair, so that an override shows up as the judgement it is."""
    for one, other in combinations(wanted, 2):
        yield Link(
            name_a=one,
            name_b=other,
            verdict=verdict,
            score=float(verdict is Verdict.SAME),
            rule="override",
            evidence=f"[[{kind}]] in {overrides.path}.",
        )


def _unused(kind: str, missing: Sequence[str], overrides: Overrides) -> Issue:
    named = ", ".join(repr(one) for one in missing)
    return Issue(
        path=overrides.path,
        stage="link",
        code="override-unused",
        detail=f"[[{kind}]] has no effect: no mention of {named}.",
        hint="Write the name as it stands in the mentions table, or take the entry out.",
    )
