"""Where OPUS-MT comes from: two repositories of the Hugging Face hub, each at one commit."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from pipeline.errors import MissingModel

REPOSITORIES = {"de": "Helsinki-NLP/opus-mt-de-en", "nl": "Helsinki-NLP/opus-mt-nl-en"}

REVISIONS = {
    "de": "1a922f3b32a8e809e17a47d4b32142d8105924e5",
    "nl": "48af999f2c59b10c05ca6e008dcedc07677a9b15",
}
"""The commit of each repository. Found in the public code of others, who pin or
have cached exactly these (de: more than ten projects; nl: four, among them tseidl/eurlex-builder
and SFG5453/Orchard); the hub itself could not be asked."""

NEEDED = ("config.json", "source.spm", "target.spm", "vocab.json")
WEIGHTS = ("model.safetensors", "pytorch_model.bin")  # one of them
FILES = (*NEEDED, "generation_config.json", "tokenizer_config.json", *WEIGHTS)

EXTRA = "pip install newskiosk[opus-mt]"
PACKAGES = ("huggingface_hub", "sentencepiece", "torch", "transformers")


def download(repository: str, revision: str) -> Path:
    """The local folder of one commit of a repository, fetched if need be.

    HF_HOME says where it is kept; with HF_HUB_OFFLINE only what is already there is used. Raises
    MissingModel when it cannot be had or is incomplete.
    """
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        raise MissingModel("opus-mt needs further packages.", hint=EXTRA) from error
    try:
        found = snapshot_download(repository, revision=revision, allow_patterns=list(FILES))
    except Exception as error:
        raise MissingModel(
            f"{repository} could not be fetched: {type(error).__name__}: {_first_line(error)}",
            hint=f"{_way_out(error)}; until then use --translator gemma.",
        ) from error
    if not is_complete(Path(found)):
        raise MissingModel(
            f"{repository} was fetched in part only: {found}",
            hint="Delete that folder and try again with a connection to huggingface.co.",
        )
    return Path(found)


def fetched_folder(lang: str) -> Path | None:
    """Where the files of a source language are in the hub's cache, if all are; asks nobody.

    The layout: https://huggingface.co/docs/huggingface_hub/guides/manage-cache
    """
    try:
        from huggingface_hub.constants import HF_HUB_CACHE
    except ImportError:
        return None
    repository = "models--" + REPOSITORIES[lang].replace("/", "--")
    folder = Path(HF_HUB_CACHE) / repository / "snapshots" / REVISIONS[lang]
    return folder if is_complete(folder) else None


def is_complete(folder: Path) -> bool:
    """Whether a folder has what makes a model."""
    whole = all((folder / name).exists() for name in NEEDED)
    return whole and any((folder / name).exists() for name in WEIGHTS)


def weights_of(folder: Path) -> Path:
    """The file of weights in a complete folder: the one that transformers takes."""
    return next(folder / name for name in WEIGHTS if (folder / name).exists())


def has_packages() -> bool:
    """Whether the extra `opus-mt` is installed; nothing is imported."""
    return all(find_spec(name) for name in PACKAGES)


def _way_out(error: Exception) -> str:
    from huggingface_hub import constants
    from huggingface_hub.errors import RevisionNotFoundError

    if isinstance(error, RevisionNotFoundError):
        return "The hub no longer has that commit: look for a newer newskiosk"
    if constants.HF_HUB_OFFLINE:
        return "HF_HUB_OFFLINE is set: unset it once, or copy the files from another HF_HOME"
    return (
        "Try again with a connection to huggingface.co, "
        "or copy its files from another computer's HF_HOME"
    )


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [""])[0]
