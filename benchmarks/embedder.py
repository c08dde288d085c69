"""How good and how fast are the sentence vectors? Translations found among 1,000 sentences.

    python -m benchmarks.embedder --data DIR

DIR holds `mt/{de,nl}-en_flores_dev.tsv.gz`: per line a sentence, a tab, its English translation.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import time
from pathlib import Path

import numpy as np

from pipeline.engines.embedder import UseEmbedder


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """The sentence pairs of a gzipped TSV file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [(row[0], row[1]) for row in rows if len(row) >= 2]


def found(pairs: list[tuple[str, str]], embedder: UseEmbedder) -> tuple[float, float]:
    """The share of sentences whose nearest English sentence is their translation, and back."""
    left = embedder.embed([one for one, _ in pairs])
    right = embedder.embed([other for _, other in pairs])
    similar = left @ right.T
    own = np.arange(len(pairs))
    return (
        float((similar.argmax(axis=1) == own).mean()),
        float((similar.argmax(axis=0) == own).mean()),
    )


def main() -> None:
    """Print one line per language pair and one on speed and memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data / "mt"
    embedder = UseEmbedder()
    embedder.embed(["warm"])
    began, sentences = time.process_time(), 0
    for lang in ("de", "nl"):
        pairs = read_pairs(data / f"{lang}-en_flores_dev.tsv.gz")
        there, back = found(pairs, embedder)
        sentences += 2 * len(pairs)
        print(f"{lang}-en  among {len(pairs)}: {there:.1%} found, back {back:.1%}")
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{sentences / seconds:.0f} sentences per CPU second; {memory:.0f} MB peak")
    print(f"{embedder.name} {embedder.version} {embedder.checksum}")


if __name__ == "__main__":
    main()
