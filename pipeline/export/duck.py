"""The tables as a DuckDB database, with views; DuckDB is an optional extra."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa

from pipeline.errors import OutputError
from pipeline.export.sqlite import list_about
from pipeline.export.views import VIEWS


def write_duckdb(file: Path, tables: Mapping[str, pa.Table], about: Mapping[str, Any]) -> None:
    """Write the tables, the views over them and the table `run` into a new database.

    Raises OutputError where DuckDB is not installed or cannot write.
    """
    try:
        import duckdb
    except ImportError:
        hint = 'pip install "newskiosk[duckdb]"'
        raise OutputError("DuckDB is not installed.", hint=hint) from None
    try:
        _write(duckdb.connect(str(file)), tables, about)
    except duckdb.IOException as error:
        hint = "Free some space, check the permissions, or name another file with --out."
        raise OutputError(f"DuckDB could not write: {error}", hint=hint) from error


def _write(connection: Any, tables: Mapping[str, pa.Table], about: Mapping[str, Any]) -> None:
    with connection as base:
        for name, table in tables.items():
            base.register("given", table)
            base.execute(f'CREATE TABLE "{name}" AS SELECT * FROM given')  # noqa: S608 - our names
            base.unregister("given")
        base.execute("CREATE TABLE run (key VARCHAR PRIMARY KEY, value VARCHAR)")
        base.executemany("INSERT INTO run VALUES (?, ?)", list_about(about))
        for name, select in VIEWS.items():
            base.execute(f"CREATE VIEW {name} AS {select}")
