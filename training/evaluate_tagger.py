"""F1 of a bundled tagger: `python -m training.evaluate_tagger --data D [--model FOLDER] [--write]`.

The tokens of each sentence are joined to text, which goes through `pipeline.engines.tagger` as in
a run; a name counts if its characters and its label are exactly the gold ones. Once sentence by
sentence, once in passages of consecutive sentences, as a run gives it paragraphs. `--write` puts
the scores of single sentences and, where there are quote heads, those of quotes into tagger.json,
with the terms of the sets it was trained on: what `newskiosk models list` shows.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pipeline.engines.known_taggers import has_quote_heads, read_facts
from pipeline.engines.tagger import BUNDLED, BundledTagger
from training.measure_quotes import QUOTE_SETS, measure_quotes
from training.ner_data import DEV, TYPES
from training.terms import terms_of

Name = tuple[int, int, str]


def main() -> None:
    """Print one line per set, way of reading and label; write the sums of them if asked."""
    args = _arguments()
    tagger = BundledTagger(args.model)
    print(f"{tagger.name} {tagger.version}, sha256 {tagger.checksum}")
    names = measure_names(tagger, args.data, args.passage)
    quotes = measure_quotes(tagger, args.data) if has_quote_heads(args.model) else {}
    for lang, f1 in quotes.items():
        print(f"quotes {lang}: content F1 {f1:.4f}")
    if args.write:
        write_scores(args.model, tagger.checksum, names, quotes)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=BUNDLED, help="folder of the tagger")
    parser.add_argument("--passage", type=int, default=5, help="sentences in a passage")
    parser.add_argument("--write", action="store_true", help="put the scores into tagger.json")
    return parser.parse_args()


def measure_names(tagger: BundledTagger, data: Path, passage: int) -> dict[str, float]:
    """F1 of PER+ORG+LOC by language, sentence by sentence; prints all there is to tell."""
    print(f"{'set':<22} {'read in':<10} {'label':<12} {'P':>7} {'R':>7} {'F1':>7} {'gold':>6}")
    found: dict[str, float] = {}
    for name in DEV:
        rows = list(_rows(data / "ner" / f"{name}.jsonl.gz"))
        for way, size in (("sentences", 1), ("passages", passage)):
            scores = score(tagger, rows, size)
            for label, counts in scores.items():
                print(f"{name:<22} {way:<10} {label:<12} {_figures(counts)}")
            found.setdefault(rows[0][0], round(f1_of(scores["PER+ORG+LOC"]), 4))
    return found


def write_scores(
    folder: Path, checksum: str, names: dict[str, float], quotes: dict[str, float]
) -> None:
    """Put scores and terms into tagger.json; the weights must be those that it speaks of."""
    facts = read_facts(folder)
    if checksum != facts["sha256"]:
        raise SystemExit(f"{folder}: the weights are not those of tagger.json; export them again.")
    if "sets" not in facts:
        raise SystemExit(f"{folder}/tagger.json does not say on which `sets` it was trained.")
    sets = [*DEV, *(QUOTE_SETS[lang] for lang in quotes)]
    scores = {"sets": sets, "names": dict(sorted(names.items()))}
    facts |= {
        "terms": terms_of(facts["sets"]),
        "scores": scores | ({"quotes": quotes} if quotes else {}),
    }
    text = json.dumps(facts, ensure_ascii=False, indent=2)
    (folder / "tagger.json").write_text(text + "\n", encoding="utf-8")


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


def f1_of(counts: Counter[str]) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * counts["right"] / max(1, counts["found"] + counts["gold"])


def _figures(counts: Counter[str]) -> str:
    precision = counts["right"] / max(1, counts["found"])
    recall = counts["right"] / max(1, counts["gold"])
    return f"{precision:7.4f} {recall:7.4f} {f1_of(counts):7.4f} {counts['gold']:6d}"


if __name__ == "__main__":
    main()
