"""How good and how fast a translation engine is: chrF and BLEU against human translations.

    python -m benchmarks.translate --data ../shared/data --engine gemma --limit 100

Paragraphs are translated sentence by sentence, as a run does it, and joined before scoring.
chrF: Popović 2015, https://aclanthology.org/W15-3049; both as sacrebleu computes them (Post 2018,
https://aclanthology.org/W18-6319). `--save` keeps what was translated, for reading.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from pathlib import Path

import sacrebleu

from pipeline.engines import make_translator
from pipeline.lang import LANGUAGES
from pipeline.protocols import Translator
from pipeline.records import Article, Block
from pipeline.segment import segment

SETS = {
    "flores-de": ("mt/de-en_flores_dev.tsv.gz", "de"),
    "flores-nl": ("mt/nl-en_flores_dev.tsv.gz", "nl"),
    "newstest2020-de": ("mt/de-en_newstest2020_dev.tsv.gz", "de"),
}


def read_pairs(path: Path, limit: int) -> list[tuple[str, str]]:
    """The first `limit` pairs of source and reference."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [(row[0], row[1]) for row in rows[:limit]]


def sentences_of(text: str, lang: str) -> list[str]:
    """The sentences of a paragraph."""
    article = Article(article_id="0", path="0.txt", outlet="", text=text)
    block = Block(article_id="0", start=0, end=len(text), kind="body")
    return [one.text for one in segment(article, [block], LANGUAGES[lang])]


def translate_paragraphs(
    texts: list[str], lang: str, translator: Translator
) -> list[tuple[str, str]]:
    """The sentences of all paragraphs, each with its translation."""
    units = [one for text in texts for one in sentences_of(text, lang)]
    return list(zip(units, translator.translate(units, lang), strict=True))


def measure(name: str, data: Path, translator: Translator, limit: int) -> dict[str, object]:
    """Scores and speed of one test set; the model is loaded before the clock starts."""
    path, lang = SETS[name]
    pairs = read_pairs(data / path, limit)
    counts = [len(sentences_of(source, lang)) for source, _ in pairs]
    translator.translate(["."], lang)
    wall, cpu = time.perf_counter(), time.process_time()
    done = translate_paragraphs([source for source, _ in pairs], lang, translator)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    rest = iter(english for _, english in done)
    joined = [" ".join(next(rest) for _ in range(count)) for count in counts]
    references = [[reference for _, reference in pairs]]
    return {
        "set": name,
        "rows": len(pairs),
        "sentences": len(done),
        "chrF": round(sacrebleu.corpus_chrf(joined, references).score, 1),
        "BLEU": round(sacrebleu.corpus_bleu(joined, references).score, 1),
        "sentences/s": round(len(done) / wall, 2),
        "sentences/cpu-s": round(len(done) / cpu, 2),
        "done": done,
    }


def main() -> None:
    """Print a line per test set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--engine", default="gemma")
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--sets", nargs="+", choices=sorted(SETS), default=list(SETS))
    parser.add_argument("--save", type=Path, help="JSON lines of source and translation")
    given = parser.parse_args()
    translator = make_translator(given.engine, threads=given.threads, cached=False)
    for name in given.sets:
        scores = measure(name, given.data, translator, given.limit)
        done = scores.pop("done")
        print(json.dumps(scores), flush=True)
        if given.save:
            with given.save.open("a", encoding="utf-8") as file:
                for row in done:  # type: ignore[attr-defined]
                    file.write(json.dumps([name, *row], ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
