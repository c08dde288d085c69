"""How often languages are recognised, and how often neighbours pass as German, English or Dutch.

    python -m benchmarks.langid --data ../shared/data

reads langid/dev.tsv.gz (columns lang, source, domain, text) and prints Markdown tables: for
sentences, and for pseudo-articles of five sentences of one language and source. Only every second
row of the file is used: the others served to check the words of the neighbour check.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import random
from collections import defaultdict
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from lingua import Language, LanguageDetectorBuilder

from pipeline.engines.langid import UNKNOWN, LangdetectGuesser, NeighbourCheck
from pipeline.lang import LANGUAGES
from pipeline.protocols import Guesser
from pipeline.records import Guess

NEIGHBOURS = ("af", "da", "fy", "gos", "gsw", "lb", "li", "nb", "nds", "nn", "sv")
SENTENCES, ARTICLES, JOINED = 120, 60, 5  # most per language and source; sentences an article


class LinguaGuesser:
    """lingua (letter n-grams) among German, English, Dutch and the languages met beside them.

    In its low accuracy mode it needs about 40 MB, in the other about 600 MB and ten seconds to
    load; on articles both find the same (docs/language.md).
    """

    name = "lingua"
    candidates = (
        "GERMAN ENGLISH DUTCH AFRIKAANS DANISH BOKMAL NYNORSK SWEDISH ICELANDIC FINNISH FRENCH "
        "SPANISH ITALIAN PORTUGUESE CATALAN ROMANIAN POLISH CZECH HUNGARIAN TURKISH ESTONIAN WELSH "
        "IRISH LATIN ESPERANTO"
    )

    def __init__(self, *, low_accuracy: bool = True) -> None:
        self.version = version("lingua-language-detector")
        chosen = [getattr(Language, one) for one in self.candidates.split()]
        builder = LanguageDetectorBuilder.from_languages(*chosen)
        self._detector = (builder.with_low_accuracy_mode() if low_accuracy else builder).build()

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """One guess per text."""
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> Guess:
        best = self._detector.compute_language_confidence_values(text)[0]
        if best.value == 0.0 or not any(map(str.isalpha, text)):
            return UNKNOWN
        return Guess(best.language.iso_code_639_1.name.lower(), best.value)


class Agreement:
    """The language that two guessers agree on, else unknown: a second opinion."""

    def __init__(self, first: Guesser, second: Guesser) -> None:
        self.first, self.second = first, second
        self.name = f"{first.name} and {second.name}"
        self.version = ""

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """One guess per text."""
        pairs = zip(self.first.guess(texts), self.second.guess(texts), strict=True)
        return [one if one.lang == other.lang else Guess("und", 0.0) for one, other in pairs]


Sample = list[tuple[str, str]]


def read_samples(path: Path) -> tuple[Sample, Sample]:
    """Sentences and pseudo-articles, as pairs of language and text."""
    texts: dict[tuple[str, str], list[str]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)):
            if number % 2:
                texts[row[0], row[1]].append(row[3])
    draw = random.Random(0)
    sentences: Sample = []
    articles: Sample = []
    for (lang, _), found in sorted(texts.items()):
        joined = [
            " ".join(found[i : i + JOINED]) for i in range(0, len(found) - JOINED + 1, JOINED)
        ]
        for sample, some, most in ((sentences, found, SENTENCES), (articles, joined, ARTICLES)):
            sample += [(lang, text) for text in draw.sample(some, min(most, len(some)))]
    return sentences, articles


def table(title: str, sample: Sample, guessers: Sequence[Guesser]) -> str:
    """A Markdown table: recall of the supported, passing rate of the neighbours."""
    rows: dict[str, list[str]] = defaultdict(list)
    counts = {code: sum(lang == code for lang, _ in sample) for code in (*LANGUAGES, *NEIGHBOURS)}
    for guesser in guessers:
        guesses = guesser.guess([text for _, text in sample])
        for code, count in counts.items():
            mine = [
                guess.lang for (lang, _), guess in zip(sample, guesses, strict=True) if lang == code
            ]
            right = {code} if code in LANGUAGES else set(LANGUAGES)
            what = f"recall {code}" if code in LANGUAGES else f"{code} taken for de, en, nl"
            rows[f"{what} ({count})"].append(f"{sum(lang in right for lang in mine) / count:.3f}")
    lines = [
        f"| {title} | {' | '.join(guesser.name for guesser in guessers)} |",
        f"|---|{'---|' * len(guessers)}",
        *(f"| {what} | {' | '.join(values)} |" for what, values in rows.items()),
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with langid/dev.tsv.gz")
    sentences, articles = read_samples(parser.parse_args().data / "langid" / "dev.tsv.gz")
    alone, lingua = LangdetectGuesser(), LinguaGuesser()
    guessers: list[Guesser] = [alone, lingua, Agreement(alone, lingua), NeighbourCheck(alone)]
    guessers.append(NeighbourCheck(Agreement(alone, lingua)))
    print(table("Pseudo-articles", articles, guessers), end="\n\n")
    print(table("Sentences", sentences, guessers))


if __name__ == "__main__":
    main()
