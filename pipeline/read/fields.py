"""From what a file says of an article to an `Article`: field names, dates, outlet, identifier."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from pipeline.read.walk import Found
from pipeline.records import Article, Issue, Markup, make_id

# Names as newspaper4k, fundus, trafilatura and news-please write them, ours first.
ALIASES: dict[str, tuple[str, ...]] = {
    "text": ("text", "maintext", "plaintext", "body", "raw_text", "content", "article_text"),
    "title": ("title", "headline", "og_title", "title_page"),
    "author": ("author", "authors", "byline"),
    "url": ("url", "canonical_link", "source_url_full", "link"),
    "published": (
        *("published", "publish_date", "publishing_date", "date_publish", "publication_date"),
        *("published_at", "published_time", "date"),
    ),
    "lang": ("lang", "language", "meta_lang", "language_code"),
    "outlet": (
        *("outlet", "publisher", "sitename", "site_name", "source-name", "source_name"),
        *("source_domain", "source-hostname", "hostname", "source", "source_url"),
    ),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before it is complete; `number` counts within a file that holds several."""

    found: Found
    text: str
    number: int | None = None
    title: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    lang: str = ""
    outlet: str = ""
    markup: tuple[Markup, ...] = field(default=())

    @property
    def path(self) -> str:
        """The path as shown; `file.jsonl#3` for the third article of a file."""
        return self.found.path if self.number is None else f"{self.found.path}#{self.number}"

    @property
    def outlet_known(self) -> bool:
        """Whether metadata or a folder names the outlet, rather than the file's own name."""
        return bool(self.outlet or self.found.folder)

    def with_(self, known: Mapping[str, Any]) -> Draft:
        """Replace what the file says by what is known from elsewhere, where it is known."""
        return replace(self, **{key: value for key, value in known.items() if value})

    def own_id(self) -> str:
        """An identifier from outlet and path alone."""
        return make_id(self.outlet, self.path)


def complete(draft: Draft) -> Article | Issue:
    """The article of a draft, or why there is none."""
    if not draft.text.strip():
        issue = draft.found.issue("no-text", "No article text in it.", "Fetch the article again.")
        return replace(issue, path=draft.path)
    outlet = draft.outlet or draft.found.folder or PurePosixPath(draft.found.path).stem
    return Article(
        article_id=make_id(outlet, draft.url or draft.path),
        path=draft.path,
        outlet=outlet,
        text=draft.text,
        title=draft.title,
        author=draft.author,
        url=draft.url,
        published=draft.published,
        lang=draft.lang,
        markup=draft.markup,
    )


def pick_fields(record: Mapping[str, Any]) -> dict[str, str]:
    """Our fields out of a record of any of the known tools; values as text, "" if absent."""
    flat = {str(key).lower().strip(): value for key, value in record.items()}
    picked = {name: _first(flat, names) for name, names in ALIASES.items()}
    picked["url"] = picked["url"] or _nested_url(flat)
    picked["outlet"] = _host(picked["outlet"])
    picked["published"] = iso_date(picked["published"])
    picked["lang"] = picked["lang"].replace("_", "-").split("-")[0].lower()
    return picked


def _first(flat: Mapping[str, Any], names: tuple[str, ...]) -> str:
    values = (as_text(flat.get(name)) for name in names)
    return next((value for value in values if value), "")


def as_text(value: Any) -> str:
    """Any metadata value as text: lists joined, dates in ISO 8601, missing values empty."""
    if value is None or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, str):
        return value if value.strip() else ""
    if isinstance(value, datetime | date):
        return "" if str(value) == "NaT" else value.isoformat()
    if isinstance(value, Mapping):
        return _sections(value) or as_text(value.get("name"))
    if isinstance(value, list | tuple) or hasattr(value, "tolist"):
        return ", ".join(filter(None, map(as_text, list(value))))
    return str(value)


def _sections(body: Mapping[str, Any]) -> str:
    """The text of fundus' nested body: summary, then sections of headline and paragraphs."""
    parts = list(body.get("summary") or [])
    for section in body.get("sections") or []:
        parts += [*(section.get("headline") or []), *(section.get("paragraphs") or [])]
    return "\n\n".join(str(part) for part in parts)


def _nested_url(flat: Mapping[str, Any]) -> str:
    html = flat.get("html")
    return as_text(html.get("requested_url")) if isinstance(html, Mapping) else ""


def _host(outlet: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?([^/\s]+)/?$", r"\1", outlet.strip())


def iso_date(value: str) -> str:
    """ISO 8601 of a date as metadata writes it ("" if it cannot be read), as exact as given."""
    value = value.strip()
    if re.fullmatch(r"\d{4}(-\d{2})?", value):
        return value
    try:
        parsed = datetime.fromisoformat(value)
    except ValueError:
        return _written_date(value)
    return value if len(value) == len("2024-01-31") else parsed.isoformat()


def _written_date(value: str) -> str:
    """Dates such as `Tue, 26 Nov 2024 08:00:00 GMT`, as feeds and mail write them."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).isoformat()
    except ValueError:
        found = re.match(r"(\d{1,2})[./](\d{1,2})[./](\d{4})\b", value)
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else ""
