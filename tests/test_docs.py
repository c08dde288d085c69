"""What docs/python.md and docs/export.md show works as it stands there."""

from __future__ import annotations

import re
import shlex
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner

import pipeline as nk
from pipeline.cli import app
from pipeline.export.views import VIEWS
from pipeline.runs.job import run
from tests.fakes import engines

DOCS = Path(__file__).parent.parent / "docs"
PYTHON = (DOCS / "python.md").read_text(encoding="utf-8")
EXPORT = (DOCS / "export.md").read_text(encoding="utf-8")
SAMPLE = DOCS.parent / "data" / "raw"


def blocks(text, kind):
    """The code of one kind in a page."""
    return re.findall(rf"```{kind}\n(.*?)```", text, re.S)


@pytest.mark.model
def test_python(tmp_path):
    """The examples run one after the other, as a reader would type them."""
    import_module("pipeline.spacy_component")  # where newskiosk is installed spaCy does that
    given = {"data/processed": str(tmp_path / "out"), "data/raw": str(SAMPLE / "bote")}
    names = {}
    for code in blocks(PYTHON, "python"):
        for path, other in given.items():
            code = code.replace(path, other)  # noqa: PLW2901
        exec(code, names)  # noqa: S102

    assert names["found"].lang == "en"
    assert list(names["found"].quotes["speaker_name"]) == ["Anna Kranz"]
    assert names["nlp"].pipe_names == ["newskiosk"]


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """Results of the sample corpus on small engines."""
    return run([SAMPLE], tmp_path_factory.mktemp("docs") / "out", engines=engines()).out


@pytest.mark.parametrize("line", "".join(blocks(EXPORT, "sh")).splitlines())
def test_export_commands(line, results, tmp_path):
    """Each command writes its file."""
    words = shlex.split(line.replace("data/processed", str(results)))
    out = tmp_path / words[-1]

    result = CliRunner().invoke(app, [*words[1:-1], str(out)])

    assert result.exit_code == 0, result.output
    assert out.stat().st_size > 1000


@pytest.mark.parametrize("query", blocks(EXPORT, "sql"))
def test_queries(query, results, tmp_path):
    """Each query has an answer in SQLite and in DuckDB."""
    from pipeline.runs.exporting import export_file

    export_file(results, "sqlite", tmp_path / "a")
    with closing(sqlite3.connect(tmp_path / "a")) as base:
        base.execute(query).fetchall()
    duckdb = pytest.importorskip("duckdb")
    export_file(results, "duckdb", tmp_path / "b")
    with duckdb.connect(str(tmp_path / "b")) as base:
        base.execute(query).fetchall()


def test_views_are_listed():
    """The page names every view, and no other."""
    assert set(re.findall(r"^\| `(\w+)` \|", EXPORT, re.M)) == set(VIEWS)


@pytest.mark.parametrize("name", [one for one in nk.__all__ if one[0].islower()])
def test_functions_are_listed(name):
    """The page names every public function."""
    assert f"| `nk.{name}(" in PYTHON
