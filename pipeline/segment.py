"""Sentences: where they end, by rules over the facts in `lang/*/boundaries.py`.

One pass over each block finds the places where a sentence could end (a full stop, question mark,
exclamation mark or ellipsis, its closing marks and white space), and a few rules judge each place
by the word before and the word after. A sentence that ends inside quotation marks ends after the
closing mark; a quotation followed by its speech verb is one sentence with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.lang import Language
from pipeline.lang.boundaries import Boundaries
from pipeline.records import Article, Block, Sentence

SILENT = frozenset({"boilerplate", "byline"})
"""Kinds of block that hold no sentences."""

_END = re.compile(
    r"""
    (?P<stop> [.!?…]+ ) (?P<close> (?: \[\d{1,3}\] | [”“»«’‘›‹"'’)\]}*_] | \s»(?=\s|$) )* )
    (?P<gap> \s+ | $ | (?=„) )
    | (?P<bare> [ \t]*\r?\n[ \t]*\r?\n\s* | \r?\n(?=[ \t]*[•*▪●◦‣·–—-][ \t]) )
    """,
    re.VERBOSE,
)
_BEFORE = re.compile(r"(?:\w\.\s?)+\w$|[\w'’&/-]+$")
_NEXT = re.compile(r"""(?P<open>[„“”"»«‚‘’'›‹(\[*_–—-]|\s)*(?P<word>[^\W_][\w'’-]*)?""")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_MARKS = {
    "list": re.compile(r"(?:[•*▪●◦‣·–—-]|\d{1,3}[.)])\s+"),
    "block_quote": re.compile(r"(?:>\s*)+"),
}
_HEADING = re.compile(r"#{1,6}\s+")
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")
_ROMAN = re.compile(r"[IVX]{1,5}|[IVXL]{2,7}")
_LOOK = 60
"""How far a rule looks to either side, so that a text of any length takes linear time."""


def segment(article: Article, blocks: Sequence[Block], lang: Language) -> list[Sentence]:
    """The sentences of an article, numbered from 0, all in `lang`.

    Boilerplate and bylines hold none. Marks of a list item, heading or picture are left out.
    """
    spans = [
        (block.kind, start, end)
        for block in blocks
        if block.kind not in SILENT
        for start, end in sentence_spans(article.text, block, lang.boundaries)
    ]
    return [
        Sentence(
            article_id=article.article_id,
            sentence=number,
            start=start,
            end=end,
            text=article.text[start:end],
            lang=lang.code,
            block=kind,
        )
        for number, (kind, start, end) in enumerate(spans)
    ]


def sentence_spans(text: str, block: Block, facts: Boundaries) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a block, without white space around it."""
    start, stop = _inner(text, block)
    for found in _END.finditer(text, start, stop):
        if found["bare"] is None and not _ends_here(text, found, stop, facts):
            continue
        yield from _trimmed(
            text, start, found.start("bare") if found["bare"] else found.end("close"), block
        )
        start = found.end()
    yield from _trimmed(text, start, stop, block)


def _inner(text: str, block: Block) -> tuple[int, int]:
    """The block without the marks that make it a heading, a quote or a picture."""
    image = _IMAGE.fullmatch(text, block.start, block.end)
    if image:
        return image.span("alt")
    heading = _HEADING.match(text, block.start, block.end)
    return (heading.end() if heading else block.start), block.end


def _trimmed(text: str, start: int, end: int, block: Block) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    mark = _MARKS[block.kind].match(text, start, end) if block.kind in _MARKS else None
    start = mark.end() if mark else start
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends_here(text: str, found: re.Match[str], stop: int, facts: Boundaries) -> bool:
    """Whether a sentence ends with this terminator."""
    after = _NEXT.match(text, found.end(), min(stop, found.end() + _LOOK))
    word = (after["word"] or "") if after else ""
    if found.end() >= stop or not word:
        return True
    if text[found.start() - 1 : found.start()] in {"(", "["} and found["close"][:1] in {")", "]"}:
        return False  # (!), (?), [...]
    if not _opens(word, text[found.end() : found.end() + _LOOK]):
        return False
    starter = word.lower() in facts.starters and word[0].isupper()
    if found["stop"] == "." and not found["close"].strip("”“»«’‘›‹\"'"):
        return _full_stop(text, found.start(), word, starter=starter, facts=facts)
    if set(found["stop"]) <= {".", "…"} and text[found.start() - 1 : found.start()].isspace():
        return starter  # an ellipsis between spaces stands for words left out
    if found["stop"] in {"!", "?"} and _continues(text, found, stop, facts):
        return False
    return starter or not _known(text, found.start(), found["stop"], facts.closing)


def _opens(word: str, rest: str) -> bool:
    """Whether a sentence can begin with this word: upper case, a number, "iPhone", "'s Avonds"."""
    if word[0].isupper() or word[0].isdigit() or any(letter.isupper() for letter in word[1:3]):
        return True
    return bool(re.match(r"""[„“"»]?['’‘][stnk] [A-Z0-9]""", rest))


def _full_stop(text: str, at: int, word: str, *, starter: bool, facts: Boundaries) -> bool:
    """Whether the full stop at `at` ends a sentence, given the word that follows."""
    before = _BEFORE.search(text, max(0, at - _LOOK), at)
    last = before[0] if before else ""
    name = "".join(last.split()) + "."
    if word[0].isdigit() and _listed(name, facts.numbered):
        return False
    if _listed(name, facts.abbreviations):
        return False
    if _listed(name, facts.closing):
        return starter
    ahead = text[at - len(last) - 1 : at - len(last)] if at > len(last) else ""
    if ahead == "/" or (ahead in {",", ".", ":"} and last[:1].isdecimal()):
        return True  # the end of a link; 6.229,21; 0:2
    if "." in last:  # an unknown abbreviation: u.x.y. never ends a sentence, U.X.Y. may
        return last[0].isdecimal() or (last[0].isupper() and starter)
    if len(last) == 1 and len(word) == 1 and last.islower():  # the first half of "z. B."
        return False
    if len(last) == 1 and last.isupper():  # an initial
        return starter and last != "I"
    if facts.dotted_ordinals and (last.isdecimal() or _ROMAN.fullmatch(last)):
        return not _is_ordinal(text, at - len(last), word, starter=starter, facts=facts)
    return True


def _is_ordinal(text: str, at: int, word: str, *, starter: bool, facts: Boundaries) -> bool:
    """Whether the number at `at` with its full stop is an ordinal ("am 3. Mai")."""
    number = text[at : text.index(".", at)]
    if word.lower() in facts.ordinal_nouns:
        return True
    if starter or (number.isdecimal() and len(number) > 2):
        return False
    before = _BEFORE.search(text, max(0, at - _LOOK), at - 1) if at else None
    return before is None or before[0].lower() not in facts.cardinal_nouns


def _continues(text: str, found: re.Match[str], stop: int, facts: Boundaries) -> bool:
    """Whether a quoted question goes on with its speaker and verb ("Why?" Smith asked)."""
    if not facts.verbs or not found["close"]:
        return False
    words = _WORD.findall(text, found.end(), min(stop, found.end() + _LOOK))[:5]
    for word in words:
        if word in facts.verbs:
            return True
        if not word[0].isupper() and word.lower() not in {"the", "of"}:
            return False
    return False


def _listed(name: str, names: frozenset[str]) -> bool:
    return name in names or name.lower() in names


def _known(text: str, at: int, stop: str, names: frozenset[str]) -> bool:
    """Whether the word and its terminator are a name such as Yahoo!."""
    before = _BEFORE.search(text, max(0, at - _LOOK), at)
    return before is not None and _listed(before[0] + stop, names)
