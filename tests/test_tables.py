"""Tables on disk: the contract's columns, a round trip, and cells a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json

import pytest

from pipeline.errors import TablesError
from pipeline.records import DiffItem, Entity, Issue, Quote, Status
from pipeline.tables import ROWS, RUN_FILE, load_rows, load_tables, schema, write_csv, write_tables

ENTITY = Entity(
    entity_id="e1",
    name="Lena Hartwig",
    label="PER",
    names_de=("Hartwig", "Lena Hartwig"),
    names_en=(),
    names_nl=(),
    n_mentions=3,
    n_articles=2,
    n_outlets=2,
)
ITEM = DiffItem(
    story_id="s1",
    item_id="i1",
    kind="figure",
    status=Status.CONFLICT,
    outlet="Bote",
    presence="present",
    item="40 jobs",
    rank=0,
    reason="two values",
    start=None,
    end=None,
)


# The public contract: these columns are there, whatever is added.
CONTRACT = {
    "articles": "article_id path outlet title author url published lang lang_score text text_en "
    "n_sentences n_mentions n_quotes n_figures n_issues persons organisations places speakers "
    "story_id copy_of",
    "blocks": "article_id start end kind",
    "sentences": "article_id sentence start end text lang block text_en engine checks_failed",
    "mentions": "article_id mention_id sentence start end text label score entity_id entity",
    "entities": "entity_id name label names_de names_en names_nl n_mentions n_articles n_outlets",
    "quotes": "article_id quote_id start end text text_en kind nested_in cue_start cue_end cue "
    "speaker_start speaker_end speaker speaker_entity_id speaker_kind via modality rule score",
    "figures": "article_id figure_id start end text kind low high unit approximate scope date",
    "stories": "story_id title n_articles outlets first_published last_published",
    "statements": "story_id statement_id article_id start end text text_en verdict score",
    "diff": "story_id item_id kind status outlet article_id start end text evidence",
    "issues": "path article_id stage code detail start end",
}


@pytest.mark.parametrize(("name", "columns"), CONTRACT.items())
def test_contract(name, columns):
    """Every column of the contract is in its table."""
    missing = set(columns.split()) - set(schema(ROWS[name]).names)

    assert missing == set()


def test_round_trip(tmp_path):
    """Rows come back as they were written, also lists, enums and missing offsets."""
    write_tables(tmp_path, {"entities": [ENTITY], "diff": [ITEM]}, {"counts": {}})

    assert load_rows(tmp_path, "entities", Entity) == [ENTITY]
    assert load_rows(tmp_path, "diff", DiffItem) == [ITEM]
    assert load_rows(tmp_path, "quotes", Quote) == []


def test_load_tables(tmp_path):
    """All tables come as dataframes, empty ones with their columns."""
    write_tables(tmp_path, {"entities": [ENTITY]}, {"newskiosk": "1"})

    tables = load_tables(tmp_path)

    assert list(tables.entities["name"]) == ["Lena Hartwig"]
    assert "speaker" in tables.quotes.columns
    assert tables.run["newskiosk"] == "1"


def test_lone_surrogate(tmp_path):
    """A character that UTF-8 cannot hold takes one place, so that offsets stay right."""
    issue = Issue(path="a\ud800b", stage="read", code="c", detail="d")

    write_tables(tmp_path, {"issues": [issue]}, {})

    assert load_rows(tmp_path, "issues", Issue)[0].path == "a?b"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1+1", "'-1+1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\tx", "'\tx"),
        ("x=1", "x=1"),
        (-1.5, "-1.5"),
        (None, ""),
        (["a", "b"], "a; b"),
        (["=a", "b"], "'=a; b"),
    ],
)
def test_csv_cells(value, expected):
    """Cells that a spreadsheet would run as a formula are neutralised; numbers stay numbers."""
    out = io.StringIO()
    write_csv(out, ["a", "b"], [{"a": value, "b": 1}])

    rows = list(csv.reader(io.StringIO(out.getvalue())))

    assert rows[1] == [expected, "1"]


def test_csv_beside_parquet(tmp_path):
    """With as_csv every table has its CSV."""
    write_tables(tmp_path, {"entities": [ENTITY]}, {}, as_csv=True)

    assert {file.stem for file in tmp_path.glob("*.csv")} == set(ROWS)


@pytest.mark.parametrize("content", [None, "{", json.dumps({"tables_version": 0})])
def test_no_results(tmp_path, content):
    """A folder without results, or with another version's, is an error with a hint."""
    if content is not None:
        (tmp_path / RUN_FILE).write_text(content, encoding="utf-8")

    with pytest.raises(TablesError) as caught:
        load_tables(tmp_path)

    assert caught.value.hint


def test_broken_table(tmp_path):
    """A table that is damaged is an error that names the file."""
    write_tables(tmp_path, {}, {})
    (tmp_path / "quotes.parquet").write_bytes(b"PAR1")

    with pytest.raises(TablesError, match=r"quotes\.parquet"):
        load_tables(tmp_path)
