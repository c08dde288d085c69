"""The tables of a run on disk: Parquet (and CSV), published together or not at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline import records
from pipeline.errors import TablesError

# The contract: which row type each table holds.
ROWS: dict[str, type] = {
    "articles": records.ArticleRow,
    "blocks": records.Block,
    "sentences": records.Sentence,
    "mentions": records.Mention,
    "entities": records.Entity,
    "links": records.Link,
    "quotes": records.Quote,
    "figures": records.Figure,
    "credits": records.Credit,
    "stories": records.Story,
    "statements": records.Statement,
    "diff": records.DiffItem,
    "issues": records.Issue,
}
VERSION = 1
RUN_FILE = "run.json"
# bool first, since it is an int too
_ARROW = {bool: pa.bool_(), str: pa.string(), int: pa.int64(), float: pa.float64()}
# Spreadsheets run a cell that begins so as a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one run as dataframes, and `run`: what the run says of itself."""

    run: Mapping[str, Any]
    articles: pd.DataFrame
    blocks: pd.DataFrame
    sentences: pd.DataFrame
    mentions: pd.DataFrame
    entities: pd.DataFrame
    links: pd.DataFrame
    quotes: pd.DataFrame
    figures: pd.DataFrame
    credits: pd.DataFrame
    stories: pd.DataFrame
    statements: pd.DataFrame
    diff: pd.DataFrame
    issues: pd.DataFrame

    def __repr__(self) -> str:
        return f"Tables({', '.join(f'{name}={len(getattr(self, name))}' for name in ROWS)})"


def schema(row_type: type) -> pa.Schema:
    """The Arrow schema of a row type: one column per field, of the field's own type."""
    hints = get_type_hints(row_type)
    return pa.schema([pa.field(one.name, _arrow(hints[one.name])) for one in fields(row_type)])


def _arrow(hint: Any) -> pa.DataType:
    if get_origin(hint) is UnionType:
        return _arrow(next(one for one in get_args(hint) if one is not type(None)))
    if get_origin(hint) is tuple:
        return pa.list_(_arrow(get_args(hint)[0]))
    return next(arrow for kind, arrow in _ARROW.items() if issubclass(hint, kind))


def write_tables(
    folder: Path, rows: Mapping[str, Sequence[Any]], run: Mapping[str, Any], *, as_csv: bool = False
) -> None:
    """Write every table of the contract into `folder`, and `run` beside them as run.json."""
    for name, row_type in ROWS.items():
        table = to_arrow(rows.get(name, ()), row_type)
        pq.write_table(table, folder / f"{name}.parquet", compression="zstd")
        if as_csv:
            _write_csv(folder / f"{name}.csv", table)
    text = json.dumps({"tables_version": VERSION, **run}, indent=2, ensure_ascii=False)
    (folder / RUN_FILE).write_text(text + "\n", encoding="utf-8")


def to_arrow(rows: Iterable[Any], row_type: type) -> pa.Table:
    """Rows as an Arrow table of the row type's schema."""
    names = [one.name for one in fields(row_type)]
    listed = list(rows)
    columns = [[_plain(getattr(row, name)) for row in listed] for name in names]
    return pa.Table.from_arrays(
        [
            pa.array(column, kind.type)
            for column, kind in zip(columns, schema(row_type), strict=True)
        ],
        schema=schema(row_type),
    )


def to_frame(name: str, rows: Iterable[Any]) -> pd.DataFrame:
    """Rows as the dataframe that the table `name` is."""
    frame: pd.DataFrame = to_arrow(rows, ROWS[name]).to_pandas()
    return frame


def _plain(value: Any) -> Any:
    if isinstance(value, str):  # also enums; a lone surrogate cannot be written as UTF-8
        return str(value).encode("utf-8", "replace").decode("utf-8")
    return list(map(_plain, value)) if isinstance(value, tuple) else value


def _write_csv(file: Path, table: pa.Table) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        write_csv(out, table.column_names, table.to_pylist())


def write_csv(out: Any, names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    """Rows as CSV, with cells that a spreadsheet would run as a formula neutralised."""
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([_cell(row[name]) for name in names] for row in rows)


def _cell(value: Any) -> Any:
    if isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def read_run(folder: Path) -> dict[str, Any]:
    """What the run in `folder` says of itself. Raises TablesError where there is none."""
    try:
        run: dict[str, Any] = json.loads((folder / RUN_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        hint = "Make them with: newskiosk run INPUT --out DIR"
        raise TablesError(f"{folder}: no results of a run here ({error}).", hint=hint) from None
    if run.get("tables_version") != VERSION:
        raise TablesError(
            f"{folder}: tables of version {run.get('tables_version')}, not {VERSION}.",
            hint="Run newskiosk again over the articles.",
        )
    return run


def load_tables(folder: Path | str) -> Tables:
    """All tables of a run as dataframes. Raises TablesError if one is missing or broken."""
    folder = Path(folder)
    run = read_run(folder)
    return Tables(run, **{name: _read(folder, name).to_pandas() for name in ROWS})


def load_arrow(folder: Path) -> dict[str, pa.Table]:
    """All tables as Arrow tables by name. Raises TablesError if one is missing or broken."""
    return {name: _read(folder, name) for name in ROWS}


def load_rows(folder: Path, name: str, row_type: type[Row]) -> list[Row]:
    """The rows of one table as records. Raises TablesError if it is missing or broken."""
    hints = get_type_hints(row_type)
    rows = _read(folder, name).to_pylist()
    return [
        row_type(**{key: _restore(value, hints[key]) for key, value in row.items()}) for row in rows
    ]


def load_all_rows(folder: Path) -> dict[str, list[Any]]:
    """The rows of every table as records."""
    return {name: load_rows(folder, name, row_type) for name, row_type in ROWS.items()}


def _read(folder: Path, name: str) -> pa.Table:
    file = folder / f"{name}.parquet"
    try:
        return pq.read_table(file)
    except (OSError, pa.ArrowException) as error:
        hint = "Run newskiosk again over the articles."
        raise TablesError(f"{file}: {error}", hint=hint) from None


def _restore(value: Any, hint: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    if isinstance(hint, type) and isinstance(value, str):
        return hint(value)
    return value
