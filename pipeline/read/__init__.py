"""Reading articles from files: a folder, files, or both, in many formats and encodings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.read.fields import Draft, complete
from pipeline.read.formats import PARSERS, parse_file
from pipeline.read.sidecar import Sidecar
from pipeline.read.walk import Found, find_files
from pipeline.records import Article, Issue

__all__ = ["PARSERS", "read_articles"]


def read_articles(
    inputs: Sequence[Path], *, max_bytes: int = 20_000_000
) -> Iterator[Article | Issue]:
    """Every article below `inputs` (files or folders), always in the same order.

    What cannot be read is an `Issue` with the file, the reason and what to do; reading goes on.
    Two articles with the same text are one, unless two outlets that are known to differ print it.
    """
    sidecar = Sidecar()
    seen: dict[str, tuple[str, str]] = {}
    ids: dict[str, str] = {}
    for found in find_files(inputs, max_bytes=max_bytes):
        if isinstance(found, Issue):
            yield found
            continue
        for one in _read_file(found, sidecar):
            yield from [one] if isinstance(one, Issue) else _once(one, seen, ids)
    yield from sidecar.unused()


def _read_file(found: Found, sidecar: Sidecar) -> Iterator[Draft | Issue]:
    described = sidecar.describe(found)
    if isinstance(described, Issue):
        yield described
        described = None
    for draft in parse_file(found):
        yield draft if isinstance(draft, Issue) or not described else draft.with_(described)


def _once(
    draft: Draft, seen: dict[str, tuple[str, str]], ids: dict[str, str]
) -> Iterator[Article | Issue]:
    article = complete(draft)
    if isinstance(article, Issue):
        yield article
        return
    key = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    path, outlet = seen.setdefault(key, (article.path, article.outlet))
    if path != article.path and not (draft.outlet_known and outlet != article.outlet):
        yield _duplicate(article.path, path)
        return
    if path != article.path:
        yield _reprint(article.path, path, outlet)
    if article.article_id in ids:
        yield _same_id(article, ids[article.article_id])
        article = replace(article, article_id=draft.own_id())
    ids[article.article_id] = article.path
    yield article


def _duplicate(path: str, first: str) -> Issue:
    return Issue(
        path=path,
        stage="read",
        code="duplicate",
        detail=f"The same text as {first}; left out.",
        hint="Delete one of the two, or name their outlets if both printed it.",
    )


def _reprint(path: str, first: str, outlet: str) -> Issue:
    return Issue(
        path=path,
        stage="read",
        code="same-text",
        detail=f"The same text as {first} of {outlet}; kept, as another outlet's print.",
        hint="Nothing to do if both outlets printed it; else delete one of the two.",
    )


def _same_id(article: Article, first: str) -> Issue:
    return Issue(
        path=article.path,
        stage="read",
        code="same-url",
        detail=f"Another text at the same address as {first}: {article.url}",
        hint="Two versions of one article? Keep the one you want.",
        article_id=article.article_id,
    )
