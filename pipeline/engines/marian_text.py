"""What Marian models of OPUS-MT want of a text: plain punctuation, and parts of a bearable length.

Their cards name the preparation "normalization + SentencePiece": the punctuation was made plain by
the scripts of Moses before training (`preprocess.sh` in Helsinki-NLP/OPUS-MT-train,
`normalize-punctuation.perl` in moses-smt/mosesdecoder), so that „ or « are strange to them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

MOST_PIECES = 500
"""The models know 512 positions; what is longer is translated in parts."""

Pieces = list[str]

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("„“”«»‟", '"'),
        **dict.fromkeys("‚‘’‛‹›´`", "'"),
        **dict.fromkeys("–‐‑‒−", "-"),
        "—": " - ",
        "…": "...",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    }
)


def plain(text: str) -> str:
    """The text with plain quotation marks and dashes, on one line, without hidden signs."""
    return " ".join(text.translate(_PLAIN).split())


def translate_parts(
    texts: Sequence[str],
    pieces_of: Callable[[str], Pieces],
    english_of: Callable[[list[Pieces]], list[str]],
) -> list[str]:
    """One English text per text, in order: cut into parts where too long, and joined again."""
    parts = [_parts(pieces_of(plain(text))) for text in texts]
    english = iter(english_of([one for row in parts for one in row]))
    return [" ".join(next(english) for _ in row) for row in parts]


def _parts(pieces: Pieces) -> list[Pieces]:
    return [pieces[at : at + MOST_PIECES] for at in range(0, len(pieces), MOST_PIECES)]
