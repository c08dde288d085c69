"""What many tests share: one real run over the sample corpus, made once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pipeline.runs.job import Summary

SAMPLE = Path(__file__).parent.parent / "data" / "raw"


@pytest.fixture(scope="session")
def sample_run(tmp_path_factory) -> Summary:
    """The results of `newskiosk run data/raw` with the models that come with the package."""
    from pipeline.config import Settings
    from pipeline.runs.job import run

    return run([SAMPLE], tmp_path_factory.mktemp("sample") / "out", Settings(translator="gemma"))
