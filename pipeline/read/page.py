"""HTML pages by trafilatura: its main text, with what the page's own markup says of each part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pipeline.read.fields import Draft, iso_date
from pipeline.read.walk import Found
from pipeline.records import Issue, Markup

# trafilatura's element names (its XML output) to our kinds of block
_KINDS = {
    "head": "headline",
    "quote": "block_quote",
    "item": "list",
    "p": "",
    "code": "",
    "row": "",
}
_PUBLISHED = ("article:published_time", "og:published_time", "datePublished", "date", "pubdate")


def parse_page(found: Found, data: bytes) -> Iterator[Draft | Issue]:
    """The article of an HTML page. Encoding, title, author and so on are the page's own."""
    import trafilatura

    tree = trafilatura.load_html(data)
    document: Any = None
    if tree is not None:
        published = _published(tree)
        document = trafilatura.bare_extraction(tree, with_metadata=True, include_comments=False)
    if document is None or document.body is None:
        yield found.issue(
            "no-text", "No article text found in this page.", "Save the text itself as .txt."
        )
        return
    text, markup = _lay_out(document.title or "", document.body)
    yield Draft(
        found,
        text,
        title=document.title or "",
        author=(document.author or "").replace("; ", ", "),
        url=document.url or "",
        published=published or iso_date(document.date or ""),
        lang=_language(tree),
        outlet=document.sitename or document.hostname or "",
        markup=markup,
    )


def _lay_out(title: str, body: Any) -> tuple[str, tuple[Markup, ...]]:
    """Paragraphs joined by blank lines, the title first if the text does not begin with it."""
    parts = [(_KINDS[element.tag], text) for element, text in _paragraphs(body)]
    if title and not (parts and parts[0][1].startswith(title)):
        parts.insert(0, ("headline", title))
    text, markup = "", []
    for kind, part in parts:
        text += "\n\n" if text else ""
        if kind:
            markup.append(Markup(len(text), len(text) + len(part), kind))
        text += part
    return text, tuple(markup)


def _paragraphs(element: Any) -> Iterator[tuple[Any, str]]:
    """Leaf elements that hold text; inside a quote, each paragraph counts as a quote."""
    for child in element:
        if child.tag not in _KINDS or child.find("p") is not None:
            for inner, text in _paragraphs(child):
                yield (child if child.tag == "quote" else inner), text
            continue
        text = re.sub(r"\s+", " ", "".join(child.itertext())).strip()
        if text:
            yield child, text


def _published(tree: Any) -> str:
    """The page's own time of publication; trafilatura keeps the day only."""
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("itemprop") or meta.get("name") or ""
        if name in _PUBLISHED and meta.get("content"):
            return iso_date(meta.get("content"))
    return ""


def _language(tree: Any) -> str:
    return (tree.get("lang") or "").replace("_", "-").split("-")[0].lower()
