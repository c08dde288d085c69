"""`none`: no translation. The tables then hold no English but that of English articles."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.records import English


class NoTranslation:
    """Translates nothing (`protocols.Translator`)."""

    name = "none"
    version = ""
    draft = False

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:  # noqa: ARG002
        """An empty string per text."""
        return [English("") for _ in texts]
