"""newskiosk for people who live in pandas: `import pipeline as nk` has what is defined here.

Whatever takes long to import is imported by the function that needs it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd

from pipeline.config import load_settings
from pipeline.errors import InputError
from pipeline.records import Analysis
from pipeline.tables import Tables, load_tables, to_frame

_TABLES = ("blocks", "sentences", "mentions", "quotes", "figures", "issues")

__all__ = ["Findings", "Tables", "analyze", "load", "run"]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Findings:
    """What was found in one text: dataframes with the columns of the tables of the same name.

    `lang` is "de", "en" or "nl", and "" where the text is in no such language; then `issues` says
    so. `start` and `end` count code points of `text`.
    """

    text: str
    lang: str
    lang_score: float
    blocks: pd.DataFrame
    sentences: pd.DataFrame
    mentions: pd.DataFrame
    quotes: pd.DataFrame
    figures: pd.DataFrame
    issues: pd.DataFrame

    def __repr__(self) -> str:
        counts = (f"{name}={len(getattr(self, name))}" for name in _TABLES)
        return f"Findings(lang={self.lang!r}, {', '.join(counts)})"


def run(
    inputs: str | Path | Iterable[str | Path], out: str | Path | None = None, **settings: Any
) -> Tables:
    """Process every article below `inputs` as `newskiosk run` does; returns the tables.

    `out` gets tables and report. Without it the tables come back in memory and nothing stays on
    disk. `settings` are those of `pipeline.config.Settings`, such as translator="none". Raises
    ConfigError for an unknown one, InputError if there is nothing to read, OutputError if `out`
    cannot be written or holds something else, MissingModel if a model asked for is not installed.
    """
    from pipeline.runs.job import run as run_all

    paths = [Path(one) for one in ([inputs] if isinstance(inputs, str | Path) else inputs)]
    chosen = load_settings(**settings)
    if out is not None:
        return load_tables(run_all(paths, Path(out), chosen).out)
    with TemporaryDirectory(prefix="newskiosk-") as folder:
        return load_tables(run_all(paths, Path(folder) / "results", chosen).out)


def load(folder: str | Path) -> Tables:
    """The tables of a finished run. Raises TablesError if one is missing or broken."""
    return load_tables(folder)


def analyze(
    text: str,
    lang: str | None = None,
    *,
    published: str = "",
    tagger: str = "newskiosk",
    translator: str = "none",
) -> Findings:
    """What is in one text: its names, quotes, figures; the same as a run finds in an article.

    Without `lang` the language is detected. `published` (ISO 8601) completes dates such as
    "on Monday". Engines are made at the first call and kept. What cannot be done is a row of
    `issues`. Raises InputError for what is no text, ConfigError for an unknown engine, MissingModel
    for one that is not installed.
    """
    from pipeline.runs.texts import analyze_texts, engines_for

    engines = engines_for(tagger, translator)
    checked = _text(text)
    [found] = analyze_texts([checked], engines, lang=lang or "", published=published)
    return _findings(found)


def _text(given: Any) -> str:
    if isinstance(given, str):
        return given
    raise InputError(
        f"The text is no str but {type(given).__name__}.",
        hint="Files and folders are read by run().",
    )


def _findings(found: Analysis) -> Findings:
    frames = {name: to_frame(name, getattr(found, name)) for name in _TABLES}
    return Findings(found.article.text, found.lang, found.lang_score, **frames)
