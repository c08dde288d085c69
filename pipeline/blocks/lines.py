"""What a part of an article is, told from its own characters alone."""

from __future__ import annotations

import re

from pipeline.blocks.facts import Facts
from pipeline.blocks.units import BULLET, SENTENCE_END, Unit
from pipeline.lang.words import words

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
_LINKS = re.compile(r"(?:(?:https?://|www\.)\S+\s*)+")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_HEADING = re.compile(r"#{1,6}\s+\S")
_EDGES = " \t.:;,!?…»«>›|-–—*_#•→"
_PARTICLES = words(
    "van von de der den del di da du la le bin al ter ten te zu zur vom y e i o & jr"
)
_SHORT = 200
"""Longest line that footers and credits are looked for in; a body line that long is a sentence."""
_NAMES = 8
"""Most capitalised words of a byline: three authors with a title."""


def label_line(unit: Unit, facts: Facts) -> Unit:
    """The unit with a label if its own characters prove one, else as it was."""
    if not any(letter.isalpha() for letter in unit.text):
        return unit.labelled("boilerplate", "no-words")
    if _LINKS.fullmatch(unit.text):
        return unit.labelled("boilerplate", "bare-link")
    marked = _marked(unit)
    if marked:
        return marked
    footer = footer_rule(unit.text, facts)
    if footer:
        return unit.labelled("boilerplate", footer)
    return _picture(unit, facts)


def _marked(unit: Unit) -> Unit | None:
    """Markdown: headings, quotes, pictures; bullets in any text."""
    if _HEADING.match(unit.text):
        return unit.labelled("headline", "markdown-heading")
    if unit.text.startswith(">"):
        return unit.labelled("block_quote", "markdown-quote")
    image = _IMAGE.fullmatch(unit.text)
    if image:
        kind = "caption" if image[1].strip() else "boilerplate"
        return unit.labelled(kind, "markdown-image")
    if BULLET.match(unit.text) and unit.text[0] not in "–—":
        return unit.labelled("list", "bullet")
    return None


def footer_rule(text: str, facts: Facts) -> str:
    """Which rule makes a line part of the page and not of the article, or ""."""
    layout, line = facts.layout, text.strip(_EDGES).lower()
    if len(line) > _SHORT:
        return ""
    said = [word.strip(".") for word in _WORD.findall(line) if not word.isdigit()]
    if line in layout.footer_lines:
        return "footer-line"
    if set(said) & layout.footer_words and set(said) <= layout.footer_words | layout.glue:
        return "footer-words"
    if _starts(line, layout.footer_starts):
        return "footer-start"
    if any(phrase in line for phrase in layout.footer_phrases):
        return "footer-phrase"
    if _starts(line, layout.profile_starts) and len(said) <= 6 and not _is_sentence(text):
        return "profile-picture"
    return ""


def _picture(unit: Unit, facts: Facts) -> Unit:
    """Picture credits (boilerplate: they name photographers) and captions that carry one."""
    if len(unit.text) > 2 * _SHORT:
        return unit
    credit = facts.credit.match(unit.text.lstrip("(["))
    if credit and len(_WORD.findall(unit.text)) <= _NAMES and not _is_sentence(unit.text):
        return unit.labelled("boilerplate", "picture-credit")
    if credit or _starts(unit.text.lower(), facts.layout.caption_starts):
        return unit.labelled("caption", "caption-start")
    last = [found.start() for found in facts.credit.finditer(unit.text)][-1:]
    if last and 0 < len(_WORD.findall(unit.text[last[0] :])) <= 6 and _cut_off(unit.text, last[0]):
        return unit.labelled("caption", "credit-at-end")
    return unit


def _cut_off(text: str, at: int) -> bool:
    """Whether a credit at `at` stands apart from the sentence before it."""
    return text[:at].rstrip()[-1:] in set('.!?|([–—-/…”“"')


def byline_rule(text: str, author: str, facts: Facts) -> str:
    """Which rule makes a short line a byline, or "".

    Apart from dates and times, it may hold names and the words of bylines only.
    """
    if len(text) > _SHORT or _is_sentence(text):
        return ""
    dated = facts.date.search(text)
    signed = bool(author) and author.lower() in text.lower()
    rest = facts.date.sub(" ", text)
    rest = re.sub(re.escape(author), " ", rest, flags=re.IGNORECASE) if signed else rest
    begun = _begin(rest.lower().lstrip("#*_ "), facts)
    names = [word.rstrip(".") for word in _WORD.findall(rest)]
    known = facts.layout.byline_words | facts.layout.byline_marks | _PARTICLES
    opening = len(_WORD.findall(begun))
    if not all(_nameish(name, known) for name in names[opening:]):
        return ""
    capitals = sum(name[0].isupper() for name in names[opening:])
    if capitals > _NAMES:
        return ""
    if signed:
        return "author"
    if begun and capitals:
        return "byline-start"
    if {name.lower() for name in names} & facts.layout.byline_marks:
        return "byline-word"
    return "date-line" if dated else ""


def _begin(line: str, facts: Facts) -> str:
    found = [one for one in facts.layout.byline_starts if re.match(re.escape(one) + r"[\s:]", line)]
    return max(found, key=len, default="")


def _nameish(name: str, known: frozenset[str]) -> bool:
    return name[0].isupper() or name[0].isdigit() or name.lower() in known


def _starts(line: str, starts: tuple[str, ...]) -> bool:
    return any(
        line.startswith(one) and not line[len(one) : len(one) + 1].isalpha() for one in starts
    )


def _is_sentence(text: str) -> bool:
    """Whether it ends like a sentence and is long enough to be one."""
    return text.rstrip("\"'”“»«’‘)]")[-1:] in {".", "!", "?"} and len(_WORD.findall(text)) > 4


def is_prose(unit: Unit) -> bool:
    """Whether the unit is running text, not a heading or label."""
    return len(unit.text) > _SHORT or (
        SENTENCE_END.search(unit.text) is not None and len(_WORD.findall(unit.text)) >= 8
    )
