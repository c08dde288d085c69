"""`-` as input: what another program writes, as a file that the reader knows."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import InputError

SIGNS = {b"{": ".jsonl", b"[": ".json", b"<": ".html"}
"""How a text begins that is no plain one."""


@contextmanager
def with_stdin(inputs: Sequence[Path]) -> Iterator[list[Path]]:
    """The inputs, with what stands on standard input in place of `-`."""
    with tempfile.TemporaryDirectory(prefix="newskiosk-") as scratch:
        yield [_kept(Path(scratch)) if str(one) == "-" else one for one in inputs]


def _kept(folder: Path) -> Path:
    given = sys.stdin.buffer.read()
    if not given.strip():
        hint = "Pipe articles into it, as in: cat articles.jsonl | newskiosk run - --out results/"
        raise InputError("Nothing came on standard input.", hint=hint)
    file = folder / f"stdin{SIGNS.get(given.lstrip()[:1], '.txt')}"
    file.write_bytes(given)
    return file
