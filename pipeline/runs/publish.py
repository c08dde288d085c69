"""Publishing a folder of results at once: written beside, then renamed into place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import OutputError
from pipeline.tables import RUN_FILE


def check_out(out: Path, inputs: Sequence[Path]) -> None:
    """Make sure, before any work, that results may be put into `out`.

    Raises OutputError if it holds anything but an earlier run's results, or any of the input.
    """
    _recover(out)
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out} is a file.", hint="Name a folder with --out.")
    resolved = out.resolve()
    for given in inputs:
        if given.resolve().is_relative_to(resolved) or resolved.is_relative_to(given.resolve()):
            hint = "Name a folder outside of the articles with --out."
            raise OutputError(f"{out} and the input {given} lie in one another.", hint=hint)
    if out.is_dir() and not (out / RUN_FILE).is_file() and _visible(out):
        hint = "Name an empty or new folder with --out."
        raise OutputError(f"{out} holds other files: {', '.join(_visible(out)[:3])}.", hint=hint)
    _try_writing(out)


def _visible(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if not one.name.startswith("."))


def _try_writing(out: Path) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _tidy(out)
        staged = _staged(out)
        staged.mkdir()
        staged.rmdir()
    except OSError as error:
        hint = "Check the permissions, or name another folder with --out."
        raise OutputError(f"{out} cannot be written: {error.strerror}.", hint=hint) from None


@contextmanager
def publish(out: Path) -> Iterator[Path]:
    """A folder to write into, which takes the place of `out` when all went well.

    Hidden files of `out` (such as .gitkeep) are kept. A process killed at any moment leaves the
    old results or the new ones; what it left half-done is tidied up by the next run.
    """
    staged, old = _staged(out), _old(out)
    shutil.rmtree(staged, ignore_errors=True)
    try:
        staged.mkdir(parents=True)
        yield staged
        _keep_hidden(out, staged)
        if out.exists():
            out.rename(old)
        staged.rename(out)
    except OSError as error:
        hint = "Free some space or name another folder with --out."
        raise OutputError(f"{out} could not be written: {error}.", hint=hint) from error
    finally:
        _recover(out)
        shutil.rmtree(staged, ignore_errors=True)


def _keep_hidden(out: Path, staged: Path) -> None:
    for one in out.glob(".*") if out.is_dir() else ():
        if one.is_file():
            shutil.copy2(one, staged / one.name)


def _staged(out: Path) -> Path:
    return out.with_name(f".{out.name}.new-{os.getpid()}")


def _old(out: Path) -> Path:
    return out.with_name(f".{out.name}.old")


def _tidy(out: Path) -> None:
    """Remove what killed runs left half-written; a run that is alive keeps its own."""
    for left in out.parent.glob(f".{out.name}.new-*"):
        pid = left.name.rpartition("-")[2]
        if pid == str(os.getpid()) or not Path(f"/proc/{pid}").exists():
            shutil.rmtree(left, ignore_errors=True)


def _recover(out: Path) -> None:
    """Finish what a run that was killed between two renames left undone."""
    old = _old(out)
    if old.exists() and not out.exists():
        old.rename(out)
    shutil.rmtree(old, ignore_errors=True)
