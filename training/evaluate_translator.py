"""chrF and BLEU of the bundled translator: `python -m training.evaluate_translator --data D`.

All rows of the dev sets, sentence by sentence as a run does it; sacrebleu's defaults. `--write`
puts the scores, and the checksum of `adapter.npz`, into translator.json.
"""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.translate import SETS, bleu, chrf, measure
from pipeline.engines.cache_folder import file_sha256
from pipeline.engines.gemma import GemmaTranslator

FOLDER = Path(__file__).parent.parent / "pipeline" / "models" / "translator"


def main() -> None:
    """Print a line per set; write them if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="put the scores into translator.json")
    args = parser.parse_args()
    if args.write:
        write(scores={})  # before the model is made: the checksum decides where it lies
    translator, found = GemmaTranslator(), {}
    for name in SETS:
        scores, _ = measure(name, args.data, translator.translate, 0)
        print(json.dumps(scores), flush=True)
        found[name] = {key: scores[key] for key in ("rows", "chrF", "BLEU")}
    print(f"{chrf.get_signature()}\n{bleu.get_signature()}")
    if args.write:
        write(scores=found)


def write(**facts: Any) -> None:
    """translator.json, with some facts renewed."""
    file = FOLDER / "translator.json"
    known = json.loads(file.read_text("utf-8")) if file.exists() else {}
    base = {
        "name": "newskiosk-translator",
        "version": "2",
        "base": "Gemma 3 270M",
        "made": datetime.now(UTC).date().isoformat(),
        "terms": "Gemma Terms of Use",
        "sha256": file_sha256(FOLDER / "adapter.npz"),
    }
    text = json.dumps({**known, **base, **facts}, indent=2)
    file.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
