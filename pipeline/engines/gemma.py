"""`gemma`: the offline default. Gemma 3 270M through CTranslate2; its translations are drafts."""

from __future__ import annotations

import hashlib
import json
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from pipeline.engines import gemma_prompt
from pipeline.engines.cache_folder import cache_folder, ensure_folder
from pipeline.engines.gemma_convert import convert
from pipeline.engines.gemma_source import SHA256, require_package
from pipeline.engines.gemma_tokenizer import tokens_of
from pipeline.engines.threads import usable_threads
from pipeline.lang import LANGUAGES
from pipeline.translate.loops import has_loop

LAYOUT = 1
"""Raise it when the conversion changes, so that models made before are not used."""

BATCH = 8
"""Sentences at once: 16 are no faster and take 300 MB more."""

BATCHES = 2
"""Batches at once, each in threads of its own; each takes about 300 MB."""

LONGEST = 900  # characters; beyond, a sentence is cut at a space, well inside the window of 512
GROWTH, SLACK = 1.6, 8
"""The English may have so many times the tokens of the source, and so many more. On the flores
dev sets 99.9 in 100 references stay below; what runs on beyond is a loop."""

END = ["\n", "\n\n", "<0x0A>", "<eos>"]


def model_folder() -> Path:
    """Where the converted model is, or will be."""
    return cache_folder() / "models" / f"gemma-3-270m-{SHA256[:8]}-{LAYOUT}"


def prepare_gemma(tell: Callable[[str], None] | None = None) -> Path:
    """The folder of the converted model; converts it the first time.

    Raises MissingModel or BrokenModel if the package with the weights is not as it should be.
    """

    def build(folder: Path) -> None:
        if tell:
            tell("Preparing the translation model Gemma 3 270M, once; this takes a minute")
        convert(folder)

    return ensure_folder(model_folder(), build)


class GemmaTranslator:
    """Translates by continuing a few-shot prompt, greedily (`protocols.Translator`)."""

    name = "gemma"
    draft = True

    def __init__(self, *, threads: int = 0, tell: Callable[[str], None] | None = None) -> None:
        """Load nothing yet; raises MissingModel if the package with the weights is missing."""
        require_package()
        self._tell = tell
        self._threads = usable_threads(threads)
        self.version = f"3-270m-{_fingerprint()}"
        self.checksum = SHA256

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

    def translate(self, texts: Sequence[str], lang: str) -> list[str]:
        """One English text per text, in order; "" for a text without any words."""
        pieces = [_pieces(text) for text in texts]
        english = iter(self._translate_pieces([one for row in pieces for one in row], lang))
        return [" ".join(next(english) for _ in row).strip() for row in pieces]

    def _translate_pieces(self, texts: Sequence[str], lang: str) -> list[str]:
        english = self._generate(texts, lang)
        loops = [place for place, text in enumerate(english) if has_loop(text)]
        again = self._generate([texts[one] for one in loops], lang, no_repeat_ngram_size=4)
        for place, text in zip(loops, again, strict=True):
            english[place] = text
        return ["" if _recites(one) else one for one in english]

    def _generate(self, texts: Sequence[str], lang: str, **options: Any) -> list[str]:
        prompts = tokens_of(self._tokenizer, [gemma_prompt.ask(one, lang) for one in texts])
        before = ["<bos>", *tokens_of(self._tokenizer, [gemma_prompt.preamble(lang)])[0]]
        found = [""] * len(texts)
        running = [
            (batch, self._start([prompts[one] for one in batch], before, options))
            for batch in _batches(prompts)
        ]
        for batch, results in running:
            for place, result in zip(batch, results, strict=True):
                found[place] = self._tokenizer.decode(result.result().sequences_ids[0]).strip()
        return found

    def _start(
        self, prompts: list[list[str]], before: list[str], options: dict[str, Any]
    ) -> list[Any]:
        started: list[Any] = self._generator.generate_batch(
            prompts,
            static_prompt=before,
            include_prompt_in_result=False,
            end_token=END,
            max_length=int(max(map(len, prompts)) * GROWTH) + SLACK,
            asynchronous=True,
            **options,
        )
        return started


def _pieces(text: str) -> list[str]:
    """The text on one line, cut where it is too long for the model; nothing if it is blank."""
    return textwrap.wrap(" ".join(text.split()), LONGEST, break_on_hyphens=False)


def _recites(english: str) -> bool:
    """Whether the model said an example over again, as it does where a text makes no sense."""
    return any(shown in english for shown in gemma_prompt.SHOWN_ENGLISH)


def _batches(prompts: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """Places of prompts of like length together, so that little is padded; the longest first."""
    order = sorted(range(len(prompts)), key=lambda place: -len(prompts[place]))
    for at in range(0, len(order), BATCH):
        yield order[at : at + BATCH]


def _fingerprint() -> str:
    """Changes with everything that changes translations: weights, layout, prompt, decoding."""
    decoding = [LAYOUT, LONGEST, GROWTH, SLACK]
    prompts = [gemma_prompt.preamble(lang) for lang in LANGUAGES]
    facts = json.dumps([SHA256, decoding, prompts])
    return hashlib.sha256(facts.encode()).hexdigest()[:8]
