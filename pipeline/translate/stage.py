"""The stage: English beside every sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.lang import LANGUAGES
from pipeline.protocols import Embedder, Translator
from pipeline.records import Sentence
from pipeline.translate.checks import Translation, failed_checks

ENGLISH = "en"
SOURCE = "source"
Key = tuple[str, str]


def translate_sentences(
    sentences: Sequence[Sentence],
    translator: Translator,
    *,
    names: Sequence[Sequence[str]],
    embedder: Embedder | None = None,
) -> list[Sentence]:
    """The sentences, of any number of articles, in order and with `text_en` filled in.

    `names` holds for each sentence the names in it. English sentences pass through (`engine` is
    "source"); of the others each different one is translated once. Where the engine made nothing,
    and for a language that is not known, `text_en` and `engine` stay "". With an `embedder` it is
    also checked whether the meaning is kept.
    """
    english = _translate_once(sentences, translator)
    likeness = _likeness(english, embedder) if embedder else {}
    engine = f"{translator.name} {translator.version}".strip()
    return [
        _checked(one, _pair(one, english, likeness, known), engine)
        for one, known in zip(sentences, names, strict=True)
    ]


def _pair(
    sentence: Sentence,
    english: Mapping[Key, str],
    likeness: Mapping[Key, float],
    names: Sequence[str],
) -> Translation:
    key = _key(sentence)
    made = english.get(key, "")
    return Translation(sentence.text, sentence.lang, made, names, likeness.get(key, 1.0))


def _key(sentence: Sentence) -> Key:
    return sentence.lang, sentence.text


def _translate_once(sentences: Sequence[Sentence], translator: Translator) -> dict[Key, str]:
    """English by language and text; one call per language, so that batches are full."""
    foreign = LANGUAGES.keys() - {ENGLISH}
    wanted = list(dict.fromkeys(_key(one) for one in sentences if one.lang in foreign))
    return dict(_by_language(wanted, translator))


def _by_language(wanted: list[Key], translator: Translator) -> Iterator[tuple[Key, str]]:
    for lang in dict.fromkeys(lang for lang, _ in wanted):
        texts = [text for one, text in wanted if one == lang]
        english = translator.translate(texts, lang)
        yield from (((lang, text), made) for text, made in zip(texts, english, strict=True))


def _likeness(english: Mapping[Key, str], embedder: Embedder) -> dict[Key, float]:
    """The cosine of each text and its translation; all go to the encoder in two calls."""
    made = {key: text for key, text in english.items() if text.strip()}
    if not made:
        return {}
    sources = embedder.embed([text for _, text in made])
    cosines = (sources * embedder.embed(list(made.values()))).sum(axis=1)
    return dict(zip(made, map(float, cosines), strict=True))


def _checked(sentence: Sentence, made: Translation, engine: str) -> Sentence:
    if sentence.lang == ENGLISH:
        return replace(sentence, text_en=sentence.text, engine=SOURCE)
    if not made.english:
        return sentence
    failed = failed_checks(made)
    return replace(sentence, text_en=made.english, engine=engine, checks_failed=failed)
