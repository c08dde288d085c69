"""Speakers of a short text, resolved: names and speakers are given within the text itself.

    who("en", "{Anna Kranz} left. “Fine,” said [she].")   # {"she": ("Anna Kranz", "pronoun")}

`{…}` is a person, `{ORG:…}` and `{LOC:…}` are others, `[…]` is the speaker of a quote, `“…”`
its words (any marks will do; a speaker without any gets an empty indirect quote beside it).
"""

from __future__ import annotations

import re

from pipeline.lang import LANGUAGES
from pipeline.quotes import resolve_speakers
from pipeline.records import Mention, Quote, make_id
from tests.build import article, sentences

_MARKUP = re.compile(r"\{(?:(ORG|LOC|MISC):)?|\}|\[|\]")
_LITERAL = re.compile(r"“([^“”]+)”|„([^„“]+)“")


def who(lang, text):
    """Per speaker in order the name and what told it; `("", "")` where nobody is sure."""
    return [(one.speaker, one.speaker_name, one.resolved_by) for one in resolved(lang, text)]


def resolved(lang, text):
    """The resolved quotes of a marked text, in order of their speakers."""
    plain, names, speakers = read(text)
    told = article(plain)
    mentions = [_mention(told, start, end, label) for start, end, label in sorted(names)]
    quotes = [_quote(told, start, end, number) for number, (start, end) in enumerate(speakers)]
    quotes += [_words(told, hit) for hit in _LITERAL.finditer(plain)]
    rows = sentences(told, lang=lang)
    found = resolve_speakers(told, rows, mentions, quotes, LANGUAGES[lang])
    return [one for one in found if one.speaker]


def read(text):
    """The text without markup, its names as (start, end, label) and its speakers as spans."""
    plain, names, speakers, opened, at = "", [], [], [], 0
    for hit in _MARKUP.finditer(text):
        plain += text[at : hit.start()]
        at = hit.end()
        if hit.group() in "}]":
            start, label = opened.pop()
            kept = speakers if hit.group() == "]" else names
            kept.append((start, len(plain)) if kept is speakers else (start, len(plain), label))
        else:
            opened.append((len(plain), hit[1] or "PER"))
    return plain + text[at:], names, sorted(speakers)


def _mention(told, start, end, label):
    return Mention(
        article_id=told.article_id,
        mention_id=make_id(told.article_id, start, end),
        sentence=0,
        start=start,
        end=end,
        text=told.text[start:end],
        label=label,
        score=0.9,
    )


def _quote(told, start, end, number):
    """A quote without words of its own, as only its speaker is looked at."""
    return Quote(
        article_id=told.article_id,
        quote_id=make_id(told.article_id, "speaker", number),
        sentence=0,
        start=end,
        end=end,
        text="",
        kind="indirect",
        rule="test",
        score=0.9,
        speaker_start=start,
        speaker_end=end,
        speaker=told.text[start:end],
    )


def _words(told, hit):
    start, end = hit.span(1) if hit[1] else hit.span(2)
    return Quote(
        article_id=told.article_id,
        quote_id=make_id(told.article_id, start, end),
        sentence=0,
        start=start,
        end=end,
        text=told.text[start:end],
        kind="direct",
        rule="test",
        score=0.9,
    )
