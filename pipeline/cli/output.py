"""Results at the terminal: a table that fits the width, JSON or CSV; an article with its spans."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from pipeline.records import Figure, Mention, Quote
from pipeline.tables import write_csv
from pipeline.translate import tell_doubt

Record = Mapping[str, Any]
FORMATS = ("table", "json", "csv")
Spanned = Mention | Quote | Figure
STYLES = {"mention": "cyan", "quote": "italic green", "figure": "bold yellow"}


def emit(
    rows: Sequence[Record], columns: Sequence[str], *, form: str, out: TextIO, title: str = ""
) -> None:
    """Write rows to `out`: a table of `columns`, or all fields as JSON or CSV."""
    if form == "json":
        json.dump(list(rows), out, indent=2, ensure_ascii=False)
        out.write("\n")
    elif form == "csv":
        write_csv(out, list(rows[0]) if rows else list(columns), map(_flat, rows))
    else:
        _table(rows, columns, out, title)


def mark_english(row: Record) -> str:
    """A quote's English, with whether it is a draft or doubtful; "" if it is English itself."""
    if row["text_en"] in ("", row["text"]):
        return ""
    draft = ["draft"] if row["draft"] else []
    doubts = [tell_doubt(one) for one in row["checks_failed"]]
    marks = ", ".join(draft + ([f"doubtful: {'; '.join(doubts)}"] if doubts else []))
    return f"[{marks}] {row['text_en']}" if marks else str(row["text_en"])


def _flat(row: Record) -> Record:
    """The row with what is itself a mapping as one text."""
    return {
        name: "; ".join(_pairs(value)) if isinstance(value, Mapping) else value
        for name, value in row.items()
    }


def _pairs(values: Mapping[str, float]) -> list[str]:
    return [f"{key} {value:.3f}" for key, value in values.items()]


def _table(rows: Sequence[Record], columns: Sequence[str], out: TextIO, title: str) -> None:
    table = Table(title=escape(title) or None, title_justify="left", row_styles=["", "dim"])
    for name in columns:
        numeric = bool(rows) and isinstance(rows[0].get(name), int | float)
        table.add_column(name, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(_shown(row.get(name))) for name in columns))
    Console(file=out).print(table)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "\n".join(_pairs(value))
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return f"{value:.2f}"
    return " ".join(str(value).split())


def print_article(text: str, found: Mapping[str, Iterable[Spanned]], *, out: TextIO) -> None:
    """Write an article's text with its findings coloured; `found` has them by kind."""
    shown = Text(text)
    for kind, spans in found.items():
        for one in spans:
            shown.stylize(STYLES[kind], one.start, one.end)
    legend = Text.assemble(*((f" {kind} ", style) for kind, style in STYLES.items()))
    Console(file=out).print(legend, "", shown, sep="\n", highlight=False)
