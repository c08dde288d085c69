"""How alike two articles are: what they say, whom they name, when they appeared.

Measured with `python -m benchmarks.stories` on 150 English articles (BASIL), 220 Dutch and English
ones (MEANTIME) and both mixed with 150 German ones. Vectors of headline and lead, and figures,
were tried beside these three and did not help.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from pipeline.protocols import Embedder, Vectors
from pipeline.records import Analysis, Sentence
from pipeline.stories.cluster import Matrix

MEANING, NAMES = 2 / 3, 1 / 3  # 1:1 and 3:1 are worse by less than 0.01 of B-cubed F1
SAME_DAYS, FAR_DAYS, LATE = 3, 31, 0.5  # a month or more apart costs 0.5
NEAR = 0.05  # up to 3 days apart speaks for the same event; 0.1 is no better on BASIL
USUAL = 200
"""Rarity of names is judged as in at least so many articles: in a folder on one event the names
that all articles share would else count as common words. 200 to 1,000 are alike on BASIL."""
NAMELESS = 0.6  # vectors alone need 0.78 where vectors and names together need 0.58
SIDE = frozenset({"caption", "boilerplate", "byline"})

_WORD = re.compile(r"\w+")
_COLUMNS = 4096


def content(analysis: Analysis) -> list[Sentence]:
    """The sentences that tell the story."""
    return [one for one in analysis.sentences if one.block not in SIDE]


def article_vectors(analyses: Sequence[Analysis], embedder: Embedder) -> Vectors:
    """The mean of the vectors of an article's title and sentences; (n, d), rows of length 1."""
    means = [embedder.embed(_texts(one)).mean(axis=0) for one in analyses]
    rows = np.stack(means)
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))


def _texts(analysis: Analysis) -> list[str]:
    title, text = analysis.article.title, analysis.article.text
    told = [one.text for one in content(analysis)] or [text[:2000]]
    return told if not title or title in text[: 2 * len(title) + 20] else [title, *told]


def likeness(analyses: Sequence[Analysis], vectors: Vectors) -> Matrix:
    """The similarity of each pair of articles, (n, n); 1.0 is the most."""
    meaning = vectors @ vectors.T
    names = name_counts(analyses)
    shared = _cosines(names)
    nameless = np.array([not one for one in names], bool)
    unknown = nameless[:, None] | nameless[None, :]
    shared = np.where(unknown, meaning - NAMELESS, shared)
    alike = MEANING * meaning + NAMES * shared + _timing(analyses)
    return np.asarray(alike, np.float32)


def name_counts(analyses: Sequence[Analysis]) -> list[Counter[str]]:
    """Per article the words of its names: canonical where linked, without a genitive s."""
    raw = [Counter(_name_words(one)) for one in analyses]
    known = {word for words in raw for word in words}
    return [Counter({_bare(word, known): count for word, count in words.items()}) for words in raw]


def _name_words(analysis: Analysis) -> Iterator[str]:
    for mention in analysis.mentions:
        for word in _WORD.findall((mention.entity or mention.text).casefold()):
            if len(word) > 1:
                yield word


def _bare(word: str, known: set[str]) -> str:
    return word[:-1] if word.endswith("s") and word[:-1] in known else word


def _cosines(counts: Sequence[Counter[str]]) -> Matrix:
    """Cosines of log-scaled, idf-weighted counts; columns in chunks, so that memory stays flat."""
    spread = Counter(word for words in counts for word in words)
    many = max(len(counts), USUAL)
    rare = {word: math.log(1 + many / n) for word, n in spread.items()}
    weights = [
        {word: (1 + math.log(count)) * rare[word] for word, count in words.items()}
        for words in counts
    ]
    lengths = [math.sqrt(sum(value * value for value in one.values())) or 1.0 for one in weights]
    column = {word: at for at, word in enumerate(w for w, n in spread.items() if n > 1)}
    total = np.zeros((len(counts), len(counts)), np.float32)
    for begin in range(0, len(column), _COLUMNS):
        part = np.zeros((len(counts), _COLUMNS), np.float32)
        for row, one in enumerate(weights):
            for word, value in one.items():
                if begin <= column.get(word, -1) < begin + _COLUMNS:
                    part[row, column[word] - begin] = value / lengths[row]
        total += part @ part.T
    return total


def _timing(analyses: Sequence[Analysis]) -> NDArray[np.float64]:
    """What the dates of each pair add to its likeness.

    Nothing where both have none; where one has, half of what nearness would add, for most articles
    of a folder are near in time.
    """
    days = np.array([day(one.article.published) for one in analyses])
    apart = np.abs(days[:, None] - days[None, :])
    late = np.clip((apart - SAME_DAYS) / (FAR_DAYS - SAME_DAYS), 0.0, 1.0)
    known = ~np.isnan(days)
    half = np.where(known[:, None] != known[None, :], NEAR / 2, 0.0)
    return np.asarray(np.nan_to_num(np.where(apart <= SAME_DAYS, NEAR, -LATE * late)) + half)


def day(published: str) -> float:
    """An ISO 8601 date as a day number; NaN where it is not exact to the day."""
    try:
        return float(date.fromisoformat(published[:10]).toordinal())
    except ValueError:
        return math.nan
