"""Scoring a finished run against gold annotation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pipeline.score import load_gold, score_tables
from pipeline.tables import ROWS, load_rows, read_run


def score_run(gold: Path, folder: Path) -> list[dict[str, Any]]:
    """One record per kind of finding: counts, precision, recall and F1."""
    read_run(folder)
    rows = {name: load_rows(folder, name, row_type) for name, row_type in ROWS.items()}
    return [one.record() for one in score_tables(load_gold(gold), rows)]
