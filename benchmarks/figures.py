"""Figures against hand-written gold: `python -m benchmarks.figures`.

Each line of `tests/gold/figures.jsonl` is a sentence with its figures. `round` tells when it was
written: sentences of both rounds were written before the rules had seen them; what the first run
on each gave is recorded in `docs/figures.md`, for after it the rules were mended.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from dateparser.search import search_dates

from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.records import Article, Figure, Sentence, sift

GOLD = Path(__file__).parent.parent / "tests" / "gold" / "figures.jsonl"
Key = tuple[int, int, str, float | None, float | None, str, str]


def rows() -> list[dict[str, Any]]:
    """The gold sentences."""
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def found_in(row: dict[str, Any]) -> list[Figure]:
    """The figures found in one gold sentence."""
    text = row["text"]
    article = Article(article_id="g", path="g", outlet="g", text=text, published=row["published"])
    sentence = Sentence(
        article_id="g", sentence=0, start=0, end=len(text), text=text, lang=row["lang"],
        block="body",
    )  # fmt: skip
    return sift(find_figures(article, [sentence], LANGUAGES))[0]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def gold_key(one: dict[str, Any]) -> Key:
    """Span, kind, value, unit and date of a gold figure."""
    low, high = _rounded(one["low"]), _rounded(one["high"])
    return one["start"], one["end"], one["kind"], low, high, one["unit"], one["date"]


def found_key(one: Figure) -> Key:
    """Span, kind, value, unit and date of a figure found."""
    low, high = _rounded(one.low), _rounded(one.high)
    return one.start, one.end, one.kind, low, high, one.unit, one.date


def score(part: list[dict[str, Any]]) -> Counter[str]:
    """Counts over sentences: figures in gold, found, right, and right in scope too."""
    counts: Counter[str] = Counter()
    for row in part:
        gold = {gold_key(one): one["scope"] for one in row["figures"]}
        found = {found_key(one): one.scope for one in found_in(row)}
        right = gold.keys() & found.keys()
        counts.update(gold=len(gold), found=len(found), right=len(right))
        counts.update(scope=sum(gold[one] == found[one] for one in right))
    return counts


def f1(counts: Counter[str]) -> float:
    """F1 of figures whose span, value and unit are all right."""
    return 2 * counts["right"] / max(1, counts["gold"] + counts["found"])


def dateparser_days(part: list[dict[str, Any]]) -> Counter[str]:
    """Dates exact to the day, by dateparser with language and base date as its manual advises."""
    counts: Counter[str] = Counter()
    for row in part:
        if not row["published"]:
            continue
        base = datetime.fromisoformat(row["published"])
        hits = search_dates(row["text"], languages=[row["lang"]], settings={"RELATIVE_BASE": base})
        found = {when.date().isoformat() for _, when in hits or []}
        gold = {one["date"] for one in row["figures"] if len(one["date"]) == 10}
        ours = {one.date for one in found_in(row) if len(one.date) == 10}
        counts.update(gold=len(gold), found=len(found), right=len(gold & found))
        counts.update(our_found=len(ours), our_right=len(gold & ours))
    return counts


def main() -> None:
    """Print a table: one line per round and language, and one for all; then dates compared."""
    gold = rows()
    print(f"{'round':5} {'lang':4} {'gold':>5} {'found':>5} {'right':>5} {'F1':>6} {'scope':>6}")
    parts = [(r, lang) for r in (1, 2) for lang in ("de", "en", "nl")]
    for r, lang in parts:
        _print(str(r), lang, score([g for g in gold if (g["round"], g["lang"]) == (r, lang)]))
    _print("all", "all", score(gold))
    days = dateparser_days(gold)
    print(f"days: {days['gold']} in gold; newskiosk {days['our_right']} right of", end=" ")
    print(f"{days['our_found']}; dateparser {days['right']} right of {days['found']}")


def _print(name: str, lang: str, counts: Counter[str]) -> None:
    scope = counts["scope"] / max(1, counts["right"])
    numbers = f"{counts['gold']:5} {counts['found']:5} {counts['right']:5}"
    print(f"{name:5} {lang:4} {numbers} {f1(counts):6.3f} {scope:6.3f}")


if __name__ == "__main__":
    main()
