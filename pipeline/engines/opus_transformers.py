"""`opus-mt-transformers`: the same models by transformers and torch alone, for those with a GPU.

`benchmarks/opus_speed.py` compares the two without one. `newskiosk models install
opus-mt-transformers` fetches the files; a run only reads what is there.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline.engines.cache_folder import file_sha256
from pipeline.engines.marian_batches import Room, batches, usual_room
from pipeline.engines.marian_text import Pieces, translate_parts
from pipeline.engines.opus import RECIPE
from pipeline.engines.opus_source import (
    EXTRA,
    REPOSITORIES,
    REVISIONS,
    fetched_folder,
    has_packages,
    weights_of,
)
from pipeline.errors import BrokenModel, MissingModel
from pipeline.records import English

INSTALL = "Run once, with a connection: newskiosk models install opus-mt-transformers"

BEAM = 4
MOST = {"cuda": 8192, "mps": 4096, "cpu": 1024}
"""Pieces in a batch, by device: a GPU wants more of them at once."""


class TransformersOpus:
    """Translates with beam search through transformers (`protocols.Translator`)."""

    name = "opus-mt-transformers"
    draft = False

    def __init__(self, *, threads: int = 0) -> None:
        """Load nothing yet; raises MissingModel unless packages and files are there.

        `threads` matters without a GPU only; 0 leaves it to torch.
        """
        if not has_packages():
            raise MissingModel("opus-mt-transformers needs further packages.", hint=EXTRA)
        folders = {lang: fetched_folder(lang) for lang in REPOSITORIES}
        self._folders = {lang: folder for lang, folder in folders.items() if folder}
        missing = sorted(folders.keys() - self._folders.keys())
        if missing:
            languages = ", ".join(missing)
            raise MissingModel(f"{self.name} is not installed for: {languages}.", hint=INSTALL)
        self._threads = threads
        self._loaded: dict[str, TransformersMarian] = {}
        commits = "-".join(REVISIONS[lang][:8] for lang in REPOSITORIES)
        self.version = f"{commits}-b{BEAM}-r{RECIPE}"

    @cached_property
    def checksum(self) -> str:
        """A SHA-256 over those of the weights of all languages."""
        sums = [file_sha256(weights_of(folder)) for folder in self._folders.values()]
        return hashlib.sha256("".join(sums).encode()).hexdigest()

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:
        """One English text per text, in order; "" for one without words or of a further language.

        Raises BrokenModel if a model cannot be loaded.
        """
        if lang not in REPOSITORIES:
            return [English("") for _ in texts]
        if lang not in self._loaded:
            self._loaded[lang] = TransformersMarian(self._folders[lang], threads=self._threads)
        return [English(one) for one in self._loaded[lang].translate(texts)]


class TransformersMarian:
    """The model in a folder as the hub has it, on a GPU if torch sees one."""

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        import torch

        if threads > 0:
            torch.set_num_threads(threads)
        self.device = _device()
        self._tokenizer, model = _load(folder)
        self._model = model.to(self.device).eval()
        self._model.generation_config.max_length = None  # `room` says how long, for each batch

    def translate(
        self, texts: Sequence[str], *, beam: int = BEAM, room: Room = usual_room
    ) -> list[str]:
        """One English text per text, in order, by beam search."""
        return translate_parts(
            texts,
            lambda text: list(self._tokenizer.tokenize(text)),
            lambda parts: self._english(parts, beam, room),
        )

    def _english(self, parts: list[Pieces], beam: int, room: Room) -> list[str]:
        lengths = [len(one) for one in parts]
        english = [""] * len(parts)
        for batch in batches(lengths, room=room, most=MOST[self.device]):
            made = self._generate([parts[one] for one in batch], beam, room(lengths[batch[0]]))
            for place, one in zip(batch, made, strict=True):
                english[place] = one.strip()
        return english

    def _generate(self, parts: list[Pieces], beam: int, room: tuple[int, int]) -> list[str]:
        import torch

        end = self._tokenizer.eos_token_id
        ids = [[*self._tokenizer.convert_tokens_to_ids(one), end] for one in parts]
        inputs = self._tokenizer.pad({"input_ids": ids}, return_tensors="pt").to(self.device)
        with torch.inference_mode():
            made = self._model.generate(
                **inputs,
                num_beams=beam,
                do_sample=False,
                min_new_tokens=room[0],
                max_new_tokens=room[1],
            )
        decoded: list[str] = self._tokenizer.batch_decode(
            made, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return decoded


def _device() -> str:
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _load(folder: Path) -> tuple[Any, Any]:
    """Tokenizer and model; only from the folder, whatever the hub has."""
    transformers: Any = import_module("transformers")
    transformers.utils.logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Recommended: pip install sacremoses")
            tokenizer = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
        read = transformers.AutoModelForSeq2SeqLM.from_pretrained
        return tokenizer, read(folder, local_files_only=True)
    except (OSError, ValueError, RuntimeError) as error:
        raise BrokenModel(
            f"The model cannot be read: {error}", hint=f"Delete {folder}. {INSTALL}"
        ) from error
