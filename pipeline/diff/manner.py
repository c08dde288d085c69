"""How outlets present one statement: in whose mouth, in their words or others', how firmly.

Nothing here is a contradiction; it is what a reader compares once outlets agree on what was said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from pipeline.records import Statement

QUOTED = frozenset({"direct", "block", "partial"})
Look = Callable[[Statement], str]


def manners(rows: Sequence[Statement], speakers: Mapping[str, str]) -> str:
    """The differences between outlets, each in a sentence; "" if there are none.

    `rows` are versions of one statement that are sure to be the same, `speakers` the names of the
    entities that speak, by quote_id.
    """
    return " ".join(_sentence(groups) for groups in _differing(rows, speakers))


def _differing(
    rows: Sequence[Statement], speakers: Mapping[str, str]
) -> Iterator[dict[str, list[str]]]:
    def speaker(one: Statement) -> str:
        name = speakers.get(one.quote_id, "")
        return f"said by {name}" if name else ""

    for look in (_form, speaker, _firmness):
        groups = _by(rows, look)
        if len(groups) > 1:
            yield groups


def _by(rows: Sequence[Statement], look: Look) -> dict[str, list[str]]:
    """The outlets by what a look at their first version that tells anything finds."""
    told: dict[str, str] = {}
    for one in rows:
        if found := look(one):
            told.setdefault(one.outlet, found)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for outlet, found in told.items():
        groups[found].append(outlet)
    return groups


def _form(one: Statement) -> str:
    """Nothing of a plain sentence: that it has no source cannot be told for sure."""
    if one.kind in QUOTED:
        return "quoted"
    return "reported" if one.kind == "indirect" else ""


def _firmness(one: Statement) -> str:
    """Not of what is denied: one outlet denies that it was so, another says that it was not."""
    said = one.kind in QUOTED or one.kind == "indirect"
    return {"hedged": "hedged", "asserted": "firm"}.get(one.modality, "") if said else ""


def _sentence(groups: dict[str, list[str]]) -> str:
    parts = (f"{', '.join(sorted(outlets))}: {found}" for found, outlets in sorted(groups.items()))
    return f"{'; '.join(parts)}."
