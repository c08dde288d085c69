"""Fetching OPUS-MT and converting it to CTranslate2; needs the extra `opus-mt`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pipeline.engines.cache_folder import ensure_folder
from pipeline.engines.opus import REPOSITORIES, opus_folder
from pipeline.errors import MissingModel

Download = Callable[[str], Path]
FILES = (
    "config.json",
    "generation_config.json",
    "*.spm",
    "vocab.json",
    "tokenizer_config.json",
    "pytorch_model.bin",
    "model.safetensors",
)
EXTRA = "pip install newskiosk[opus-mt]"


def install_opus(tell: Callable[[str], None], *, download: Download | None = None) -> None:
    """Fetch and convert the model of every language that is not there yet.

    `download` turns a repository into a local folder. Raises MissingModel when it cannot.
    """
    download = download or download_from_hub
    for lang, repository in REPOSITORIES.items():
        tell(f"{repository}: fetching (about 300 MB, kept in HF_HOME) and converting")
        ensure_folder(opus_folder(lang), partial(_build, repository=repository, download=download))
        tell(f"{repository}: ready in {opus_folder(lang)}")


def download_from_hub(repository: str) -> Path:
    """The local folder of a repository of the Hugging Face hub, fetched if need be.

    HF_HOME says where it is kept; with HF_HUB_OFFLINE only what is already there is used.
    """
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        raise MissingModel("opus-mt needs further packages.", hint=EXTRA) from error
    try:
        return Path(snapshot_download(repository, allow_patterns=list(FILES)))
    except Exception as error:
        raise MissingModel(
            f"{repository} could not be fetched: {type(error).__name__}: {_first_line(error)}",
            hint="Try again with a connection to huggingface.co, or copy its files from another "
            "computer's HF_HOME; until then use --translator gemma.",
        ) from error


def _build(folder: Path, *, repository: str, download: Download) -> None:
    fetched = download(repository)
    _convert(fetched, folder)
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(fetched / name, folder / name)
    told = {"repository": repository, "commit": fetched.resolve().name}
    (folder / "origin.json").write_text(json.dumps(told), encoding="utf-8")


def _convert(fetched: Path, folder: Path) -> None:
    try:
        from ctranslate2.converters import TransformersConverter

        converter = TransformersConverter(str(fetched))
        converter.convert(str(folder), quantization="int8", force=True)
    except ImportError as error:
        raise MissingModel("Converting opus-mt needs further packages.", hint=EXTRA) from error


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [""])[0]
