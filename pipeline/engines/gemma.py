"""`gemma`: the offline default. Gemma 3 270M, fine-tuned, through CTranslate2; makes drafts."""

from __future__ import annotations

import hashlib
import json
import math
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from pipeline.engines import gemma_prompt
from pipeline.engines.cache_folder import cache_folder, ensure_folder
from pipeline.engines.gemma_adapter import facts
from pipeline.engines.gemma_convert import convert
from pipeline.engines.gemma_source import SHA256, require_package
from pipeline.engines.gemma_tokenizer import tokens_of
from pipeline.engines.threads import usable_threads
from pipeline.lang import LANGUAGES
from pipeline.records import English
from pipeline.translate.loops import has_loop

LAYOUT = 2
"""Raise it when the conversion changes, so that models made before are not used."""

BATCH = 768
"""Pieces of prompts at once, with padding, times the width of the search: 1,280 are no faster, and
take 400 MB more."""

BATCHES = 2
"""Batches at once, each in threads of its own."""

BEAM, AGAIN_BEAM = 2, 5
"""Width of the search at first, and for a sentence whose first translation fails a check. On 100
rows of flores a width of 2 gains one point of chrF for a third of the speed, 4 another half."""

LONGEST = 900  # characters; beyond, a sentence is cut at a space, well inside the window of 512
GROWTH, SLACK = 1.6, 8
"""The English may have so many times the tokens of the source, and so many more. On the flores
dev sets 99.9 in 100 references stay below; what runs on beyond is a loop."""

END = ["\n", "\n\n", "<0x0A>", "<eos>"]


def model_folder() -> Path:
    """Where the converted model is, or will be; another adapter gets another folder."""
    parts = (SHA256[:8], facts()["sha256"][:8], LAYOUT)
    return cache_folder() / "models" / "-".join(["gemma-3-270m", *map(str, parts)])


def prepare_gemma(tell: Callable[[str], None] | None = None) -> Path:
    """The folder of the converted model; converts it the first time.

    Raises MissingModel or BrokenModel if the package with the weights is not as it should be.
    """

    def build(folder: Path) -> None:
        if tell:
            tell("Preparing the translation model Gemma 3 270M, once; this takes about a minute")
        convert(folder, tell or (lambda _: None))

    return ensure_folder(model_folder(), build)


class GemmaTranslator:
    """Translates by continuing a prompt with the sentence (`protocols.Translator`)."""

    name = "gemma"
    draft = True

    def __init__(self, *, threads: int = 0, tell: Callable[[str], None] | None = None) -> None:
        """Load nothing yet; raises MissingModel if the package with the weights is missing."""
        require_package()
        self._tell = tell
        self._threads = usable_threads(threads)
        self.version = f"3-270m-{_fingerprint()}"
        self.checksum = f"{SHA256} + {facts()['sha256']}"

    @cached_property
    def _folder(self) -> Path:
        return prepare_gemma(self._tell)

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

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:
        """One English text per text, in order; "" for a text without any words."""
        return self._joined(texts, lang, beam_size=BEAM)

    def again(self, texts: Sequence[str], lang: str) -> list[English]:
        """The same by another, slower way, for texts whose first translation looks wrong."""
        return self._joined(texts, lang, beam_size=AGAIN_BEAM)

    def _joined(self, texts: Sequence[str], lang: str, **options: Any) -> list[English]:
        pieces = [_pieces(text) for text in texts]
        english = iter(self._unlooped([one for row in pieces for one in row], lang, **options))
        return [_as_one([next(english) for _ in row]) for row in pieces]

    def _unlooped(self, texts: Sequence[str], lang: str, **options: Any) -> list[English]:
        """As generated; what goes round in circles once more, without repeating four pieces."""
        english = self._generate(texts, lang, **options)
        loops = [place for place, one in enumerate(english) if has_loop(one.text)]
        more = self._generate(
            [texts[one] for one in loops], lang, no_repeat_ngram_size=4, **options
        )
        for place, one in zip(loops, more, strict=True):
            english[place] = one
        return english

    def _generate(self, texts: Sequence[str], lang: str, **options: Any) -> list[English]:
        asked = tokens_of(self._tokenizer, [gemma_prompt.ask(one, lang) for one in texts])
        prompts = [["<bos>", *one] for one in asked]
        found = [English("")] * len(texts)
        running = [
            (batch, self._start([prompts[one] for one in batch], options))
            for batch in _batches(prompts, BATCH // options["beam_size"])
        ]
        for batch, results in running:
            for place, result in zip(batch, results, strict=True):
                found[place] = self._read(result.result())
        return found

    def _read(self, result: Any) -> English:
        (pieces,), (score,) = result.sequences_ids, result.scores
        text = self._tokenizer.decode(pieces).strip()
        return English(text, confidence_of(score * math.sqrt(len(pieces))))

    def _start(self, prompts: list[list[str]], options: dict[str, Any]) -> list[Any]:
        started: list[Any] = self._generator.generate_batch(
            prompts,
            include_prompt_in_result=False,
            return_scores=True,
            end_token=END,
            max_length=int(max(map(len, prompts)) * GROWTH) + SLACK,
            asynchronous=True,
            **options,
        )
        return started


def _pieces(text: str) -> list[str]:
    """The text on one line, cut where it is too long for the model; nothing if it is blank."""
    return textwrap.wrap(" ".join(text.split()), LONGEST, break_on_hyphens=False)


def _as_one(parts: Sequence[English]) -> English:
    """A text from its parts, as sure as the least sure of them."""
    joined = " ".join(one.text for one in parts).strip()
    return English(joined, min((one.confidence for one in parts), default=1.0))


def confidence_of(score: float) -> float:
    """The chance that nothing that matters is wrong: see `training/confidence.py`.

    `score`: mean log-probability of the pieces times the root of their number, which tells wrong
    drafts from right ones better than the mean or the sum (docs/translation.md).
    """
    constant, weight = facts()["confidence"]
    return 1 / (1 + math.exp(-(constant + weight * score)))


def _batches(prompts: Sequence[Sequence[str]], most: int) -> Iterator[list[int]]:
    """Places of prompts of like length together, so that little is padded; the longest first.

    Length of the longest times number is at most `most`, but for one that is longer alone.
    """
    order = sorted(range(len(prompts)), key=lambda place: -len(prompts[place]))
    batch: list[int] = []
    for place in order:
        if batch and len(prompts[batch[0]]) * (len(batch) + 1) > most:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _fingerprint() -> str:
    """Changes with everything that changes translations: weights, layout, prompt, decoding."""
    decoding = [LAYOUT, BEAM, AGAIN_BEAM, LONGEST, GROWTH, SLACK]
    prompts = [gemma_prompt.ask("", lang) for lang in LANGUAGES]
    made = json.dumps([SHA256, facts()["sha256"], decoding, prompts])
    return hashlib.sha256(made.encode()).hexdigest()[:8]
