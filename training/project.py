"""Names carried from a sentence to its translation, where both sides agree that they are all.

Annotation projection (Yarowsky, Ngai and Wicentowski 2001, HLT) by the names themselves instead of
word alignment: news names are spelt alike in German, English and Dutch, or CLDR and the word
lists of `pipeline/lang` know both forms, or they sound alike (Selenskyj, Zelensky).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.engines.windows import find_words
from pipeline.link.folding import bases, facts, fold, sound, stem
from pipeline.link.places import known_key, known_names
from pipeline.records import Span, Tag

# No name in the sets has more words.
LONGEST = 9
# Consonants that a name must have at least to be recognised by its sound alone.
HEARD = 3
TYPES = frozenset({"PER", "ORG", "LOC"})


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence in one language and the names that a tagger sees there."""

    lang: str
    text: str
    tags: Sequence[Tag]

    @property
    def names(self) -> list[Tag]:
        """The names of the three labels, longest first; `russischen` is none."""
        named = [tag for tag in self.tags if tag.label in TYPES and is_name(words_of(self, tag))]
        return sorted(named, key=lambda tag: tag.start - tag.end)


def words_of(side: Side, span: Span | Tag) -> str:
    """The characters of a span or tag."""
    return side.text[span.start : span.end]


def is_name(words: str) -> bool:
    """Whether there is a capital or a digit in it."""
    return any(sign.isupper() or sign.isdigit() for sign in words)


def project(source: Side, target: Side) -> list[Tag] | None:
    """The names of a translation by those of its source; None if the two do not agree.

    A name that is found in the target has the label that it has in the source. What is left on
    both sides (`Nordkalifornien`, `Northern California`) must be alike in number and labels;
    these names are then as the tagger sees them in the target.
    """
    places = list(_places(target))
    found: list[Tag] = []
    lost = Counter[str]()
    for name in source.names:
        words, langs = words_of(source, name), (source.lang, target.lang)
        heard = name.label == "PER"
        spans = [span for span, form in places if same_name(words, form, langs, by_sound=heard)]
        for span in spans:
            if not _taken(span, found):
                found.append(Tag(span.start, span.end, name.label, name.score))
        lost[name.label] += not spans
    own = [tag for tag in target.names if not _taken(Span(tag.start, tag.end), found)]
    if Counter(tag.label for tag in own) != +lost:
        return None
    return sorted([*found, *own], key=lambda tag: tag.start)


def _places(side: Side) -> Iterator[tuple[Span, str]]:
    """Every run of words that could be a name, the shortest first: `U.S.` before `the U.S.`."""
    words = find_words(side.text, side.lang)
    for size in range(1, min(LONGEST, len(words)) + 1):
        for first in range(len(words) - size + 1):
            last = words[first + size - 1]
            if is_name(words[first].of(side.text)) and fold(last.of(side.text)):
                span = Span(words[first].start, last.end)
                yield span, span.of(side.text)


def _taken(span: Span, tags: Sequence[Tag]) -> bool:
    return any(span.overlap(Span(tag.start, tag.end)) for tag in tags)


@cache
def same_name(one: str, other: str, langs: tuple[str, str], *, by_sound: bool) -> bool:
    """Whether two names of two languages are one: by spelling, by what is known, or by sound."""
    (lang, other_lang), ours, theirs = langs, fold(one), fold(other)
    if not ours or not theirs:
        return False
    if set(_forms(ours, lang)) & set(_forms(theirs, other_lang)):
        return True
    if _keys(ours, lang) & _keys(theirs, other_lang):
        return True
    return by_sound and _sound_alike(ours.split(), theirs.split(), langs)


def _forms(name: str, lang: str) -> list[str]:
    """A folded name with and without the ending of the genitive."""
    return [name, *bases(name, facts(lang).genitives)]


def _keys(name: str, lang: str) -> set[str]:
    """What the folded name is known as, also with other endings of its adjectives."""
    return {
        known_key(name, (lang,)),
        _by_stem(lang).get(stem(tuple(name.split()), (lang,)), ""),
    } - {""}


@cache
def _by_stem(lang: str) -> dict[tuple[str, ...], str]:
    return {stem(tuple(form.split()), (lang,)): key for form, key in known_names(lang).items()}


def _sound_alike(ours: list[str], theirs: list[str], langs: tuple[str, str]) -> bool:
    """Word for word the same consonants, as transliterations have."""
    if len(ours) != len(theirs):
        return False
    heard = [(sound(a, langs[0]), sound(b, langs[1])) for a, b in zip(ours, theirs, strict=True)]
    return all(a == b and len(a) >= HEARD for a, b in heard)
