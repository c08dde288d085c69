"""The help of every command as one page, docs/commands.md: `python -m pipeline.cli.manual`."""

from __future__ import annotations

from pathlib import Path

import typer
from typer.cli import get_docs_for_click

from pipeline.cli import app

PAGE = Path(__file__).parent.parent.parent / "docs" / "commands.md"
HEAD = "<!-- Made by python -m pipeline.cli.manual; edit the help instead. -->\n\n"


def manual() -> str:
    """The page as Markdown."""
    command = typer.main.get_command(app)
    ctx = typer.Context(command, info_name="newskiosk")
    page = get_docs_for_click(obj=command, ctx=ctx, name="newskiosk", title="Commands")
    return HEAD + page.rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
