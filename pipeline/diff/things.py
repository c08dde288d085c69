"""What a figure counts: the thing, what happens to it, and whether it is a part or taken back.

The words are data, `pipeline/lang/<code>/concepts.py`; the names they map to are the same in every
language. What stands nearest after a figure counts, then what stands nearest before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.diff.signs import Signs, signs_of
from pipeline.records import Figure, Sentence

# Nouns that say what happened as well.
_IMPLIED: Mapping[str, tuple[str, str]] = {
    "dead": ("person", "die"),
    "injured": ("person", "injure"),
    "missing": ("person", "miss"),
    "arrest": ("person", "arrest"),
    "infection": ("person", "infect"),
    "demonstrator": ("demonstrator", "protest"),
    "employee": ("employee", "employ"),
    "signature": ("signature", "sign"),
    "vote": ("vote", "vote"),
}
PEOPLE = frozenset(
    {
        "person", "child", "woman", "passenger", "resident", "employee", "member", "pupil",
        "student", "teacher", "patient", "soldier", "police", "firefighter", "demonstrator",
        "visitor", "voter", "customer", "refugee", "dead", "injured", "missing", "doctor", "crew",
        "player", "artist", "hostage", "apprentice", "respondent",
    }
)  # fmt: skip
WORK = frozenset({"employ", "cut", "create"})
# What was expected, ordered or offered is not what came of it.
AHEAD = frozenset({"expect", "order", "invite"})
# What does not happen to people.
OF_THINGS = frozenset(
    {
        "close", "open", "found", "build", "destroy", "damage", "flood", "buy", "seize", "steal",
        "leak", "smell", "carry", "cancel", "deliver", "last", "lift", "verdict", "power", "recall",
        "sink", "fell", "plant", "cull", "restore", "begin", "end", "delay", "reach", "dive",
        "weigh", "speed",
    }
)  # fmt: skip
# Characters before a figure in which a word takes it back, and after it.
_CLOSE = 40
_END = re.compile(r"[.;:!?](?:\s|$)|[–—]")


@dataclass(frozen=True, slots=True)
class Thing:
    """What a figure counts. `noun` and `event` are names of concepts or "".

    `part`: it counts some of what another figure counts. `whole`: the number it is a part of
    ("41 of 86"). `change`: an amount by which something changes; None if nothing says so.
    `withdrawn`: the article gives it as an earlier, wrong value. `total`: another figure counts a
    part of it. `period`: the time it is for, where it is one of a row.
    """

    noun: str = ""
    event: str = ""
    part: bool = False
    whole: float | None = None
    change: bool | None = None
    withdrawn: bool = False
    total: bool = False
    period: str = ""


def thing_of(one: Figure, held: Sentence, beside: Sequence[Figure]) -> Thing:
    """What a figure counts, by its scope and sentence; `beside` are the sentence's figures."""
    words = signs_of(held.lang)
    before, after = (side.casefold() for side in _around(one, held, beside))
    scope = one.scope.casefold()
    noun = _noun(scope, words)
    base, implied = _IMPLIED.get(noun, (noun, ""))
    told = after.replace(scope, " ", 1) if scope else after
    whole = _whole(one, held, beside, words)
    total = any(_whole(it, held, beside, words) == one.low for it in beside if it is not one)
    around = f"{before} {scope} {after}"
    return Thing(
        noun=base,
        event="" if total else _deal(_event(before, told, words, noun), one) or implied,
        part=one.kind == "count" and whole is None and _is_part(before, after, words),
        total=total,
        period=next((name for name, sign in words.periods if sign.search(around)), ""),
        whole=whole,
        change=_change(before, told, words),
        withdrawn=_withdrawn(one, held, words),
    )


def _around(one: Figure, held: Sentence, beside: Sequence[Figure]) -> tuple[str, str]:
    """What stands before and after a figure, up to the next figure of its kind or a stop."""
    others = [it for it in beside if it.kind == one.kind and it is not one]
    begin = max((it.end for it in others if it.end <= one.start), default=held.start)
    end = min((it.start for it in others if it.start >= one.end), default=held.end)
    before = held.text[begin - held.start : one.start - held.start]
    after = held.text[one.end - held.start : end - held.start]
    stop = _END.search(after)
    return _END.split(before)[-1], after[: stop.start()] if stop else after


def _noun(scope: str, words: Signs) -> str:
    """The thing that the head of a scope names: its last word, else the first that is known."""
    found = [(place.end(), name) for name, sign in words.things for place in sign.finditer(scope)]
    return max(found)[1] if found else ""


def _event(before: str, after: str, words: Signs, noun: str) -> str:
    """The first event after a figure that fits what it counts, else the last before it."""
    known = [(name, sign) for name, sign in words.events if fits(noun, name)]
    ahead = [(it.start(), -len(it[0]), name) for name, sign in known if (it := sign.search(after))]
    if ahead:
        return min(ahead)[2]
    behind = [(it.end(), len(it[0]), name) for name, sign in known for it in sign.finditer(before)]
    if behind:
        return max(behind)[2]
    both = f"{before} {after}"
    around = [(-len(it[0]), name) for name, sign in known if (it := sign.search(both))]
    return min(around)[1] if around else ""


def fits(noun: str, event: str) -> bool:
    """Whether an event may happen to a thing: jobs are not hurt, people are not closed."""
    if noun in ("job", "employee"):
        return event in WORK or event in AHEAD
    return not (noun in PEOPLE and event in OF_THINGS)


def _deal(event: str, one: Figure) -> str:
    """Of money, bought and sold are one."""
    return "sell" if event == "buy" and one.kind == "money" else event


def _is_part(before: str, after: str, words: Signs) -> bool:
    near = before[-_CLOSE:] + " " + after[:_CLOSE]
    return bool(words.part.search(near) or words.of_these.search(after))


def _whole(one: Figure, held: Sentence, beside: Sequence[Figure], words: Signs) -> float | None:
    """The count that follows a part of it: 86 in "41 of the orchestra's 86 members"."""
    for it in beside:
        gap = held.text[one.end - held.start : it.start - held.start]
        if it.kind == one.kind == "count" and 0 < len(gap) < _CLOSE and it.start > one.end:
            return it.low if words.of.search(gap) else None
    return None


def _change(before: str, after: str, words: Signs) -> bool | None:
    if words.level.search(before):
        return False
    if words.change.search(before) or words.more.search(after):
        return True
    return None


def _withdrawn(one: Figure, held: Sentence, words: Signs) -> bool:
    """Whether the sentence takes the figure back: "31, not 23, as first reported"."""
    before = held.text[: one.start - held.start].casefold()
    after = held.text[one.end - held.start :].casefold()
    if words.withdrawn.search(before[-_CLOSE:]):
        return True
    if words.corrected.search(before + after):
        return bool(words.from_.search(before))
    return bool(words.reported.search(after[:_CLOSE]))
