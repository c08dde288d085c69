"""`import pipeline as nk`: what it costs, what it gives, and what it leaves behind."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import pipeline as nk
from pipeline.errors import ConfigError, InputError
from pipeline.runs import texts
from pipeline.tables import ROWS, schema
from tests.fakes import engines

ROOT = Path(__file__).parent.parent
TEXT = (
    "Bürgermeisterin Anna Kranz sagte am Montag: „Wir zahlen 40 Millionen Euro.“ "
    "Die Halle steht in Talheim."
)
DANISH = "Byrådet besluttede mandag at sælge rådhuset, og borgmesteren ønskede det meget."


@pytest.fixture
def small(monkeypatch):
    """Engines of a few lines; the names that were asked for."""
    asked = []

    def made(*given, **_):
        asked.append(given)
        return engines()

    monkeypatch.setattr("pipeline.runs.texts.make_engines", made)
    monkeypatch.setattr("pipeline.runs.job.make_engines", made)
    texts._made.cache_clear()
    yield asked
    texts._made.cache_clear()


@pytest.fixture
def articles(tmp_path):
    """A folder with one article."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "in"


def test_import_loads_nothing():
    """Importing the package waits for no library, and still knows what it offers."""
    code = (
        "import sys, pipeline as nk\n"
        "assert {'run', 'load', 'analyze', 'Tables'} <= set(dir(nk))\n"
        "sys.exit(str({'pandas', 'numpy', 'spacy', 'pipeline.api'} & set(sys.modules) or ''))"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)  # noqa: S603

    assert done.stderr.strip() == b""


@pytest.mark.parametrize("name", nk.__all__)
def test_no_module_hides_a_function(name):
    """A submodule would take the place of the function of its name once it is imported."""
    assert hasattr(nk, name)
    assert not (ROOT / "pipeline" / name).exists()
    assert not (ROOT / "pipeline" / f"{name}.py").exists()


def test_unknown_name():
    """What is not there is an AttributeError, as in any module."""
    with pytest.raises(AttributeError, match="nothing"):
        _ = nk.nothing


def test_analyze(small):
    """One text gives dataframes with the columns of the tables and offsets into it."""
    found = nk.analyze(TEXT)

    assert found.lang == "de"
    assert list(found.mentions["text"]) == ["Anna Kranz", "Talheim"]
    [quote] = found.quotes.itertuples()
    assert TEXT[quote.start : quote.end] == "Wir zahlen 40 Millionen Euro."
    assert quote.speaker_name == "Anna Kranz"
    assert "money" in set(found.figures["kind"])
    for name in ("blocks", "sentences", "mentions", "quotes", "figures", "issues"):
        assert list(getattr(found, name).columns) == schema(ROWS[name]).names
    assert repr(found).startswith("Findings(lang='de', blocks=1, sentences=2, mentions=2, quotes=1")


def test_engines_are_kept(small):
    """The second call makes no engine; another tagger makes its own."""
    nk.analyze(TEXT)
    nk.analyze(TEXT, "de")
    nk.analyze(TEXT, tagger="newskiosk-open")

    assert [one.tagger for (one,) in small] == ["newskiosk", "newskiosk-open"]
    assert {one.translator for (one,) in small} == {"none"}


@pytest.mark.parametrize(
    ("text", "lang", "found", "codes"),
    [
        (TEXT, None, "de", []),
        (TEXT, "nl", "nl", []),
        (TEXT, "de-AT", "de", []),
        (TEXT, "fr", "", ["unsupported-language"]),
        (DANISH, None, "", ["unsupported-language"]),
        ("", None, "", ["unknown-language"]),
        ("", "de", "de", []),
        ("Anna Kranz lacht.", None, "", ["unknown-language"]),
        ("Anna Kranz lacht.", "de", "de", []),
    ],
)
def test_language(small, text, lang, found, codes):
    """A language given is not argued with; one that is not supported is an issue with a hint."""
    result = nk.analyze(text, lang)

    assert result.lang == found
    assert list(result.issues["code"]) == codes
    assert result.issues["hint"].str.len().gt(0).all()
    assert len(result.sentences) > 0 or not text or not found


def test_published_completes_dates(small):
    """The day of publication is what "am Montag" is counted from."""
    [date] = nk.analyze(TEXT, published="2024-05-08").figures.query("kind == 'date'")["date"]

    assert date == "2024-05-06"


@pytest.mark.parametrize("given", [None, float("nan"), b"text", Path("a.txt")])
def test_no_text(small, given):
    """What is no text is an error that says so, with what to do below the message."""
    with pytest.raises(InputError, match=type(given).__name__) as caught:
        nk.analyze(given)

    assert caught.value.__notes__ == [caught.value.hint]


def test_run_and_load(small, articles, tmp_path):
    """`run` gives what `load` gives afterwards; input and output may be paths or text."""
    made = nk.run(str(articles), str(tmp_path / "out"), translator="none")
    loaded = nk.load(tmp_path / "out")

    assert isinstance(made, nk.Tables)
    assert list(made.quotes["quote_id"]) == list(loaded.quotes["quote_id"])
    assert loaded.run["settings"]["translator"] == "none"
    assert (tmp_path / "out" / "report" / "index.html").is_file()
    assert repr(made).startswith("Tables(articles=1, blocks=1, sentences=2")


def test_run_without_out_leaves_nothing(small, articles, tmp_path, monkeypatch):
    """Without a folder for results the tables are all that remains."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.chdir(scratch)

    tables = nk.run([articles / "a.txt"])

    assert list(tables.mentions["text"]) == ["Anna Kranz", "Talheim"]
    assert list(scratch.iterdir()) == []


def test_unknown_setting(small, articles, tmp_path):
    """A setting that is misspelt is an error before any work."""
    with pytest.raises(ConfigError, match="traslator"):
        nk.run(articles, tmp_path / "out", traslator="none")

    assert small == []
