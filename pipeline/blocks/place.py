"""What a part of an article is, told from where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.blocks.facts import Facts
from pipeline.blocks.lines import byline_rule, is_prose
from pipeline.blocks.units import BULLET, NUMBER, SENTENCE_END, Unit
from pipeline.records import Article

# A credit after the last sentence: "... zeigen. (dpa)"
_AGENCY = re.compile(r"\s*[(\[][^()\[\]]{2,40}[)\]]$")
_TITLE = 200
_HEADING = 100
_QUESTION = 70
_TEASER = range(40, 401)
_CAPTION = 160
"""Longest title, section heading, heading that ends in ? or !, teaser, last line (code points)."""

_CLOSING = "'\"”“»«’‘)]*_"
_FINAL = frozenset(".!?…:;,")
_BOLD = re.compile(r"(\*\*|__).+\1", re.DOTALL)
_MARKS = tuple("\"“”„»«‚‘’'")


def label_by_place(units: Sequence[Unit], article: Article, facts: Facts) -> list[Unit]:
    """Every unit with a label; those that have one keep it."""
    units = _numbered(units)
    units = _bylines(units, article, facts)
    units = _headlines(units, article)
    units = _teaser(units)
    units = _captions(units)
    return [unit if unit.kind else unit.labelled("body", "paragraph") for unit in units]


def _numbered(units: Sequence[Unit]) -> list[Unit]:
    """Lists by numbers that go up, and by dashes that follow each other."""
    found = [NUMBER.match(unit.text) for unit in units]
    numbers = [int(one[1]) if one else None for one in found]
    dashes = [bool(BULLET.match(unit.text)) and not unit.kind for unit in units]
    labelled = list(units)
    for i, unit in enumerate(units):
        near = [j for j in (i - 1, i + 1) if 0 <= j < len(units)]
        number = numbers[i]
        if unit.kind:
            continue
        if number is not None and any(numbers[j] == number + j - i for j in near):
            labelled[i] = unit.labelled("list", "numbered")
        elif dashes[i] and any(dashes[j] for j in near):
            labelled[i] = unit.labelled("list", "dashes")
    return labelled


def _prose_range(units: Sequence[Unit]) -> tuple[int, int]:
    """First and last index of running text; (n, -1) if there is none."""
    prose = [i for i, unit in enumerate(units) if not unit.kind and is_prose(unit)]
    return (prose[0], prose[-1]) if prose else (len(units), -1)


def _bylines(units: Sequence[Unit], article: Article, facts: Facts) -> list[Unit]:
    """Bylines stand in the head of an article, after its teaser, or at its very end."""
    first, last = _prose_range(units)
    head = first + 2 if first < len(units) and len(units[first].text) in _TEASER else first
    labelled = list(units)
    for i, unit in enumerate(units):
        if unit.kind or (head < i < last) or is_prose(unit):
            continue
        rule = byline_rule(unit.text, article.author, facts)
        if rule and not (
            i == 0 and rule in {"byline-start", "author"} and not facts.date.search(unit.text)
        ):
            labelled[i] = unit.labelled("byline", rule)
    return labelled


def _headlines(units: Sequence[Unit], article: Article) -> list[Unit]:
    """The title, and short lines without final punctuation in front of text."""
    labelled = list(units)
    beside = _beside_byline(units)
    first = next((i for i, unit in enumerate(units) if not unit.kind), 0)
    text_follows = False
    for i in reversed(range(len(units))):
        unit = units[i]
        if unit.kind:
            text_follows = text_follows or unit.kind in {"list", "body", "block_quote"}
        elif _same(unit.text, article.title):
            labelled[i] = unit.labelled("headline", "title")
        elif not text_follows or not _is_heading(unit, first=i == first):
            text_follows = text_follows or is_prose(unit)
        elif not beside[i]:
            labelled[i] = unit.labelled("headline", "heading" if i else "first-line")
    return labelled


def _same(text: str, title: str) -> bool:
    return bool(title) and " ".join(text.split()).lower() == " ".join(title.split()).lower()


def _is_heading(unit: Unit, *, first: bool) -> bool:
    text = unit.text
    if "\n" in text.strip() or (text.startswith(_MARKS) and text.endswith(_MARKS)):
        return False
    if not (text[0].isupper() or text[0].isdigit() or text.startswith((*_MARKS, "…", "¿"))):
        return text[0].isalpha() and any(letter.isupper() for letter in text[1:3])
    last = text.rstrip(_CLOSING)[-1:]
    if last not in _FINAL or (first and text[-1] not in _FINAL and len(text) <= _HEADING):
        return len(text) <= (_TITLE if first else _HEADING)
    return text[-1] in {"?", "!"} and unit.apart and len(text) <= (_TITLE if first else _QUESTION)


def _beside_byline(units: Sequence[Unit]) -> list[bool]:
    """For each unit whether it is a short line in one paragraph with a byline above it."""
    beside, begun = [], False
    for unit in units:
        begun = begun and not unit.apart and not is_prose(unit)
        beside.append(begun)
        begun = begun or (unit.kind == "byline" and unit.apart)
    return beside


def _teaser(units: Sequence[Unit]) -> list[Unit]:
    """The first text after the title, if short and in bold or parted from the rest by a byline."""
    labelled = list(units)
    first = next((i for i, unit in enumerate(units) if not unit.kind and is_prose(unit)), None)
    if not first or not any(unit.kind == "headline" for unit in units[:first]):
        return labelled
    unit = units[first]
    after = units[first + 1].kind if first + 1 < len(units) else ""
    if len(unit.text) in _TEASER and after == "byline":
        labelled[first] = unit.labelled("teaser", "before-byline")
    elif len(unit.text) in _TEASER and _BOLD.fullmatch(unit.text) and after == "":
        labelled[first] = unit.labelled("teaser", "bold")
    return labelled


def _captions(units: Sequence[Unit]) -> list[Unit]:
    """Short lines glued to a byline, and a short last line without final punctuation."""
    labelled = list(units)
    for i, beside in enumerate(_beside_byline(units)):
        if beside and not units[i].kind:
            labelled[i] = units[i].labelled("caption", "beside-byline")
    last = max((i for i, unit in enumerate(units) if unit.kind != "boilerplate"), default=0)
    if last and _is_last_line(units[last]) and _prose_before(units, last):
        labelled[last] = units[last].labelled("caption", "last-line")
    return labelled


def _is_last_line(unit: Unit) -> bool:
    text = _AGENCY.sub("", unit.text)
    return not (unit.kind or len(text) > _CAPTION or SENTENCE_END.search(text))


def _prose_before(units: Sequence[Unit], i: int) -> bool:
    """Whether running text stands right before unit `i`."""
    return not units[i - 1].kind and is_prose(units[i - 1])
