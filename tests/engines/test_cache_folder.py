"""Folders that appear whole or not at all."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest

from pipeline.engines.cache_folder import (
    ABANDONED_AFTER,
    MANIFEST,
    cache_folder,
    ensure_folder,
    is_sound,
)
from pipeline.errors import OutputError


def build(folder):
    (folder / "weights.bin").write_bytes(b"1234")
    (folder / "more").mkdir()
    (folder / "more" / "words.txt").write_text("words")


def test_environment_is_read_when_asked(monkeypatch, tmp_path):
    """NEWSKIOSK_CACHE counts at the time of the call; without it the user's cache folder does."""
    monkeypatch.setenv("NEWSKIOSK_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path

    monkeypatch.delenv("NEWSKIOSK_CACHE")
    assert "newskiosk" in cache_folder().parts


def test_built_once(tmp_path):
    """A sound folder is taken as it is."""
    calls = []
    target = tmp_path / "models" / "one"
    for _ in range(2):
        ensure_folder(target, lambda folder: (calls.append(folder), build(folder)))

    assert len(calls) == 1
    assert is_sound(target)
    assert [one.name for one in target.parent.iterdir()] == ["one"]


@pytest.mark.parametrize("damage", ["change", "remove", "add", "manifest"])
def test_broken_folder_is_built_anew(tmp_path, damage):
    """Any file changed, missing or added since is noticed, and the folder replaced."""
    target = ensure_folder(tmp_path / "one", build)
    if damage == "change":
        (target / "weights.bin").write_bytes(b"1235")
    if damage == "remove":
        (target / "more" / "words.txt").unlink()
    if damage == "add":
        (target / "other.txt").write_text("x")
    if damage == "manifest":
        (target / MANIFEST).write_text("{")
    assert not is_sound(target)

    ensure_folder(target, build)
    assert is_sound(target)
    assert (target / "weights.bin").read_bytes() == b"1234"


def test_failed_build_leaves_nothing(tmp_path):
    """What the builder raises passes through, and no half folder stays."""

    def fail(folder):
        build(folder)
        raise RuntimeError("out of paper")

    with pytest.raises(RuntimeError, match="out of paper"):
        ensure_folder(tmp_path / "one", fail)

    assert list(tmp_path.iterdir()) == []


def test_no_place_to_write(tmp_path):
    """Where the folder cannot be made the error says where else it could be."""
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OutputError) as caught:
        ensure_folder(tmp_path / "file" / "one", build)

    assert "NEWSKIOSK_CACHE" in caught.value.hint


def slow_build(folder):
    build(folder)
    (folder.parent / "started").touch()
    time.sleep(60)


def test_killed_build_leaves_no_folder(tmp_path):
    """After kill -9 in the middle the target is not there, and the next build works."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=ensure_folder, args=(tmp_path / "one", slow_build))
    process.start()
    while not (tmp_path / "started").exists():
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.join()

    assert not (tmp_path / "one").exists()
    assert is_sound(ensure_folder(tmp_path / "one", build))


def test_abandoned_folders_are_removed(tmp_path):
    """What a killed build left is removed once it is old; what is young may still be built."""
    old, young = tmp_path / ".one.building-old", tmp_path / ".one.building-young"
    old.mkdir()
    young.mkdir()
    then = time.time() - ABANDONED_AFTER - 60
    os.utime(old, (then, then))
    ensure_folder(tmp_path / "one", build)

    assert not old.exists()
    assert young.exists()


def meet_and_build(target, place):
    def together(folder):
        build(folder)
        (place / f"{os.getpid()}").touch()
        while len(list(place.iterdir())) < 2:
            time.sleep(0.02)

    ensure_folder(target, together)


def test_two_processes_at_once(tmp_path):
    """Two builders of one folder both succeed, and one sound folder is there."""
    place = tmp_path / "place"
    place.mkdir()
    target = Path(tmp_path / "models" / "one")
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=meet_and_build, args=(target, place)) for _ in range(2)]
    for one in processes:
        one.start()
    for one in processes:
        one.join(60)

    assert [one.exitcode for one in processes] == [0, 0]
    assert is_sound(target)
    assert [one.name for one in target.parent.iterdir()] == ["one"]
