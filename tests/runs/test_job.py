"""The whole job on small engines: what is published, what is counted, what stays the same."""

from __future__ import annotations

import json
import re

import pandas as pd
import pytest

from pipeline.config import Settings
from pipeline.engines import TRANSLATORS, make_engines
from pipeline.errors import InputError, OutputError
from pipeline.runs.job import run
from pipeline.tables import ROWS, load_tables
from tests.fakes import engines

GOOD = (
    "Streit um die Halle\n\n"
    "Bürgermeisterin Anna Kranz sagte am Montag: „Wir zahlen 40 Millionen Euro.“ "
    "Die Halle steht in Talheim. Der Rat schweigt zu allen Fragen der Bürger.\n"
)
DANISH = "Byrådet besluttede mandag at sælge rådhuset, og borgmesteren ønskede det meget."


@pytest.fixture
def folder(tmp_path):
    """Two outlets, one article each."""
    given = tmp_path / "in"
    for outlet in ("Bote", "Kurier"):
        (given / outlet).mkdir(parents=True)
        text = GOOD.replace("schweigt", "schweigt weiter") if outlet == "Bote" else GOOD
        (given / outlet / "a.txt").write_text(text, encoding="utf-8")
    return given


def test_everything_is_published(folder, tmp_path):
    """Tables, run.json and report appear in the output folder, and nothing beside it."""
    summary = run([folder], tmp_path / "out", engines=engines())

    names = {file.name for file in summary.out.iterdir()}
    assert names == {f"{name}.parquet" for name in ROWS} | {"run.json", "report"}
    assert summary.report.is_file()
    assert summary.failed == 0
    assert summary.counts["articles"] == 2
    assert {one.name for one in tmp_path.iterdir()} == {"in", "out"}


def test_bad_files_are_rows_and_counted(folder, tmp_path):
    """Unreadable files and unsupported languages are Issues; the rest is analysed."""
    (folder / "empty.txt").touch()
    (folder / "paper.pdf").write_bytes(b"%PDF")
    (folder / "dansk.txt").write_text(DANISH, encoding="utf-8")

    summary = run([folder], tmp_path / "out", engines=engines())

    issues = load_tables(summary.out).issues
    assert dict(zip(issues["path"], issues["code"], strict=True)) == {
        "empty.txt": "empty",
        "paper.pdf": "unsupported-format",
        "dansk.txt": "unsupported-language",
    }
    assert issues["hint"].str.len().gt(0).all()
    assert summary.failed == 3


def test_the_same_input_gives_the_same_tables(folder, tmp_path):
    """Two runs differ in nothing but times; another file changes no row of the others."""
    first = load_tables(run([folder], tmp_path / "one", engines=engines()).out)
    second = load_tables(run([folder], tmp_path / "two", engines=engines()).out)
    (folder / "Bote" / "b.txt").write_text(f"Anders.\n\n{GOOD[::-1]}", encoding="utf-8")
    third = load_tables(run([folder], tmp_path / "three", engines=engines()).out)

    for name in ROWS:
        pd.testing.assert_frame_equal(getattr(first, name), getattr(second, name))
    for name in ("mentions", "quotes", "figures", "sentences"):
        rows = getattr(third, name)
        kept = rows[rows["article_id"].isin(first.articles["article_id"])].reset_index(drop=True)
        pd.testing.assert_frame_equal(kept, getattr(first, name))


def test_run_replaces_an_earlier_one(folder, tmp_path):
    """A second run into the same folder takes the place of the first."""
    out = tmp_path / "out"
    run([folder], out, engines=engines())
    run([folder], out, Settings(csv=True), engines=engines())

    assert (out / "quotes.csv").is_file()
    assert json.loads((out / "run.json").read_text())["settings"]["csv"] is True


@pytest.mark.parametrize(
    ("translate", "english"),
    [
        ("quotes", r"The Bürgermeisterin Anna Kranz sagte .*“"),
        ("headlines", "The Streit um die Halle"),
        ("none", ""),
    ],
)
def test_how_much_is_translated(folder, tmp_path, translate, english):
    """Each run translates what it was asked for, whatever an earlier one left in the folder."""
    out = tmp_path / "out"
    full = load_tables(run([folder], out, engines=engines()).out)
    less = load_tables(run([folder], out, Settings(translate=translate), engines=engines()).out)
    more = load_tables(run([folder], out, engines=engines()).out)

    assert less.run["settings"]["translate"] == translate
    assert all(re.fullmatch(english, text, re.S) for text in less.articles["text_en"])
    assert list(less.issues["code"]) == []
    pd.testing.assert_frame_equal(more.sentences, full.sentences)
    columns = ["text_en", "engine", "checks_failed"]
    for name in ("mentions", "quotes", "figures", "diff"):
        kept = [getattr(one, name).drop(columns=columns, errors="ignore") for one in (less, full)]
        pd.testing.assert_frame_equal(*kept)


def test_no_translator_is_made_for_nothing(monkeypatch):
    """Who wants no English needs no translation engine."""

    def refuse(threads, tell):
        raise AssertionError

    monkeypatch.setitem(TRANSLATORS, "gemma", refuse)

    made = make_engines(Settings(translator="gemma", translate="none"))

    assert (made.translator.name, made.translator.draft) == ("none", False)


def test_progress_is_told(folder, tmp_path):
    """Progress counts articles up to all of them."""
    told = []

    def progress(stage, done, total):
        told.append((stage, done, total))

    run([folder], tmp_path / "out", engines=engines(), progress=progress)

    assert ("analyse", 2, 2) in told
    assert told[0] == ("analyse", 0, 2)


def test_nothing_to_read(tmp_path):
    """A folder without any article is an error that says what was wrong with the files."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "paper.pdf").write_bytes(b"%PDF")

    with pytest.raises(InputError) as caught:
        run([tmp_path / "in"], tmp_path / "out", engines=engines())

    assert "paper.pdf" in caught.value.hint
    assert not (tmp_path / "out").exists()


def test_output_is_checked_before_any_work(folder, tmp_path):
    """An output folder that holds something else is refused at once."""
    (tmp_path / "notes.txt").touch()

    with pytest.raises(OutputError):
        run([folder], tmp_path, engines=engines())


def test_overrides(folder, tmp_path):
    """Corrections by the user win, and one that matches nothing is an Issue."""
    corrections = tmp_path / "overrides.toml"
    corrections.write_text(
        '[[rename]]\nfrom = "Talheim"\nto = "Talheim (Aue)"\n'
        '[[merge]]\nnames = ["Nobody", "Nowhere"]\n',
        encoding="utf-8",
    )
    settings = Settings(overrides=str(corrections))

    tables = load_tables(run([folder], tmp_path / "out", settings, engines=engines()).out)

    assert "Talheim (Aue)" in set(tables.entities["name"])
    assert "override" in set(tables.links["rule"])
    assert list(tables.issues["code"]) == ["override-unused"]


def test_a_story_that_cannot_be_compared_is_an_issue(folder, tmp_path, monkeypatch):
    """A fault in comparing one story costs its comparison only."""

    def fail(*given):
        raise IndexError("86")

    monkeypatch.setattr("pipeline.runs.compare.diff_story", fail)

    tables = load_tables(run([folder], tmp_path / "out", engines=engines()).out)

    assert set(tables.issues["stage"]) == {"diff"}
    assert "IndexError: 86" in tables.issues["detail"][0]
    assert len(tables.quotes) > 0
    assert len(tables.diff) == 0
