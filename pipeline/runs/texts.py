"""Texts given in Python rather than read from files, and engines that stay for the next ones."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pipeline.analysis import analyze
from pipeline.config import Settings
from pipeline.engines import make_engines
from pipeline.protocols import Engines
from pipeline.records import Analysis, Article, make_id


def engines_for(tagger: str, translator: str = "none") -> Engines:
    """The engines of this choice, made once and shared by all who ask for the same.

    Raises ConfigError for a name that is not known, MissingModel for one that is not installed.
    """
    return _made(tagger, translator, os.getpid())


# Threads of an engine do not live on in a forked process: each has engines of its own.
@lru_cache(maxsize=4)
def _made(tagger: str, translator: str, process: int) -> Engines:  # noqa: ARG001
    return make_engines(Settings(tagger=tagger, translator=translator))


def analyze_texts(
    texts: Iterable[str],
    engines: Engines,
    *,
    lang: str = "",
    published: str = "",
    batch: int = 16,
) -> Iterator[Analysis]:
    """What is found in each text, in order. `lang`: the language of all, "" to detect it."""
    articles = (_article(text, published) for text in texts)
    return analyze(articles, engines, batch=batch, lang=lang)


def _article(text: str, published: str) -> Article:
    """A text as an article from nowhere; the same text has the same identifiers every time."""
    return Article(
        article_id=make_id("text", text), path="", outlet="", text=text, published=published
    )
