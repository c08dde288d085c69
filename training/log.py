"""What a training says while it runs."""

from __future__ import annotations

import json
import time
from pathlib import Path


def log(work: Path, **values: object) -> None:
    """One JSON line on stdout and in `log.jsonl` of the work folder."""
    line = json.dumps({"at": time.strftime("%H:%M:%S"), **values})
    print(line, flush=True)
    with (work / "log.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")
