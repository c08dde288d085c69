"""Exports as files: there when complete, in place of the last one, never inside the results."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.cli.exports import To
from pipeline.errors import InputError, OutputError, TablesError
from pipeline.runs.exporting import DATABASES, LINES, export_file, export_lines
from pipeline.tables import write_tables
from tests.export.results import ABOUT, rows


@pytest.fixture
def results(tmp_path):
    """A folder of results."""
    folder = tmp_path / "results"
    folder.mkdir()
    write_tables(folder, rows(), ABOUT)
    return folder


@pytest.mark.parametrize("form", ["sqlite", "jsonl", "annotations"])
def test_an_export_replaces_the_last(results, tmp_path, form):
    """A second export gives the same file, and nothing is left beside it."""
    out = tmp_path / "new" / f"a.{form}"
    export_file(results, form, out)
    first = out.read_bytes()
    export_file(results, form, out)

    assert out.read_bytes() == first
    assert list(out.parent.iterdir()) == [out]


def test_a_failed_export_leaves_the_last(results, tmp_path, monkeypatch):
    """Where writing breaks off, the earlier file stays as it was."""
    out = tmp_path / "a.jsonl"
    out.write_text("earlier")

    def fail(rows, about):
        yield {"a": 1}
        raise OSError("No space left")

    monkeypatch.setitem(LINES, "jsonl", fail)
    with pytest.raises(OutputError, match="No space left") as caught:
        export_file(results, "jsonl", out)

    assert caught.value.hint
    assert out.read_text() == "earlier"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.jsonl", "results"]


@pytest.mark.parametrize(
    ("form", "out", "error"),
    [
        ("sqlite", "", OutputError),
        ("sqlite", "results", OutputError),
        ("sqlite", "results/quotes.parquet", OutputError),
        ("sqlite", "results/run.json/a.sqlite", OutputError),
        ("excel", "a.xlsx", InputError),
    ],
)
def test_mistakes(results, tmp_path, form, out, error):
    """A folder, a place in the results, an unknown form: refused with a hint, nothing written."""
    before = (results / "quotes.parquet").read_bytes()

    with pytest.raises(error) as caught:
        export_file(results, form, tmp_path / out)

    assert caught.value.hint
    assert (results / "quotes.parquet").read_bytes() == before


def test_no_results(tmp_path):
    """A folder without results is an error."""
    with pytest.raises(TablesError):
        export_file(tmp_path, "sqlite", tmp_path / "x" / "a.sqlite")


def test_a_database_is_no_lines(results):
    """A database needs a file."""
    with pytest.raises(InputError, match="file"):
        export_lines(results, "sqlite")


def test_the_command_knows_every_form():
    """What the command offers is what there is."""
    assert {str(one) for one in To} == {*DATABASES, *LINES}


def test_lines_go_to_stdout(results):
    """Without --out there is data on standard output, and nothing else."""
    result = CliRunner().invoke(app, ["export", str(results), "--to", "annotations"])

    assert result.exit_code == 0
    assert len([json.loads(line) for line in result.stdout.splitlines()]) == 6


def test_a_file_is_told(results, tmp_path):
    """With --out there is a file, and a word on it on standard error."""
    out = tmp_path / "a.sqlite"
    result = CliRunner().invoke(app, ["export", str(results), "--to", "sqlite", "--out", str(out)])

    assert (result.exit_code, result.stdout) == (0, "")
    assert "a.sqlite" in result.stderr.replace("\n", "")
    assert out.read_bytes().startswith(b"SQLite format 3")
