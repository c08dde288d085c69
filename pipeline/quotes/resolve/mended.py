"""Names as the tagger found them, mended where the text around shows what it missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.quotes.resolve.page import Page
from pipeline.quotes.resolve.roles import FEMININE, MASCULINE, is_listed, is_person
from pipeline.records import Mention

_THINGS = frozenset({"LOC", "MISC"})


def mend(page: Page, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in order: persons completed, and without roles taken for (part of) a name."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: one.start):
        if found and mention.start < found[-1].end:
            continue  # "Wielen", now part of "Joost van der Wielen"
        mended = _without_role(page, _completed(page, _as_person(page, mention)))
        if not (mended.label == "PER" and is_listed(mended.text.lower(), page.lang)):
            found.append(mended)
    return found


def titled(page: Page, mentions: Sequence[Mention]) -> dict[str, str]:
    """The gender that a title before or in a name tells ("Mrs Kranz"), by mention_id."""
    facts = page.lang.reference
    found: dict[str, str] = {}
    for mention in mentions:
        at = page.word_at(mention.start)
        near = [page.words[one].low for one in range(max(0, at - 2), min(at + 1, len(page.words)))]
        title = near[0] if len(near) == 3 and near[1] == "." else "".join(near[-2:-1])
        for one in (title, near[-1]):
            if one in facts.masculine_titles | facts.feminine_titles:
                man = one in facts.masculine_titles
                found[mention.mention_id] = MASCULINE if man else FEMININE
    return found


def _as_person(page: Page, mention: Mention) -> Mention:
    """As in "schepen Ward Ostyn", taken for a place: two words after a noun for a person."""
    at = page.word_at(mention.start) - 1
    told = at >= 0 and is_listed(page.words[at].low, page.lang)
    person = mention.label in _THINGS and len(mention.text.split()) > 1 and told
    return replace(mention, label="PER") if person else mention


def _completed(page: Page, mention: Mention) -> Mention:
    """As in "Joost van der": a person's name goes on after a particle."""
    after = page.word_at(mention.end - 1) + 1
    last = mention.text.split()[-1].casefold()
    if mention.label != "PER" or last not in page.lang.wording.names.particles:
        return mention
    if after >= len(page.words) or not page.words[after].capital:
        return mention
    end = page.words[after].end
    return replace(mention, end=end, text=page.text[mention.start : end])


def _without_role(page: Page, mention: Mention) -> Mention:
    """As in "Bezetter Wannes": a noun for a person that is known, or also written small."""
    first, *rest = mention.text.split()
    low = first.lower()
    if mention.label != "PER" or not rest or not is_person(low, page.lang):
        return mention
    small = any(one.low == low and not one.capital for one in page.words)
    if not (small or is_listed(low, page.lang)):
        return mention
    start = mention.start + mention.text.index(rest[0], len(first))
    return replace(mention, start=start, text=page.text[start : mention.end])
