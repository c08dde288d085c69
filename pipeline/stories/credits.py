"""Whom an article says it has something from: agencies, and other outlets.

An agency in the author field, the dateline or at the end is credited with the whole article; "as
the Herald reported" with its sentence. What leads to such a name is data, `lang/*/crediting.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from pipeline.lang import LANGUAGES
from pipeline.lang.agencies import AGENCIES, OUTLETS
from pipeline.records import Analysis, Credit, Sentence

# Code points from the start in which a dateline stands: after headline, teaser and byline.
_HEAD = 1500
_PLACE = r"[A-ZÄÖÜ][\w.'’-]*(?:[ /][A-ZÄÖÜ][\w.'’-]*){0,3}(?:, [A-Z][\w. ]{2,24}){0,2}"
_WHO = r"(?P<who>[A-Za-z][\w. /,&-]{1,40})"
_DATELINE = re.compile(rf"^(?:{_PLACE} ?)?\({_WHO}\)(?:\s*[-–—.:]\s|\s)", re.MULTILINE)
_ENDING = re.compile(rf"(?:\({_WHO}\)|(?:Quelle|Bron|Source): ?(?P<named>[\w. /,&-]{{2,40}}))\s*\Z")
_SPLIT = re.compile(r"\s*(?:[/,&]|\s(?:und|and|en)\s)\s*")
_INITIALS = re.compile(r"[a-z]{2,5}|[A-Z]{2,5}")


def find_credits(analyses: Sequence[Analysis]) -> Iterator[Credit]:
    """The credits of all articles. Outlets of the corpus are known, and well-known others."""
    outlets = frozenset(one.article.outlet for one in analyses)
    shared = _shared_initials(analyses)
    for one in analyses:
        yield from _of_article(one, shared)
        for sentence in one.sentences:
            yield from _of_sentence(one, sentence, outlets)


def agencies_of(analyses: Sequence[Analysis]) -> dict[int, str]:
    """By row, the agency that an article says its text is from; none where it names several."""
    shared = _shared_initials(analyses)
    found = {
        row: {one.source for one in _of_article(analysis, shared)}
        for row, analysis in enumerate(analyses)
    }
    return {row: names.pop() for row, names in found.items() if len(names) == 1}


def _shared_initials(analyses: Sequence[Analysis]) -> frozenset[str]:
    """Initials that several outlets give as author, in small letters: those of an agency."""
    held = {(part, one.article.outlet) for one in analyses for part in _marks(one)}
    counts = Counter(part for part, _ in held)
    return frozenset(part for part, n in counts.items() if n > 1)


def _marks(one: Analysis) -> list[str]:
    """What may be initials of an agency: the author, and what stands in the dateline."""
    lead = _DATELINE.search(one.article.text[:_HEAD])
    parts = _SPLIT.split(one.article.author) + (_SPLIT.split(lead["who"]) if lead else [])
    return [part.casefold() for part in parts if _INITIALS.fullmatch(part)]


def _of_article(one: Analysis, initials: Collection[str]) -> Iterator[Credit]:
    """Agencies credited with the whole article, each once, by the first place that says so."""
    seen: set[str] = set()
    for start, words, rule in _places(one):
        for part in _SPLIT.split(words):
            low = part.casefold()
            source = AGENCIES.get(part) or (low if low in initials else "")
            if source and source not in seen:
                seen.add(source)
                yield _credit(one, start, words if start >= 0 else "", source, rule)


def _places(one: Analysis) -> Iterator[tuple[int, str, str]]:
    """Where an agency may be named: start (-1: not in the text), words and rule."""
    text = one.article.text
    if lead := _DATELINE.search(text[:_HEAD]):
        yield lead.start("who"), lead["who"], "dateline"
    if end := _ENDING.search(text):
        name = "who" if end["who"] else "named"
        yield end.start(name), end[name], "ending"
    if one.article.author:
        yield -1, one.article.author, "author"


def _credit(one: Analysis, start: int, words: str, source: str, rule: str) -> Credit:
    at = max(start, 0)
    return Credit(
        article_id=one.article.article_id,
        start=at,
        end=at + len(words),
        text=words,
        source=source,
        kind="agency",
        rule=rule,
        covers_start=0,
        covers_end=len(one.article.text),
    )


def _of_sentence(one: Analysis, sentence: Sentence, outlets: frozenset[str]) -> Iterator[Credit]:
    """Agencies and outlets that a sentence is credited to."""
    pattern = _reports(sentence.lang, outlets)
    for found in pattern.finditer(sentence.text) if pattern else ():
        name = found["a"] or found["b"] or found["c"] or found["d"] or found["e"]
        if _within(name, one.article.outlet):
            continue
        start = sentence.start + found.start()
        yield Credit(
            article_id=one.article.article_id,
            start=start,
            end=sentence.start + found.end(),
            text=found[0],
            source=AGENCIES.get(name, _full(name, outlets)),
            kind="agency" if name in AGENCIES else "outlet",
            rule="contributed" if found["d"] or found["e"] else "reports",
            covers_start=sentence.start,
            covers_end=sentence.end,
        )


def _within(name: str, outlet: str) -> bool:
    """Whether a name is that of an outlet, or a part of it ("Spiegel" of "Der Spiegel")."""
    return set(name.casefold().split()) <= set(outlet.casefold().split())


def _full(name: str, outlets: Collection[str]) -> str:
    """The outlet of the corpus that a name means ("Spiegel": "Der Spiegel"), else the name."""
    return next((one for one in sorted(outlets) if _within(name, one)), name)


@cache
def _reports(lang: str, outlets: frozenset[str]) -> re.Pattern[str] | None:
    """A pattern for: the Herald reported, according to the Herald, told the Herald, AFP helped."""
    if lang not in LANGUAGES:
        return None
    words = LANGUAGES[lang].crediting
    known = sorted({*AGENCIES, *OUTLETS, *outlets, *map(_bare, outlets)}, key=len, reverse=True)
    names = "|".join(re.escape(one).replace("\\ ", " ") for one in known if one)
    article = f"(?:(?i:{words.articles}) )?"
    medium = f"(?:(?:[a-zäöüß]+ )?(?i:{words.medium}) )?"
    lead = f'{article}{medium}{article}[„“"‘»]?'
    end = "(?![\\w-])"
    return re.compile(
        f"(?<!\\w)(?:(?i:{words.before}) {lead}(?P<a>{names}){end}"
        f'|{lead}(?P<b>{names})[“”"’«]? (?i:{words.after}){end}'
        f"|(?i:{words.interview}) {lead}(?P<c>{names}){end}"
        f"|(?i:{words.shared}) {lead}(?P<d>{names}){end}"
        f"|{lead}(?P<e>{names}) (?i:{words.helped}){end})".replace(" ", r"\s")
    )


def _bare(outlet: str) -> str:
    """An outlet's name without its article, if enough is left."""
    short = re.sub(r"^(?:[Dd](?:er|ie|as|e)|[Hh]et|[Tt]he) ", "", outlet)
    return short if len(short) > 3 else ""
