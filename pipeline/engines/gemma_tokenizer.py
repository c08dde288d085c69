"""Gemma's tokenizer, built from the vocabulary in its GGUF file.

SentencePiece BPE (Kudo and Richardson 2018, https://aclanthology.org/D18-2012): of all
neighbouring pieces, those whose union has the best score in the vocabulary are merged first;
characters without a piece become bytes. Token types are those of the GGUF specification.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.engines.gemma_source import Weights

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SPACE = "▁"
NORMAL, BYTE = 1, 6
SPECIAL = ("<pad>", "<eos>", "<bos>", "<unk>", "\n", "\n\n")
"""Pieces that are kept whatever they are; the last two end a translation."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces with their scores, and the row of the embedding each one has in the GGUF file."""

    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    rows: tuple[int, ...]


def read_vocabulary(weights: Weights) -> Vocabulary:
    """The part of the vocabulary that languages in Latin script need; the rest become bytes.

    Leaving out rare Latin pieces as well would be faster, but costs too much: with the first
    100,000 pieces chrF fell from 46.5 to 43.1 (de), with 60,000 to 38.8 (flores, 100 sentences).
    """
    pieces = weights.fact("tokenizer.ggml.tokens")
    types = weights.fact("tokenizer.ggml.token_type")
    scores = weights.fact("tokenizer.ggml.scores")
    rows = [row for row, piece in enumerate(pieces) if _wanted(piece, types[row])]
    return Vocabulary(
        pieces=tuple(pieces[row] for row in rows),
        scores=tuple(scores[row] for row in rows),
        rows=tuple(rows),
    )


def _wanted(piece: str, kind: int) -> bool:
    if piece in SPECIAL or kind == BYTE:
        return True
    return kind == NORMAL and all(map(_is_latin, piece))


def _is_latin(character: str) -> bool:
    """Whether a letter is Latin, a digit is 0 to 9; signs and symbols belong to every script."""
    if character.isdecimal():
        return character.isascii()
    return not character.isalpha() or "LATIN" in unicodedata.name(character, "")


def build_tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """A tokenizer whose ids are places in `vocabulary`."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers

    ids = {piece: place for place, piece in enumerate(vocabulary.pieces)}
    model = models.BPE(ids, _merges(vocabulary), unk_token="<unk>", byte_fallback=True)  # noqa: S106
    model.fuse_unk = True
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.Replace(" ", SPACE)
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace(SPACE, " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    tokenizer.add_special_tokens([AddedToken(one, special=True) for one in SPECIAL[:4]])
    tokenizer.add_tokens([AddedToken(one, normalized=False) for one in SPECIAL[4:]])
    return tokenizer


def _merges(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    ids = {piece: place for place, piece in enumerate(vocabulary.pieces)}
    best_first = sorted(
        (piece for piece in vocabulary.pieces if len(piece) > 1),
        key=lambda piece: -vocabulary.scores[ids[piece]],
    )
    return [merge for piece in best_first for merge in _splits(piece, ids)]


def _splits(piece: str, ids: dict[str, int]) -> Iterator[tuple[str, str]]:
    for at in range(1, len(piece)):
        left, right = piece[:at], piece[at:]
        if left in ids and right in ids:
            yield left, right


def tokens_of(tokenizer: Tokenizer, texts: Iterable[str]) -> list[list[str]]:
    """The pieces of each text, without <bos>."""
    found = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    return [one.tokens for one in found]
