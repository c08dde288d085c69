"""Drafts for a reader to judge: `python -m training.drafts --tables DIR... --out drafts.jsonl`.

DIR holds the tables of a run (`newskiosk run ARTICLES --out DIR --translator none`). Each German
and Dutch sentence is translated as a run does it, with a second try where a check fails, and
written as one line: text, lang, names, english, score, chance, part (tune and held by turns) and
an empty verdict, to be filled with "right" or "wrong". Lines that --out has already keep their
verdict if the English is the same. `tests/gold/drafts.jsonl` was made so; `training/confidence.py`
and `benchmarks/checks.py` read it.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pandas as pd

from pipeline.engines.embedder import UseEmbedder
from pipeline.engines.gemma import BEAM, Draft, GemmaTranslator
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
    translator = Remembering()
    made = [one.made for one in best_translations(asked, translator, UseEmbedder())]
    known = verdicts(args.out)
    lines = (
        line(one, translator.drafts_of[one.text, one.english], number, known)
        for number, one in enumerate(made)
    )
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


class Remembering(GemmaTranslator):
    """The translator as a run has it, which keeps what it said of each draft."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts_of: dict[tuple[str, str], Draft] = {}

    def drafts(self, texts: Sequence[str], lang: str, *, beam: int = BEAM) -> list[Draft]:
        """As usual, by text and English."""
        made = super().drafts(texts, lang, beam=beam)
        self.drafts_of |= {(text, one.text): one for text, one in zip(texts, made, strict=True)}
        return made


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


def line(one: Translation, draft: Draft, number: int, known: Mapping[tuple[str, str], str]) -> str:
    """A draft as a line of the gold."""
    row = {
        "text": one.text,
        "lang": one.lang,
        "names": list(one.names),
        "english": one.english,
        "score": round(draft.score, 3),
        "chance": round(draft.chance, 4),
        "part": ("tune", "held")[number % 2],
        "verdict": known.get((one.text, one.english), ""),
    }
    return json.dumps(row, ensure_ascii=False)


if __name__ == "__main__":
    main()
