"""The tables in shapes that other tools read: databases, JSON lines, Web Annotations.

What stands in articles is data everywhere: it reaches a database as values, never as SQL, and JSON
as escaped text, one record a line.
"""

from __future__ import annotations

from pipeline.export.annotations import annotate
from pipeline.export.duck import write_duckdb
from pipeline.export.lines import by_article, to_line
from pipeline.export.sqlite import write_sqlite

__all__ = ["annotate", "by_article", "to_line", "write_duckdb", "write_sqlite"]
