"""How well are articles grouped into stories? B-cubed precision, recall and F1.

    python -m benchmarks.stories --data DIR

DIR holds `stories/en_basil_dev.jsonl.gz`: articles with `text`, `title`, `outlet`, `published` and
the gold `story`. Names are runs of capitalised words, so that grouping is measured alone, without
the tagger. Printed beside it: what averaged sentence vectors alone reach, and how many copies are
found that were made of these articles as newsrooms make them of agency texts.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from pipeline.engines.embedder import UseEmbedder
from pipeline.lang import LANGUAGES
from pipeline.protocols import Embedder
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


def _half(one: list[str], other: list[str]) -> list[str]:
    """Cut from the end: what fits the page."""
    del other
    return one[: len(one) // 2]


def _mixed(one: list[str], other: list[str]) -> list[str]:
    """Four fifths of the text, with a fifth of another report behind it."""
    return one[: 4 * len(one) // 5] + other[: len(one) // 5]


def _edited(one: list[str], other: list[str]) -> list[str]:
    """Every third sentence loses its first words, every fifth is gone."""
    del other
    kept = [text for number, text in enumerate(one) if number % 5 != 4]
    return [text.split(" ", 3)[-1] if number % 3 == 2 else text for number, text in enumerate(kept)]


def _rewritten(one: list[str], other: list[str]) -> list[str]:
    """Every second sentence is another report's, and of the rest a part is cut."""
    pairs = zip(_edited(one, other), other, strict=False)
    return [
        text for number, pair in enumerate(pairs) for text in (pair if number % 2 else pair[:1])
    ]


MADE = (_half, _mixed, _edited, _rewritten)


def made_copies(
    analyses: Sequence[Analysis], stories: Sequence[str], *, credit: bool
) -> Iterator[tuple[str, str, Analysis]]:
    """How a copy was made, what it copies, and the copy, by an outlet of its own, a day later."""
    for make in MADE:
        for at in range(0, len(analyses), 3):
            one = analyses[at]
            rivals = [row for row, key in enumerate(stories) if key == stories[at] and row != at]
            texts = [[it.text for it in it_of.sentences] for it_of in (one, analyses[rivals[0]])]
            lead = "LONDON (Reuters) - " if credit else ""
            day = date.fromisoformat(one.article.published[:10]) + timedelta(days=1)
            article = Article(
                article_id=make_id(make.__name__, at),
                path=f"copies/{make.__name__}/{at}",
                outlet=make.__name__,
                text=lead + " ".join(make(*texts)),
                published=day.isoformat(),
            )
            yield make.__name__, one.article.article_id, _analysis(article, one.lang)


def _credited(analyses: Sequence[Analysis]) -> list[Analysis]:
    """The articles as if an agency had written them."""
    by = [replace(one.article, author="Reuters") for one in analyses]
    return [replace(one, article=article) for one, article in zip(analyses, by, strict=True)]


def print_copies(analyses: Sequence[Analysis], stories: Sequence[str], embedder: Embedder) -> None:
    """Copies found by how they were made, without and with the agency's name on both."""
    for credit in (False, True):
        told = _credited(analyses) if credit else list(analyses)
        made = list(made_copies(analyses, stories, credit=credit))
        found: Counter[str] = Counter()
        wrong = 0
        for how in dict.fromkeys(name for name, _, _ in made):
            mine = [one for one in made if one[0] == how]
            _, members = group_stories([*told, *(one for _, _, one in mine)], embedder)
            copied = {one.article_id: one.copy_of for one in members if one.copy_of}
            right = sum(
                (one.article.article_id in copied and copied[one.article.article_id] == origin)
                or copied.get(origin) == one.article.article_id
                for _, origin, one in mine
            )
            found[how] = right
            wrong += len(copied) - right
        rates = ", ".join(f"{how[1:]} {n} of {len(made) // len(found)}" for how, n in found.items())
        print(f"copies made {'with' if credit else 'without'} a credit: {rates}; wrong: {wrong}")


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
    print_copies(analyses, gold, embedder)
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
