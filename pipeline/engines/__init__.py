"""The only loaders of models; everything third-party is imported when an engine is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from pipeline.config import Extent, Settings
from pipeline.errors import ConfigError
from pipeline.protocols import Engines, Tagger, Translator

T = TypeVar("T")
Tell = Callable[[str], None]


def make_engines(settings: Settings, *, tell: Tell | None = None) -> Engines:
    """The engines of one run; `tell` gets a line before anything that takes long.

    Raises MissingModel for one that was asked for and is not installed, ConfigError for one that
    is not known.
    """
    from pipeline.engines.embedder import UseEmbedder
    from pipeline.engines.langid import load_guesser

    translator = "none" if settings.translate == Extent.NONE else settings.translator
    return Engines(
        guesser=load_guesser(),
        tagger=make_tagger(settings.tagger, threads=settings.threads),
        translator=make_translator(translator, threads=settings.threads, tell=tell),
        embedder=UseEmbedder(),
    )


def make_tagger(name: str, *, threads: int = 0) -> Tagger:
    """A tagger by its name in `TAGGERS`."""
    return _chosen(TAGGERS, name, "tagger")(threads)


def make_translator(
    name: str, *, threads: int = 0, tell: Tell | None = None, cached: bool = True
) -> Translator:
    """A translator by its name in `TRANSLATORS`; "auto" takes the best that is installed."""
    if name == "auto":
        name = _best_translator()
    translator = _chosen(TRANSLATORS, name, "translator")(threads, tell)
    if not cached or name == "none":
        return translator
    from pipeline.engines.translation_cache import CachedTranslator

    return CachedTranslator(translator)


def _newskiosk(threads: int) -> Tagger:
    from pipeline.engines.tagger import BundledTagger

    return BundledTagger(threads=threads)


def _newskiosk_open(threads: int) -> Tagger:
    from pipeline.engines.tagger import OPEN, BundledTagger

    return BundledTagger(OPEN, threads=threads)


def _spacy(threads: int) -> Tagger:  # noqa: ARG001  # spaCy has no such setting
    from pipeline.engines.spacy_tagger import SpacyTagger

    return SpacyTagger()


def _opus(threads: int, tell: Tell | None) -> Translator:  # noqa: ARG001  # nothing to tell
    from pipeline.engines.opus import OpusTranslator

    return OpusTranslator(threads=threads)


def _transformers_opus(threads: int, tell: Tell | None) -> Translator:  # noqa: ARG001  # same
    from pipeline.engines.opus_transformers import TransformersOpus

    return TransformersOpus(threads=threads)


def _gemma(threads: int, tell: Tell | None) -> Translator:
    from pipeline.engines.gemma import GemmaTranslator

    return GemmaTranslator(threads=threads, tell=tell)


def _none(threads: int, tell: Tell | None) -> Translator:  # noqa: ARG001  # it does nothing
    from pipeline.engines.no_translation import NoTranslation

    return NoTranslation()


TAGGERS: dict[str, Callable[[int], Tagger]] = {
    "newskiosk": _newskiosk,
    "newskiosk-open": _newskiosk_open,
    "spacy": _spacy,
}

TRANSLATORS: dict[str, Callable[[int, Tell | None], Translator]] = {
    "opus-mt": _opus,
    "opus-mt-transformers": _transformers_opus,
    "gemma": _gemma,
    "none": _none,
}
"""From best to least: the order in which "auto" looks for one that is installed."""


def _best_translator() -> str:
    from pipeline.engines.store import is_installed

    return next(name for name in TRANSLATORS if name == "none" or is_installed(name))


def _chosen(table: Mapping[str, T], name: str, what: str) -> T:
    if name not in table:
        raise ConfigError(f"Unknown {what} {name!r}.", hint=f"Known: {', '.join(table)}.")
    return table[name]
