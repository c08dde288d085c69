"""How well are articles grouped into stories? B-cubed precision, recall and F1.

    python -m benchmarks.stories --data DIR

DIR holds `stories/en_basil_dev.jsonl.gz`: articles with `text`, `title`, `outlet`, `published` and
the gold `story`. Names are runs of capitalised words, so that grouping is measured alone, without
the tagger. Printed beside it: what averaged sentence vectors alone reach.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from pipeline.engines.embedder import UseEmbedder
from pipeline.lang import LANGUAGES
from pipeline.records import Analysis, Article, Block, Mention, make_id
from pipeline.score.clusters import b_cubed
from pipeline.segment import segment
from pipeline.stories.cluster import average_link
from pipeline.stories.group import THRESHOLD, group_stories
from pipeline.stories.likeness import article_vectors

_NAME = re.compile(r"(?<=[\w,] )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")


def read_rows(path: Path, *, dates: bool) -> Iterator[tuple[str, Analysis]]:
    """Each article of the file with its gold story."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file):
            row = json.loads(line)
            article = Article(
                article_id=make_id(number),
                path=f"{row['outlet']}/{number}",
                outlet=row["outlet"],
                text=row["text"],
                title=row["title"],
                published=row["published"] if dates else "",
            )
            yield row["story"], _analysis(article, row["lang"])


def _analysis(article: Article, lang: str) -> Analysis:
    body = Block(article_id=article.article_id, start=0, end=len(article.text), kind="body")
    return Analysis(
        article=article,
        lang=lang,
        lang_score=1.0,
        sentences=tuple(segment(article, [body], LANGUAGES[lang])),
        mentions=tuple(_names(article)),
    )


def _names(article: Article) -> Iterator[Mention]:
    for hit in _NAME.finditer(article.text):
        yield Mention(
            article_id=article.article_id,
            mention_id=make_id(article.article_id, hit.start()),
            sentence=-1,
            start=hit.start(),
            end=hit.end(),
            text=hit.group(),
            label="MISC",
            score=1.0,
        )


def main() -> None:
    """Print one line per method and set of dates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    path = parser.parse_args().data / "stories" / "en_basil_dev.jsonl.gz"
    embedder = UseEmbedder()
    for dates in (False, True):
        gold, analyses = zip(*read_rows(path, dates=dates), strict=True)
        truth = {one.article.article_id: name for one, name in zip(analyses, gold, strict=True)}
        _, members = group_stories(analyses, embedder)
        found = {one.article_id: one.story_id for one in members}
        scored = b_cubed(truth, found)
        when = "with dates" if dates else "without dates"
        copies = sum(bool(one.copy_of) for one in members)
        print(
            f"group_stories at {THRESHOLD}, {when}: P {scored.precision:.3f} "
            f"R {scored.recall:.3f} F1 {scored.f1:.3f}; {len(set(found.values()))} stories, "
            f"{copies} copies"
        )
    vectors = article_vectors(analyses, embedder)
    for threshold in np.arange(0.66, 0.84, 0.02):
        groups = average_link(vectors @ vectors.T, threshold)
        alone = {
            analyses[row].article.article_id: str(number)
            for number, group in enumerate(groups)
            for row in group
        }
        scored = b_cubed(truth, alone)
        print(
            f"vectors alone at {threshold:.2f}: P {scored.precision:.3f} "
            f"R {scored.recall:.3f} F1 {scored.f1:.3f}"
        )


if __name__ == "__main__":
    main()
