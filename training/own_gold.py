"""The names annotated in this project's own articles, as training samples.

Invented news in three languages: the sample corpus and the half of the story gold that is there
to look at (`tests/gold/README.md`). The other half, `stories/held`, is never read here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.blocks import label_blocks
from pipeline.detect import detect_language
from pipeline.engines.langid import load_guesser
from pipeline.engines.windows import find_words
from pipeline.lang import LANGUAGES
from pipeline.protocols import Guesser
from pipeline.read import read_articles
from pipeline.records import Article, Issue, Sentence, Span, Tag, sift
from pipeline.score.gold import load_gold
from pipeline.score.place import NOWHERE, Placed, place_gold
from pipeline.segment import segment
from training.ner_data import Sample

# Articles and their annotation, below the root of the repository.
PARTS = (
    ("data/raw", "tests/gold/sample"),
    ("tests/gold/stories/tune/articles", "tests/gold/stories/tune/gold"),
)


def read_own(root: Path) -> list[Sample]:
    """The sentences of our own articles with their names; those with doubtful ones are left out."""
    guesser = load_guesser()
    found: list[Sample] = []
    for articles, gold in PARTS:
        found += _read(root / articles, root / gold, guesser)
    return found


def _read(folder: Path, gold: Path, guesser: Guesser) -> Iterator[Sample]:
    articles, _ = sift(read_articles([folder]))
    placed = place_gold(load_gold(gold), articles)
    lost = [one for one in placed.mentions if one.span == NOWHERE]
    if lost:
        raise SystemExit(f"{gold}: names that are not in the text: {lost}")
    names: dict[str, list[Placed]] = defaultdict(list)
    outside: dict[str, list[Placed]] = defaultdict(list)
    for rows, held in ((placed.mentions, names), (placed.outside, outside)):
        for one in rows:
            held[one.path].append(one)
    for article in articles:
        if article.path in placed.done.get("mention", ()):
            yield from _samples(article, guesser, names[article.path], outside[article.path])


def _samples(
    article: Article, guesser: Guesser, names: Sequence[Placed], outside: Sequence[Placed]
) -> Iterator[Sample]:
    """The sentences that lie within what was annotated and hold no optional name."""
    doubtful = [*outside, *(one for one in names if one.optional)]
    sure = [one for one in names if not one.optional]
    for sentence in _sentences(article, guesser):
        here = Span(sentence.start, sentence.end)
        if any(one.span.overlap(here) for one in doubtful):
            continue
        tags = [
            Tag(one.span.start - here.start, one.span.end - here.start, one.fields["label"], 1.0)
            for one in sure
            if one.span.overlap(here)
        ]
        sample = sample_of(sentence.text, sentence.lang, tags)
        if sample:
            yield sample


def _sentences(article: Article, guesser: Guesser) -> list[Sentence]:
    blocks = label_blocks(article)
    found = detect_language(article, blocks, guesser)
    return [] if isinstance(found, Issue) else segment(article, blocks, LANGUAGES[found.lang])


def sample_of(text: str, lang: str, names: Sequence[Tag]) -> Sample | None:
    """A text with its names as words with IOB2 tags; None if a name is not made of whole words.

    Nothing here annotates MISC, and no set of the open build does: O is meant as O. With "O or
    MISC" in every sample nothing would tell the two apart.
    """
    words = find_words(text, lang)
    tags = ["O"] * len(words)
    for name in names:
        inside = [i for i, word in enumerate(words) if word.overlap(Span(name.start, name.end))]
        whole = inside and words[inside[0]].start == name.start
        if not whole or words[inside[-1]].end != name.end:
            return None
        tags[inside[0]] = f"B-{name.label}"
        for i in inside[1:]:
            tags[i] = f"I-{name.label}"
    return Sample(lang, tuple(word.of(text) for word in words), tuple(tags), misc=True)
