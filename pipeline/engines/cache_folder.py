"""Where models made on this machine live, and how a folder appears there whole or not at all.

A folder is built beside its final name and renamed; a `manifest.json` with the checksum of every
file is written last. So a process that is killed leaves no half model, two processes that build
the same one do no harm, and a file that was damaged later is noticed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.errors import OutputError

MANIFEST = "manifest.json"
ABANDONED_AFTER = 24 * 3600  # seconds; no build takes a day, so what is older was killed


def cache_folder() -> Path:
    """The folder for models and caches: `NEWSKIOSK_CACHE`, else the user's cache folder."""
    given = os.environ.get("NEWSKIOSK_CACHE")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("newskiosk"))


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_sound(folder: Path) -> bool:
    """Whether `folder` holds exactly what its manifest says."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return bool(manifest == _checksums(folder))
    except (OSError, ValueError):
        return False


def ensure_folder(target: Path, build: Callable[[Path], None]) -> Path:
    """`target`, made by `build(empty folder)` unless it is there and sound.

    A broken `target` is replaced. Raises OutputError where it cannot be written; whatever else
    `build` raises passes through, and nothing is left.
    """
    try:
        return target if is_sound(target) else _make(target, build)
    except OSError as error:
        raise OutputError(
            f"{target} cannot be made: {error}",
            hint="Set NEWSKIOSK_CACHE to a folder with 1 GB of room.",
        ) from error


def _make(target: Path, build: Callable[[Path], None]) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(target)
    fresh = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
    try:
        build(fresh)
        (fresh / MANIFEST).write_text(json.dumps(_checksums(fresh), indent=1), encoding="utf-8")
        _publish(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return target


def _publish(fresh: Path, target: Path) -> None:
    """Rename `fresh` to `target`, unless another process was first with a sound one."""
    if target.exists() and not is_sound(target):
        broken = fresh.with_name(f"{fresh.name}-broken")
        target.rename(broken)
        shutil.rmtree(broken, ignore_errors=True)
    try:
        fresh.rename(target)
    except OSError:
        if not is_sound(target):
            raise


def _checksums(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in files if path.name != MANIFEST}
    return {name: file_sha256(path) for name, path in names.items()}


def _prefix(target: Path) -> str:
    return f".{target.name}.building-"


def _remove_abandoned(target: Path) -> None:
    for left in target.parent.glob(f"{_prefix(target)}*"):
        if time.time() - left.stat().st_mtime > ABANDONED_AFTER:
            shutil.rmtree(left, ignore_errors=True)
