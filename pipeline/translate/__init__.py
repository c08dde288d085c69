"""English beside every sentence, and what a look at the two finds wrong with it."""

from __future__ import annotations

from pipeline.translate.doubts import tell_doubt
from pipeline.translate.stage import ENGLISH, SOURCE, translate_sentences

__all__ = ["ENGLISH", "SOURCE", "tell_doubt", "translate_sentences"]
