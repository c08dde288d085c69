"""Pairs of text and English for the translator: news first, Dutch joined to longer texts.

Sets (terms in pipeline/models/translator/MODEL_CARD.md): WMT news tests 2009 to 2019, MEANTIME's
Wikinews, Tatoeba, and LibreOffice's help pages if they are given. None of the sets ending in `_dev`
is read.
"""

from __future__ import annotations

import gzip
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sacremoses import MosesDetokenizer

from pipeline.engines import gemma_prompt

LONGEST = 700  # characters of a text or its English
ODD = 2.2  # one side may be so many times as long as the other
MARKS = ("„{}“", "“{}”", "‘{}’", "»{}«", "«{}»", "„{}”")
REMARK = 0.4  # share of texts with straight marks that get others
MEANTIME_TIMES = 4
JOINED = (1, 2, 3, 4, 5)
"""Tatoeba's sentences have eight words; so many in a row are a text of a newspaper's length."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A text, its language and its English."""

    text: str
    lang: str
    english: str
    weight: float = 1.0

    @property
    def prompt(self) -> str:
        """What the model is to go on from."""
        return gemma_prompt.ask(self.text, self.lang)

    @property
    def line(self) -> str:
        """What it is to go on with."""
        return f" {self.english}\n"


@dataclass(frozen=True, slots=True)
class Judged:
    """A text, a draft of its translation, and whether that is right."""

    text: str
    lang: str
    draft: str
    right: bool
    weight: float = 10.0  # as its answer is one piece, and that of a pair some thirty

    @property
    def prompt(self) -> str:
        """What the model is to go on from."""
        return gemma_prompt.judge(self.text, self.lang, self.draft)

    @property
    def line(self) -> str:
        """What it is to go on with."""
        return gemma_prompt.YES if self.right else gemma_prompt.NO


def read_round(
    data: Path, rng: random.Random, dutch: Path | None = None, judged: Path | None = None
) -> list[Pair | Judged]:
    """The pairs of one round, shuffled: other marks, other neighbours each time.

    `dutch`: more Dutch with its English (`training/help_texts.py`); `judged`: drafts with a verdict
    (`training/judgements.py`).
    """
    folder = data / "mt"
    news = [Pair(a, "de", b) for a, b in read_pairs(folder / "de-en_news_train.tsv.gz")]
    meantime = [
        Pair(detokenise(a, "nl"), "nl", detokenise(b, "en"))
        for a, b in read_pairs(folder / "nl-en_meantime_news_tokenised.tsv.gz")
    ]
    short = list(_joined(_one_each(read_pairs(folder / "nl-en_tatoeba_train.tsv.gz"), rng), rng))
    more = [Pair(a, "nl", b) for a, b in (read_pairs(dutch) if dutch else ())]
    long = [one for one in [*news, *meantime * MEANTIME_TIMES, *more] if _fits(one)]
    made = [_with_other_marks(one, rng) for one in long] + short + list(_read_judged(judged))
    rng.shuffle(made)
    return made


def read_pairs(path: Path) -> Iterator[tuple[str, str]]:
    """The pairs of text and English of a gzipped TSV file."""
    for text, english, *_ in read_rows(path):
        yield text, english


def read_rows(path: Path) -> Iterator[list[str]]:
    """The rows of a gzipped TSV file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield [one.strip() for one in line.split("\t")]


def _read_judged(path: Path | None) -> Iterator[Judged]:
    for lang, text, draft, verdict in read_rows(path) if path else ():
        yield Judged(text, lang, draft, verdict == "right")


def _fits(pair: Pair) -> bool:
    """Whether the two can be each other's translation: the rest is wrongly aligned."""
    sizes = sorted((len(pair.text), len(pair.english)))
    return sizes[0] > 2 and sizes[1] <= LONGEST and (sizes[1] < 20 or sizes[1] / sizes[0] <= ODD)


def _one_each(pairs: Iterable[tuple[str, str]], rng: random.Random) -> list[tuple[str, str]]:
    """One of the translations of each text."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for text, english in pairs:
        found[text].append(english)
    chosen = [(text, rng.choice(several)) for text, several in found.items()]
    rng.shuffle(chosen)
    return chosen


def _joined(pairs: list[tuple[str, str]], rng: random.Random) -> Iterator[Pair]:
    at = 0
    while at < len(pairs):
        some = pairs[at : at + rng.choice(JOINED)]
        at += len(some)
        yield Pair(" ".join(a for a, _ in some), "nl", " ".join(b for _, b in some))


def _with_other_marks(pair: Pair, rng: random.Random) -> Pair:
    """Outlets write many kinds of quotation marks; the sets have mostly straight ones."""
    if pair.text.count('"') not in (2, 4) or rng.random() > REMARK:
        return pair
    form = rng.choice(MARKS)
    text = re.sub(r'"([^"]*)"', lambda match: form.format(match.group(1)), pair.text)
    return Pair(text, pair.lang, pair.english)


def detokenise(text: str, lang: str) -> str:
    """A text with MEANTIME's blanks around signs taken out."""
    text = re.sub(r"``\s?|''|' '", ' " ', text).replace("N. V.", "N.V.").replace("V. S.", "V.S.")
    text = re.sub(r"([$€£])\s+(?=\d)", r"\1", text)
    text = re.sub(r"\s*-\s+en\b", "- en", re.sub(r"\s*\.\s*\.\.", "...", text))
    joined: str = _detokeniser(lang).detokenize(text.split())
    joined = re.sub(r"\s+(n't|'(?:s|m|re|ve|ll|d))\b", r"\1", joined)
    return re.sub(r'\s+"$', '"', joined).strip(" :")


@lru_cache(maxsize=4)
def _detokeniser(lang: str) -> MosesDetokenizer:
    return MosesDetokenizer(lang=lang)
