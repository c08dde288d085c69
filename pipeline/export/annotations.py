"""Quotes and mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).

The model counts positions in code points, as the tables do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pipeline.records import ArticleRow, Mention, Quote
from pipeline.version import __version__

Record = dict[str, Any]
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"@vocab": "urn:newskiosk:"}]
"""The second part is for what the model has no word for: speaker, cue, kind."""
AROUND = 32
"""Characters of prefix and suffix, with which a quote is found again in a text that changed."""

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_QUOTE = ("kind", "speaker", "speaker_name", "speaker_kind", "cue", "modality", "rule")


def annotate(rows: Mapping[str, Sequence[Any]], about: Mapping[str, Any]) -> Iterator[Record]:
    """One annotation per quote and per mention, in the order of the tables.

    `about`: what the run says of itself; its models and the time it finished are named.
    """
    articles = {one.article_id: one for one in rows["articles"]}
    names = {one.entity_id: one.name for one in rows["entities"]}
    made = _made(about)
    for quote in rows["quotes"]:
        body = _quote_body(quote, names.get(quote.speaker_entity_id, ""))
        what = {"motivation": "describing", "body": body}
        yield _head("quote", quote.quote_id) | made | what | _target(quote, articles)
    for one in rows["mentions"]:
        what = {"motivation": "identifying", "body": _mention_body(one)}
        yield _head("mention", one.mention_id) | made | what | _target(one, articles)


def _head(kind: str, key: str) -> Record:
    return {"@context": CONTEXT, "id": _urn(kind, key), "type": "Annotation"}


def _urn(kind: str, key: str) -> str:
    """An address that stays the same as long as the identifier of the row does."""
    return uuid5(NAMESPACE_URL, f"newskiosk:{kind}:{key}").urn


def _made(about: Mapping[str, Any]) -> Record:
    """Who found it and when, and what wrote it down."""
    tagger = about.get("models", {}).get("tagger", "")
    name = f"newskiosk {about.get('newskiosk', '')}, tagger {tagger}"
    made: Record = {
        "creator": {"type": "Software", "name": name},
        "generator": {"type": "Software", "name": f"newskiosk {__version__}"},
    }
    try:
        finished = datetime.fromisoformat(about.get("finished", ""))
    except ValueError:
        return made
    return made | {"created": finished.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


def _quote_body(quote: Quote, entity: str) -> list[Record]:
    """Who says it and how, for readers and, field by field, for programs."""
    who = entity or quote.speaker_name or quote.speaker
    fields = {name: getattr(quote, name) for name in _QUOTE}
    # "via" is a word of the model already, for something else.
    fields |= {"speaker_entity": entity, "entity_id": quote.speaker_entity_id}
    fields |= {"passed_on_by": quote.via}
    words = "; ".join(one for one in (who, quote.cue, quote.kind, quote.modality) if one)
    known = {name: value for name, value in fields.items() if value}
    return [
        _text(words, "describing") | known | {"score": quote.score},
        _text(quote.kind, "tagging"),
    ]


def _mention_body(mention: Mention) -> list[Record]:
    known = {"entity_id": mention.entity_id} if mention.entity_id else {}
    return [
        _text(mention.entity or mention.text, "identifying") | known | {"score": mention.score},
        _text(mention.label, "tagging"),
    ]


def _text(value: str, purpose: str) -> Record:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _target(row: Quote | Mention, articles: Mapping[str, ArticleRow]) -> Record:
    """Where it stands: by its words with those around it, and by its position."""
    article = articles[row.article_id]
    words = {
        "type": "TextQuoteSelector",
        "exact": row.text,
        "prefix": article.text[max(0, row.start - AROUND) : row.start],
        "suffix": article.text[row.end : row.end + AROUND],
    }
    position = {"type": "TextPositionSelector", "start": row.start, "end": row.end}
    where = {"article_id": row.article_id, "outlet": article.outlet, "path": article.path}
    return {"target": {"source": _source(article), "selector": [words, position], **where}}


def _source(article: ArticleRow) -> str:
    """The article's address on the web, if it has one that is nothing else in disguise."""
    return article.url if _WEB.fullmatch(article.url) else _urn("article", article.article_id)
