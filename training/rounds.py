"""What is trained in which order: the phases, the sets, and the windows of each round."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.engines.pieces import Pieces
from pipeline.engines.tagger import BUNDLED, BundledTagger
from training.ner_data import DEV, TRAIN, Sample, read_set, training_round
from training.quote_data import Window, cut, read_quotes, restyle

QUOTE_DEV = ("de_wikinews_dev", "en_polnear_dev")


@dataclass(frozen=True, slots=True)
class Phase:
    """`names`: share of a round of name sets; `quotes`: per set the share of its articles;
    `frozen`: how many layers of the encoder stay as they are.
    """

    name: str
    rounds: int
    names: float
    quotes: dict[str, float]
    frozen: int


PHASES = (
    Phase("names", rounds=3, names=1.0, quotes={}, frozen=0),
    Phase(
        "quotes",
        rounds=8,
        names=0.25,
        quotes={"de_wikinews_train": 1.0, "en_polnear_train": 0.5, "own": 2.0},
        frozen=3,
    ),
)


@dataclass(frozen=True, slots=True)
class Corpus:
    """All sets, read once."""

    names: dict[str, list[Sample]]
    quotes: dict[str, list[Window]]
    dev_names: dict[str, list[Sample]]
    dev_quotes: dict[str, list[Window]]

    def round_of(self, phase: Phase, n: int, rng: random.Random, pieces: Pieces) -> list[Window]:
        """The windows of round n of a phase."""
        windows = [of_sample(one) for one in training_round(self.names, rng, share=phase.names)]
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


def read_corpus(data: Path, own: Path, work: Path, pieces: Pieces) -> Corpus:
    """All sets. The names in the quote sets are those that the bundled tagger sees (silver)."""
    seer = BundledTagger(BUNDLED)
    names = {
        name: read_set(data / "ner" / f"{name}.jsonl.gz", misc=misc) for name, _, misc in TRAIN
    }
    quotes = {
        name: read_quotes(data / "quotes" / f"{name}.jsonl.gz", seer)
        for name in ("de_wikinews_train", "en_polnear_train")
    }
    quotes["own"] = read_quotes(_tune_part(own, work), seer)
    return Corpus(
        names,
        quotes,
        {name: read_set(data / "ner" / f"{name}.jsonl.gz", misc=True) for name in DEV},
        {name: read_quotes(data / "quotes" / f"{name}.jsonl.gz") for name in QUOTE_DEV},
    )


def _tune_part(own: Path, work: Path) -> Path:
    """Our own Dutch articles without those that are kept for measuring."""
    lines = own.read_text(encoding="utf-8").splitlines()
    path = work / "own.jsonl"
    chosen = [line for line in lines if json.loads(line)["part"] == "tune"]
    path.write_text("\n".join(chosen) + "\n", encoding="utf-8")
    return path
