"""The settings of a run: one frozen object, read once by the command line."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from pipeline.errors import ConfigError


class Extent(StrEnum):
    """How much of an article gets English.

    quotes: what was said, and the sentences it stands in. headlines: headlines and teasers, or the
    first sentence of an article that has neither.
    """

    ALL = "all"
    QUOTES = "quotes"
    HEADLINES = "headlines"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may choose; raises ConfigError for an unknown `translate`.

    `translator`: auto, opus-mt, opus-mt-transformers, gemma or none. `translate`: how much, a value
    of `Extent`.
    `tagger`: newskiosk, newskiosk-open (trained without sets that forbid commercial use) or spacy.
    `max_bytes`: files above are not read. `batch`: how many articles are analysed together.
    `threads`: 0 takes all. `overrides`: a file of corrections to entities.
    """

    translator: str = "auto"
    translate: str = Extent.ALL.value
    tagger: str = "newskiosk"
    max_bytes: int = 20_000_000
    batch: int = 16
    threads: int = 0
    overrides: str = ""
    csv: bool = False
    strict: bool = False

    def __post_init__(self) -> None:
        if self.translate not in tuple(Extent):
            hint = f"Choose one of: {', '.join(Extent)}."
            raise ConfigError(f"Setting 'translate' is {self.translate!r}.", hint=hint)


def load_settings(path: Path | None = None, **given: Any) -> Settings:
    """Settings from a TOML file, overruled by those given that are not None.

    Raises ConfigError for an unreadable file, an unknown key or a value that is not allowed.
    """
    values = _read(path) if path else {}
    values |= {key: value for key, value in given.items() if value is not None}
    known = asdict(Settings())
    for key, value in values.items():
        if key not in known:
            raise ConfigError(f"Unknown setting {key!r}.", hint=f"Known: {', '.join(known)}.")
        if type(value) is not type(known[key]):
            wanted = type(known[key]).__name__
            raise ConfigError(f"Setting {key!r} is {value!r}.", hint=f"Give it a {wanted}.")
    return Settings(**values)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        names = ", ".join(field.name for field in fields(Settings))
        raise ConfigError(f"{path}: {error}", hint=f"A TOML file with any of: {names}.") from error
