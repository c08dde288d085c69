"""Engines that guess the language of a text: langdetect, and a check on it.

Both are deterministic: a guess depends on the text alone, not on earlier calls or their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from pipeline.lang import LANGUAGES
from pipeline.lang.neighbours import NEIGHBOURS, OWN
from pipeline.protocols import Guesser
from pipeline.records import Guess

UNKNOWN = Guess("und", 0.0)

_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 0.3
"""A neighbour is meant if its words are more than this share of the guessed language's words.

Chosen on a sample of the development set (docs/language.md): up to 1.0 no German, English or Dutch
article is lost; at 0.3 next to no neighbour passes, at 0.5 a quarter of the Limburgish articles and
a tenth of the Low German ones."""


def load_guesser() -> Guesser:
    """The default: langdetect, checked for neighbour languages that it does not know."""
    return NeighbourCheck(LangdetectGuesser())


class LangdetectGuesser:
    """langdetect (naive Bayes over letter n-grams, 55 languages) with a fixed seed.

    It draws its n-grams at random, from a generator that is seeded anew for each text here.
    """

    name = "langdetect"

    def __init__(self) -> None:
        from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

        self.version = version("langdetect")
        self._factory: Any = DetectorFactory()
        self._factory.load_profile(PROFILES_DIRECTORY)
        self._factory.seed = 0

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """One guess per text; letters in capitals only are read as small ones."""
        return [self._one(text.lower() if text.isupper() else text) for text in texts]

    def _one(self, text: str) -> Guess:
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._factory.create()
        detector.append(text)
        try:
            found = detector.get_probabilities()
        except LangDetectException:  # no letters at all
            return UNKNOWN
        return Guess(found[0].lang.split("-")[0], min(1.0, found[0].prob)) if found else UNKNOWN


class NeighbourCheck:
    """Another guesser, overruled where function words speak for a neighbour language.

    Low German, Frisian, Limburgish, Luxembourgish and Swiss German are unknown to guessers and
    pass as German or Dutch; their function words give them away (`lang/neighbours.py`).
    """

    def __init__(self, guesser: Guesser) -> None:
        self.guesser = guesser
        self.name = f"{guesser.name}+neighbours"
        self.version = guesser.version

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """One guess per text; a neighbour's score is its share of the function words found."""
        return [_checked(*pair) for pair in zip(texts, self.guesser.guess(texts), strict=True)]


def _checked(text: str, guess: Guess) -> Guess:
    if guess.lang not in LANGUAGES:
        return guess
    words = [word.lower() for word in _WORD.findall(text)]
    hits = {code: sum(word in listed for word in words) for code, listed in NEIGHBOURS.items()}
    likeliest = max(hits, key=lambda code: hits[code])
    own = sum(word in OWN.get(guess.lang, ()) for word in words)
    if hits[likeliest] > _SHARE * own:
        return Guess(likeliest, hits[likeliest] / (hits[likeliest] + own))
    return guess
