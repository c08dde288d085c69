"""The stage: English beside every sentence, tried in a second way where the first looks wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.lang import LANGUAGES
from pipeline.protocols import Embedder, SecondTry, Translator
from pipeline.records import English, Sentence
from pipeline.translate.checks import Translation, failed_checks

ENGLISH = "en"
SOURCE = "source"
FOREIGN = LANGUAGES.keys() - {ENGLISH}
Key = tuple[str, str]
Way = Callable[[Sequence[str], str], list[English]]


@dataclass(frozen=True, slots=True)
class Checked:
    """A translation and the checks it fails."""

    made: Translation
    failed: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """There is one, and it fails no check."""
        return bool(self.made.english) and not self.failed

    @property
    def faults(self) -> tuple[bool, int, float]:
        """The less the better; what counts most comes first."""
        return not self.made.english, len(self.failed), -self.made.likeness


def translate_sentences(
    sentences: Sequence[Sentence],
    translator: Translator,
    *,
    names: Sequence[Sequence[str]],
    embedder: Embedder | None = None,
) -> list[Sentence]:
    """The sentences, of any number of articles, in order and with `text_en` filled in.

    `names` holds for each sentence the names in it. English sentences pass through (`engine` is
    "source"); of the others each different one is translated once, and where a check fails once
    more if the translator has a second way. Where the engine made nothing, and for a language that
    is not known, `text_en` and `engine` stay "". With an `embedder` it is also checked whether the
    meaning is kept.
    """
    asked = [
        Translation(one.text, one.lang, "", known)
        for one, known in zip(sentences, names, strict=True)
        if one.lang in FOREIGN
    ]
    done = iter(best_translations(asked, translator, embedder))
    engine = f"{translator.name} {translator.version}".strip()
    return [
        _with_english(one, next(done), engine) if one.lang in FOREIGN else _as_it_is(one)
        for one in sentences
    ]


def best_translations(
    asked: Sequence[Translation], translator: Translator, embedder: Embedder | None
) -> list[Checked]:
    """The first translation of each, or the second where the first is doubtful and no better."""
    first = _tried(asked, translator.translate, embedder)
    if not isinstance(translator, SecondTry):
        return first
    doubtful = [one.made for one in first if not one.sound]
    second = iter(_tried(doubtful, translator.again, embedder))
    return [one if one.sound else _better(one, next(second)) for one in first]


def _better(first: Checked, second: Checked) -> Checked:
    """The one with fewer faults; the second if they are equal, as it took more trouble."""
    return min(second, first, key=lambda one: one.faults)


def _tried(asked: Sequence[Translation], way: Way, embedder: Embedder | None) -> list[Checked]:
    """What a way of translating makes of each text, checked; each different text is done once."""
    english = dict(_by_language(list(dict.fromkeys(map(_key, asked))), way))
    likeness = _likeness(english, embedder) if embedder else {}
    made = [
        replace(
            one,
            english=english[_key(one)].text,
            confidence=english[_key(one)].confidence,
            likeness=likeness.get(_key(one), 1.0),
        )
        for one in asked
    ]
    return [Checked(one, failed_checks(one) if one.english else ()) for one in made]


def _key(one: Translation) -> Key:
    return one.lang, one.text


def _by_language(wanted: Sequence[Key], way: Way) -> Iterator[tuple[Key, English]]:
    """English by language and text; one call per language, so that batches are full."""
    for lang in dict.fromkeys(lang for lang, _ in wanted):
        texts = [text for one, text in wanted if one == lang]
        english = way(texts, lang) or [English("")] * len(texts)
        yield from (((lang, text), made) for text, made in zip(texts, english, strict=True))


def _likeness(english: Mapping[Key, English], embedder: Embedder) -> dict[Key, float]:
    """The cosine of each text and its translation; all go to the encoder in two calls."""
    made = {key: one.text for key, one in english.items() if one.text.strip()}
    if not made:
        return {}
    sources = embedder.embed([text for _, text in made])
    cosines = (sources * embedder.embed(list(made.values()))).sum(axis=1)
    return dict(zip(made, map(float, cosines), strict=True))


def _with_english(sentence: Sentence, one: Checked, engine: str) -> Sentence:
    if not one.made.english:
        return sentence
    return replace(sentence, text_en=one.made.english, engine=engine, checks_failed=one.failed)


def _as_it_is(sentence: Sentence) -> Sentence:
    """English is its own translation; other languages stay without."""
    if sentence.lang != ENGLISH:
        return sentence
    return replace(sentence, text_en=sentence.text, engine=SOURCE)
