"""Whether a text goes round in circles, as small language models do when they lose the thread."""

from __future__ import annotations

import re

LONGEST_PHRASE = 12
_WORD = re.compile(r"\w+")


def has_loop(text: str) -> bool:
    """Whether a phrase comes three times in a row (a single word: four times)."""
    words = _WORD.findall(text.casefold())
    return any(
        _repeats(words, size, 4 if size == 1 else 3) for size in range(1, LONGEST_PHRASE + 1)
    )


def _repeats(words: list[str], size: int, times: int) -> bool:
    """Whether some `size` words come `times` times in a row: each equals the one `size` before."""
    run = 0
    for place in range(size, len(words)):
        run = run + 1 if words[place] == words[place - size] else 0
        if run >= size * (times - 1):
            return True
    return False
