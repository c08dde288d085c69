"""The tables as a SQLite database, ready for datasette: keys, indices, lists as JSON.

Datasette makes links of foreign keys and facets of JSON lists (https://docs.datasette.io).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa

from pipeline.export.views import VIEWS

KEYS = {
    "articles": ("article_id",),
    "sentences": ("article_id", "sentence"),
    "mentions": ("mention_id",),
    "entities": ("entity_id",),
    "quotes": ("quote_id",),
    "figures": ("figure_id",),
    "stories": ("story_id",),
}
POINTS_TO = {
    "article_id": "articles",
    "copy_of": "articles",
    "story_id": "stories",
    "entity_id": "entities",
    "speaker_entity_id": "entities",
    "speaker_mention_id": "mentions",
    "quote_id": "quotes",
    "nested_in": "quotes",
}
"""Columns that hold the key of a row elsewhere. An empty one is NULL, so that it points nowhere."""
_ROWS = 1000


def write_sqlite(file: Path, tables: Mapping[str, pa.Table], about: Mapping[str, Any]) -> None:
    """Write the tables, the views over them and the table `run` into a new database."""
    with closing(sqlite3.connect(file)) as base, base:
        for name, table in tables.items():
            _write(base, name, table)
        base.execute("CREATE TABLE run (key TEXT PRIMARY KEY, value TEXT)")
        base.executemany("INSERT INTO run VALUES (?, ?)", list_about(about))
        for name, select in VIEWS.items():
            base.execute(f"CREATE VIEW {name} AS {select}")


def list_about(about: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What run.json says, as keys and values; what is no text is JSON."""
    return [
        (key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        for key, value in about.items()
    ]


def _write(base: sqlite3.Connection, name: str, table: pa.Table) -> None:
    base.execute(f'CREATE TABLE "{name}" ({", ".join(_columns(name, table.schema))})')
    places = ", ".join("?" * table.num_columns)
    # Names come from the contract of the tables; whatever articles say goes in as parameters.
    base.executemany(f'INSERT INTO "{name}" VALUES ({places})', _values(name, table))  # noqa: S608
    for column in _pointers(name, table.schema.names):
        base.execute(f'CREATE INDEX "{name}_{column}" ON "{name}" ("{column}")')


def _columns(name: str, schema: pa.Schema) -> Iterator[str]:
    for field in schema:
        yield f'"{field.name}" {_type(field.type)}'
    if name in KEYS:
        yield f"PRIMARY KEY ({', '.join(KEYS[name])})"
    for column, other in _pointers(name, schema.names).items():
        yield f'FOREIGN KEY ("{column}") REFERENCES "{other}" ("{KEYS[other][0]}")'


def _pointers(name: str, columns: list[str]) -> dict[str, str]:
    own = KEYS.get(name, ())
    return {one: POINTS_TO[one] for one in columns if one in POINTS_TO and (one,) != own}


def _type(kind: pa.DataType) -> str:
    if pa.types.is_floating(kind):
        return "REAL"
    return "INTEGER" if pa.types.is_integer(kind) or pa.types.is_boolean(kind) else "TEXT"


def _values(name: str, table: pa.Table) -> Iterator[list[Any]]:
    pointers = _pointers(name, table.schema.names)
    for batch in table.to_batches(max_chunksize=_ROWS):
        for row in batch.to_pylist():
            yield [_value(value, points=key in pointers) for key, value in row.items()]


def _value(value: Any, *, points: bool) -> Any:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return None if points and value == "" else value
