"""Which models there are, which are installed, and how to get the others."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.engines import known_models
from pipeline.engines.model_info import ModelInfo
from pipeline.errors import ConfigError

Tell = Callable[[str], None]

__all__ = ["ModelInfo", "install_model", "is_installed", "list_models"]


def list_models() -> list[ModelInfo]:
    """Every model newskiosk knows, the best of each job first; none is loaded for it."""
    return [describe() for describe in known_models.MODELS.values()]


def is_installed(name: str) -> bool:
    """Whether the model of this name in `list_models` is ready for a run."""
    return known_models.MODELS[name]().installed


def install_model(name: str, tell: Tell) -> None:
    """Get a model ready; `tell` gets lines of progress.

    Raises ConfigError for a name that is unknown or comes by other ways, MissingModel if the
    model cannot be had, for instance without a connection.
    """
    if name in INSTALLERS:
        INSTALLERS[name](tell)
    elif name in known_models.MODELS:
        raise ConfigError(f"{name} comes another way.", hint=known_models.MODELS[name]().how)
    else:
        raise ConfigError(f"Unknown model {name!r}.", hint=f"Known: {', '.join(INSTALLERS)}.")


def _install_opus(tell: Tell) -> None:
    from pipeline.engines.opus_install import install_opus

    install_opus(tell)


def _fetch_opus(tell: Tell) -> None:
    from pipeline.engines.opus_install import fetch_opus

    fetch_opus(tell)


def _install_gemma(tell: Tell) -> None:
    from pipeline.engines.gemma import prepare_gemma

    tell(f"gemma: ready in {prepare_gemma(tell)}")


INSTALLERS: dict[str, Callable[[Tell], None]] = {
    "opus-mt": _install_opus,
    "opus-mt-transformers": _fetch_opus,
    "gemma": _install_gemma,
}
"""Models that a command gets; the others come with a package."""
