"""`gemma`: the offline default. Gemma 3 270M, fine-tuned, through CTranslate2; makes drafts."""

from __future__ import annotations

import hashlib
import json
import math
import textwrap
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from pipeline.engines import gemma_prompt
from pipeline.engines.cache_folder import cache_folder, ensure_folder
from pipeline.engines.gemma_adapter import facts, read_adapter
from pipeline.engines.gemma_convert import convert
from pipeline.engines.gemma_lines import GROWTH, SLACK, GemmaLines, Line
from pipeline.engines.gemma_source import SHA256, require_package
from pipeline.engines.threads import usable_threads
from pipeline.lang import LANGUAGES
from pipeline.records import English
from pipeline.translate.loops import has_loop

LAYOUT = 2
"""Raise it when the conversion changes, so that models made before are not used."""

BEAM, AGAIN_BEAM = 2, 5
"""Width of the search at first, and for a sentence whose first translation fails a check. On 100
rows of flores a width of 2 gains one point of chrF for a third of the speed, 4 another half."""

EPSILON = 1e-4  # no answer is surer than that

LONGEST = 900  # characters; beyond, a sentence is cut at a space, well inside the window of 512


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
        convert(folder, read_adapter(), tell or (lambda _: None))

    return ensure_folder(model_folder(), build)


class Draft(NamedTuple):
    """A translation and what the model itself says of it.

    `score`: mean log-probability of the pieces times the root of their number, which tells wrong
    drafts from right ones better than the mean or the sum; `chance`: how likely it answers that the
    translation is right, 0 to 1. Of a text in parts, those of the worst.
    """

    text: str
    score: float
    chance: float

    @property
    def odds(self) -> float:
        """Logarithm of the odds of `chance`."""
        return math.log((self.chance + EPSILON) / (1 - self.chance + EPSILON))

    @property
    def confidence(self) -> float:
        """The chance that nothing that matters is wrong: see `training/confidence.py`."""
        constant, score, chance = facts()["confidence"]
        return 1 / (1 + math.exp(-(constant + score * self.score + chance * self.odds)))


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
    def _lines(self) -> GemmaLines:
        return GemmaLines(prepare_gemma(self._tell), self._threads)

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:
        """One English text per text, in order; "" for a text without any words."""
        return _told(self.drafts(texts, lang))

    def again(self, texts: Sequence[str], lang: str) -> list[English]:
        """The same by another, slower way, for texts whose first translation looks wrong."""
        return _told(self.drafts(texts, lang, beam=AGAIN_BEAM))

    def drafts(self, texts: Sequence[str], lang: str, *, beam: int = BEAM) -> list[Draft]:
        """The translations with what the model says of them."""
        parts = [_pieces(text) for text in texts]
        asked = [one for row in parts for one in row]
        lines = self._unlooped([gemma_prompt.ask(one, lang) for one in asked], beam)
        questions = [
            gemma_prompt.judge(one, lang, line.text) for one, line in zip(asked, lines, strict=True)
        ]
        chances = self._lines.chances(questions, gemma_prompt.YES)
        made = (Draft(*line, chance) for line, chance in zip(lines, chances, strict=True))
        return [_as_one([next(made) for _ in row]) for row in parts]

    def _unlooped(self, prompts: Sequence[str], beam: int) -> list[Line]:
        """As generated; what goes round in circles once more, without repeating four pieces."""
        lines = self._lines.after(prompts, beam=beam)
        loops = [place for place, one in enumerate(lines) if has_loop(one.text)]
        more = self._lines.after([prompts[one] for one in loops], beam=beam, no_repeat_ngram_size=4)
        for place, one in zip(loops, more, strict=True):
            lines[place] = one
        return lines


def _pieces(text: str) -> list[str]:
    """The text on one line, cut where it is too long for the model; nothing if it is blank."""
    return textwrap.wrap(" ".join(text.split()), LONGEST, break_on_hyphens=False)


def _as_one(parts: Sequence[Draft]) -> Draft:
    """A text from its parts, as sure as the least sure of them."""
    text = " ".join(one.text for one in parts).strip()
    score = min((one.score for one in parts), default=0.0)
    return Draft(text, score, min((one.chance for one in parts), default=1.0))


def _told(drafts: Sequence[Draft]) -> list[English]:
    return [English(one.text, one.confidence if one.text else 1.0) for one in drafts]


def _fingerprint() -> str:
    """Changes with everything that changes translations: weights, layout, prompt, decoding."""
    decoding = [LAYOUT, BEAM, AGAIN_BEAM, LONGEST, GROWTH, SLACK]
    prompts = [gemma_prompt.judge("", lang, "") for lang in LANGUAGES]
    made = json.dumps([SHA256, facts()["sha256"], decoding, prompts])
    return hashlib.sha256(made.encode()).hexdigest()[:8]
