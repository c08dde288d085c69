"""An amount in the making: a number, then its unit, its range, its bounds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number in a sentence; offsets are into the sentence.

    `left`, `right`: where the words that bound it begin and end (or -1). `high` is None when it
    is open to above. `year`: four digits that may be a year. `word`: written in words. `vague`:
    a word such as "hundreds". `bound_to_unit`: no figure unless a unit follows ("a", "half a").
    `scaled`: multiplied by a scale word; `factor`: by what the words after it multiplied it.
    `tail`: the attributive form ("10-minute"). `ranged`: made of two numbers. `article`: "a",
    "ein", "een".
    """

    start: int
    end: int
    low: float | None
    high: float | None
    kind: str = ""
    unit: str = ""
    left: int = -1
    right: int = -1
    qualifier: str = ""
    approximate: bool = False
    date: str = ""
    scope: str = ""
    year: bool = False
    word: bool = False
    vague: bool = False
    bound_to_unit: bool = False
    scaled: bool = False
    factor: float = 1
    tail: bool = False
    ranged: bool = False
    article: bool = False

    @property
    def begin(self) -> int:
        """Where the amount begins with the words that bound it."""
        return self.left if self.left >= 0 else self.start

    @property
    def stop(self) -> int:
        """Where the amount ends with the words that bound it."""
        return self.right if self.right >= 0 else self.end
