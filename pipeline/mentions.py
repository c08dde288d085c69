"""Named entities of one article: from an engine's tags to mentions with exact offsets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from pipeline.lang import LANGUAGES
from pipeline.records import Article, Issue, Mention, Sentence, Span, Tag, make_id

# Possessive quantifiers and the look-behind keep the search linear: no part of a run of
# characters is tried twice.
_MASKED = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,14}+://|(?<![\w.-])www\.)[^\s<>\"“”„»«]++"  # an address with scheme
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"  # e-mail
    r"|(?<![\w.@-])(?:[\w-]++\.)+[a-z]{2,10}+/[^\s<>\"“”„»«]*+"  # a bare address with a path
    r"|(?<![\w@#&/])(?:@\w[\w.-]*+(?:@[\w.-]++)?|\#\w*[^\W\d]\w*+)",  # handle, hashtag
    re.IGNORECASE,
)
_QUOTES = "\"'“”„‟‘’‚‛»«›‹`´"
_EDGE = _QUOTES + ",;:·•*_|/\\–—-…\u00ad\u200b\ufeff"
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_POSSESSIVE = re.compile(r"['’`´]s$", re.IGNORECASE)
_EXPLAINED = re.compile(r"([^()]{2,})\s\(([^()]{2,})\)")


def mask(text: str) -> list[Span]:
    """Addresses of the web and of mail, handles and hashtags: none of them is a name."""
    return [Span(hit.start(), hit.end()) for hit in _MASKED.finditer(text)]


def find_mentions(
    article: Article, sentences: Sequence[Sentence], tags: Iterable[Tag]
) -> Iterator[Mention | Issue]:
    """The names in an article, from the tags of an engine.

    `tags` have offsets into `article.text`. Edges are trimmed of quotation marks, brackets and the
    possessive; "Name (NM)" is two mentions. A tag is dropped where it touches a mask, holds no
    letter, lies outside all sentences or overlaps a surer one.
    """
    masks = mask(article.text)
    starts = [one.start for one in sentences]
    for tag in _apart(tags):
        if not 0 <= tag.start < tag.end <= len(article.text):
            yield _misplaced(article, tag)
            continue
        for span in _names(article.text, tag):
            number = bisect_right(starts, span.start) - 1
            if number < 0 or span.start >= sentences[number].end:
                continue
            if any(map(str.isalpha, span.of(article.text))) and not _touches(masks, span):
                yield _mention(article, span, tag, sentences[number].sentence)


def trim(text: str, start: int, end: int) -> Span:
    """The span without what surrounds a name; empty at `start` if nothing is left."""
    while start < end:
        if text[start].isspace() or text[start] in _EDGE:
            start += 1
        elif text[end - 1].isspace() or text[end - 1] in _EDGE:
            end -= 1
        elif (fewer := _unbracketed(text, start, end)) != (start, end):
            start, end = fewer
        elif hit := _possessive(text[start:end]):
            end -= len(hit)
        elif _sentence_dot(text, start, end):
            end -= 1
        else:
            break
    return Span(start, end)


def _names(text: str, tag: Tag) -> list[Span]:
    """The tag trimmed; two spans where it holds a name and its abbreviation in brackets."""
    span = trim(text, tag.start, tag.end)
    hit = _EXPLAINED.fullmatch(span.of(text))
    if not hit:
        return [span]
    return [trim(text, span.start + hit.start(n), span.start + hit.end(n)) for n in (1, 2)]


def _unbracketed(text: str, start: int, end: int) -> tuple[int, int]:
    """Brackets that stand around the whole, or alone."""
    first, last = text[start], text[end - 1]
    inside = text[start + 1 : end]
    closing = _BRACKETS.get(first)
    if closing and (closing not in inside or inside.find(closing) == len(inside) - 1):
        return start + 1, end
    if first in _BRACKETS.values():
        return start + 1, end
    opening = next((key for key, value in _BRACKETS.items() if value == last), "")
    if last in _BRACKETS or (opening and opening not in text[start : end - 1]):
        return start, end - 1
    return start, end


def _possessive(name: str) -> str:
    """The possessive ending, unless the name is known to end so ("McDonald's")."""
    hit = _POSSESSIVE.search(name)
    if not hit:
        return ""
    last = name.casefold().replace("’", "'").split()[-1]
    kept = any(last in one.wording.names.in_s for one in LANGUAGES.values())
    return "" if kept else hit.group()


def _sentence_dot(text: str, start: int, end: int) -> bool:
    """Whether a last full stop ends the sentence, not an abbreviation ("U.S.", "Inc.", "J.")."""
    if text[end - 1] not in ".!?":
        return False
    last = text[start : end - 1].split()[-1:] or [""]
    short = len(last[0]) <= 1 or "." in last[0]
    known = any(last[0].casefold() in one.wording.names.legal_forms for one in LANGUAGES.values())
    return not (text[end - 1] == "." and (short or known))


def _apart(tags: Iterable[Tag]) -> list[Tag]:
    """Of tags that overlap, the surest, and among equals the longest; in order of the text."""
    kept: list[Tag] = []
    for tag in sorted(tags, key=lambda one: (one.start, -one.end)):
        if not kept or tag.start >= kept[-1].end:
            kept.append(tag)
        elif (tag.score, tag.end - tag.start) > (kept[-1].score, kept[-1].end - kept[-1].start):
            kept[-1] = tag
    return kept


def _touches(masks: Sequence[Span], span: Span) -> bool:
    """Whether a mask shares a character with the span; masks are in order and apart."""
    after = bisect_right(masks, span.start, key=lambda one: one.start)
    return any(one.overlap(span) for one in masks[max(0, after - 1) : after + 1])


def _mention(article: Article, span: Span, tag: Tag, sentence: int) -> Mention:
    return Mention(
        article_id=article.article_id,
        mention_id=make_id(article.article_id, "mention", span.start, span.end),
        sentence=sentence,
        start=span.start,
        end=span.end,
        text=span.of(article.text),
        label=tag.label,
        score=tag.score,
    )


def _misplaced(article: Article, tag: Tag) -> Issue:
    return Issue(
        path=article.path,
        stage="mentions",
        code="tag-outside-text",
        detail=f"The tagger marked {tag.start} to {tag.end} of {len(article.text)} characters.",
        hint="This is a fault of the engine: report it, or choose another with --tagger.",
        article_id=article.article_id,
    )
