"""What is known of each tagger: its terms and scores as its folder tells them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.engines.model_info import ModelInfo, size_of

# The head that says which words are the content of a quote; weights without it find names only.
QUOTE_HEAD = "content.npy"


def bundled() -> ModelInfo:
    """The default tagger."""
    from pipeline.engines.tagger import BUNDLED

    return describe_folder("newskiosk", BUNDLED)


def bundled_open() -> ModelInfo:
    """The tagger trained without sets that forbid commercial use."""
    from pipeline.engines.tagger import OPEN

    return describe_folder("newskiosk-open", OPEN)


def describe_folder(name: str, folder: Path) -> ModelInfo:
    """A tagger by the files in its folder; what was not measured is left empty."""
    facts = read_facts(folder)
    installed = bool(facts) and (folder / "encoder" / "model.bin").is_file()
    scores: Mapping[str, Mapping[str, Any]] = facts.get("scores", {})
    return ModelInfo(
        name=name,
        job="entities",
        does="names and quotes" if has_quote_heads(folder) else "names (quotes by rules)",
        version=str(facts.get("version", "")),
        installed=installed,
        draft=False,
        terms=str(facts.get("terms", "")) or f"see {folder.name}/MODEL_CARD.md",
        names_f1=scores.get("names", {}),
        quotes_f1=scores.get("quotes", {}),
        measured=", ".join(scores.get("sets", ())),
        size=size_of([folder]),
        checksum=str(facts.get("sha256", "")),
        where=str(folder),
        how="comes with newskiosk" if installed else "install newskiosk from its wheel again",
    )


def read_facts(folder: Path) -> dict[str, Any]:
    """What tagger.json beside the weights says; nothing if it cannot be read."""
    try:
        found: dict[str, Any] = json.loads((folder / "tagger.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def has_quote_heads(folder: Path) -> bool:
    """Whether the weights find quotes too; looked up in the archive's index, nothing is loaded."""
    try:
        with zipfile.ZipFile(folder / "heads.npz") as heads:
            return QUOTE_HEAD in heads.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


def spacy_models() -> ModelInfo:
    """The official models of spaCy, as far as they are installed."""
    from pipeline.engines.spacy_tagger import SpacyTagger

    found = SpacyTagger()
    return ModelInfo(
        name="spacy",
        job="entities",
        does="names (quotes by rules)",
        version=found.version,
        installed=bool(found.models),
        draft=False,
        terms="each model's own",
        size="15 to 570 MB a language",
        checksum="",
        where=", ".join(sorted(found.models.values())),
        how="python -m spacy download de_core_news_md (en_core_web_md, nl_core_news_md)",
    )
