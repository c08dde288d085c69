"""Where findings stand on a page: the sentence that holds them, and its anchor."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from pipeline.records import Sentence
from pipeline.report.index import Findings

# Credits under which an article's words are another's; who only contributed is not meant.
_WHOLE = frozenset({"author", "dateline", "ending", "reports"})


def sentence_at(sentences: Sequence[Sentence], offset: int) -> Sentence | None:
    """The sentence that an offset lies in or after; sentences are in order."""
    at = bisect_right(sentences, offset, key=lambda one: one.start) - 1
    return sentences[at] if at >= 0 else None


def anchor_of(article_id: str, sentence: Sentence | None) -> str:
    """The id of a sentence on the page; it is the same in every run, so it can be cited."""
    return f"a{article_id}" if sentence is None else f"a{article_id}-{sentence.sentence}"


def is_taken(found: Findings, offset: int) -> bool:
    """Whether the article has what stands there from elsewhere: it is a copy, or credits it."""
    return bool(found.article.copy_of) or any(
        one.rule in _WHOLE and one.covers_start <= offset < one.covers_end for one in found.credits
    )
