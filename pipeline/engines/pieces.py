"""Words to piece ids, for the bundled encoder and for its training."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

BOS, PAD, EOS = 0, 1, 2
# The label of a word is read at its first piece; what follows the 64th (an address, a run of
# signs) tells nothing more.
WORD_PIECES = 64
_KNOWN_WORDS = 200_000


def lay_out(words: Sequence[Sequence[int]], opens: Sequence[bool]) -> tuple[list[int], list[int]]:
    """The ids of a row of words, and where among them each word begins.

    A word that `opens` a paragraph comes after the piece that ends a text.
    """
    ids: list[int] = []
    firsts: list[int] = []
    for word, is_first in zip(words, opens, strict=True):
        ids += [EOS] * is_first
        firsts.append(len(ids))
        ids += word
    return ids, firsts


class Pieces:
    """Cuts words with a tokenizer.json of the XLM-R kind, loaded at first use.

    Each word is cut alone, so it is cut once and remembered.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._words: dict[str, list[int]] = {}

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(self._path))

    @cached_property
    def _word_mark(self) -> int:
        return int(self._tokenizer.token_to_id("▁"))

    def of(self, word: str) -> list[int]:
        """The piece ids of a word: at least one, at most WORD_PIECES."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) >= _KNOWN_WORDS:
                self._words.clear()
            known = self._words[word] = self._cut(word)
        return known

    def _cut(self, word: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(word, add_special_tokens=False).ids
        # A comma would be two pieces, the bare word mark and itself: the mark says nothing.
        if len(ids) > 1 and ids[0] == self._word_mark:
            ids = ids[1:]
        return ids[:WORD_PIECES] or [int(self._tokenizer.token_to_id("<unk>"))]
