"""What is trained in which order: the phases, the sets, and the windows of each round."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.quote_sets import own_dutch, read_rows
from pipeline.engines.pieces import Pieces
from pipeline.engines.tagger import BUNDLED, BundledTagger
from training.ner_data import DEV, TRAIN, Sample, Table, read_set, training_round
from training.open_data import OPEN_FILES, OPEN_TRAIN, read_open
from training.quote_data import Window, cut, read_quotes, restyle

QUOTE_DEV = ("de_wikinews_dev", "en_polnear_dev")


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the training with its own schedule.

    `names`: share of a round of name sets; `quotes`: per set the share of its articles; `frozen`:
    how many layers of the encoder stay as they are.
    """

    name: str
    rounds: int
    names: float
    quotes: Mapping[str, float]
    frozen: int


@dataclass(frozen=True, slots=True)
class Build:
    """A tagger to be made: its name, what it learns from, and in which order.

    `table` are the name sets; `files` those in which pieces may be counted, None for all.
    """

    name: str
    phases: tuple[Phase, ...]
    table: Table
    files: frozenset[str] | None = None

    @property
    def sets(self) -> list[str]:
        """All sets it learns from."""
        return [*(name for name, _, _ in self.table), *self.quotes]

    @property
    def quotes(self) -> list[str]:
        """Its quote sets; without any it has no quote heads."""
        return list(dict.fromkeys(name for phase in self.phases for name in phase.quotes))


NAMES = Phase("names", rounds=3, names=1.0, quotes={}, frozen=0)
QUOTES = Phase(
    "quotes",
    rounds=8,
    names=0.25,
    quotes={"de_wikinews_train": 1.0, "en_polnear_train": 0.5, "own": 2.0},
    frozen=3,
)
FULL = Build("newskiosk-tagger", (NAMES, QUOTES), TRAIN)
OPEN = Build("newskiosk-tagger-open", (NAMES,), OPEN_TRAIN, OPEN_FILES)


@dataclass(frozen=True, slots=True)
class Corpus:
    """All sets, read once."""

    table: Table
    names: Mapping[str, list[Sample]]
    quotes: Mapping[str, list[Window]]
    dev_names: Mapping[str, list[Sample]]
    dev_quotes: Mapping[str, list[Window]]

    def round_of(self, phase: Phase, n: int, rng: random.Random, pieces: Pieces) -> list[Window]:
        """The windows of round n of a phase."""
        samples = training_round(self.table, self.names, rng, share=phase.names)
        windows = [of_sample(one) for one in samples]
        for name, share in phase.quotes.items():
            for article in _turn(self.quotes[name], share, n):
                lengths = [len(pieces.of(word)) for word in article.words]
                windows += [_varied(one, rng) for one in cut(article, lengths, rng)]
        return windows


def _turn(articles: Sequence[Window], share: float, n: int) -> Iterator[Window]:
    """The articles whose turn it is in round n: a share below 1 goes through all in turns."""
    if share >= 1:
        yield from list(articles) * round(share)
        return
    turns = round(1 / share)
    yield from articles[n % turns :: turns]


def _varied(window: Window, rng: random.Random) -> Window:
    """Other quotation marks now and then, and now and then no sign of paragraphs."""
    window = restyle(window, rng)
    return replace(window, opens=(False,) * len(window.opens)) if rng.random() < 0.1 else window


def of_sample(sample: Sample) -> Window:
    """A window with names only."""
    opens = (False,) * len(sample.words)
    return Window(sample.lang, sample.words, opens, sample.tags, sample.misc, None)


def read_corpus(build: Build, data: Path, root: Path, silver: Path | None = None) -> Corpus:
    """All sets of a build; `root` is the repository, with our own gold."""
    dev = QUOTE_DEV if build.quotes else ()
    return Corpus(
        build.table,
        read_open(data, root, silver) if build is OPEN else _read_names(data),
        _read_quotes(data) if build.quotes else {},
        {name: read_set(data / "ner" / f"{name}.jsonl.gz", misc=True) for name in DEV},
        {name: read_quotes(_rows(data, name)[::3]) for name in dev},
    )


def _read_names(data: Path) -> dict[str, list[Sample]]:
    folder = data / "ner"
    return {name: read_set(folder / f"{name}.jsonl.gz", misc=misc) for name, _, misc in TRAIN}


def _read_quotes(data: Path) -> dict[str, list[Window]]:
    """The quote sets; the names in them are those that the bundled tagger sees (silver)."""
    seer = BundledTagger(BUNDLED)
    public = ("de_wikinews_train", "en_polnear_train")
    sets = {name: read_quotes(_rows(data, name), seer) for name in public}
    return {**sets, "own": read_quotes(list(own_dutch("tune")), seer)}


def _rows(data: Path, name: str) -> list[dict[str, Any]]:
    return read_rows(data / "quotes" / f"{name}.jsonl.gz")
