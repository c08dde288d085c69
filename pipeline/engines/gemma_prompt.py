"""How Gemma is asked to translate and to judge: as it was fine-tuned, without examples."""

from __future__ import annotations

from pipeline.lang import LANGUAGES

YES, NO = " yes", " no"


def ask(text: str, lang: str) -> str:
    """The sentence as the model is to continue it; the translation ends with the line."""
    known = LANGUAGES.get(lang)
    return f"{known.name if known else lang}: {text}\nEnglish:"


def judge(text: str, lang: str, english: str) -> str:
    """The question whether a translation says what the text says; the answer is YES or NO."""
    return f"{ask(text, lang)} {english}\nRight:"
