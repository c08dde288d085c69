"""Translations that were made before: a translator around another, with a memory on disk.

The key is text, language, engine and version, so that a new model or prompt starts afresh. SQLite
in WAL mode lets several processes read and write; a file that cannot be used is set aside, and
where nothing can be written the translator works without a memory.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from pipeline.engines.cache_folder import cache_folder
from pipeline.protocols import SecondTry, Translator
from pipeline.records import English

Make = Callable[[Sequence[str], str], list[English]]

SECONDS_TO_WAIT = 30.0
AT_ONCE = 256
"""Texts given to the engine before what it made is stored: a run that is stopped loses no more."""

_TABLE = (
    "CREATE TABLE IF NOT EXISTS english "
    "(key TEXT PRIMARY KEY, text TEXT NOT NULL, confidence REAL NOT NULL)"
)


class CachedTranslator:
    """A translator that asks another one only for what is new (`protocols.Translator`)."""

    def __init__(self, inner: Translator, path: Path | None = None) -> None:
        self.inner = inner
        self.name, self.version, self.draft = inner.name, inner.version, inner.draft
        self.path = path or cache_folder() / "translations.sqlite"

    @property
    def checksum(self) -> str:
        """The checksum of the other one's weights."""
        return str(getattr(self.inner, "checksum", ""))

    def translate(self, texts: Sequence[str], lang: str) -> list[English]:
        """One English text per text, in order; each new text goes to the other one once."""
        return self._remembered(texts, lang, self.inner.translate)

    def again(self, texts: Sequence[str], lang: str) -> list[English]:
        """The other one's second way, if it has one (`protocols.SecondTry`)."""
        if not isinstance(self.inner, SecondTry):
            return []
        return self._remembered(texts, lang, self.inner.again, "again")

    def _remembered(self, texts: Sequence[str], lang: str, make: Make, *way: str) -> list[English]:
        keys = {text: self._key(text, lang, *way) for text in dict.fromkeys(texts)}
        known = self._read(list(keys.values()))
        new = [text for text, key in keys.items() if key not in known]
        for at in range(0, len(new), AT_ONCE):
            some = new[at : at + AT_ONCE]
            english = make(some, lang)
            made = {keys[text]: one for text, one in zip(some, english, strict=True)}
            self._write(made)
            known |= made
        return [known[keys[text]] for text in texts]

    def _key(self, text: str, lang: str, *way: str) -> str:
        facts = "\x1f".join((self.name, self.version, lang, text, *way))
        return hashlib.sha256(facts.encode("utf-8", "surrogatepass")).hexdigest()

    def _read(self, keys: Sequence[str]) -> dict[str, English]:
        query = "SELECT text, confidence FROM english WHERE key = ?"
        found: dict[str, English] = {}
        with self._open() as database:
            if database:
                hits = ((key, database.execute(query, (key,)).fetchone()) for key in keys)
                found |= {key: English(*hit) for key, hit in hits if hit}
        return found

    def _write(self, made: Mapping[str, English]) -> None:
        """Keep what is new; an empty translation is not kept, the engine may do better later."""
        rows = [(key, one.text, one.confidence) for key, one in made.items() if one.text]
        with self._open() as database:
            if database:
                database.executemany("INSERT OR IGNORE INTO english VALUES (?, ?, ?)", rows)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection | None]:
        """The database, or None where there cannot be one; what is done inside is one step."""
        try:
            database = self._connect()
        except (sqlite3.DatabaseError, OSError):
            database = None
        if database is None:
            yield None
            return
        with closing(database), suppress(sqlite3.DatabaseError), database:
            yield database

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connect(self.path)
        except sqlite3.OperationalError:
            raise  # locked, full or not writable: the file itself may be fine
        except sqlite3.DatabaseError:
            _set_aside(self.path)
            return _connect(self.path)


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=SECONDS_TO_WAIT)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(_TABLE)
    except sqlite3.DatabaseError:
        database.close()
        raise
    return database


def _set_aside(path: Path) -> None:
    """Rename a broken database and what belongs to it, so that a new one can start."""
    mark = uuid4().hex[:8]
    for part in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        with suppress(OSError):
            part.rename(part.with_name(f"{part.name}.broken-{mark}"))
