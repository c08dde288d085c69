"""Pairs as rows of piece ids, and rows in batches: what one step of training is given."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from training.translation_data import Judged, Pair


@dataclass(frozen=True, slots=True)
class Row:
    """A prompt with its answer as piece ids; `start` is the place of the answer's first piece.

    `weight`: how much each piece of the answer counts.
    """

    ids: list[int]
    start: int
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Rounds:
    """Where batches come from; round n is the same for the same seed."""

    read: Callable[[random.Random], Sequence[Pair | Judged]]
    tokenizer: Tokenizer
    size: int
    seed: int

    def batches(self, n: int) -> list[list[Row]]:
        """The batches of a round, in random order, of at most `size` pieces with padding."""
        rng = random.Random(self.seed * 1000 + n)
        made = batches_of(encode(self.tokenizer, self.read(rng)), self.size)
        rng.shuffle(made)
        return made

    def first(self, steps: int) -> Iterator[list[Row]]:
        """So many batches, from as many rounds as it takes."""
        n = 0
        while steps > 0:
            made = self.batches(n)[:steps]
            yield from made
            steps, n = steps - len(made), n + 1


def encode(tokenizer: Tokenizer, pairs: Sequence[Pair | Judged]) -> list[Row]:
    """Prompt and answer as the pipeline has them."""
    prompts = [one.prompt for one in pairs]
    answers = [one.line for one in pairs]
    begin = tokenizer.token_to_id("<bos>")
    return [
        Row([begin, *prompt.ids, *answer.ids], 1 + len(prompt.ids), one.weight)
        for one, prompt, answer in zip(
            pairs,
            tokenizer.encode_batch(prompts, add_special_tokens=False),
            tokenizer.encode_batch(answers, add_special_tokens=False),
            strict=True,
        )
    ]


def batches_of(rows: Iterable[Row], size: int) -> list[list[Row]]:
    """Rows of like length together. None is alone: torch.compile would start anew for it."""
    made: list[list[Row]] = [[]]
    for row in sorted(rows, key=lambda one: -len(one.ids)):
        longest = len(made[-1][0].ids) if made[-1] else 0
        if longest * (len(made[-1]) + 1) > size and len(made[-1]) > 1:
            made.append([])
        made[-1].append(row)
    if len(made) > 1 and len(made[-1]) == 1:
        made[-2].extend(made.pop())
    return made


def frequent(batches: Iterable[list[Row]], most: int) -> list[int]:
    """The most frequent pieces of the English."""
    counts = Counter(piece for rows in batches for one in rows for piece in one.ids[one.start :])
    return [piece for piece, _ in counts.most_common(most)]
