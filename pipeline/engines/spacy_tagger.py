"""spaCy's official models as a tagger, for those who have them installed (`--tagger spacy`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from pipeline.errors import MissingModel
from pipeline.protocols import Passage, Reading
from pipeline.records import Tag

# https://spacy.io/models: the package of a language, without its size.
FAMILIES = {"de": "de_core_news", "en": "en_core_web", "nl": "nl_core_news"}
SIZES = ("lg", "md", "sm")
# English models have the OntoNotes labels, German ones WikiNER's, Dutch ones OntoNotes'.
# Dates, amounts and ordinals are no names and have no entry.
LABELS = {
    "PER": "PER",
    "PERSON": "PER",
    "ORG": "ORG",
    "LOC": "LOC",
    "GPE": "LOC",
    "FAC": "LOC",
    "MISC": "MISC",
    "NORP": "MISC",
    "PRODUCT": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
}
# What names do not need; `tok2vec` stays, most models' `ner` listens to it.
EXCLUDED = ("tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer")


class SpacyTagger:
    """Tags with the largest installed spaCy model of each language (`protocols.Tagger`).

    `models` names a package or folder for a language and goes before the official ones. spaCy
    gives its names no score: every `Tag.score` is 1.0. Raises MissingModel at the first text of
    a language that has no model.
    """

    name = "spacy"

    def __init__(self, models: Mapping[str, str] | None = None) -> None:
        official = {lang: _largest_installed(lang) for lang in FAMILIES}
        self.models = {lang: name for lang, name in (official | dict(models or {})).items() if name}
        self.version = ", ".join(_with_version(name) for name in sorted(self.models.values()))
        self._loaded: dict[str, Any] = {}

    def read(self, articles: Sequence[Sequence[Passage]]) -> list[Reading]:
        """Per article its names."""
        flat = [one for passages in articles for one in passages]
        tags = iter(self.tag([one.text for one in flat], [one.lang for one in flat]))
        return [
            Reading([_moved(tag, one.start) for one in passages for tag in next(tags)])
            for passages in articles
        ]

    def tag(self, texts: Sequence[str], langs: Sequence[str]) -> list[list[Tag]]:
        """Per text its tags by start; texts of one language go through spaCy together."""
        found: list[list[Tag]] = [[] for _ in texts]
        numbers: dict[str, list[int]] = {}
        for i, (text, lang) in enumerate(zip(texts, langs, strict=True)):
            if text.strip():
                numbers.setdefault(lang, []).append(i)
        for lang, of_lang in numbers.items():
            docs = self._model(lang).pipe(texts[i] for i in of_lang)
            for i, doc in zip(of_lang, docs, strict=True):
                found[i] = list(_tags(doc))
        return found

    def _model(self, lang: str) -> Any:
        if lang not in self._loaded:
            self._loaded[lang] = _load(self.models.get(lang, ""), lang)
        return self._loaded[lang]


def _moved(tag: Tag, by: int) -> Tag:
    return replace(tag, start=tag.start + by, end=tag.end + by)


def _tags(doc: Any) -> Iterator[Tag]:
    """The names of a spaCy Doc in our labels; white space at a name's edge is left off."""
    for entity in doc.ents:
        label, text = LABELS.get(entity.label_), entity.text
        if label and text.strip():
            start = entity.start_char + len(text) - len(text.lstrip())
            yield Tag(start, start + len(text.strip()), label, 1.0)


def _load(name: str, lang: str) -> Any:
    import spacy

    try:
        model = spacy.load(name, exclude=EXCLUDED) if name else None
    except OSError:
        model = None
    if model is None:
        raise MissingModel(f"No spaCy model for {lang!r} is installed", hint=_how_to_get(lang))
    # The limit guards the parser's memory, and there is no parser here.
    model.max_length = 2**31 - 1
    return model


def _how_to_get(lang: str) -> str:
    family = FAMILIES.get(lang)
    if not family:
        return f"Give a model with NER for {lang!r} yourself, or use --tagger newskiosk."
    return f"python -m spacy download {family}_{SIZES[0]}"


def _largest_installed(lang: str) -> str:
    """The package name, or "" if there is none."""
    names = (f"{FAMILIES[lang]}_{size}" for size in SIZES)
    return next((name for name in names if _version(name)), "")


def _with_version(name: str) -> str:
    return f"{name} {_version(name)}".rstrip()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
