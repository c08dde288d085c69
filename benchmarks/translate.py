"""How good and how fast a translation engine is: chrF and BLEU against human translations.

    python -m benchmarks.translate --data ../shared/data --engine gemma

Paragraphs are translated sentence by sentence, as a run does it, and joined before scoring.
chrF: Popović 2015, https://aclanthology.org/W15-3049; both as sacrebleu computes them (Post 2018,
https://aclanthology.org/W18-6319), with signatures. `--again` takes the engine's second way, made
for sentences that fail a check, `--beam` another width of its search. `--save` keeps what was
translated, for reading. The last line has the most memory that the whole process held.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

from sacrebleu.metrics import BLEU, CHRF

from benchmarks.embedder import read_pairs
from pipeline.engines import make_translator
from pipeline.engines.gemma import GemmaTranslator
from pipeline.lang import LANGUAGES
from pipeline.records import Article, Block, English
from pipeline.segment import segment

bleu, chrf = BLEU(), CHRF()
Translate = Callable[[Sequence[str], str], list[English]]
SETS = {
    "flores-de": ("mt/de-en_flores_dev.tsv.gz", "de"),
    "flores-nl": ("mt/nl-en_flores_dev.tsv.gz", "nl"),
    "newstest2020-de": ("mt/de-en_newstest2020_dev.tsv.gz", "de"),
}


def sentences_of(text: str, lang: str) -> list[str]:
    """The sentences of a paragraph."""
    article = Article(article_id="0", path="0.txt", outlet="", text=text)
    block = Block(article_id="0", start=0, end=len(text), kind="body")
    return [one.text for one in segment(article, [block], LANGUAGES[lang])]


def measure(
    name: str, data: Path, translate: Translate, limit: int
) -> tuple[dict[str, object], list[tuple[str, str]]]:
    """Scores and speed of one test set, and what was translated; load the model before."""
    path, lang = SETS[name]
    pairs = read_pairs(data / path)[: limit or None]
    split = [sentences_of(source, lang) for source, _ in pairs]
    units = [one for some in split for one in some]
    wall, cpu = time.perf_counter(), time.process_time()
    english = [one.text for one in translate(units, lang)]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    rest = iter(english)
    joined = [" ".join(next(rest) for _ in some) for some in split]
    references = [[reference for _, reference in pairs]]
    scores = {
        "set": name,
        "rows": len(pairs),
        "sentences": len(units),
        "chrF": round(chrf.corpus_score(joined, references).score, 1),
        "BLEU": round(bleu.corpus_score(joined, references).score, 1),
        "sentences/s": round(len(units) / wall, 2),
        "sentences/cpu-s": round(len(units) / cpu, 2),
    }
    return scores, list(zip(units, english, strict=True))


@cache
def _gemma(threads: int) -> GemmaTranslator:
    return GemmaTranslator(threads=threads)


def searched(texts: Sequence[str], lang: str, *, beam: int, threads: int) -> list[English]:
    """What the default engine makes by a search of another width, judged as in a run."""
    made = _gemma(threads).drafts(texts, lang, beam=beam)
    return [English(one.text, one.confidence) for one in made]


def main() -> None:
    """Print a line per test set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--engine", default="gemma")
    parser.add_argument("--limit", type=int, default=0, help="rows of each set; 0 for all")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--sets", nargs="+", choices=sorted(SETS), default=list(SETS))
    parser.add_argument("--again", action="store_true", help="the engine's second way")
    parser.add_argument("--beam", type=int, help="gemma only: width of the search, 1 is greedy")
    parser.add_argument("--save", type=Path, help="JSON lines of source and translation")
    given = parser.parse_args()
    translator = make_translator(given.engine, threads=given.threads, cached=False)
    translate = translator.again if given.again else translator.translate  # type: ignore[attr-defined]
    if given.beam:
        translate = partial(searched, beam=given.beam, threads=given.threads)
    for name in given.sets:
        translate(["."], SETS[name][1])  # so that loading is not timed
        scores, done = measure(name, given.data, translate, given.limit)
        print(json.dumps(scores), flush=True)
        if given.save:
            with given.save.open("a", encoding="utf-8") as file:
                file.writelines(json.dumps([name, *row], ensure_ascii=False) + "\n" for row in done)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        json.dumps(
            {"chrF": str(chrf.get_signature()), "BLEU": str(bleu.get_signature()), "MB": most}
        )
    )


if __name__ == "__main__":
    main()
