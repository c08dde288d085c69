"""How well the checks tell wrong translations from right ones.

    python -m benchmarks.checks [--data DIR] [--gold FILE] [--part tune|held]

The gold, `tests/gold/drafts.jsonl`, holds sentences of our own articles, real translations of them
by the engine named there, and what a reader thought of each: "wrong" (a reader is misled: other
facts, another actor, the opposite, or no sense), "right" (nothing that matters is lost, however
clumsy). With `--data`, human translations are checked as well: what is marked there is a false
alarm, but for the few that are wrong or free.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.embedder import read_pairs
from benchmarks.translate import SETS
from pipeline.engines import make_tagger
from pipeline.engines.embedder import UseEmbedder
from pipeline.engines.gemma import Draft
from pipeline.protocols import Tagger
from pipeline.translate.checks import CHECKS, Translation, failed_checks

GOLD = Path(__file__).parent.parent / "tests" / "gold" / "drafts.jsonl"
HUMAN_ROWS = 300


def read_drafts(path: Path, part: str) -> tuple[list[Translation], list[bool]]:
    """The judged drafts of a part ("" for all) and whether each is wrong."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    some = [row for row in rows if row["verdict"] and part in ("", row["part"])]
    drafts = [
        Translation(
            row["text"],
            row["lang"],
            row["english"],
            tuple(row["names"]),
            confidence=Draft(row["english"], row["score"], row["chance"]).confidence,
        )
        for row in some
    ]
    return drafts, [row["verdict"] == "wrong" for row in some]


def checked(rows: Sequence[Translation]) -> list[tuple[str, ...]]:
    """The failed checks of each, with the likeness the encoder sees."""
    embedder = UseEmbedder()
    sources = embedder.embed([one.text for one in rows])
    cosines = (sources * embedder.embed([one.english for one in rows])).sum(axis=1)
    return [
        failed_checks(replace(one, likeness=cosine))
        for one, cosine in zip(rows, map(float, cosines), strict=True)
    ]


def _names(text: str, lang: str, tagger: Tagger) -> Iterator[str]:
    for span in tagger.tag([text], [lang])[0]:
        yield text[span.start : span.end]


def table(found: Sequence[tuple[str, ...]], wrong: Sequence[bool]) -> Iterator[dict[str, object]]:
    """A line per check, and one for any of them."""
    for name in (*CHECKS, "any"):
        marked = [bool(one) if name == "any" else name in one for one in found]
        hits = sum(m and w for m, w in zip(marked, wrong, strict=True))
        rights = len(wrong) - sum(wrong)
        yield {
            "check": name,
            "marked": sum(marked),
            "precision": _share(hits, sum(marked)),
            "of wrong": _share(hits, sum(wrong)),
            "of right": _share(sum(marked) - hits, rights),
        }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def _human(data: Path, name: str, tagger: Tagger) -> list[Translation]:
    path, lang = SETS[name]
    return [
        Translation(text, lang, english, tuple(_names(text, lang, tagger)))
        for text, english in read_pairs(data / path)[:HUMAN_ROWS]
    ]


def _print(rows: Iterable[dict[str, object]]) -> None:
    for row in rows:
        print(json.dumps(row), flush=True)


def main() -> None:
    """Print a line per check: on drafts that were read, then on human translations."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--part", default="", help="tune or held; both if not given")
    parser.add_argument("--data", type=Path)
    given = parser.parse_args()
    drafts, wrong = read_drafts(given.gold, given.part)
    print(json.dumps({"drafts": len(drafts), "wrong": sum(wrong)}))
    _print(table(checked(drafts), wrong))
    if not given.data:
        return
    tagger = make_tagger("newskiosk")
    for name in SETS:
        human = _human(given.data, name, tagger)
        print(json.dumps({"human translations": name, "rows": len(human)}))
        _print(table(checked(human), [False] * len(human)))


if __name__ == "__main__":
    main()
