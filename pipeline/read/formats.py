"""One parser per format: from a file's bytes to drafts of articles."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from pipeline.read.decode import decode
from pipeline.read.fields import Draft, pick_fields
from pipeline.read.page import parse_page
from pipeline.read.walk import Found
from pipeline.records import Issue, Markup

Drafts = Iterator[Draft | Issue]
_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?P<fields>.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.S
)
_FIELD = re.compile(r"^(\w[\w-]*)[ \t]*:[ \t]*(.*?)[ \t\r]*$", re.M)


def parse_file(found: Found) -> Drafts:
    """The drafts in one file; anything that goes wrong in it is an Issue naming the file."""
    try:
        data = found.file.read_bytes()
    except OSError as error:
        yield found.issue("unreadable", str(error), "Check the file's permissions.")
        return
    try:
        yield from PARSERS[found.file.suffix.lower()](found, data)
    except ValueError as error:
        yield found.issue("broken", str(error), "Fetch the file again or save it as UTF-8 text.")
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"
        yield found.issue("broken", detail, "Please report it, with the file if you may.")


def parse_text(found: Found, data: bytes) -> Drafts:
    """Plain text: the whole file is the article."""
    yield Draft(found, decode(data))


def parse_markdown(found: Found, data: bytes) -> Drafts:
    """Markdown; front matter gives metadata and stays in the text, marked as boilerplate."""
    text = decode(data)
    front = _FRONT_MATTER.match(text)
    if not front:
        yield Draft(found, text)
        return
    values = {key: _unquoted(value) for key, value in _FIELD.findall(front["fields"])}
    known = {key: value for key, value in pick_fields(values).items() if key != "text"}
    markup = (Markup(0, front.end(), "boilerplate"),)
    yield Draft(found, text, markup=markup).with_(known)


def _unquoted(value: str) -> str:
    found = re.fullmatch(r"(['\"])(.*)\1|\[(.*)\]", value)
    return (found[2] or found[3] or "") if found else value


def parse_json(found: Found, data: bytes) -> Drafts:
    """One article as an object, or several in a list (or in `articles` of an object)."""
    content = json.loads(decode(data))
    if isinstance(content, Mapping) and isinstance(content.get("articles"), list):
        content = content["articles"]
    if isinstance(content, list):
        for number, record in enumerate(content, start=1):
            yield _from_record(found, record, number)
    else:
        yield _from_record(found, content, None)


def parse_jsonl(found: Found, data: bytes) -> Drafts:
    """One article a line; a broken line is an Issue, the others are read."""
    for number, line in enumerate(decode(data).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            issue = found.issue("broken-line", str(error), "Repair or delete the line.")
            yield replace(issue, path=f"{found.path}#{number}")
            continue
        yield _from_record(found, record, number)


def parse_csv(found: Found, data: bytes) -> Drafts:
    """One article a row; separator comma, semicolon or tab."""
    text = decode(data)
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    csv.field_size_limit(len(data) + 1)
    for number, row in enumerate(csv.DictReader(io.StringIO(text), delimiter=delimiter), start=1):
        yield _from_record(found, {str(key): value for key, value in row.items()}, number)


def parse_parquet(found: Found, data: bytes) -> Drafts:
    """One article a row."""
    import pandas as pd

    for number, row in enumerate(pd.read_parquet(io.BytesIO(data)).to_dict("records"), start=1):
        yield _from_record(found, {str(key): value for key, value in row.items()}, number)


def _from_record(found: Found, record: Any, number: int | None) -> Draft | Issue:
    path = found.path if number is None else f"{found.path}#{number}"
    if not isinstance(record, Mapping):
        issue = found.issue(
            "no-record", f"Not an object but {type(record).__name__}.", "Name its fields."
        )
        return replace(issue, path=path)
    fields = pick_fields(record)
    text, title = fields.pop("text"), fields["title"]
    if not text.strip():
        names = ", ".join(str(name) for name in list(record)[:12])
        issue = found.issue(
            "no-text", f"No field holds the text; fields: {names}.", "Name it text."
        )
        return replace(issue, path=path)
    markup: tuple[Markup, ...] = ()
    if title and not text.lstrip().startswith(title):
        text = f"{title}\n\n{text}"
        markup = (Markup(0, len(title), "headline"),)
    return Draft(found, text, number, markup=markup).with_(fields)


PARSERS: dict[str, Callable[[Found, bytes], Drafts]] = {
    ".txt": parse_text,
    ".text": parse_text,
    ".md": parse_markdown,
    ".markdown": parse_markdown,
    ".html": parse_page,
    ".htm": parse_page,
    ".xhtml": parse_page,
    ".json": parse_json,
    ".jsonl": parse_jsonl,
    ".ndjson": parse_jsonl,
    ".csv": parse_csv,
    ".tsv": parse_csv,
    ".parquet": parse_parquet,
}
