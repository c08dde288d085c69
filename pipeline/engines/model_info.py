"""What `newskiosk models list` shows of a model, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInfo:
    """A model as `newskiosk models list` shows it.

    `job`: translation, entities, sentences or language. `does`: what it finds or makes, in words.
    `draft`: what it makes needs checking. `names_f1`, `quotes_f1`: F1 by language, as measured and
    written beside the weights, else empty; `measured`: on which sets. `size`: on disk. `checksum`:
    SHA-256 of the weights, or "". `where`: folder or package. `how`: what to type to install it,
    or with what it comes.
    """

    name: str
    job: str
    does: str
    version: str
    installed: bool
    draft: bool
    terms: str
    names_f1: Mapping[str, float] = field(default_factory=dict)
    quotes_f1: Mapping[str, float] = field(default_factory=dict)
    measured: str = ""
    size: str
    checksum: str
    where: str
    how: str


def size_of(folders: Iterable[Path]) -> str:
    """What the files of some folders take, in megabytes; "" for nothing."""
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    total = sum(path.stat().st_size for path in files)
    return f"{total / 1e6:.0f} MB" if total else ""
