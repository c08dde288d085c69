"""The memory of translations: what is kept, for whom, and what happens when the file is broken."""

from __future__ import annotations

import multiprocessing
import sqlite3

import pytest

from pipeline.engines.translation_cache import CachedTranslator
from pipeline.records import English


class Counting:
    """Translates by shouting, and counts what it was asked."""

    name, draft, checksum = "counting", True, "abc"

    def __init__(self, version="1"):
        self.version = version
        self.asked = []

    def translate(self, texts, lang):
        self.asked += texts
        return [English(text.upper() if text != "stumm" else "", 0.25) for text in texts]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "translations.sqlite"


def test_survives_the_process(path):
    """What one translator made, a later one with the same file does not ask for again."""
    CachedTranslator(Counting(), path).translate(["eins", "zwei"], "de")
    later = Counting()

    again = CachedTranslator(later, path).translate(["zwei", "drei", "zwei"], "de")
    assert again == [English("ZWEI", 0.25), English("DREI", 0.25), English("ZWEI", 0.25)]
    assert later.asked == ["drei"]


@pytest.mark.parametrize(("version", "lang"), [("2", "de"), ("1", "nl")])
def test_key(path, version, lang):
    """Another version or language has no part in it."""
    CachedTranslator(Counting(), path).translate(["eins"], "de")
    later = Counting(version)
    CachedTranslator(later, path).translate(["eins"], lang)

    assert later.asked == ["eins"]


class Twofold(Counting):
    """Has a second way."""

    def again(self, texts, lang):
        self.asked += [f"again {text}" for text in texts]
        return [English(f"{text.upper()}!") for text in texts]


def test_second_way(path):
    """The second way is remembered as well, apart from the first; without one there is nothing."""
    translator = Twofold()
    cached = CachedTranslator(translator, path)
    cached.translate(["eins"], "de")

    assert cached.again(["eins"], "de") == cached.again(["eins"], "de") == [English("EINS!")]
    assert cached.translate(["eins"], "de") == [English("EINS", 0.25)]
    assert translator.asked == ["eins", "again eins"]
    assert CachedTranslator(Counting(), path).again(["eins"], "de") == []


def test_nothing_is_not_kept(path):
    """Where the engine made nothing, it is asked again the next time."""
    CachedTranslator(Counting(), path).translate(["stumm"], "de")
    later = Counting()

    assert CachedTranslator(later, path).translate(["stumm"], "de") == [English("", 0.25)]
    assert later.asked == ["stumm"]


def test_looks_like_the_engine(path):
    """Name, version, draft and checksum are those of the engine."""
    inner = Counting()
    cached = CachedTranslator(inner, path)

    assert (cached.name, cached.version, cached.draft, cached.checksum) == (
        "counting",
        "1",
        True,
        "abc",
    )


@pytest.mark.parametrize(
    "content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 900]
)
def test_broken_file_is_set_aside(path, content):
    """A file that is no database is renamed, and a new one started."""
    path.parent.mkdir()
    path.write_bytes(content)
    CachedTranslator(Counting(), path).translate(["eins"], "de")
    later = Counting()
    CachedTranslator(later, path).translate(["eins"], "de")

    assert later.asked == []
    assert [one.read_bytes() for one in path.parent.glob("*.broken-*")] == [content]


def test_without_a_place_to_write(tmp_path):
    """Where there can be no file, translating works all the same."""
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")

    assert CachedTranslator(Counting(), blocked / "x.sqlite").translate(["eins"], "de") == [
        English("EINS", 0.25)
    ]


def test_other_table_of_that_name(path):
    """A database of another layout costs the memory, not the run."""
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE translations (something INTEGER)")
    database.close()

    assert CachedTranslator(Counting(), path).translate(["eins"], "de") == [English("EINS", 0.25)]


def translate_many(path, first):
    texts = [f"Satz {number}" for number in range(first, first + 40)]
    for text in texts:
        CachedTranslator(Counting(), path).translate([text], "de")


def test_processes_at_once(path):
    """Three processes write at the same time, and everything is kept."""
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=translate_many, args=(path, n)) for n in (0, 20, 40)]
    for one in processes:
        one.start()
    for one in processes:
        one.join()
    later = Counting()
    CachedTranslator(later, path).translate([f"Satz {number}" for number in range(80)], "de")

    assert [one.exitcode for one in processes] == [0, 0, 0]
    assert later.asked == []
