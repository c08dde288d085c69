"""Do two figures contradict each other? `python -m benchmarks.figure_pairs [--show]`.

Each line of `tests/gold/figure_pairs.jsonl` has two sentences of two outlets with one figure each
and says what they are: `same` (one thing, values that can both be true), `conflict` (one thing,
values that cannot; or one amount and two measures) or `other` (two things). Each pair is compared
as a story of two articles by the same functions as in a run, with the bundled models. Part `tune`
is to look at, `held` only to measure.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.analysis.names import name_all
from pipeline.config import Settings
from pipeline.diff import Provenance, diff_story
from pipeline.engines import make_engines
from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.link import apply_links, link_mentions
from pipeline.protocols import Engines
from pipeline.records import Analysis, Article, Block, DiffItem, Status, Story, make_id, sift
from pipeline.segment import segment
from pipeline.statements import align_statements

GOLD = Path(__file__).parent.parent / "tests" / "gold" / "figure_pairs.jsonl"
Row = dict[str, Any]


def rows(part: str) -> list[Row]:
    """The gold pairs of one part."""
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    return [one for one in map(json.loads, lines) if one["part"] == part]


def read_all(pairs: Sequence[Row], engines: Engines) -> dict[str, list[Analysis]]:
    """The two articles of each pair, with names and figures."""
    sides = [(row["id"], outlet, row[outlet]) for row in pairs for outlet in ("a", "b")]
    plain = [_article(key, outlet, side) for key, outlet, side in sides]
    named = name_all(plain, tagger=engines.tagger)
    held: dict[str, list[Analysis]] = {}
    for (key, _, _), one in zip(sides, named, strict=True):
        found = sift(find_figures(one.article, one.sentences, LANGUAGES))[0]
        held.setdefault(key, []).append(replace(one, figures=tuple(found)))
    return held


def _article(key: str, outlet: str, side: Row) -> Analysis:
    article = Article(
        article_id=make_id(key, outlet),
        path=f"{outlet}/{key}",
        outlet=outlet,
        text=side["text"],
        published=side.get("published", ""),
    )
    body = Block(article_id=article.article_id, start=0, end=len(side["text"]), kind="body")
    sentences = tuple(segment(article, [body], LANGUAGES[side["lang"]]))
    return Analysis(article=article, lang=side["lang"], lang_score=1.0, sentences=sentences)


def compare(pair: Sequence[Analysis], engines: Engines) -> list[DiffItem]:
    """The figure rows of the diff of two articles."""
    linking = link_mentions(pair)
    linked = [apply_links(one, linking) for one in pair]
    story = Story(
        story_id="s", title="", n_articles=2, outlets=("a", "b"), first_published="",
        last_published="",
    )  # fmt: skip
    provenance = Provenance({one.article.article_id: one.article for one in linked})
    told = align_statements(story, linked, engines.embedder)
    found = diff_story(story, linked, told, engines.embedder, provenance)
    return [one for one in found if one.kind == "figure"]


def verdict(row: Row, found: Sequence[DiffItem]) -> tuple[str, str]:
    """What the diff says of the two figures of a pair, and its evidence."""
    items: dict[str, dict[str, DiffItem]] = {}
    for one in found:
        if one.presence == "present" and one.text == row[one.outlet]["figure"]:
            items.setdefault(one.item_id, {})[one.outlet] = one
    both = [one for one in items.values() if len(one) == 2]
    if not both:
        return "other", ""
    first = both[0]["a"]
    return ("conflict" if first.status is Status.CONFLICT else "same"), first.evidence


def judge(part: str, engines: Engines) -> Iterator[tuple[Row, str, str]]:
    """Each pair of a part with what was found."""
    pairs = rows(part)
    read = read_all(pairs, engines)
    for row in pairs:
        yield row, *verdict(row, compare(read[row["id"]], engines))


def main() -> None:
    """Print precision and recall of conflicts, and how many of each verdict are right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print the errors of part tune")
    show = parser.parse_args().show
    engines = make_engines(Settings(translator="none"))
    for part in ("tune", "held"):
        judged = list(judge(part, engines))
        found = Counter(told for _, told, _ in judged)
        gold = Counter(row["verdict"] for row, _, _ in judged)
        right = Counter(told for row, told, _ in judged if told == row["verdict"])
        precision = right["conflict"] / max(1, found["conflict"])
        line = f"conflicts P {precision:.3f} R {right['conflict'] / gold['conflict']:.3f}"
        rest = ", ".join(f"{name} {right[name]}/{gold[name]}" for name in sorted(gold))
        print(f"{part}: {line}; right: {rest}")
        for row, told, why in judged if show and part == "tune" else ():
            if told != row["verdict"]:
                print(f"  {row['id']} {row['verdict']} ({row['why']}), found {told} {why}")
                print(f"    {row['a']['text']}\n    {row['b']['text']}")


if __name__ == "__main__":
    main()
