"""Fit the weights of the clues that tell quotations from other words in marks.

    python -m training.marks --data D [--model FOLDER] [--write]

D is the folder with `quotes/`. Logistic regression by Newton's method, with a ridge, in plain
numpy. A clue speaks for a quote or against one (`pipeline/quotes/marked/clues.py`); where the fit
turns a clue round, which happens when others say the same better, it is left out and the rest
fitted again. Scores are of five folds over whole texts. `--model` reads all texts
with a tagger for the clue that is its names; each stretch then counts half with names and half
without, as one table of weights must do for both. What the tagger sees of quotes is not fitted
here, as it is too sure of the texts that it was trained on.
`--write` puts the weights into `pipeline/quotes/marked/weights.py`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.tagger import BundledTagger
from pipeline.protocols import Tagger
from pipeline.quotes.marked import clues as marked_clues
from training.logistic import logistic, newton, with_bias
from training.marks_data import Example, own_examples, set_examples, with_tagger

Floats = NDArray[np.float64]
OUT = Path(marked_clues.__file__).with_name("weights.py")
NAMES = [clue.__name__ for clue in (*marked_clues.FOR, *marked_clues.AGAINST)]
SIGNS = np.array([1.0] * len(marked_clues.FOR) + [-1.0] * len(marked_clues.AGAINST))
COUNTS = {"own": 10.0, "de_wikinews": 1.0, "en_polnear": 0.8}
"""How much an example counts: the own gold more, as the sets have few scare quotes and names, and
PolNeAR less, as it has more. Of 5, 10 and 20 for the own gold, and of ridges of 1, 3 and 10, these
had the best F1 over stretches of up to three words, the three sources counting the same."""
LIMITS = {"de": None, "en": 300}
"""Articles of a set: more of PolNeAR would change little."""
RIDGE = 3.0
SMALLEST = 0.05
"""Weights below say nothing and are left out."""
FOLDS = 5


def main() -> None:
    """Fit, show how well it goes over folds, and write the table if asked."""
    given = _arguments()
    copies = read(given.data, BundledTagger(given.model) if given.model else None)
    examples = copies[0]
    clues = [table(copy) for copy in copies]
    gold = np.array([float(one.quote) for one in examples])
    counts = np.array([COUNTS[one.source] for one in examples]) / len(copies)
    lines = list(over_folds(examples, clues, gold, counts))
    print("\n".join(lines))
    weights = fit(np.concatenate(clues), np.tile(gold, len(clues)), np.tile(counts, len(clues)))
    for name, weight in zip([*NAMES, "(bias)"], weights, strict=True):
        print(f"{name:20}{weight:7.2f}")
    if given.write:
        OUT.write_text(as_module(weights, lines), "utf-8")


def read(data: Path, tagger: Tagger | None) -> list[list[Example]]:
    """All examples without a tagger, and once more with what it sees if there is one."""
    plain = [*own_examples("tune"), *of_sets(data, "train")]
    if tagger is None:
        return [plain]
    return [plain, with_tagger(plain, tagger)]


def of_sets(data: Path, part: str) -> Iterator[Example]:
    """The same part of both sets."""
    for lang, limit in LIMITS.items():
        yield from set_examples(data, lang, part, limit)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def table(examples: Sequence[Example]) -> Floats:
    """What the clues say: shape (examples, clues)."""
    return np.array(
        [[float(marked_clues.CLUES[name](one.marking)) for name in NAMES] for one in examples]
    )


def fit(clues: Floats, gold: Floats, counts: Floats) -> Floats:
    """A weight per clue, none against its sign, and the bias last."""
    kept = np.ones(clues.shape[1], bool)
    while True:
        weights = np.zeros(clues.shape[1] + 1)
        weights[[*np.flatnonzero(kept), -1]] = regression(clues[:, kept], gold, counts)
        turned = weights[:-1] * SIGNS < 0
        if not turned.any():
            return weights
        kept &= ~turned


def regression(clues: Floats, gold: Floats, counts: Floats) -> Floats:
    """The weights of the clues, and the bias, which has hardly a ridge, last."""
    ridge = np.append(np.full(clues.shape[1], RIDGE), 1e-3)
    return newton(with_bias(clues), gold, counts, ridge)


def over_folds(
    examples: Sequence[Example], clues: Sequence[Floats], gold: Floats, counts: Floats
) -> list[str]:
    """F1 by source, each text judged by weights that were fitted without it."""
    texts = {text: at for at, text in enumerate(dict.fromkeys(one.text_id for one in examples))}
    deal = np.random.default_rng(0).permutation(len(texts)) % FOLDS
    fold = np.array([deal[texts[one.text_id]] for one in examples])
    chance = np.zeros((len(clues), len(gold)))
    for number in range(FOLDS):
        rest = fold != number
        weights = fit(
            np.concatenate([one[rest] for one in clues]),
            np.tile(gold[rest], len(clues)),
            np.tile(counts[rest], len(clues)),
        )
        for at, one in enumerate(clues):
            chance[at, ~rest] = logistic(one[~rest] @ weights[:-1] + weights[-1])
    source = np.array([one.source for one in examples])
    short = np.array([one.length != "4+" for one in examples])
    lines = []
    for at, found in enumerate(chance >= marked_clues.THRESHOLD):
        for name in COUNTS:
            here = source == name
            rates = f1(found[here], gold[here]), f1(found[here & short], gold[here & short])
            kind = f"{name}, {('without', 'with')[at]} tagger"
            lines.append(f"{kind}: F1 {rates[0]:.2f}, up to three words {rates[1]:.2f}")
    return lines


def f1(found: NDArray[np.bool_], gold: Floats) -> float:
    """The harmonic mean of precision and recall."""
    return float(2 * (found & (gold > 0)).sum() / max(1.0, found.sum() + gold.sum()))


def as_module(weights: Floats, lines: Sequence[str]) -> str:
    """The source of the module with the weights."""
    rows = sorted(zip(NAMES, weights[:-1], strict=True), key=lambda row: -abs(row[1]))
    body = "".join(
        f'    "{name}": {weight:.2f},\n' for name, weight in rows if abs(weight) > SMALLEST
    )
    scores = "\n".join(lines)
    return (
        '"""Weights of the clues in `clues.py`, written by `python -m training.marks`.\n\n'
        "Fitted on the tune half of tests/gold/marks.jsonl and the train parts of German Wikinews\n"
        f'and PolNeAR, and scored over five folds of whole texts:\n\n{scores}\n"""\n\n'
        "from __future__ import annotations\n\n"
        f"BIAS = {weights[-1]:.2f}\n"
        f"WEIGHTS = {{\n{body}}}\n"
    )


if __name__ == "__main__":
    main()
