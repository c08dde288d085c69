"""Ten mistakes that newcomers make: each is answered in a sentence, with the next step."""

from __future__ import annotations

import errno
import json
import os
import sys

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.tables import VERSION, write_tables
from tests.fakes import engines

ABOUT = {"newskiosk": "0", "finished": "now", "models": {}, "checksums": {}, "counts": {}}
TEXT = "Die Stadt baut eine Brücke. „Sie wird schön“, sagte Anna Kranz am Montag in Kiel."


@pytest.fixture
def articles(tmp_path, monkeypatch):
    """A folder with one article, and a run without models."""
    monkeypatch.setattr("pipeline.runs.job.make_engines", lambda *_, **__: engines())
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    return folder


def told(*arguments, **given):
    """Exit code and words of a command."""
    done = CliRunner().invoke(app, [str(one) for one in arguments], **given)
    return done.exit_code, done.stderr


def test_wrong_folder(tmp_path):
    """A folder that is not there."""
    code, words = told("run", tmp_path / "nowhere", "--out", tmp_path / "out")
    assert code == 2
    assert "no such file or folder" in words
    assert "Check the path" in words


def test_empty_folder(tmp_path):
    """A folder without articles: what may be in it."""
    (tmp_path / "in").mkdir()
    code, words = told("run", tmp_path / "in", "--out", tmp_path / "out")
    assert code == 2
    assert ".jsonl" in words


def test_a_pdf_inside(articles, tmp_path):
    """A PDF beside articles is a row among the issues, and the run goes on."""
    (articles / "b.pdf").write_bytes(b"%PDF-1.4")
    code, words = told("run", articles, "--out", tmp_path / "out", "--verbose")
    assert code == 0
    assert "b.pdf: .pdf is not a format that is read" in words


def test_wrong_encoding(articles, tmp_path):
    """An old encoding is recognised; the text comes out right."""
    (articles / "a.txt").write_bytes(TEXT.encode("cp1252"))
    code, _ = told("run", articles, "--out", tmp_path / "out", "--csv")
    assert code == 0
    assert "Brücke" in (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8")


def test_no_space_left(articles, tmp_path, monkeypatch):
    """A full disk: results that were there stay."""

    def full(*_, **__):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("pipeline.runs.job.write_tables", full)
    code, words = told("run", articles, "--out", tmp_path / "out")
    assert code == 2
    assert "No space left" in words
    assert "Free some space" in words
    assert not (tmp_path / "out").exists()


def test_output_cannot_be_written(articles, tmp_path):
    """A folder for the results that cannot be made."""
    (tmp_path / "file").write_text("x")
    code, words = told("run", articles, "--out", tmp_path / "file" / "out")
    assert code == 2
    assert "another folder with --out" in words


def test_tables_of_another_version(tmp_path):
    """Old tables ask for a new run."""
    write_tables(tmp_path, {}, ABOUT)
    run = json.loads((tmp_path / "run.json").read_text())
    (tmp_path / "run.json").write_text(json.dumps({**run, "tables_version": VERSION + 1}))
    code, words = told("quotes", tmp_path)
    assert code == 2
    assert f"not {VERSION}" in words
    assert "Run newskiosk again" in words


def test_missing_extra(tmp_path, monkeypatch):
    """An optional package that is not there: how to install it."""
    monkeypatch.setitem(sys.modules, "duckdb", None)
    (tmp_path / "results").mkdir()
    write_tables(tmp_path / "results", {}, ABOUT)
    file = tmp_path / "news.duckdb"
    code, words = told("export", tmp_path / "results", "--to", "duckdb", "--out", file)
    assert code == 2
    assert "newskiosk[duckdb]" in words


def test_a_model_that_is_not_installed(articles, tmp_path, monkeypatch):
    """Offline, a model that was asked for: the command that gets it."""
    monkeypatch.undo()
    monkeypatch.setenv("NEWSKIOSK_CACHE", str(tmp_path / "cache"))
    code, words = told("run", articles, "--out", tmp_path / "out", "--translator", "opus-mt")
    assert code == 2
    assert "newskiosk models install opus-mt" in words


def test_ctrl_c(articles, tmp_path, monkeypatch):
    """An interrupted run leaves what was there, and says how to go on."""

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("pipeline.runs.job.compare", interrupted)
    code, words = told("run", articles, "--out", tmp_path / "out")
    assert code == 130
    assert "The same command starts again" in words
    assert not (tmp_path / "out").exists()


def test_standard_input(articles, tmp_path):
    """`-` takes articles from another program; nothing there is a mistake that is told."""
    line = json.dumps({"text": TEXT, "outlet": "Bote"})
    code, _ = told("run", "-", "--out", tmp_path / "out", "--csv", input=line)
    assert code == 0
    assert "Bote" in (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8")

    code, words = told("run", "-", "--out", tmp_path / "out2", input="")
    assert code == 2
    assert "newskiosk run -" in words


def test_quiet(articles, tmp_path):
    """--quiet says nothing where all went well."""
    assert told("run", articles, "--out", tmp_path / "out", "--quiet") == (0, "")
