"""Items of quotes and statements: who has the words, who reports them, who contradicts them.

A statement that some outlet quotes is a quote item, so that nothing is listed twice; outlets that
report the same without quotation marks are in that item too, and say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from pipeline.diff.clash import contradiction
from pipeline.diff.facts import ALIGNED
from pipeline.diff.items import Found, Ground, Item, by_statement, join
from pipeline.diff.manner import QUOTED, manners
from pipeline.diff.words import plain_words, same_words
from pipeline.records import Quote, Statement, Verdict

FORCE = "force"  # what a hope and a demand differ in (`Statement.differs`)
# A title is cut at this many characters.
TITLE = 120

Groups = Mapping[str, Sequence[Statement]]


def said_items(on: Ground) -> Iterator[Item]:
    """The quote items, then the statement items of what nobody quotes."""
    groups = by_statement(on.statements)
    quotes = _outermost(on)
    claimed: set[str] = set()
    for held in _quoted(on, quotes, groups):
        rows_of = {quotes[one].quote_id for one in held} | {quotes[one].nested_in for one in held}
        mine = {key for key, rows in groups.items() if any(_in(one, rows_of) for one in rows)}
        claimed |= mine
        rows = [one for key in sorted(mine) for one in groups[key] if one.differs != FORCE]
        yield _quote_item(on, [quotes[one] for one in held], rows)
    for key, versions in groups.items():
        plain = [one for one in versions if one.differs != FORCE]
        if key not in claimed and plain:
            weaker = [one for one in versions if one.differs == FORCE]
            yield _statement_item(on, key, plain, _otherwise(weaker))
        if otherwise := [one for one in versions if one.differs == FORCE]:
            yield _statement_item(on, f"{key} {FORCE}", otherwise, _otherwise(plain))


def _otherwise(versions: Iterable[Statement]) -> tuple[Found, ...]:
    """The versions of another force."""
    return tuple(Found(*_place(one), "Says it with another force:") for one in versions)


def _outermost(on: Ground) -> dict[str, Quote]:
    """The quotes in marks that are in no other one; words in marks inside a report count."""
    said = [one for analysis in on.by_id.values() for one in analysis.quotes if one.kind in QUOTED]
    ids = {one.quote_id for one in said}
    return {one.quote_id: one for one in said if one.nested_in not in ids}


def is_sure(one: Statement) -> bool:
    """Whether a version belongs to its group; one that only clashes in a number or "not" does."""
    return one.verdict is Verdict.SAME or one.score >= ALIGNED


def _quoted(on: Ground, quotes: Mapping[str, Quote], groups: Groups) -> list[list[str]]:
    """Quotes of the same words, and quotes that are versions of one statement."""
    aligned = []
    for rows in groups.values():
        sure = {one.quote_id for one in rows if is_sure(one)} - {""}
        ids = [key for key, one in quotes.items() if sure & {key, one.nested_in}]
        aligned += [(ids[0], other) for other in ids[1:]]
    words = {
        key: (on.by_id[one.article_id].lang, plain_words(one.text)) for key, one in quotes.items()
    }
    repeated = [
        (one, other)
        for one, other in combinations(quotes, 2)
        if words[one][0] == words[other][0] and same_words(words[one][1], words[other][1])
    ]
    return join([*aligned, *repeated], quotes)


def _in(row: Statement, quote_ids: set[str]) -> bool:
    return bool(row.quote_id) and row.quote_id in quote_ids


def _quote_item(on: Ground, quotes: Sequence[Quote], rows: Sequence[Statement]) -> Item:
    longest = max(quotes, key=lambda one: (len(one.text), one.quote_id))
    having = {one.article_id for one in quotes}
    others = [one for one in rows if one.article_id not in having]
    reported = [_reported(one) for one in others if is_sure(one)]
    named = any(one.speaker_kind == "named" for one in quotes)
    conflict = contradiction(on, [one for one in rows if is_sure(one)], quotes)
    return Item(
        kind="quote",
        ids=(min(one.quote_id for one in quotes),),
        title=_title(longest.text, longest.speaker),
        found=(*map(_quote_found, quotes), *reported),
        maybe=tuple(_reported(one) for one in others if not is_sure(one)),
        conflict=conflict,
        manner="" if conflict else _manners(on, rows),
        weight=float(min(len(plain_words(longest.text)), 30) + 10 * named),
    )


def _statement_item(
    on: Ground, key: str, versions: Sequence[Statement], other: tuple[Found, ...]
) -> Item:
    sure = [one for one in versions if is_sure(one) or one.differs == FORCE]
    doubtful = [one for one in versions if one not in sure]
    first = (sure or doubtful)[0]
    return Item(
        kind="statement",
        ids=(key,),
        title=_title(first.text),
        found=tuple(map(_found, sure or doubtful)),
        maybe=tuple(_found(one) for one in doubtful if sure),
        other=other,
        conflict=contradiction(on, sure, ()),
        manner=_manners(on, sure),
        unsure="" if sure else "It is unsure whether these versions say the same.",
        weight=float(len(versions)),
    )


def _manners(on: Ground, rows: Iterable[Statement]) -> str:
    same = [one for one in rows if one.verdict is Verdict.SAME]
    told = (it for key in {one.article_id for one in same} for it in on.by_id[key].quotes)
    return manners(same, {it.quote_id: on.names.get(it.speaker_entity_id, "") for it in told})


def _found(one: Statement) -> Found:
    return Found(*_place(one), note=_sentence(one))


def _quote_found(one: Quote) -> Found:
    who = one.speaker.rstrip(" ,;") or "no speaker named"
    return Found(one.article_id, one.start, one.end, one.text, f"{one.kind} quote, {who}.")


def _reported(one: Statement) -> Found:
    return Found(*_place(one), note="Reported without these quotation marks.")


def _place(one: Statement) -> tuple[str, int, int, str]:
    return one.article_id, one.start, one.end, one.text


def _sentence(one: Statement) -> str:
    return f"{one.evidence.rstrip('.')}." if one.evidence else ""


def _title(text: str, speaker: str = "") -> str:
    line = " ".join(text.split())
    short = line if len(line) <= TITLE else f"{line[: TITLE - 1].rstrip()}…"
    return f"{speaker}: {short}" if speaker else short
