"""English beside every sentence, and what a look at the two finds wrong with it."""

from __future__ import annotations

from pipeline.translate.stage import translate_sentences

__all__ = ["translate_sentences"]
