"""What comparisons of names may look at beside the two names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.link.definitions import Definition, Pair
from pipeline.link.names import Name


@dataclass(frozen=True, slots=True)
class Known:
    """What clues may look at beside the two names.

    `openings`: by first words, the longer names of organisations that begin so.
    """

    definitions: Mapping[Pair, Definition]
    telling: Mapping[str, frozenset[str]]
    openings: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def shared(self, a: Name, b: Name) -> list[str]:
        """Telling names, other than these, that articles of both contain."""
        mine = frozenset().union(*(self.telling[key] for key in a.articles))
        theirs = frozenset().union(*(self.telling[key] for key in b.articles))
        return sorted((mine & theirs) - {a.key.form, b.key.form})
