"""What a user decided on names, in a small TOML file that wins over every clue.

[[merge]]
names = ["Sora", "Sora Turbo"]

[[split]]
names = ["Jan de Vries", "J. de Vries"]

[[rename]]
from = "Hugging Face Hub"
to = "Hugging Face"
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from pipeline.errors import ConfigError
from pipeline.link.folding import fold

_HINT = "Write [[merge]] or [[split]] with names = [two or more], or [[rename]] with from and to."
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Overrides:
    """Names that are one, names that are not, and what to call an entity; `path` for messages."""

    merges: tuple[tuple[str, ...], ...] = ()
    splits: tuple[tuple[str, ...], ...] = ()
    renames: tuple[tuple[str, str], ...] = ()
    path: str = "overrides.toml"

    def apart(self, form: str, other: str) -> bool:
        """Whether a split keeps two folded names apart."""
        return any({form, other} <= {fold(one) for one in names} for names in self.splits)


NO_OVERRIDES = Overrides()


def load_overrides(path: Path | None) -> Overrides:
    """The overrides in a TOML file; without one, none.

    Raises ConfigError, with file, key and hint, for a file that cannot be read, an unknown key, a
    value of the wrong type, or two names that are both merged and split.
    """
    if path is None:
        return NO_OVERRIDES
    held = _read(path)
    for key in held:
        if key not in {"merge", "split", "rename"}:
            raise ConfigError(f"{path}: unknown key {key!r}.", hint=_HINT)
    found = Overrides(
        merges=tuple(_names(path, "merge", one) for one in _tables(path, held, "merge")),
        splits=tuple(_names(path, "split", one) for one in _tables(path, held, "split")),
        renames=tuple(_rename(path, one) for one in _tables(path, held, "rename")),
        path=str(path),
    )
    _check(found)
    return found


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}", hint=_HINT) from error


def _tables(path: Path, held: dict[str, Any], key: str) -> list[dict[str, Any]]:
    tables = held.get(key, [])
    if isinstance(tables, list) and all(isinstance(one, dict) for one in tables):
        return tables
    raise ConfigError(f"{path}: {key!r} is not a list of tables.", hint=_HINT)


def _names(path: Path, key: str, table: dict[str, Any]) -> tuple[str, ...]:
    names = table.get("names")
    if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
        raise ConfigError(f"{path}: {key!r} has {table!r}.", hint=_HINT)
    if set(table) != {"names"} or len({fold(one) for one in names} - {""}) < _LEAST:
        raise ConfigError(f"{path}: {key!r} has {table!r}.", hint=_HINT)
    return tuple(names)


def _rename(path: Path, table: dict[str, Any]) -> tuple[str, str]:
    wrong = set(table) != {"from", "to"}
    if wrong or not all(isinstance(one, str) and fold(one) for one in table.values()):
        raise ConfigError(f"{path}: 'rename' has {table!r}.", hint=_HINT)
    return table["from"], table["to"]


def _check(found: Overrides) -> None:
    for names in found.merges:
        for one, other in combinations(names, 2):
            if found.apart(fold(one), fold(other)):
                raise ConfigError(
                    f"{found.path}: {one!r} and {other!r} are both merged and split.",
                    hint="Take one of the two entries out.",
                )
