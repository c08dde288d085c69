"""What the words of a sentence tell without a model: content, clauses, negation, force."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.lang import LANGUAGES
from pipeline.lang.speech import readings_in
from pipeline.records import Span

SHORT = 3  # shorter words (of, de, in) say little and match anything
CLAUSE = 4  # words of the shortest clause that is compared by itself

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_AROUND = " \n\t\u00a0,;:–—-"
_BREAK = re.compile(r"[,;:–—](?=\s)|\s-(?=\s)")


def words_of(text: str) -> list[str]:
    """The words of a text, casefolded."""
    return [word.casefold() for word in WORD.findall(text)]


def content_words(words: Iterable[str], lang: str) -> tuple[str, ...]:
    """Those that say what it is about, casefolded, each once and in order of the alphabet."""
    empty = _function_words(lang)
    low = {word.casefold() for word in words}
    return tuple(sorted(word for word in low if len(word) >= SHORT and word not in empty))


def clauses_of(text: str, lang: str) -> list[Span]:
    """Where the clauses of a sentence stand, roughly: between commas and before conjunctions.

    Pieces of less than four words stay with the one before. [] where there is only one.
    """
    cuts = {match.end() for match in _BREAK.finditer(text)}
    cuts |= {one.start() for one in WORD.finditer(text) if one.group().casefold() in _joints(lang)}
    clauses, start = [], 0
    for cut in sorted(cuts):
        if min(len(words_of(text[start:cut])), len(words_of(text[cut:]))) >= CLAUSE:
            clauses.append(_trimmed(text, start, cut))
            start = cut
    return [*clauses, _trimmed(text, start, len(text))] if clauses else []


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without blanks, commas and dashes around it."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(_AROUND))
    return Span(start + left, start + len(piece.rstrip(_AROUND)))


def denies(text: str, lang: str) -> bool:
    """Whether a text negates, or a verb in it denies."""
    known = LANGUAGES.get(lang)
    if known is None:
        return False
    words = [word.replace("’", "'") for word in words_of(text)]
    if any(word in known.wording.negations or word.endswith("n't") for word in words):
        return True
    return "deny" in forces(text, lang)


def may_deny(text: str, lang: str) -> bool:
    """Whether it has a word that a paraphrase may have in place of a negation ("without")."""
    known = LANGUAGES.get(lang)
    if known is None:
        return False
    hidden = known.wording.hidden_negations
    starts = tuple(one for one in hidden if not one.startswith("-"))
    ends = tuple(one.removeprefix("-") for one in hidden if one.startswith("-"))
    return any(word.startswith(starts) or word.endswith(ends) for word in words_of(text))


def forces(text: str, lang: str) -> frozenset[str]:
    """What the reporting verbs in a text may do: "demand", "hope", "deny" and others."""
    known = LANGUAGES.get(lang)
    if known is None:
        return frozenset()
    words = words_of(text)
    found = {verb.force for _, verb in readings_in(words, known.speech.verbs)}
    return frozenset(found | {"demand"} if _demands(lang).search(text.casefold()) else found)


@cache
def _demands(lang: str) -> re.Pattern[str]:
    """The phrases of a language that demand."""
    return re.compile(rf"(?<!\w)(?:{LANGUAGES[lang].wording.demanding or '(?!)'})(?!\w)")


@cache
def _joints(lang: str) -> frozenset[str]:
    """The words that open a clause."""
    known = LANGUAGES.get(lang)
    if known is None:
        return frozenset()
    speech = known.speech
    return speech.conjunctions | speech.subordinators | speech.relatives | speech.complementizers


@cache
def _function_words(lang: str) -> frozenset[str]:
    known = LANGUAGES.get(lang)
    if known is None:
        return frozenset()
    speech, reference = known.speech, known.reference
    return _joints(lang).union(
        *(speech.prepositions, speech.determiners, speech.pronouns, speech.question_words),
        *(speech.modals, speech.have, speech.be, speech.adverbs),
        *(reference.masculine, reference.feminine, reference.feminine_or_many),
        *(reference.objects, reference.first, reference.his, reference.her),
    )
