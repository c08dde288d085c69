"""F1 of the shipped tagger on the dev sets: `python -m training.evaluate_tagger --data D`.

The tokens of each sentence are joined to text, which goes through `pipeline.engines.tagger` as in
a run; a name counts if its characters and its label are exactly the gold ones. Once sentence by
sentence, once in passages of consecutive sentences, as a run gives it paragraphs. `--stretch` is
how many words of a passage the tagger reads together at least (`STRETCH_WORDS`).
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pipeline.engines import tagger as tagger_module
from pipeline.engines.tagger import BundledTagger
from training.ner_data import DEV, TYPES

Name = tuple[int, int, str]


def main() -> None:
    """Print one line per set, way of reading and label."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, help="folder of another model than the bundled one")
    parser.add_argument("--passage", type=int, default=5, help="sentences in a passage")
    parser.add_argument("--stretch", type=int, default=tagger_module.STRETCH_WORDS, help="words")
    args = parser.parse_args()
    tagger_module.STRETCH_WORDS = args.stretch
    tagger = BundledTagger(args.model)
    print(f"{tagger.name} {tagger.version}, sha256 {tagger.checksum}")
    print(f"{'set':<22} {'read in':<10} {'label':<12} {'P':>7} {'R':>7} {'F1':>7} {'gold':>6}")
    for name in DEV:
        rows = list(_rows(args.data / "ner" / f"{name}.jsonl.gz"))
        for way, size in (("sentences", 1), ("passages", args.passage)):
            for label, counts in score(tagger, rows, size).items():
                print(f"{name:<22} {way:<10} {label:<12} {_figures(counts)}")


def _rows(path: Path) -> Iterator[tuple[str, str, set[Name]]]:
    """Language, text and gold names of each sentence."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield row["lang"], " ".join(row["tokens"]), gold_names(row["tokens"], row["tags"])


def gold_names(tokens: list[str], tags: list[str]) -> set[Name]:
    """The names of a tagged sentence as code points of its tokens joined by spaces."""
    names: list[Name] = []
    at = 0
    for token, tag in zip(tokens, tags, strict=True):
        if tag.startswith("B-"):
            names.append((at, at + len(token), tag[2:]))
        elif tag.startswith("I-"):
            names[-1] = (names[-1][0], at + len(token), tag[2:])
        at += len(token) + 1
    return set(names)


def score(
    tagger: BundledTagger, rows: list[tuple[str, str, set[Name]]], size: int
) -> dict[str, Counter[str]]:
    """Counts of right, found and gold names per label, reading `size` sentences at a time."""
    passages = [join(rows[i : i + size]) for i in range(0, len(rows), size)]
    found = tagger.tag([text for _, text, _ in passages], [lang for lang, _, _ in passages])
    groups = {"PER+ORG+LOC": TYPES[:3], **{label: (label,) for label in TYPES}}
    counts = {group: Counter[str]() for group in groups}
    for (_, _, gold), tags in zip(passages, found, strict=True):
        ours = {(tag.start, tag.end, tag.label) for tag in tags}
        for group, labels in groups.items():
            mine, theirs = ({n for n in names if n[2] in labels} for names in (ours, gold))
            counts[group].update(right=len(mine & theirs), found=len(mine), gold=len(theirs))
    return counts


def join(rows: list[tuple[str, str, set[Name]]]) -> tuple[str, str, set[Name]]:
    """Consecutive sentences as one text, parted by a space."""
    names: set[Name] = set()
    text = ""
    for _, sentence, gold in rows:
        at = len(text) + 1 if text else 0
        names |= {(start + at, end + at, label) for start, end, label in gold}
        text = f"{text} {sentence}" if text else sentence
    return rows[0][0], text, names


def _figures(counts: Counter[str]) -> str:
    precision = counts["right"] / max(1, counts["found"])
    recall = counts["right"] / max(1, counts["gold"])
    f1 = 2 * counts["right"] / max(1, counts["found"] + counts["gold"])
    return f"{precision:7.4f} {recall:7.4f} {f1:7.4f} {counts['gold']:6d}"


if __name__ == "__main__":
    main()
