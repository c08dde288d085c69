"""The bundled tagger: names and signs of quotes in German, English and Dutch, in one pass."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.engines.encoder import Floats, PieceEncoder
from pipeline.engines.heads import Heads
from pipeline.engines.pieces import lay_out
from pipeline.engines.windows import Window, find_words, make_windows
from pipeline.errors import MissingModel
from pipeline.iob2 import decode
from pipeline.protocols import Passage, Reading
from pipeline.records import Span, Tag

BUNDLED = Path(__file__).parent.parent / "models" / "tagger"
# The same tagger trained only on sets whose terms allow commercial use.
OPEN = BUNDLED.with_name("tagger-open")
# What the encoder has places for, less the marks of beginning and end.
WINDOW_PIECES = 500
OVERLAP_PIECES = 160


@dataclass(frozen=True, slots=True)
class _Page:
    """An article for the encoder: its words, their pieces, and which of them open a paragraph."""

    words: list[Span]
    pieces: list[list[int]]
    opens: list[bool]


class BundledTagger:
    """Names (PER, ORG, LOC, MISC) and signs of quotes in articles (`protocols.Tagger`).

    Many articles belong in one call: their windows are batched by length and put back in order.
    A language the model was not trained on is cut into words by general rules.
    """

    def __init__(self, folder: Path | None = None, threads: int = 0) -> None:
        self._folder = folder or BUNDLED
        facts = _facts(self._folder)
        self.name, self.version = str(facts["name"]), str(facts["version"])
        self.labels, self.langs = list(facts["labels"]), list(facts["langs"])
        self.encoder = PieceEncoder(self._folder, threads=threads)

    @property
    def checksum(self) -> str:
        """The sha256 of the encoder's weights."""
        return self.encoder.checksum

    @cached_property
    def _heads(self) -> Heads:
        return Heads(self._folder / "heads.npz")

    def tag(self, texts: Sequence[str], langs: Sequence[str]) -> list[list[Tag]]:
        """Per text its names by start, without overlap."""
        pairs = zip(texts, langs, strict=True)
        return [list(one.tags) for one in self.read([[Passage(0, *pair)] for pair in pairs])]

    def read(self, articles: Sequence[Sequence[Passage]]) -> list[Reading]:
        """One reading per article; a tag's score is the mean probability of its words."""
        pages = [self._page(passages) for passages in articles]
        vectors = self._vectors(pages)
        return [
            self._reading(page, words) if page.words else Reading(())
            for page, words in zip(pages, vectors, strict=True)
        ]

    def _page(self, passages: Sequence[Passage]) -> _Page:
        words: list[Span] = []
        pieces: list[list[int]] = []
        opens: list[bool] = []
        for one in passages:
            found = find_words(one.text, one.lang if one.lang in self.langs else "xx")
            opens += [bool(words) and not n for n in range(len(found))]
            pieces += [self.encoder.pieces.of(word.of(one.text)) for word in found]
            words += [Span(one.start + word.start, one.start + word.end) for word in found]
        return _Page(words, pieces, opens)

    def _reading(self, page: _Page, vectors: Floats) -> Reading:
        tags = tuple(decode(page.words, self._heads.names(vectors), self.labels))
        signs = self._heads.signs(page.words, vectors) if self._heads.has_quotes else None
        return Reading(tags, signs)

    def _vectors(self, pages: Sequence[_Page]) -> list[Floats]:
        """Per page an array (words, hidden): the vector of each word's first piece."""
        windows = [(n, window) for n, page in enumerate(pages) for window in _windows(page)]
        laid = [
            lay_out(
                pages[n].pieces[window.start : window.end],
                pages[n].opens[window.start : window.end],
            )
            for n, window in windows
        ]
        found: list[dict[int, Floats]] = [{} for _ in pages]
        for i, vectors in self.encoder.encode([ids for ids, _ in laid]):
            number, window = windows[i]
            firsts = laid[i][1][window.own_start - window.start : window.own_end - window.start]
            found[number][window.start] = vectors[firsts]
        return [
            np.concatenate([rows[k] for k in sorted(rows)]) if rows else _NOTHING for rows in found
        ]


_NOTHING = np.zeros((0, 0), np.float32)


def _facts(folder: Path) -> dict[str, Any]:
    """What tagger.json beside the weights says."""
    path = folder / "tagger.json"
    if not path.exists():
        raise MissingModel(
            f"There is no tagger in {folder}",
            hint="Install newskiosk from its wheel, check the repository out again, or choose "
            "another --tagger: `newskiosk models list` shows which are installed.",
        )
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return facts


def _windows(page: _Page) -> Iterator[Window]:
    """The windows of an article: one, unless it is long."""
    pairs = zip(page.pieces, page.opens, strict=True)
    lengths = [len(word) + is_first for word, is_first in pairs]
    yield from make_windows(lengths, most=WINDOW_PIECES, overlap=OVERLAP_PIECES)
