"""Quotes of a short text, told by their words: what the tables of these tests compare."""

from __future__ import annotations

from pipeline.lang import LANGUAGES
from pipeline.quotes import find_quotes
from pipeline.records import Block, Issue, Mention, Quote, sift
from pipeline.segment import segment
from tests.build import article


def read(
    text: str, lang: str, *, blocks: tuple[tuple[str, str], ...] = ()
) -> tuple[list[Quote], list[Issue]]:
    """Quotes and issues of a text; `blocks` are (kind, words), else all of it is body."""
    given = article(text)
    made = [_block(text, words, kind) for kind, words in blocks] or [_block(text, text, "body")]
    sentences = segment(given, made, LANGUAGES[lang])
    return sift(find_quotes(given, sentences, (), LANGUAGES[lang], blocks=made))


def read_with(text: str, lang: str, *mentions: Mention) -> list[Quote]:
    """Quotes of a text with mentions."""
    given = article(text)
    made = [_block(text, text, "body")]
    sentences = segment(given, made, LANGUAGES[lang])
    return sift(find_quotes(given, sentences, mentions, LANGUAGES[lang], blocks=made))[0]


def told(text: str, lang: str) -> list[tuple[str, str, str]]:
    """(kind, content, speaker) of each quote, in order."""
    return [(one.kind, one.text, one.speaker) for one in read(text, lang)[0]]


def _block(text: str, words: str, kind: str) -> Block:
    start = text.index(words)
    return Block(
        article_id=article(text).article_id, start=start, end=start + len(words), kind=kind
    )
