"""`opus-mt`: OPUS-MT by the University of Helsinki, better than the default but not bundled.

Tiedemann and Thottingal 2020, https://aclanthology.org/2020.eamt-1.61. `newskiosk models install
opus-mt` fetches and converts the models; a run only reads what is there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from pipeline.engines.cache_folder import MANIFEST, cache_folder, is_sound
from pipeline.engines.marian import BEAM, MarianModel
from pipeline.engines.opus_source import REPOSITORIES, REVISIONS
from pipeline.engines.threads import usable_threads
from pipeline.errors import MissingModel
from pipeline.records import English

INSTALL = "Run once, with a connection: newskiosk models install opus-mt"

RECIPE = 2
"""Raise it when texts are prepared in another way: translations made before are not used then."""


def opus_folder(lang: str) -> Path:
    """Where the converted model of a source language is, or will be; one for each revision."""
    return cache_folder() / "models" / f"opus-mt-{lang}-en-{REVISIONS[lang][:8]}"


def installed_languages() -> list[str]:
    """Source languages whose model is there and sound."""
    return [lang for lang in REPOSITORIES if is_sound(opus_folder(lang))]


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
        self._loaded: dict[str, MarianModel] = {}
        self.version = f"{self.checksum[:8]}-b{BEAM}-r{RECIPE}"

    @cached_property
    def checksum(self) -> str:
        """A SHA-256 over the checksums of all files of all languages."""
        manifests = [(opus_folder(lang) / MANIFEST).read_bytes() for lang in REPOSITORIES]
        return hashlib.sha256(b"".join(manifests)).hexdigest()

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:
        """One English text per text, in order; "" for one without words or of a further language.

        Raises BrokenModel if a model cannot be loaded.
        """
        if lang not in REPOSITORIES:
            return [English("") for _ in texts]
        return [English(one) for one in self._model(lang).translate(texts)]

    def _model(self, lang: str) -> MarianModel:
        if lang not in self._loaded:
            self._loaded[lang] = MarianModel(opus_folder(lang), threads=self._threads)
        return self._loaded[lang]


def origin(lang: str) -> dict[str, str]:
    """Repository and commit an installed model was made from; empty if it is not installed."""
    try:
        found: dict[str, str] = json.loads((opus_folder(lang) / "origin.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found
