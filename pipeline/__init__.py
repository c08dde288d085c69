"""newskiosk: multilingual news-coverage analysis.

    import pipeline as nk

    tables = nk.run("articles", "results")      # everything, as the command does
    tables = nk.load("results")                 # the dataframes of an earlier run
    found = nk.analyze("Anna Kranz said: ...")  # one text

Importing it loads nothing; pandas and models come with the first use (PEP 562).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.version import __version__

if TYPE_CHECKING:
    from pipeline.api import Findings, analyze, load, run
    from pipeline.tables import Tables

__all__ = ["Findings", "Tables", "__version__", "analyze", "load", "run"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from pipeline import api

    return getattr(api, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
