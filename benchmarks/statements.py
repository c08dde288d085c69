"""How well are statements aligned across languages? Pair precision, recall and F1.

    python -m benchmarks.statements --scenes held
    python -m benchmarks.statements --data DIR

The scenes are our own short stories in three languages (`tests/gold/statements.jsonl`), scored as
`newskiosk score` does. Their halves are "tune" and "held".

DIR holds `mt/nl-en_meantime_news_tokenised.tsv.gz`: Dutch news and its English translation, line
by line, each article opening with headline and date. The two sides of an article are taken as two
outlets of one story: a line and its translation are the same statement, every other pair is not.
Translations are the easy half of the task: outlets that report on their own agree less in wording.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from benchmarks.embedder import read_pairs
from benchmarks.statement_sets import read_scenes
from pipeline.config import Settings
from pipeline.engines import make_engines
from pipeline.engines.embedder import UseEmbedder
from pipeline.protocols import Engines
from pipeline.records import Analysis, Article, Sentence, Story, Verdict, make_id
from pipeline.score import Gold, Score, Tables
from pipeline.score.across import score_statements
from pipeline.score.spans import PRF
from pipeline.statements import align_statements

_DATE = re.compile(r"(?=.*\d{4}).{6,24}")


def read_articles(pairs: Sequence[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """The line pairs of each article: a date line comes second."""
    starts = [at - 1 for at, (_, en) in enumerate(pairs) if at and _DATE.fullmatch(en)]
    for begin, end in zip(starts, [*starts[1:], len(pairs)], strict=True):
        yield list(pairs[begin:end])


def as_analysis(lines: Sequence[str], lang: str) -> Analysis:
    """An analysis with one sentence per line."""
    text = "\n".join(lines)
    article = Article(article_id=make_id(lang, text), path=lang, outlet=lang, text=text)
    sentences, start = [], 0
    for number, line in enumerate(lines):
        sentences.append(
            Sentence(
                article_id=article.article_id,
                sentence=number,
                start=start,
                end=start + len(line),
                text=line,
                lang=lang,
                block="body",
            )
        )
        start += len(line) + 1
    return Analysis(article=article, lang=lang, lang_score=1.0, sentences=tuple(sentences))


def score(lines: Sequence[tuple[str, str]], embedder: UseEmbedder, *, sure: bool) -> PRF:
    """Counts of one article against its translation."""
    sides = [as_analysis([one[at] for one in lines], lang) for at, lang in enumerate(("nl", "en"))]
    story = Story(
        story_id=make_id(lines[0][0]),
        title="",
        n_articles=2,
        outlets=("en", "nl"),
        first_published="",
        last_published="",
    )
    rows = align_statements(story, sides, embedder)
    usable: dict[int, set[str]] = defaultdict(set)
    groups: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for row in rows:
        usable[row.sentence].add(row.lang)
        if not sure or row.verdict is Verdict.SAME:
            groups[row.statement_id].append((row.lang, row.sentence))
    found = {
        tuple(sorted(pair))
        for members in groups.values()
        for pair in combinations(members, 2)
        if pair[0][0] != pair[1][0]
    }
    gold = {(("en", at), ("nl", at)) for at, langs in usable.items() if len(langs) == 2}
    return PRF(len(gold & found), len(gold), len(found))


def score_scenes(part: str, engines: Engines) -> Iterator[Score]:
    """The scores of all scenes of a part together."""
    cases = list(read_scenes(part, engines))
    found = [align_statements(one.story, one.analyses, engines.embedder) for one in cases]
    lines = [line for one in cases for line in one.gold.of("statement")]
    articles = [row.article for one in cases for row in one.analyses]
    rows = [row for part_rows in found for row in part_rows]
    yield from score_statements(
        Gold(groups={"statement": lines}), Tables(articles=articles, statements=rows)
    )


def main() -> None:
    """Print pair scores, of all groups and of those with verdict SAME."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--scenes", choices=("tune", "held"))
    given = parser.parse_args()
    if given.scenes:
        for one in score_scenes(given.scenes, make_engines(Settings(translator="none"))):
            precision = "" if one.precision is None else f"P {one.precision:.3f} "
            print(f"{one.measure}: {precision}R {one.recall:.3f} ({one.right} of {one.n_gold})")
    if given.data:
        _translations(given.data / "mt")


def _translations(data: Path) -> None:
    articles = list(read_articles(read_pairs(data / "nl-en_meantime_news_tokenised.tsv.gz")))
    embedder = UseEmbedder()
    for label, sure in (("all groups", False), ("verdict same", True)):
        total = sum((score(one, embedder, sure=sure) for one in articles), PRF(0, 0, 0))
        print(
            f"{label}: P {total.precision:.3f} R {total.recall:.3f} F1 {total.f1:.3f} "
            f"of {total.n_gold} pairs in {len(articles)} articles"
        )


if __name__ == "__main__":
    main()
