"""The annotated quote sets as articles with the quotes found in them, for `benchmarks.quotes`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from pipeline.analysis.names import name_all
from pipeline.blocks import label_blocks
from pipeline.lang import LANGUAGES
from pipeline.protocols import Tagger
from pipeline.quotes import find_quotes
from pipeline.records import Analysis, Article, Block, Quote, Span, make_id, sift
from pipeline.segment import segment

OWN = Path(__file__).parent.parent / "tests" / "gold" / "nl_quotes.jsonl"
BATCH = 16


def read_rows(path: Path, limit: int | None = None) -> list[dict[str, Any]]:
    """The rows of a JSONL file, gzipped or not, at most `limit`."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in islice(file, limit)]


def own_dutch(part: str) -> Iterator[dict[str, Any]]:
    """Our own Dutch articles of one part, in the form of the other sets."""
    for row in read_rows(OWN):
        if row["part"] == part:
            yield {
                "lang": "nl",
                "text": row["text"],
                "quotes": [_as_others(one) for one in row["quotes"]],
            }


def _as_others(one: Mapping[str, Any]) -> dict[str, Any]:
    direct = one["kind"] in {"direct", "partial", "block"}
    return {
        "content": [one["content"]],
        "cue": [one["cue"]] if one["cue"] else [],
        "speaker": [one["speaker"]] if one["speaker"] else [],
        "type": "Direct" if direct else "Indirect",
        "optional": one["optional"],
    }


def quotes_in(
    texts: Sequence[str], lang: str, tagger: Tagger | None, *, whole: bool = False
) -> Iterator[list[Quote]]:
    """The quotes found in each text, as in a run; without a tagger by rules alone.

    `whole` takes each text for one paragraph of the article itself.
    """
    for one in analyses(texts, lang, tagger, whole=whole):
        found = find_quotes(
            one.article,
            one.sentences,
            one.mentions,
            LANGUAGES[lang],
            blocks=one.blocks,
            signs=one.signs,
        )
        yield sift(found)[0]


def analyses(
    texts: Sequence[str], lang: str, tagger: Tagger | None, *, whole: bool = False
) -> Iterator[Analysis]:
    """Each text as an article with sentences, names and what the tagger sees of quotes."""
    for start in range(0, len(texts), BATCH):
        rows = [analysis_of(text, lang, whole=whole) for text in texts[start : start + BATCH]]
        yield from name_all(rows, tagger) if tagger else rows


def analysis_of(text: str, lang: str, *, whole: bool = False) -> Analysis:
    """A text as an article with its sentences; `whole`: one paragraph, without any layout."""
    article = Article(article_id=make_id(text), path="gold", outlet="gold", text=text)
    body = Block(article_id=article.article_id, start=0, end=len(text), kind="body")
    blocks = (body,) if whole else tuple(label_blocks(article))
    sentences = tuple(segment(article, blocks, LANGUAGES[lang]))
    return Analysis(article=article, lang=lang, lang_score=1.0, blocks=blocks, sentences=sentences)


def join_tokens(tokens: Sequence[str]) -> tuple[str, list[Span]]:
    """Tokens as running text, with the place of each."""
    text, spans = "", []
    for index, token in enumerate(tokens):
        glued = token in {".", ",", ";", ":", "?", "!", ")", "''"} or (text[-1:] in {"(", "`"})
        glued = glued or (token == "'" and index > 0 and tokens[index - 1] == "'")
        text += "" if glued or not text else " "
        spans.append(Span(len(text), len(text) + len(token)))
        text += token
    return text, spans
