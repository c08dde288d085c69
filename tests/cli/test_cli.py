"""The command line: help, exit codes, where words and data go."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.cli.manual import PAGE, manual
from pipeline.cli.output import emit
from pipeline.records import ArticleRow, Entity, Issue, Quote
from pipeline.tables import write_tables

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ENTITY = Entity(
    entity_id="e1",
    name="[red]Lena[/red]",
    label="PER",
    names_de=("Lena",),
    names_en=(),
    names_nl=(),
    n_mentions=3,
    n_articles=2,
    n_outlets=2,
)
ABOUT = {"newskiosk": "0", "finished": "now", "models": {}, "checksums": {}, "counts": {}}


def commands():
    """Every command with its path of names."""
    found = []

    def walk(command, names):
        inner = getattr(command, "commands", None)
        if inner is None:
            found.append((names, command))
        for name, one in (inner or {}).items():
            walk(one, [*names, name])

    walk(get_command(app), [])
    return found


@pytest.fixture
def results(tmp_path):
    """A folder of results with one entity and one issue."""
    issue = Issue(path="a.txt", stage="read", code="empty", detail="The file is empty.", hint="x")
    write_tables(tmp_path, {"entities": [ENTITY], "issues": [issue]}, ABOUT)
    return tmp_path


@pytest.mark.parametrize(("names", "command"), commands(), ids=str)
def test_every_command_is_explained(names, command):
    """Each command and each option has help, and the README names the command."""
    assert command.help
    assert all(getattr(one, "help", None) for one in command.params if one.name != "help")
    assert f"newskiosk {' '.join(names)}" in README


def test_help_loads_no_library():
    """--help answers without loading models, tables or the stages."""
    heavy = "{'spacy', 'ctranslate2', 'pandas', 'numpy', 'langdetect', 'pyarrow', 'trafilatura'}"
    code = (
        "import sys\nfrom pipeline.cli import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        f"sys.exit(str(sorted({heavy} & set(sys.modules))) if {heavy} & set(sys.modules) else 0)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603

    assert (done.returncode, done.stderr) == (0, "")
    assert "quotes" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "nowhere"],
        ["run", ".", "--config", "nowhere.toml"],
        ["diff", "nowhere"],
        ["stories", "nowhere"],
        ["entities", "nowhere"],
        ["quotes", "nowhere"],
        ["report", "nowhere"],
        ["status", "nowhere"],
        ["show", "a", "--tables", "nowhere"],
        ["score", "nowhere", "--tables", "nowhere"],
        ["export", "nowhere", "--to", "jsonl"],
        ["models", "install", "nothing"],
    ],
)
def test_mistakes_are_told_in_two_lines(arguments, tmp_path, monkeypatch):
    """A mistake gives what was wrong and what to do, on standard error, and exit code 2."""
    monkeypatch.chdir(tmp_path)

    result = CliRunner().invoke(app, arguments)

    assert result.exit_code == 2
    assert result.stdout == ""
    first, second = result.stderr.strip().split("\n", 1)
    assert first.startswith("Error: ")
    assert second


def test_json_goes_to_stdout(results):
    """--format json is data and nothing else."""
    result = CliRunner().invoke(app, ["entities", str(results), "--format", "json"])

    assert result.exit_code == 0
    [entity] = json.loads(result.stdout)
    assert entity["names_de"] == ["Lena"]


def test_csv_and_table(results):
    """CSV has all columns; a table shows names as they are, whatever brackets they hold."""
    runner = CliRunner()
    csv = runner.invoke(app, ["entities", str(results), "-f", "csv"]).stdout
    table = runner.invoke(app, ["entities", str(results)], env={"COLUMNS": "150"}).stdout

    assert csv.splitlines()[1] == "e1,[red]Lena[/red],PER,Lena,,,3,2,2"
    assert "[red]Lena[/red]" in table


def test_status_shows_issues(results):
    """What could not be done is counted, with an example."""
    result = CliRunner().invoke(app, ["status", str(results), "-f", "json"])

    assert json.loads(result.stdout)[0]["example"] == "a.txt: The file is empty."


def said(text, english, engine="gemma 1", **given):
    """A quote in the article a1 with its English."""
    place = {"article_id": "a1", "quote_id": text, "sentence": 0, "start": 0, "end": len(text)}
    told = {"text": text, "text_en": english, "engine": engine if english else ""}
    return Quote(**place, **told, kind="direct", rule="r", score=1.0, **given)


QUOTES = [
    said("Ja.", "Yes."),
    said("Vierzig.", "Fourteen.", checks_failed=("numbers", "length")),
    said("Nein.", ""),
    said("No.", "No.", engine="source"),
]


def quotes_of(folder, quotes, *arguments, draft=True):
    """What `newskiosk quotes` says of a run that found these quotes."""
    row = dict.fromkeys(ArticleRow.__dataclass_fields__, "") | {"article_id": "a1", "lang_score": 1}
    row |= {name: 0 for name in row if name.startswith("n_")}
    row |= dict.fromkeys(("persons", "organisations", "places", "speakers"), ())
    rows = {"articles": [ArticleRow(**row)], "quotes": quotes}
    write_tables(folder, rows, ABOUT | {"draft": draft})
    wide = {"COLUMNS": "200"}
    return CliRunner().invoke(app, ["quotes", str(folder), *arguments], env=wide).stdout


@pytest.mark.parametrize(
    ("draft", "shown"),
    [
        (True, ["[draft] Yes.", "[draft, doubtful: a number differs; a part may be missing"]),
        (False, [" Yes.", "[doubtful: a number differs; a part may be missing or added] Fourteen"]),
    ],
)
def test_quotes_tell_drafts_and_doubts(tmp_path, draft, shown):
    """The table of quotes says of its English what a reader must know; English is not repeated."""
    table = quotes_of(tmp_path, QUOTES, draft=draft)

    assert all(words in table for words in shown)
    assert ("draft" in table) is draft
    assert table.count(" No. ") == 1


def test_quotes_as_data(tmp_path):
    """JSON has the English as it is, and what there is to know about it in fields of its own."""
    rows = json.loads(quotes_of(tmp_path, QUOTES, "-f", "json"))

    assert [one["text_en"] for one in rows] == ["Yes.", "Fourteen.", "", "No."]
    assert [one["draft"] for one in rows] == [True, True, False, False]
    assert rows[1]["checks_failed"] == ["numbers", "length"]


@pytest.mark.parametrize("quotes", [QUOTES[2:3], QUOTES[3:]])
def test_quotes_without_english(tmp_path, quotes):
    """Where nothing was translated there is no column for it."""
    table = quotes_of(tmp_path, quotes)

    assert quotes[0].text in table
    assert "text_en" not in table


def test_choices_of_translate(tmp_path):
    """--translate names its choices in the help, and where another is given."""
    help_text = CliRunner().invoke(app, ["run", "--help"], env={"COLUMNS": "200"}).stdout
    wrong = CliRunner().invoke(app, ["run", str(tmp_path), "--translate", "some"])

    assert "all|quotes|headlines|none" in help_text
    assert wrong.exit_code == 2
    assert all(word in wrong.stderr for word in ("some", "all", "quotes", "headlines", "none"))


def test_version():
    """--version answers with name and version."""
    assert CliRunner().invoke(app, ["--version"]).stdout.startswith("newskiosk 0.")


def test_models_list_shows_terms_and_scores():
    """Every tagger is listed with what it does and its terms; JSON has scores as numbers."""
    runner = CliRunner()
    rows = json.loads(runner.invoke(app, ["models", "list", "-f", "json"]).stdout)
    taggers = {one["name"]: one for one in rows if one["job"] == "entities"}
    csv = runner.invoke(app, ["models", "list", "-f", "csv"]).stdout.splitlines()

    assert list(taggers) == ["newskiosk", "newskiosk-open", "spacy"]
    assert all(one["does"].startswith("names") and one["terms"] for one in taggers.values())
    assert all(0 < f1 < 1 for one in taggers.values() for f1 in one["names_f1"].values())
    assert {"does", "terms", "names_f1", "quotes_f1", "size", "installed"} <= set(csv[0].split(","))


def test_scores_in_a_table_and_in_csv(capsys):
    """Scores by language take a line each in a table, one cell in CSV."""
    row = {"name": "t", "names_f1": {"de": 0.75, "nl": 0.5}, "installed": True}
    emit([row], list(row), form="table", out=sys.stdout)
    table = capsys.readouterr().out
    emit([row], list(row), form="csv", out=sys.stdout)

    assert "de 0.750" in table
    assert "nl 0.500" in table
    assert "yes" in table
    assert capsys.readouterr().out.splitlines()[1] == "t,de 0.750; nl 0.500,True"


def test_commands_are_in_the_docs():
    """docs/commands.md is what `python -m pipeline.cli.manual` makes of the help."""
    assert PAGE.read_text(encoding="utf-8") == manual()


def test_every_command_has_an_example():
    """The help of each command shows how it is called."""
    assert [names for names, command in commands() if "Example:" not in command.help] == []
