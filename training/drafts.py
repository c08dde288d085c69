"""Drafts for a reader to judge: `python -m training.drafts --tables DIR... --out drafts.jsonl`.

DIR holds the tables of a run (`newskiosk run ARTICLES --out DIR --translator none`). Each German
and Dutch sentence is translated as a run does it, with a second try where a check fails, and
written as one line: text, lang, names, english, score, part (tune and held by turns) and an empty
verdict, to be filled with "right" or "wrong". Lines that --out has already keep their verdict if
the English is the same. `tests/gold/drafts.jsonl` was made so; `training/confidence.py` and
`benchmarks/checks.py` read it.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import pandas as pd

from pipeline.engines.embedder import UseEmbedder
from pipeline.engines.gemma import GemmaTranslator
from pipeline.engines.gemma_adapter import facts
from pipeline.translate.checks import Translation
from pipeline.translate.stage import best_translations

SHORTEST = 12
"""Characters: below, there is nothing to judge."""


def main() -> None:
    """Translate and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tables", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    asked = list(dict.fromkeys(one for folder in args.tables for one in sentences(folder)))
    random.Random(7).shuffle(asked)
    made = best_translations(asked, GemmaTranslator(), UseEmbedder())
    known = verdicts(args.out)
    lines = (line(one.made, number, known) for number, one in enumerate(made))
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


def sentences(folder: Path) -> Iterator[Translation]:
    """The German and Dutch sentences of a run, each with the names in it, not yet translated."""
    rows = pd.read_parquet(folder / "sentences.parquet")
    mentions = pd.read_parquet(folder / "mentions.parquet").groupby(["article_id", "sentence"])
    names = mentions["text"].agg(tuple).to_dict()
    for row in rows[rows.lang.isin(["de", "nl"])].itertuples():
        if len(row.text) >= SHORTEST:
            known = names.get((row.article_id, row.sentence), ())
            yield Translation(row.text, row.lang, "", known)


def verdicts(path: Path) -> dict[tuple[str, str], str]:
    """What was judged before, by text and English."""
    if not path.exists():
        return {}
    rows: Iterable[dict[str, str]] = map(json.loads, path.read_text("utf-8").splitlines())
    return {(row["text"], row["english"]): row["verdict"] for row in rows}


def line(one: Translation, number: int, known: dict[tuple[str, str], str]) -> str:
    """A draft as a line of the gold."""
    row = {
        "text": one.text,
        "lang": one.lang,
        "names": list(one.names),
        "english": one.english,
        "score": round(_score(one.confidence), 3),
        "part": ("tune", "held")[number % 2],
        "verdict": known.get((one.text, one.english), ""),
    }
    return json.dumps(row, ensure_ascii=False)


def _score(confidence: float) -> float:
    """Log-probability times root of length, from the confidence that was made of it."""
    constant, weight = facts()["confidence"]
    return float((math.log(confidence / (1 - confidence)) - constant) / weight)


if __name__ == "__main__":
    main()
