"""The command line: it parses and prints; the work is done in `pipeline.runs`."""

from __future__ import annotations

from pipeline.cli import exports, results, work
from pipeline.cli.app import app

__all__ = ["app", "exports", "main", "results", "work"]


def main() -> None:
    """Entry point of the command `newskiosk`."""
    app()
