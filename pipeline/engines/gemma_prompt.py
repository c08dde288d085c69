"""How Gemma is asked to translate: as it was fine-tuned, without a heading or examples."""

from __future__ import annotations

from pipeline.lang import LANGUAGES


def ask(text: str, lang: str, into: str = "en") -> str:
    """The sentence as the model is to continue it; the translation ends with the line."""
    return f"{_name(lang)}: {text}\n{_name(into)}:"


def _name(lang: str) -> str:
    known = LANGUAGES.get(lang)
    return known.name if known else lang
