"""What everything but the tagger and the translator costs as articles grow in number.

    python -m benchmarks.scale [--sizes 250 500 1000 2000] [--one-story]

The articles of `data/raw`, as often as it takes: each time with other names, other numbers and a
later date, so that each time they are other stories. Letters become other letters and digits other
digits, so every text keeps its shape, and the tagger's findings on the originals fit all of them:
the tagger runs once and is not in the figures. `--one-story`: nothing is changed but a few words of
each sentence, so that hundreds of articles tell one story.

One line per size: seconds in all, per stage, per article against the first size, and the memory.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from pipeline.analysis import analyze
from pipeline.config import Settings
from pipeline.engines import make_engines
from pipeline.protocols import Engines, Passage, Reading, Tagger
from pipeline.read import read_articles
from pipeline.records import Analysis, Article, Figure, Mention
from pipeline.runs.job import run

RAW = Path(__file__).parent.parent / "data" / "raw"
SETTINGS = Settings(translator="none")
VOWELS, CONSONANTS, DIGITS = "aeiou", "bcdfghklmnprstvw", "23456789"
APART = 30
"""Days between one set of stories and the next."""


class Kept:
    """A tagger that knows the shape of each article it has read, and what it found there."""

    def __init__(self, tagger: Tagger) -> None:
        self.name, self.version = tagger.name, tagger.version
        self._tagger = tagger
        self._known: dict[tuple[tuple[int, int], ...], Reading] = {}

    def read(self, articles: Sequence[Sequence[Passage]]) -> list[Reading]:
        """The reading of the article of the same shape; of a new shape, the tagger's."""
        shapes = [tuple((one.start, len(one.text)) for one in article) for article in articles]
        new = [place for place, shape in enumerate(shapes) if shape not in self._known]
        found = self._tagger.read([articles[place] for place in new]) if new else []
        self._known |= {shapes[place]: one for place, one in zip(new, found, strict=True)}
        return [self._known[shape] for shape in shapes]


@dataclass(frozen=True, slots=True)
class Original:
    """An article and the stretches of it that change: names and numbers, but no dates."""

    article: Article
    stretches: tuple[Mention | Figure, ...]


def originals(engines: Engines) -> list[Original]:
    """The sample corpus, analysed once."""
    articles = [one for one in read_articles([RAW]) if isinstance(one, Article)]
    return [_original(one) for one in analyze(articles, engines)]


def _original(one: Analysis) -> Original:
    numbers = [it for it in one.figures if it.kind != "date"]
    return Original(one.article, (*one.mentions, *numbers))


def varied(one: Original, number: int, *, one_story: bool) -> Article:
    """The article once more, told of others."""
    rng = random.Random(number)
    table = _table(rng)
    text, title = list(one.article.text), one.article.title
    for it in () if one_story or not number else one.stretches:
        text[it.start : it.end] = it.text.translate(table)
        title = title.replace(it.text, it.text.translate(table))
    if one_story and number:
        text = _reworded(text, rng)
    days = timedelta(days=0 if one_story else APART * number)
    published = one.article.published[:10]
    return replace(
        one.article,
        path=f"{number}/{one.article.path}",
        outlet=f"{one.article.outlet} {number % 40}",
        text="".join(text),
        title=title,
        published=(date.fromisoformat(published) + days).isoformat() if published else "",
    )


def _table(rng: random.Random) -> dict[int, str]:
    """Letters for letters of their kind and case, digits for digits."""
    made: dict[int, str] = {}
    for letters in (VOWELS, CONSONANTS, DIGITS):
        others = rng.sample(letters, len(letters))
        made |= {ord(a): b for a, b in zip(letters, others, strict=True)}
        made |= {ord(a.upper()): b.upper() for a, b in zip(letters, others, strict=True)}
    return made


def _reworded(text: list[str], rng: random.Random) -> list[str]:
    """One small letter in forty is another: no copy, but much the same."""
    return [
        rng.choice(VOWELS) if letter in VOWELS and rng.random() < 1 / 15 else letter
        for letter in text
    ]


def measure(size: int, known: Sequence[Original], engines: Engines, *, one_story: bool) -> dict:
    """Run over so many articles; seconds by stage."""
    rounds = -(-size // len(known))
    rows = [varied(one, number, one_story=one_story) for number in range(rounds) for one in known]
    with tempfile.TemporaryDirectory() as scratch:
        given, out = Path(scratch) / "in", Path(scratch) / "out"
        given.mkdir()
        lines = (_line(one, number) for number, one in enumerate(rows[:size]))
        (given / "articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
        begin = time.perf_counter()
        summary = run([given], out, SETTINGS, engines=engines)
        seconds = time.perf_counter() - begin
        stages = json.loads((out / "run.json").read_text("utf-8"))["seconds"]
    return {
        "articles": size,
        "stories": summary.counts["stories"],
        "statements": summary.counts["statements"],
        "diff": summary.counts["diff"],
        "seconds": round(seconds, 1),
        "stages": {name: round(value, 1) for name, value in stages.items() if value >= 0.05},
        "peak MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _line(one: Article, number: int) -> str:
    row = {"text": one.text, "outlet": one.outlet, "published": one.published}
    return json.dumps({**row, "title": one.title, "url": f"a:{number}"}, ensure_ascii=False)


def main() -> None:
    """Print a line per size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[250, 500, 1000, 2000])
    parser.add_argument("--one-story", action="store_true")
    args = parser.parse_args()
    made = make_engines(SETTINGS)
    tagger = Kept(made.tagger)
    known = originals(replace(made, tagger=tagger))
    first = 0.0
    for size in args.sizes:
        engines = replace(make_engines(SETTINGS), tagger=tagger)
        found = measure(size, known, engines, one_story=args.one_story)
        each = found["seconds"] / size
        first = first or each
        print(json.dumps({**found, "per article": round(each / first, 2)}), flush=True)


if __name__ == "__main__":
    main()
