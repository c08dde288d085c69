"""Whether words in marks read as a sentence."""

from __future__ import annotations

_LONG = 6
"""Words from which on a capital first makes a sentence without a full stop."""


def is_sentence(text: str) -> bool:
    """Whether marked text reads as a sentence: a capital first, and some length or a full stop."""
    plain = text.strip("“”„»«\"'’‘‚ …[(")
    n_words = len(text.split())
    ended = text.rstrip().endswith((".", "!", "?", ",", "…"))
    return plain[:1].isupper() and (n_words >= _LONG or (n_words >= 2 and ended) or ended)
