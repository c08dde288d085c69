"""Gemma as a function: the line a prompt is continued with, for many prompts at once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.engines.gemma_tokenizer import tokens_of
from pipeline.engines.like_lengths import like_lengths

BATCH = 768
"""Pieces of prompts at once, with padding, times the width of the search: 1,280 are no faster, and
take 400 MB more."""

BATCHES = 2
"""Batches at once, each in threads of its own."""

GROWTH, SLACK = 1.6, 8
"""A line may have so many times the pieces of its prompt, and so many more. On the flores dev sets
99.9 in 100 references stay below; what runs on beyond is a loop."""

END = ["\n", "\n\n", "<0x0A>", "<eos>"]


class Line(NamedTuple):
    """A line and its score: mean log-probability of its pieces times the root of their number."""

    text: str
    score: float


class GemmaLines:
    """A converted model in a folder, loaded when it is first asked."""

    def __init__(self, folder: Path, threads: int) -> None:
        self._folder, self._threads = folder, threads

    @cached_property
    def _generator(self) -> Any:
        import ctranslate2

        batches = min(BATCHES, self._threads)
        return ctranslate2.Generator(
            str(self._folder),
            compute_type="int8",
            inter_threads=batches,
            intra_threads=self._threads // batches,
        )

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(self._folder / "tokenizer.json"))

    def after(self, prompts: Sequence[str], *, beam: int, **options: Any) -> list[Line]:
        """The line after each prompt, in order, by a search of width `beam`."""
        return [self._read(one) for one in self._results(prompts, beam, options)]

    def chances(self, prompts: Sequence[str], word: str) -> list[float]:
        """How likely each prompt goes on with `word` rather than with the one other answer.

        The model was trained to give one of two answers; what it leaves to all other pieces is
        what smoothing asked for, and is not counted.
        """
        results = self._results(prompts, 2, {"max_length": 1, "num_hypotheses": 2})
        return [_chance(one, word.replace(" ", "▁")) for one in results]

    def _results(self, prompts: Sequence[str], beam: int, options: dict[str, Any]) -> list[Any]:
        asked = [["<bos>", *one] for one in tokens_of(self._tokenizer, prompts)]
        found: list[Any] = [None] * len(asked)
        running = [
            (batch, self._start([asked[one] for one in batch], beam, options))
            for batch in like_lengths([len(one) for one in asked], BATCH // beam)
        ]
        for batch, results in running:
            for place, result in zip(batch, results, strict=True):
                found[place] = result.result()
        return found

    def _start(self, prompts: list[list[str]], beam: int, options: dict[str, Any]) -> list[Any]:
        usual = {"end_token": END, "max_length": int(max(map(len, prompts)) * GROWTH) + SLACK}
        started: list[Any] = self._generator.generate_batch(
            prompts,
            beam_size=beam,
            include_prompt_in_result=False,
            return_scores=True,
            asynchronous=True,
            **{**usual, **options},
        )
        return started

    def _read(self, result: Any) -> Line:
        (pieces,), (score,) = result.sequences_ids, result.scores
        return Line(self._tokenizer.decode(pieces).strip(), score * math.sqrt(len(pieces)))


def _chance(result: Any, word: str) -> float:
    """That of the word among the two likeliest pieces, from their log-probabilities."""
    found = {
        one: math.exp(score) for (one,), score in zip(result.sequences, result.scores, strict=True)
    }
    return found.get(word, 0.0) / sum(found.values())
