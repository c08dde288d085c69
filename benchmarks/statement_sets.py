"""Stories whose statements are known: what is measured and fitted on.

Our own scenes (`tests/gold/statements.jsonl`) and annotated articles, and articles that have
nothing to do with each other, in which nothing says the same.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.embedder import read_pairs
from pipeline.analysis import Stopwatch, analyze
from pipeline.link import apply_links, link_mentions
from pipeline.protocols import Engines
from pipeline.read import read_articles
from pipeline.records import Analysis, Article, Issue, Span, Story, make_id
from pipeline.score import Gold, GoldLine, load_gold, place_gold
from pipeline.score.place import Placed
from pipeline.score.rows import touch
from pipeline.statements.units import Unit

ROOT = Path(__file__).parents[1]
SCENES = ROOT / "tests/gold/statements.jsonl"
ANNOTATED = (
    ("data/raw", "tests/gold/sample"),
    ("tests/gold/stories/tune/articles", "tests/gold/stories/tune/gold"),
)
At = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Case:
    """One story with its articles, and the gold on their statements."""

    source: str
    story: Story
    analyses: Sequence[Analysis]
    gold: Gold


def read_scenes(part: str, engines: Engines) -> Iterator[Case]:
    """The scenes of one part, "tune" or "held"."""
    for line in SCENES.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["part"] == part:
            articles = list(_articles(row))
            spans = dict(_spans(row, articles))
            gold = Gold(groups={"statement": list(_lines(row, spans))})
            yield Case("scenes", _story(row["id"]), _analyses(articles, engines), gold)


def read_annotated(engines: Engines) -> Iterator[Case]:
    """The stories of the sample and of the open half of the story gold."""
    for folder, annotation in ANNOTATED:
        articles = [one for one in read_articles([ROOT / folder]) if not isinstance(one, Issue)]
        analyses = {one.article.path: one for one in _analyses(articles, engines)}
        gold = place_gold(load_gold(ROOT / annotation), articles)
        for line, _ in gold.of("story"):
            inside = [analyses[path] for path in line.fields["paths"]]
            yield Case(annotation, _story(line.fields["name"]), inside, gold)


def read_unrelated(data: Path, engines: Engines, *, times: int = 10) -> Iterator[Case]:
    """Six articles at a time that have nothing in common: two German, two Dutch, two English."""
    pick = random.Random(5)
    german = _texts(data / "quotes/de_wikinews_train.jsonl.gz")
    english = _texts(data / "quotes/en_polnear_train.jsonl.gz")
    dutch = [" ".join(part) for part in _chunks(data / "mt/nl-en_meantime_news_tokenised.tsv.gz")]
    for number in range(times):
        texts = [text for texts in (german, dutch, english) for text in pick.sample(texts, 2)]
        name = f"unrelated {number}"
        articles = [
            Article(article_id=make_id(name, at), path=f"{name}/{at}", outlet=str(at), text=text)
            for at, text in enumerate(map(_beginning, texts))
        ]
        yield Case("unrelated", _story(name), _analyses(articles, engines), Gold())


def labels(case: Case, units: Sequence[Unit]) -> tuple[set[At], set[At]]:
    """The pairs of units that say the same, and those of which that may be seen either way."""
    same: set[At] = set()
    open_: set[At] = set()
    paths = [case.analyses[one.row].article.path for one in units]
    for line, versions in case.gold.of("statement"):
        if line.fields.get("verdict", "same") != "same":
            continue
        held = [
            (at, one.optional)
            for one in versions
            for at, unit in enumerate(units)
            if paths[at] == one.path and touch(unit.span, one.span)
        ]
        for (a, doubt), (b, doubt_too) in combinations(sorted(held), 2):
            if units[a].row != units[b].row:
                (open_ if doubt or doubt_too else same).add((a, b))
    return same, open_ - same


def _articles(row: Mapping[str, Any]) -> Iterator[Article]:
    for at, one in enumerate(row["articles"]):
        yield Article(
            article_id=make_id(row["id"], at),
            path=f"{row['id']}/{at}",
            outlet=one["outlet"],
            text=" ".join(sentence["text"] for sentence in one["sentences"]),
            published=one["published"],
            lang=one["lang"],
        )


def _spans(row: Mapping[str, Any], articles: Sequence[Article]) -> Iterator[tuple[At, Placed]]:
    """Where each sentence stands, by the numbers of article and sentence."""
    for at, (one, article) in enumerate(zip(row["articles"], articles, strict=True)):
        start = 0
        for number, sentence in enumerate(one["sentences"]):
            end = start + len(sentence["text"])
            yield (at, number), Placed(article.path, Span(start, end), sentence)
            start = end + 1


def _lines(
    row: Mapping[str, Any], spans: Mapping[At, Placed]
) -> Iterator[tuple[GoldLine, list[Placed]]]:
    """As the lines of other gold: a statement for each key, and the pairs to be kept apart."""
    keys = {key for one in spans.values() for key in one.fields["says"]}
    for key in sorted(keys):
        versions = [
            Placed(one.path, one.span, {"optional": key not in one.fields["says"]})
            for one in spans.values()
            if key in (*one.fields["says"], *one.fields.get("maybe", ()))
        ]
        yield GoldLine("statement", {"name": key, "verdict": "same"}, row["id"]), versions
    for one in row["apart"]:
        for a, b in combinations(spans.values(), 2):
            mine, theirs = set(a.fields["says"]), set(b.fields["says"])
            apart = {one["a"]} <= mine and {one["b"]} <= theirs
            apart |= {one["b"]} <= mine and {one["a"]} <= theirs
            if apart and not mine & theirs and a.path != b.path:
                fields = {"name": one["why"], "verdict": "different"}
                yield GoldLine("statement", fields, row["id"]), [a, b]


def _analyses(articles: Sequence[Article], engines: Engines) -> list[Analysis]:
    found = list(analyze(articles, engines, watch=Stopwatch()))
    linking = link_mentions(found)
    return [apply_links(one, linking) for one in found]


def _story(name: str) -> Story:
    return Story(
        story_id=make_id(name),
        title=name,
        n_articles=0,
        outlets=(),
        first_published="",
        last_published="",
    )


def _texts(file: Path) -> list[str]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def _chunks(file: Path) -> list[list[str]]:
    lines = [re.sub(r" ([.,;:!?])", r"\1", dutch) for dutch, _ in read_pairs(file)]
    return [lines[at : at + 14] for at in range(0, len(lines) - 14, 14)]


def _beginning(text: str) -> str:
    """The first fourteen sentences, roughly."""
    return " ".join(re.split(r"(?<=[.!?])\s+", text.strip())[:14])
