"""The language of an article, and of the sentences in it that are in another.

The article is judged first, over several long stretches of its text: single lines are too short
for any guesser (headings of a German article come out as Danish or Indonesian).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.lang import LANGUAGES
from pipeline.lang.neighbours import OWN
from pipeline.protocols import Guesser
from pipeline.records import Article, Block, Guess, Issue, Sentence

SPOKEN = frozenset({"headline", "teaser", "body", "list", "block_quote"})
"""Kinds of block whose language counts."""

_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\]\([^)]*\)")
_WORD = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"[„“”\"»«‚‘](?P<said>[^„“”\"»«]{40,})[“”\"«»’‘]")
_CHUNK = 600
_CHUNKS = 6
"""Characters of a stretch and stretches of an article; 5 news sentences are about 600."""
_LEAST = 40
"""Fewest letters of a text worth guessing on: of the German, English and Dutch sentences in the
langid development set, 98% with 40 to 79 letters are recognised, 94% with 20 to 39."""
_SURE = 200
"""From this many letters on, the text outvotes what the metadata claims."""
_STRONG = 0.95
_MOST_OWN = 0.1
_SAID = 0.8
"""A sentence is in another language if the score is at least `_STRONG` (so guessed, sentences of 40
letters and more of that set are right in 99.9%), at most `_MOST_OWN` of its words are function
words of the article's, and a quotation counts for it from `_SAID` of it on."""


def detect_language(article: Article, blocks: Sequence[Block], guesser: Guesser) -> Guess | Issue:
    """The language most of the article is in, if it is a supported one.

    The score is the share of the text that is in this language, weighed by the guesser's own
    scores, so a bilingual article has a low one.
    """
    text = _spoken(article.text, blocks)
    letters = sum(map(len, _WORD.findall(text)))
    claimed = _code(article.lang)
    if letters < _LEAST:
        return _claimed(article, claimed, f"Only {letters} letters of running text.")
    shares = _shares(_chunks(text), guesser)
    best, share = max(shares.items(), key=lambda one: one[1])
    if best in LANGUAGES:
        return Guess(best, share)
    if letters < _SURE and claimed in LANGUAGES:
        return Guess(claimed, shares.get(claimed, 0.0))
    if best == "und":
        return _claimed(article, claimed, "No language recognised.")
    return _unsupported(article, f"The text seems to be {best} ({share:.2f}).")


def told_language(article: Article, lang: str) -> Guess | Issue:
    """The language that somebody says the article is in ("nl", "nl-BE"), if it is supported."""
    code = _code(lang)
    if code in LANGUAGES:
        return Guess(code, 1.0)
    return _unsupported(article, f"The language given is {lang!r}.")


def _code(lang: str) -> str:
    return re.split(r"[-_]", lang.lower())[0]


def _spoken(text: str, blocks: Sequence[Block]) -> str:
    parts = (text[block.start : block.end] for block in blocks if block.kind in SPOKEN)
    return " ".join(" ".join(_LINK.sub(" ", part).split()) for part in parts)


def _chunks(text: str) -> list[str]:
    """Stretches spread evenly over the text, cut between words."""
    found = re.findall(rf".{{1,{_CHUNK}}}(?:\s|$)|\S{{{_CHUNK}}}", text)
    if len(found) > 1 and len(found[-1]) < _CHUNK // 3:
        found.pop()
    step = max(1.0, len(found) / _CHUNKS)
    return [found[int(i * step)] for i in range(min(len(found), _CHUNKS))]


def _shares(chunks: Sequence[str], guesser: Guesser) -> dict[str, float]:
    """For each language the share of text it was guessed for, times the scores."""
    shares: dict[str, float] = defaultdict(float)
    total = sum(map(len, chunks))
    for chunk, guess in zip(chunks, guesser.guess(chunks), strict=True):
        shares[guess.lang] += guess.score * len(chunk) / total
    return shares


def _claimed(article: Article, claimed: str, detail: str) -> Guess | Issue:
    if claimed in LANGUAGES:
        return Guess(claimed, 0.0)
    return Issue(
        path=article.path,
        article_id=article.article_id,
        stage="detect",
        code="unknown-language",
        detail=detail,
        hint="Give the language in the metadata (lang).",
    )


def _unsupported(article: Article, detail: str) -> Issue:
    return Issue(
        path=article.path,
        article_id=article.article_id,
        stage="detect",
        code="unsupported-language",
        detail=detail,
        hint=f"Supported: {', '.join(LANGUAGES)}. If it is one of these, give it as lang.",
    )


def detect_sentences(sentences: Sequence[Sentence], guesser: Guesser, lang: str) -> list[Sentence]:
    """The sentences, those in another supported language than the article's with that one.

    Evidence must be strong: the whole sentence, or a quotation that is nearly all of it, at least
    40 letters, hardly a function word of the article's language.
    """
    doubtful = [i for i, one in enumerate(sentences) if _is_doubtful(_said(one.text), lang)]
    guesses = guesser.guess([_said(sentences[i].text) for i in doubtful])
    told = list(sentences)
    for i, guess in zip(doubtful, guesses, strict=True):
        if guess.lang in LANGUAGES and guess.lang != lang and guess.score >= _STRONG:
            told[i] = replace(told[i], lang=guess.lang)
    return told


def _said(text: str) -> str:
    """The quotation that makes up nearly all of a sentence, else the sentence without links."""
    text = _LINK.sub(" ", text)
    found = _QUOTED.search(text)
    return found["said"] if found and len(found["said"]) >= _SAID * len(text) else text


def _is_doubtful(text: str, lang: str) -> bool:
    """Whether a text is long enough and has hardly a function word of `lang`."""
    words = _WORD.findall(text.lower())
    own = sum(word in OWN.get(lang, ()) for word in words)
    return sum(map(len, words)) >= _LEAST and own <= _MOST_OWN * len(words)
