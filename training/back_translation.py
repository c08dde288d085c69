"""Dutch made of English news, as there is little Dutch news with a translation.

    python -m training.translator --reverse --data D --work W --out reverse.npz --rounds 1.3
    python -m training.back_translation --data D --adapter reverse.npz --out silver.tsv.gz

Back-translation: Sennrich, Haddow and Birch 2016, https://aclanthology.org/P16-1009. The English
side is what people wrote, the Dutch one is noisy; so the translator learns to understand a poor
source, and to write good English. Sampled rather than searched, as Edunov et al. 2018 found better
(https://aclanthology.org/D18-1045). Stops and starts: lines that --out has already are kept.
"""

from __future__ import annotations

import argparse
import gzip
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from pipeline.engines import gemma_prompt
from pipeline.engines.gemma_adapter import Adapter
from pipeline.engines.gemma_convert import convert
from pipeline.engines.gemma_lines import GemmaLines
from pipeline.translate.loops import has_loop
from training.translation_data import read_pairs

NEWS = "mt/de-en_news_train.tsv.gz"
AT_ONCE = 512
SHORTEST, LONGEST = 40, 400  # characters of the English
LIKELIEST, TEMPERATURE = 10, 0.7


def main() -> None:
    """Translate what is not there yet."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--adapter", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--most", type=int, default=30_000)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    done = {english for _, english in read_pairs(args.out)} if args.out.exists() else set()
    wanted = [one for one in english_news(args.data) if one not in done][: args.most - len(done)]
    with tempfile.TemporaryDirectory() as scratch:
        convert(Path(scratch), Adapter(dict(np.load(args.adapter))), print)
        model = GemmaLines(Path(scratch), args.threads)
        for at in range(0, len(wanted), AT_ONCE):
            append(args.out, list(back(model, wanted[at : at + AT_ONCE])))
            print(f"{at + AT_ONCE} of {len(wanted)}", flush=True)


def english_news(data: Path) -> list[str]:
    """The English side of the news, each different sentence once, of all years by turns."""
    sides = list(dict.fromkeys(english for _, english in read_pairs(data / NEWS)))
    random.Random(3).shuffle(sides)
    return [one for one in sides if SHORTEST <= len(one) <= LONGEST]


def back(model: GemmaLines, english: list[str]) -> Iterator[tuple[str, str]]:
    """Dutch and English of each sentence that came out as a sentence."""
    prompts = [gemma_prompt.ask(one, "en", "nl") for one in english]
    lines = model.after(prompts, beam=1, sampling_topk=LIKELIEST, sampling_temperature=TEMPERATURE)
    for one, line in zip(english, lines, strict=True):
        if line.text and not has_loop(line.text):
            yield " ".join(line.text.split()), one


def append(path: Path, pairs: list[tuple[str, str]]) -> None:
    """A further gzip member, which readers join: what is there stays whole."""
    with gzip.open(path, "at", encoding="utf-8") as file:
        file.writelines(f"{text}\t{english}\n" for text, english in pairs)


if __name__ == "__main__":
    main()
