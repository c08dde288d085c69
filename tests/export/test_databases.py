"""DuckDB and SQLite: every row arrives, views answer, and no text of an article becomes SQL."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing

import pytest

from pipeline.errors import OutputError
from pipeline.export.sqlite import KEYS
from pipeline.export.views import VIEWS
from pipeline.runs.exporting import export_file
from pipeline.tables import ROWS, load_tables, write_tables
from tests.export.results import ABOUT, BREAKS, EVIL, rows


@pytest.fixture
def results(tmp_path):
    """A folder of results."""
    folder = tmp_path / "results"
    folder.mkdir()
    write_tables(folder, rows(), ABOUT)
    return folder


def connect(file):
    """An open database of either kind."""
    if file.suffix == ".sqlite":
        return closing(sqlite3.connect(file))
    return closing(pytest.importorskip("duckdb").connect(str(file), read_only=True))


@pytest.fixture(params=["sqlite", "duckdb"])
def base(request, results, tmp_path):
    """The results in a database of each kind."""
    if request.param == "duckdb":
        pytest.importorskip("duckdb")
    file = tmp_path / f"news.{request.param}"
    export_file(results, request.param, file)
    with connect(file) as opened:
        yield opened


def ask(base, query):
    """All rows of an answer."""
    return base.execute(query).fetchall()


def test_every_table(base, results):
    """All tables of the contract are there with their columns and rows, also those without any."""
    tables = load_tables(results)
    for name in ROWS:
        answer = base.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - our own names
        assert [one[0] for one in answer.description] == list(getattr(tables, name).columns)
        assert len(answer.fetchall()) == len(getattr(tables, name))


def test_hostile_text_is_text(base):
    """What tries to end a statement, a line or a string arrives as it was."""
    texts = [text for (text,) in ask(base, "SELECT text FROM quotes ORDER BY kind, text")]

    assert BREAKS in texts
    assert EVIL in texts
    assert ask(base, "SELECT outlet FROM articles WHERE outlet LIKE 'Robert%'") == [(EVIL,)]


def test_the_run(base):
    """What the run says of itself is a table of keys and values."""
    about = dict(ask(base, "SELECT key, value FROM run"))

    assert about["newskiosk"] == "0.9"
    assert json.loads(about["models"]) == {"tagger": "fake 1"}


VIEWED = {
    "quotes_with_outlet": [("Bote", "Anna Kranz"), (EVIL, ""), (EVIL, "Anna Kranz")],
    "who_is_quoted": [("Anna Kranz", 2, 2, 2, 2, "2024-05-06", "2024-05-06")],
    "entities_by_outlet": [
        ("Anna Kranz", "PER", "Bote", 1, 1, "e1"),
        ("Anna Kranz", "PER", EVIL, 1, 1, "e1"),
    ],
    "coverage": [
        (EVIL, "Wir zahlen", "quote", "only", "Bote", "present", "Wir zahlen."),
        (EVIL, "Wir zahlen", "quote", "only", EVIL, "absent", ""),
    ],
    "coverage_by_outlet": [
        (EVIL, "Bote", "quote", 1, 0, 0, 1, 0),
        (EVIL, EVIL, "quote", 0, 1, 0, 0, 0),
    ],
}


@pytest.mark.parametrize("view", VIEWS)
def test_views(base, view):
    """Each view answers its question."""
    columns = {"quotes_with_outlet": "outlet, said_by"}.get(view, "*")
    expected = VIEWED[view]

    answer = ask(base, f"SELECT {columns} FROM {view}")  # noqa: S608 - our own names

    assert sorted(row[: len(expected[0])] for row in answer) == sorted(expected)


def test_sqlite_for_datasette(results, tmp_path):
    """Keys and indices are declared and hold; lists are JSON; an empty reference is NULL."""
    export_file(results, "sqlite", tmp_path / "n.sqlite")

    with closing(sqlite3.connect(tmp_path / "n.sqlite")) as base:
        assert ask(base, "PRAGMA foreign_key_check") == []
        assert ask(base, "PRAGMA integrity_check") == [("ok",)]
        keys = {one[3]: one[2] for one in ask(base, "PRAGMA foreign_key_list(quotes)")}
        indexed = {one[1] for one in ask(base, "PRAGMA index_list(quotes)")}
        [(places,)] = ask(base, "SELECT places FROM articles WHERE outlet = 'Bote'")
        links = ask(base, "SELECT entity_id FROM mentions WHERE text = 'Talheim'")
        primary = {
            name: tuple(one[1] for one in ask(base, f'PRAGMA table_info("{name}")') if one[5])
            for name in ROWS
        }

    assert keys["article_id"] == "articles"
    assert keys["speaker_entity_id"] == "entities"
    assert keys["nested_in"] == "quotes"
    assert "quotes_article_id" in indexed
    assert json.loads(places) == ["a, b", '"c"']
    assert links == [(None,)]
    assert {name: key for name, key in primary.items() if key} == KEYS


def test_lists_stay_lists_in_duckdb(results, tmp_path):
    """DuckDB has lists of its own."""
    duckdb = pytest.importorskip("duckdb")
    export_file(results, "duckdb", tmp_path / "n.duckdb")

    with duckdb.connect(str(tmp_path / "n.duckdb")) as base:
        query = "SELECT count(*) FROM articles WHERE list_contains(persons, 'Anna Kranz')"
        assert ask(base, query) == [(2,)]


def test_without_duckdb(results, tmp_path, monkeypatch):
    """Where the extra is missing, the error says how to get it, and nothing is left behind."""
    monkeypatch.setitem(sys.modules, "duckdb", None)

    with pytest.raises(OutputError) as caught:
        export_file(results, "duckdb", tmp_path / "n.duckdb")

    assert "newskiosk[duckdb]" in caught.value.hint
    assert [one.name for one in tmp_path.iterdir()] == ["results"]
