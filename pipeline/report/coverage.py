"""What a story's page shows: what stands out, the coverage matrix, statements, quotes, articles."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.records import DiffItem, Quote, Sentence, Statement, Story
from pipeline.report.english import count_doubts, english_of
from pipeline.report.index import Findings, Rows, dates_of
from pipeline.report.marks import Line, lines_of

# The order in which sections of the matrix are shown, and their headings.
KINDS = {
    "figure": "Figures",
    "statement": "Statements",
    "quote": "Quoted words",
    "entity": "Names",
}
_STANDOUT = 12  # items told in sentences at the top; the matrix below has them all


@dataclass(frozen=True, slots=True)
class Cell:
    """One outlet's part in an item: its words, its sentence in English, and where that stands.

    `doubts`: the checks that the English failed.
    """

    outlet: str
    presence: str
    text: str = ""
    english: str = ""
    anchor: str = ""
    evidence: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the matrix; `cells` follow the order of the story's outlets."""

    item_id: str
    kind: str
    status: str
    name: str
    reason: str
    cells: tuple[tuple[Cell, ...], ...]


def view_stories(
    rows: Rows, findings: Mapping[str, Findings]
) -> Iterator[tuple[Story, dict[str, Any]]]:
    """Each story with the values that the template of its page needs."""
    diff = _by_story(rows["diff"])
    statements = _by_story(rows["statements"])
    inside = _by_story([one.article for one in findings.values()])
    names = {one.entity_id: one.name for one in rows["entities"]}
    for story in rows["stories"]:
        key = story.story_id
        held = [findings[one.article_id] for one in inside[key]]
        items = _items(story, diff[key], findings)
        yield (
            story,
            {
                "story": story,
                "dates": dates_of(story),
                "outlets": story.outlets,
                "standout": [one for one in items if one.status in ("conflict", "only")][
                    :_STANDOUT
                ],
                "sections": [
                    (kind, title, [one for one in items if one.kind == kind])
                    for kind, title in KINDS.items()
                ],
                "statements": _statements(statements[key], findings),
                "speakers": _speakers(held, names),
                "articles": [(one, _lines(one)) for one in held],
                "tally": count_doubts(held),
            },
        )


def _by_story(rows: Sequence[Any]) -> dict[str, list[Any]]:
    """Rows by their story, in order: read once, not again for every page."""
    held: dict[str, list[Any]] = defaultdict(list)
    for one in rows:
        held[one.story_id].append(one)
    return held


def _items(story: Story, diff: Sequence[DiffItem], findings: Mapping[str, Findings]) -> list[Item]:
    grouped: dict[str, list[DiffItem]] = defaultdict(list)
    for one in sorted(diff, key=lambda row: row.rank):
        grouped[one.item_id].append(one)
    return [_item(story, group, findings) for group in grouped.values()]


def _item(story: Story, group: Sequence[DiffItem], findings: Mapping[str, Findings]) -> Item:
    cells: dict[str, list[Cell]] = defaultdict(list)
    for one in group:
        cells[one.outlet].append(_cell(one, findings))
    head = group[0]
    ordered = tuple(tuple(cells.get(name) or [Cell(name, "absent")]) for name in story.outlets)
    return Item(head.item_id, head.kind, str(head.status), head.item, head.reason, ordered)


def _cell(one: DiffItem, findings: Mapping[str, Findings]) -> Cell:
    if one.article_id not in findings or one.start is None:
        return Cell(one.outlet, one.presence, evidence=one.evidence)
    sentence = sentence_at(findings[one.article_id].sentences, one.start)
    return Cell(
        one.outlet,
        one.presence,
        text=one.text,
        english=english_of(sentence),
        anchor=anchor_of(one.article_id, sentence),
        evidence=_apart(one),
        doubts=sentence.checks_failed if sentence else (),
    )


def _apart(one: DiffItem) -> str:
    """What the evidence says beyond the item's reason, which stands above all its versions."""
    why = one.reason.partition(". ")[2]
    return one.evidence.replace(why, "").strip() if why else one.evidence


def sentence_at(sentences: Sequence[Sentence], offset: int) -> Sentence | None:
    """The sentence that an offset lies in or after; sentences are in order."""
    at = bisect_right(sentences, offset, key=lambda one: one.start) - 1
    return sentences[at] if at >= 0 else None


def anchor_of(article_id: str, sentence: Sentence | None) -> str:
    """The id of a sentence on the page."""
    return f"a{article_id}" if sentence is None else f"a{article_id}-{sentence.sentence}"


@dataclass(frozen=True, slots=True)
class Version:
    """One outlet's version of a statement, with who said it if it is a quote."""

    row: Statement
    quote: Quote | None
    anchor: str
    doubts: tuple[str, ...]
    english: str


def _statements(
    statements: Sequence[Statement], findings: Mapping[str, Findings]
) -> list[list[Version]]:
    """Statements with versions of several outlets, the most widely shared first."""
    groups: dict[str, list[Version]] = defaultdict(list)
    for one in statements:
        groups[one.statement_id].append(_version(one, findings[one.article_id]))
    shared = [one for one in groups.values() if len({version.row.outlet for version in one}) > 1]
    return sorted(shared, key=lambda one: -len({version.row.outlet for version in one}))


def _version(one: Statement, found: Findings) -> Version:
    sentence = sentence_at(found.sentences, one.start)
    quote = next((quote for quote in found.quotes if quote.quote_id == one.quote_id), None)
    said = quote and (quote.start, quote.end) == (one.start, one.end) and quote.text_en
    shown = quote if said else sentence
    english = one.text_en if english_of(shown) else ""
    doubts = shown.checks_failed if shown else ()
    return Version(one, quote, anchor_of(one.article_id, sentence), doubts, english)


def _speakers(
    inside: Sequence[Findings], names: Mapping[str, str]
) -> list[tuple[str, list[tuple[Any, ...]]]]:
    """Quotes by speaker, the most quoted first; nameless ones last. `names` are by entity_id."""
    spoken: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for found in inside:
        for quote in found.quotes:
            sentence = sentence_at(found.sentences, quote.start)
            name = names.get(quote.speaker_entity_id) or quote.speaker_name or quote.speaker
            anchor = anchor_of(quote.article_id, sentence)
            spoken[name].append((quote, found.article.outlet, anchor, english_of(quote)))
    return sorted(spoken.items(), key=lambda pair: (not pair[0], -len(pair[1]), pair[0]))


def _lines(found: Findings) -> list[Line]:
    return lines_of(
        found.article.text,
        found.sentences,
        {"quote": found.quotes, "mention": found.mentions, "figure": found.figures},
        left_out=[one for one in found.blocks if one.kind in ("boilerplate", "byline")],
    )
