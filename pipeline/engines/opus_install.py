"""Fetching OPUS-MT and converting it to CTranslate2; needs the extra `opus-mt`."""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pipeline.engines.cache_folder import ensure_folder
from pipeline.engines.opus import opus_folder
from pipeline.engines.opus_source import EXTRA, REPOSITORIES, REVISIONS, download
from pipeline.errors import MissingModel

Download = Callable[[str, str], Path]
Tell = Callable[[str], None]


def install_opus(tell: Tell, *, download: Download = download) -> None:
    """Fetch and convert the model of every language that is not there yet.

    `download` turns repository and revision into a local folder. Raises MissingModel when it
    cannot.
    """
    for lang, repository in REPOSITORIES.items():
        tell(f"{repository}: fetching (about 300 MB, kept in HF_HOME) and converting")
        ensure_folder(opus_folder(lang), partial(_build, lang=lang, download=download))
        tell(f"{repository}: ready in {opus_folder(lang)}")


def fetch_opus(tell: Tell, *, download: Download = download) -> None:
    """Fetch the model of every language for `opus-mt-transformers`, which reads it as it is."""
    for lang, repository in REPOSITORIES.items():
        tell(f"{repository}: fetching (about 300 MB, kept in HF_HOME)")
        tell(f"{repository}: ready in {download(repository, REVISIONS[lang])}")


def _build(folder: Path, *, lang: str, download: Download) -> None:
    repository, revision = REPOSITORIES[lang], REVISIONS[lang]
    fetched = download(repository, revision)
    convert(fetched, folder)
    told = {"repository": repository, "commit": revision}
    (folder / "origin.json").write_text(json.dumps(told), encoding="utf-8")


def convert(fetched: Path, folder: Path) -> None:
    """Convert a model as the hub has it, int8, with its SentencePiece models beside it."""
    try:
        from ctranslate2.converters import TransformersConverter

        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Recommended: pip install sacremoses")
            converter = TransformersConverter(str(fetched))
            converter.convert(str(folder), quantization="int8", force=True)
    except ImportError as error:
        raise MissingModel("Converting opus-mt needs further packages.", hint=EXTRA) from error
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(fetched / name, folder / name)
