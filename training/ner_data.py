"""NER sets as windows of spaCy words: reading, retokenising, joining, augmenting.

Words are cut by spaCy's blank tokenizer of the language, as at run time, not by each corpus:
CoNLL keeps `all-rounder` as one token, spaCy makes three of it. Labels go over by characters.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import spacy
from spacy.tokenizer import Tokenizer

TYPES = ("PER", "ORG", "LOC", "MISC")
LABELS = ("O", *(f"{prefix}-{kind}" for kind in TYPES for prefix in "BI"))
DEV = ("nl_conll2002_dev", "en_conllpp_dev", "de_germeval2014_dev")
# Set, share of its sentences drawn anew for each round, whether MISC is annotated.
TRAIN = (
    ("en_conllpp_train", 1.0, True),
    ("nl_conll2002_train", 1.0, True),
    ("de_smartdata_train", 1.0, False),
    ("de_pud_train", 1.0, False),
    ("de_wikineural_silver", 0.35, True),
    ("en_wikineural_silver", 0.12, True),
    ("nl_wikineural_silver", 0.12, True),
)
Table = Sequence[tuple[str, float, bool]]
_QUOTES = {"de": ("„", "“"), "en": ("“", "”"), "nl": ("‘", "’")}


@dataclass(frozen=True, slots=True)
class Sample:
    """Words with one IOB2 tag each; `misc` says whether the set annotates MISC at all."""

    lang: str
    words: tuple[str, ...]
    tags: tuple[str, ...]
    misc: bool


@cache
def tokenizer(lang: str) -> Tokenizer:
    """The blank tokenizer of a language."""
    return spacy.blank(lang).tokenizer


def read_set(path: Path, *, misc: bool) -> list[Sample]:
    """The sentences of one set, retokenised, in file order."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [retokenise(row["lang"], row["tokens"], row["tags"], misc=misc) for row in rows]


def retokenise(lang: str, tokens: list[str], tags: list[str], *, misc: bool) -> Sample:
    """The same sentence in spaCy words; a word takes the tag of the token where it starts."""
    starts: dict[int, str] = {}
    inside: list[str] = []
    for token, tag in zip(tokens, tags, strict=True):
        starts[len(inside)] = tag
        inside += [tag.replace("B-", "I-")] * (len(token) + 1)
    words = [word for word in tokenizer(lang)(" ".join(tokens)) if not word.is_space]
    new = (starts.get(word.idx, inside[word.idx]) for word in words)
    return Sample(lang, tuple(word.text for word in words), tuple(new), misc)


def training_round(
    table: Table,
    sets: Mapping[str, list[Sample]],
    rng: random.Random,
    *,
    share: float = 1.0,
    max_words: int = 300,
) -> list[Sample]:
    """One round, or a share of it: random windows of mostly one to four sentences, augmented."""
    windows: list[Sample] = []
    for name, part, _ in table:
        kept = part * share
        chosen = (w for w in _windows(sets[name], rng, max_words) if rng.random() < kept)
        windows += [_new_quotes(window, rng) for window in chosen]
    return windows


def _windows(sentences: list[Sample], rng: random.Random, max_words: int) -> Iterator[Sample]:
    at = 0
    while at < len(sentences):
        size = rng.choices((1, rng.randint(2, 4), rng.randint(5, 14)), (0.6, 0.3, 0.1))[0]
        chosen = [_new_case(sentence, rng) for sentence in sentences[at : at + size]]
        while len(chosen) > 1 and sum(len(sample.words) for sample in chosen) > max_words:
            chosen.pop()
        at += len(chosen)
        yield join(chosen)


def join(samples: list[Sample]) -> Sample:
    """Consecutive sentences as one."""
    words = tuple(word for sample in samples for word in sample.words)
    tags = tuple(tag for sample in samples for tag in sample.tags)
    return replace(samples[0], words=words, tags=tags)


def _new_case(sample: Sample, rng: random.Random) -> Sample:
    """Now and then a headline in capitals, in Title Case or without any capital."""
    cases: list[tuple[float, Callable[[str], str]]] = [(0.03, str.upper), (0.015, str.lower)]
    if sample.lang == "en":
        cases.append((0.02, lambda word: word[:1].upper() + word[1:]))
    draw = rng.random()
    for probability, change in cases:
        draw -= probability
        if draw < 0:
            return replace(sample, words=tuple(change(word) for word in sample.words))
    return sample


def _new_quotes(sample: Sample, rng: random.Random) -> Sample:
    """In a third of the windows the quotation marks and apostrophes that outlets print."""
    if rng.random() > 0.33:
        return sample
    marks = _QUOTES[sample.lang] if rng.random() < 0.7 else ("“", "”")
    words, is_open = [], False
    for word in sample.words:
        if word in ('"', "``", "''"):
            words.append(marks[is_open])
            is_open = not is_open
        else:
            words.append(word.replace("'", "’"))
    return replace(sample, words=tuple(words))
