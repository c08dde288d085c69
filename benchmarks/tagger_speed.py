"""Words per second of the bundled tagger, beside the same weights without batches.

`python -m benchmarks.tagger_speed --data D` reads the dev sentences of three languages as articles
of forty, as in a run, and as passages of five. The baseline is what a loop over sentences does: one
call, one sentence, one thread. All run in turns, `--repeats` times, so that a busy machine slows
all; the ratio is what counts.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.engines.tagger import BundledTagger

SETS = ("nl_conll2002_dev", "en_conllpp_dev", "de_germeval2014_dev")
PASSAGE = 5
ARTICLE = 40

Texts = list[tuple[str, str]]


def main() -> None:
    """Print words per second of each way, their ratio and the memory in use."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sentences", type=int, default=400, help="of each language")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0)
    args = parser.parse_args()
    sentences = [text for name in SETS for text in _sentences(args.data, name, args.sentences)]
    words = sum(len(text.split()) for text, _ in sentences)
    before = _memory()
    batched, single = BundledTagger(threads=args.threads), BundledTagger(threads=1)
    ways: dict[str, Callable[[], object]] = {
        "batched articles": lambda: batched.tag(*zip(*_passages(sentences, ARTICLE), strict=True)),
        "batched passages": lambda: batched.tag(*zip(*_passages(sentences, PASSAGE), strict=True)),
        "batched sentences": lambda: batched.tag(*zip(*sentences, strict=True)),
        "sentence by sentence": lambda: [single.tag([text], [lang]) for text, lang in sentences],
    }
    rates = _measure(ways, words, args.repeats)
    slowest = rates["sentence by sentence"]
    print(f"{words} words, {batched.encoder.threads} threads")
    for way, rate in rates.items():
        print(f"{way:<22} {rate:8.0f} words/s  {rate / slowest:5.2f} times the loop")
    print(f"resident memory: {_memory():.0f} MB, {before:.0f} MB before the models were loaded")


def _measure(ways: dict[str, Callable[[], object]], words: int, repeats: int) -> dict[str, float]:
    """Median words per second of each way, after one run to warm up, taking turns."""
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(repeats + 1):
        for way, run in ways.items():
            start = time.perf_counter()
            run()
            if turn:
                seconds[way].append(time.perf_counter() - start)
    return {way: words / statistics.median(taken) for way, taken in seconds.items()}


def _sentences(data: Path, name: str, count: int) -> Texts:
    with gzip.open(data / "ner" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line, _ in zip(file, range(count), strict=False)]
    return [(" ".join(row["tokens"]), row["lang"]) for row in rows]


def _passages(sentences: Texts, size: int) -> Texts:
    groups = [sentences[i : i + size] for i in range(0, len(sentences), size)]
    return [(" ".join(text for text, _ in group), group[0][1]) for group in groups]


def _memory() -> float:
    """Peak resident memory of this process in MB (Linux counts in KB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
