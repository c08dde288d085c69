"""Drafts with a verdict, for the translator to learn to judge itself.

    python -m training.judgements --data D --out judged.tsv.gz

The bundled translator translates texts of the training sets, by sampling, so that it errs as it
does on texts it has not seen. How near a draft is to the translation people made says what it is
worth: the mean of chrF and of the cosine of the two in the sentence encoder, each as a rank among
drafts of the same language. The best two fifths are right, the worst two fifths wrong, what lies
between is left out. Stops and starts: drafts that --out has already (as `.drafts`) are kept.
"""

from __future__ import annotations

import argparse
import gzip
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sacrebleu.metrics.chrf import CHRF

from pipeline.engines.embedder import UseEmbedder
from pipeline.engines.gemma import prepare_gemma
from pipeline.engines.gemma_lines import GemmaLines
from training.translation_data import Pair, read_round, read_rows

SHORTEST, LONGEST = 30, 400  # characters of a text
LIKELIEST, TEMPERATURE = 8, 0.8
AT_ONCE = 512
CLEAR = 0.4  # share of drafts that are right, and that are wrong


class Draft(NamedTuple):
    """A text, its language, what the engine made of it, and what people made of it."""

    lang: str
    text: str
    made: str
    wanted: str


def main() -> None:
    """Translate what is not there yet, then compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--most", type=int, default=5_000, help="texts of each language")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    kept = args.out.with_suffix(".drafts")
    known = [Draft(*row) for row in read_rows(kept)] if kept.exists() else []
    done = {one.text for one in known}
    wanted = [one for one in texts(args.data, args.most) if one.text not in done]
    model = GemmaLines(prepare_gemma(print), args.threads)
    for at in range(0, len(wanted), AT_ONCE):
        known += (made := list(drafts(model, wanted[at : at + AT_ONCE])))
        _append(kept, made)
        print(f"{at + AT_ONCE} of {len(wanted)}", flush=True)
    args.out.unlink(missing_ok=True)
    for lang in ("de", "nl"):
        _append(args.out, list(judged([one for one in known if one.lang == lang])))


def texts(data: Path, most: int) -> list[Pair]:
    """So many texts of each language, each different one once."""
    pairs = [one for one in read_round(data, random.Random(5)) if isinstance(one, Pair)]
    fitting = {one.text: one for one in pairs if SHORTEST <= len(one.text) <= LONGEST}.values()
    return [
        one
        for lang in ("de", "nl")
        for one in [other for other in fitting if other.lang == lang][:most]
    ]


def drafts(model: GemmaLines, pairs: Sequence[Pair]) -> Iterator[Draft]:
    """What the engine makes of each, drawn from what it takes for likely."""
    prompts = [one.prompt for one in pairs]
    lines = model.after(prompts, beam=1, sampling_topk=LIKELIEST, sampling_temperature=TEMPERATURE)
    for one, line in zip(pairs, lines, strict=True):
        if line.text:
            yield Draft(one.lang, one.text, " ".join(line.text.split()), one.english)


def judged(found: Sequence[Draft]) -> Iterator[tuple[str, str, str, str]]:
    """Language, text, draft and "right" or "wrong" of those that are clearly one or the other."""
    worth = _ranks(_chrf(found)) + _ranks(_cosines(found))
    low, high = np.quantile(worth, [CLEAR, 1 - CLEAR])
    for one, value in zip(found, worth, strict=True):
        if value <= low or value >= high:
            yield one.lang, one.text, one.made, "right" if value >= high else "wrong"


def _chrf(found: Sequence[Draft]) -> np.ndarray:
    metric = CHRF()
    return np.array([metric.sentence_score(one.made, [one.wanted]).score for one in found])


def _cosines(found: Sequence[Draft]) -> np.ndarray:
    embedder = UseEmbedder()
    made = embedder.embed([one.made for one in found])
    return np.asarray((made * embedder.embed([one.wanted for one in found])).sum(axis=1))


def _ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values)) / len(values)


def _append(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """A further gzip member, which readers join: what is there stays whole."""
    with gzip.open(path, "at", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


if __name__ == "__main__":
    main()
