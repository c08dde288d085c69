"""How well are quotations told from other words in marks? Precision, recall and F1 by length.

    python -m benchmarks.marks [--data DIR] [--part held] [--model FOLDER]

A stretch in quotation marks is a quotation (direct or partial) or not (a name, title, nickname,
term, word as a word, scare quotes). `long`: all stretches of four words or more are taken for
quotations, `clues`: what `pipeline.quotes.marked.clues` says, without a tagger, or with the one in
`--model`. Measured on the half of our own gold that nothing was tuned on (`own`, tests/gold) and,
with `--data`, on the dev parts of German Wikinews and PolNeAR in `DIR/quotes`.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.engines.tagger import BundledTagger
from pipeline.quotes.marked.clues import judge_marked
from pipeline.quotes.marked.marking import Marking
from pipeline.score.spans import PRF
from training.marks_data import SETS, Example, own_examples, set_examples, with_tagger

LENGTHS = ("1", "2-3", "4+", "all")
Scores = Mapping[tuple[str, str, str], PRF]


def by_length(marking: Marking) -> bool:
    """Whether it has four words or more."""
    return len(marking.inner.split()) > 3


def by_clues(marking: Marking) -> bool:
    """Whether the clues find a quotation."""
    return judge_marked(marking).quote


WAYS = {"long": by_length, "clues": by_clues}


def score(examples: Sequence[Example]) -> Scores:
    """Counts by set and language, length and way of judging."""
    scores: dict[tuple[str, str, str], PRF] = defaultdict(PRF)
    for one in examples:
        for way, judged in WAYS.items():
            found = judged(one.marking)
            counts = PRF(int(found and one.quote), int(one.quote), int(found))
            for length in (one.length, "all"):
                for name in names_of(one):
                    scores[name, length, way] += counts
    return scores


def names_of(example: Example) -> tuple[str, ...]:
    """The lines of the table that an example counts in."""
    own = (f"own {example.lang}",) if example.source == "own" else ()
    return (example.source, *own)


def examples_of(data: Path | None, part: str) -> Iterator[Example]:
    """The examples that are measured on."""
    yield from own_examples(part)
    for lang in SETS if data else ():
        yield from set_examples(data or Path(), lang, "dev")


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--part", default="held", choices=("held", "tune"))
    parser.add_argument("--model", type=Path)
    given = parser.parse_args()
    examples = list(examples_of(given.data, given.part))
    if given.model:
        examples = with_tagger(examples, BundledTagger(given.model))
    scores = score(examples)
    print(f"{'set':16}{'words':>6}{'n':>6}{'quotes':>8}" + 2 * f"{'':6}{'P':>6}{'R':>6}{'F1':>6}")
    for name in sorted({key[0] for key in scores}):
        for length in LENGTHS:
            show(name, length, scores, examples)


def show(name: str, length: str, scores: Scores, examples: Sequence[Example]) -> None:
    """Print one line: a set and a length, both ways of judging beside each other."""
    here = [one for one in examples if name in names_of(one)]
    n_marked = sum(length in {"all", one.length} for one in here)
    line = f"{name:16}{length:>6}{n_marked:6}{scores[name, length, 'clues'].n_gold:8}"
    for way in WAYS:
        one = scores[name, length, way]
        line += f"{way:>6}{one.precision:6.2f}{one.recall:6.2f}{one.f1:6.2f}"
    print(line)


if __name__ == "__main__":
    main()
