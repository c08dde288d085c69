"""What the README says is true: its commands and its Python run as they stand there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^\| `newskiosk ([^`]+)` \|", README, re.M)))
ONLINE = "models install opus-mt"


@pytest.mark.model
@pytest.mark.parametrize("command", [one for one in COMMANDS if one != ONLINE])
def test_commands(command, sample_run, tmp_path):
    """Each command of the table runs on the sample corpus and says something."""
    given = {
        "ARTICLES": "data/raw",
        "RESULTS": str(tmp_path / "out" if command.startswith("run") else sample_run.out),
        "ARTICLE": "bote/tarvik-oosterwolm.txt",
        "GOLD": "tests/gold/sample",
        "FILE": str(tmp_path / "news.sqlite"),
    }
    words = [given.get(word, word) for word in shlex.split(command)]
    extra = ["--translator", "none"] if words[0] == "run" else []

    result = CliRunner().invoke(app, [*words, *extra], env={"COLUMNS": "200"})

    assert result.exit_code == 0, result.output
    assert len(result.output) > 40


def test_commands_are_found():
    """The table lists the commands that the test above runs."""
    assert ONLINE in COMMANDS
    assert len(COMMANDS) >= 10


@pytest.mark.model
def test_python(sample_run):
    """The Python of the README runs."""
    for code in re.findall(r"```python\n(.*?)```", README, re.S):
        exec(code.replace("data/processed", str(sample_run.out)), {})  # noqa: S102


@pytest.mark.parametrize("target", re.findall(r"\]\(((?!http)[^)#]+)\)", README))
def test_links(target):
    """Every file the README points to is there."""
    assert (ROOT / target).exists()


def test_make_targets():
    """`make run` and `make test` are targets of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)", README, re.M):
        assert re.search(rf"^{target}:", makefile, re.M)
