"""`opus-mt`: OPUS-MT by the University of Helsinki, better than the default but not bundled.

Tiedemann and Thottingal 2020, https://aclanthology.org/2020.eamt-1.61. `newskiosk models install
opus-mt` fetches and converts the models; a run only reads what is there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pipeline.engines.cache_folder import MANIFEST, cache_folder, is_sound
from pipeline.engines.threads import usable_threads
from pipeline.errors import MissingModel

REPOSITORIES = {"de": "Helsinki-NLP/opus-mt-de-en", "nl": "Helsinki-NLP/opus-mt-nl-en"}
INSTALL = "Run once, with a connection: newskiosk models install opus-mt"

BATCH = 32
BEAM = 4
MOST_PIECES = 500
"""The models know 512 positions; what is longer is translated in parts."""

LONGEST_ENGLISH = 512


def opus_folder(lang: str) -> Path:
    """Where the converted model of a source language is, if it was installed."""
    return cache_folder() / "models" / f"opus-mt-{lang}-en"


def installed_languages() -> list[str]:
    """Source languages whose model is there and sound."""
    return [lang for lang in REPOSITORIES if is_sound(opus_folder(lang))]


@dataclass(frozen=True, slots=True)
class _Model:
    """A converted model and its two SentencePiece models."""

    translator: Any
    source: Any
    target: Any


class OpusTranslator:
    """Translates with beam search through CTranslate2 (`protocols.Translator`)."""

    name = "opus-mt"
    draft = False

    def __init__(self, *, threads: int = 0) -> None:
        """Load nothing yet; raises MissingModel unless the model of every language is there."""
        missing = sorted(REPOSITORIES.keys() - set(installed_languages()))
        if missing:
            languages = ", ".join(missing)
            raise MissingModel(f"opus-mt is not installed for: {languages}.", hint=INSTALL)
        self._threads = usable_threads(threads)
        self._loaded: dict[str, _Model] = {}
        self.version = f"{self.checksum[:8]}-b{BEAM}"

    @cached_property
    def checksum(self) -> str:
        """A SHA-256 over the checksums of all files of all languages."""
        manifests = [(opus_folder(lang) / MANIFEST).read_bytes() for lang in REPOSITORIES]
        return hashlib.sha256(b"".join(manifests)).hexdigest()

    def translate(self, texts: Sequence[str], lang: str) -> list[str]:
        """One English text per text, in order; "" for one without words or of a further language.

        Raises BrokenModel if a model cannot be loaded.
        """
        if lang not in REPOSITORIES:
            return ["" for _ in texts]
        model = self._model(lang)
        parts = [_parts(model.source.encode(text, out_type=str)) for text in texts]
        english = iter(_translate(model, [one for row in parts for one in row]))
        return [" ".join(next(english) for _ in row) for row in parts]

    def _model(self, lang: str) -> _Model:
        if lang not in self._loaded:
            self._loaded[lang] = _load(opus_folder(lang), self._threads)
        return self._loaded[lang]


def _load(folder: Path, threads: int) -> _Model:
    import ctranslate2

    try:
        from sentencepiece import SentencePieceProcessor
    except ImportError as error:
        raise MissingModel(
            "opus-mt needs the package sentencepiece.", hint="pip install newskiosk[opus-mt]"
        ) from error
    return _Model(
        translator=ctranslate2.Translator(str(folder), inter_threads=threads, intra_threads=1),
        source=SentencePieceProcessor(model_file=str(folder / "source.spm")),
        target=SentencePieceProcessor(model_file=str(folder / "target.spm")),
    )


def _parts(pieces: list[str]) -> list[list[str]]:
    return [pieces[at : at + MOST_PIECES] for at in range(0, len(pieces), MOST_PIECES)]


def _translate(model: _Model, pieces: list[list[str]]) -> list[str]:
    results = model.translator.translate_batch(
        [[*one, "</s>"] for one in pieces],
        beam_size=BEAM,
        max_batch_size=BATCH,
        max_decoding_length=LONGEST_ENGLISH,
    )
    return [model.target.decode(one.hypotheses[0]).strip() for one in results]


def origin(lang: str) -> dict[str, str]:
    """Repository and commit an installed model was made from; empty if it is not installed."""
    try:
        found: dict[str, str] = json.loads((opus_folder(lang) / "origin.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found
