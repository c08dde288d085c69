"""How Gemma is asked to translate: as it was fine-tuned, without a heading or examples."""

from __future__ import annotations

from pipeline.lang import LANGUAGES


def ask(text: str, lang: str) -> str:
    """The sentence as the model is to continue it; the English ends with the line."""
    return f"{_name(lang)}: {text}\nEnglish:"


def _name(lang: str) -> str:
    known = LANGUAGES.get(lang)
    return known.name if known else lang
