"""The data of the open build: only sets whose terms allow any use, and what follows from them.

    python -m training.open_data --data D --teacher FOLDER --out SILVER

reads FLORES and MEANTIME with a tagger trained on the sets below that are annotated by hand (in
German, and a few hundred sentences of our own in each language), and writes what the sides of each
pair agree on as `SILVER/<set>.jsonl.gz`, in the form of the other sets. Nothing here may be read
with a tagger that was trained on other sets.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Protocol

from pipeline.records import Tag
from training.ner_data import Sample, read_set
from training.own_gold import read_own, sample_of
from training.project import Side, is_name, project

# Set, share of its sentences drawn for each round, whether O is O (see `sample_of`).
OPEN_TRAIN = (
    ("de_smartdata_train", 1.0, True),
    ("de_pud_train", 1.0, True),
    ("own_names", 1.0, True),
    ("flores_silver", 1.0, True),
    ("meantime_silver", 1.0, True),
)
BY_HAND = ("de_smartdata_train", "de_pud_train")
SILVER = ("flores_silver", "meantime_silver")
OPEN_FILES = frozenset(
    {
        "de_smartdata_train.jsonl.gz",
        "de_pud_train.jsonl.gz",
        "de-en_flores_dev.tsv.gz",
        "nl-en_flores_dev.tsv.gz",
        "nl-en_meantime_news_tokenised.tsv.gz",
    }
)
"""The texts in which pieces may be counted for the vocabulary."""

Texts = Sequence[tuple[str, str, str, str]]
"""Pairs of sentences: language, text, language, text."""


class Teacher(Protocol):
    """What `BundledTagger` offers."""

    def tag(self, texts: Sequence[str], langs: Sequence[str]) -> list[list[Tag]]:
        """The names in each text."""
        ...


def read_open(data: Path, root: Path, silver: Path | None = None) -> dict[str, list[Sample]]:
    """The sets of `OPEN_TRAIN` by name; without the silver ones (empty) for the first teacher.

    `root` is the repository, with our own gold.
    """
    sets = {name: read_set(data / "ner" / f"{name}.jsonl.gz", misc=True) for name in BY_HAND}
    sets = {name: [without_adjectives(one) for one in samples] for name, samples in sets.items()}
    sets["own_names"] = read_own(root)
    for name in SILVER:
        path = silver / f"{name}.jsonl.gz" if silver else None
        sets[name] = read_set(path, misc=True) if path else []
    return sets


def without_adjectives(sample: Sample) -> Sample:
    """The sample without places in lower case: SmartData has `deutschen` and `stadtauswärts`."""
    tags = list(sample.tags)
    for first, last in _names(tags):
        is_place = tags[first] == "B-LOC"
        if is_place and not any(is_name(word) for word in sample.words[first:last]):
            tags[first:last] = ["O"] * (last - first)
    return replace(sample, tags=tuple(tags))


def _names(tags: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of words that are names."""
    starts = [i for i, tag in enumerate(tags) if tag.startswith("B-")]
    for start in starts:
        end = start + 1
        while end < len(tags) and tags[end].startswith("I-"):
            end += 1
        yield start, end


def make_silver(data: Path, teacher: Teacher) -> dict[str, list[Sample]]:
    """English and Dutch sentences with the names that both sides of a pair agree on."""
    flores = [_sides(teacher, flores_pairs(data / "mt", lang)) for lang in ("en", "nl")]
    meantime = _sides(teacher, _pairs(data / "mt" / "nl-en_meantime_news_tokenised.tsv.gz", "nl"))
    return {
        "flores_silver": [one for pairs in flores for pair in pairs for one in _carried(*pair)],
        "meantime_silver": [one for pair in meantime for one in _agreed(*pair)],
    }


def flores_pairs(folder: Path, lang: str) -> Texts:
    """German sentences with their English or Dutch versions, met by way of the English."""
    german = _pairs(folder / "de-en_flores_dev.tsv.gz", "de")
    if lang == "en":
        return german
    others = {
        english: text for _, text, _, english in _pairs(folder / "nl-en_flores_dev.tsv.gz", lang)
    }
    return [("de", text, lang, others[en]) for _, text, _, en in german if en in others]


def _pairs(path: Path, lang: str) -> Texts:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(lang, one, "en", other) for one, other in rows]


def _sides(teacher: Teacher, texts: Texts) -> list[tuple[Side, Side]]:
    """Both sides of each pair with the names that the teacher sees."""
    flat = [(lang, text) for one in texts for lang, text in (one[:2], one[2:])]
    tags = teacher.tag([text for _, text in flat], [lang for lang, _ in flat])
    sides = [Side(lang, text, found) for (lang, text), found in zip(flat, tags, strict=True)]
    return list(zip(sides[::2], sides[1::2], strict=True))


def _carried(source: Side, target: Side) -> Iterator[Sample]:
    """The target with the names of its source, which is in the language of the hand-made sets."""
    names = project(source, target)
    sample = None if names is None else sample_of(target.text, target.lang, names)
    if sample:
        yield sample


def _agreed(one: Side, other: Side) -> Iterator[Sample]:
    """Both sides, if each has the names, with the labels, that the other one makes expect."""
    for source, target in ((one, other), (other, one)):
        names = project(source, target)
        own = {(tag.start, tag.end, tag.label) for tag in target.names}
        if names is None or {(tag.start, tag.end, tag.label) for tag in names} != own:
            return
    for side in (one, other):
        sample = sample_of(side.text, side.lang, side.names)
        if sample:
            yield sample


def write_set(path: Path, samples: Sequence[Sample]) -> None:
    """Sentences in the form that `read_set` reads; the same bytes for the same sentences."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = ({"lang": s.lang, "tokens": s.words, "tags": s.tags} for s in samples)
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def main() -> None:
    """Write the silver sets and say what is in them."""
    from pipeline.engines.tagger import BundledTagger

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True, help="folder of an open tagger")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    for name, samples in make_silver(args.data, BundledTagger(args.teacher)).items():
        write_set(args.out / f"{name}.jsonl.gz", samples)
        for lang, found in groupby(sorted(samples, key=lambda one: one.lang), lambda one: one.lang):
            tags = [one.tags for one in found]
            counts = Counter(tag[2:] for row in tags for tag in row if tag.startswith("B-"))
            print(f"{name} {lang}: {len(tags)} sentences, {dict(counts)}")


if __name__ == "__main__":
    main()
