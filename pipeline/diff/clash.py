"""When versions of one statement contradict each other: another speaker, or a "not".

Across languages only speakers are compared: which words a translation negates cannot be told from
the words, and "voluntary" against "not obliged" is no contradiction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from pipeline.diff.items import Ground
from pipeline.diff.words import Words, negations, plain_words, same_words
from pipeline.records import Mention, Quote, Statement

# Likeness (0 to 100) of two versions without their negations, so that they are the same words but
# for "not". Pairs of tests/diff/test_clash.py: contradictions 100, paraphrases with a negation on
# one side at most 59. Between them precision wins: nearer to the contradictions.
SAME_BUT_NOT = 80
# Words a quote needs before two speakers of it are a misattribution rather than a phrase.
ENOUGH = 5
# Score of aligned quotes in different languages from which other speakers count.
SURE = 0.85


def contradiction(on: Ground, rows: Sequence[Statement], quotes: Iterable[Quote]) -> str:
    """How two outlets' versions contradict each other, with both values; "" if they do not."""
    told = {one.quote_id: one for one in quotes}
    found = [*_speakers(on, rows, told), *_negated(rows)]
    return found[0] if found else ""


def _speakers(on: Ground, rows: Sequence[Statement], told: Mapping[str, Quote]) -> Iterator[str]:
    """The same quoted words, by two different named persons."""
    score = {one.quote_id: one.score for one in rows}
    for a, b in combinations(told.values(), 2):
        mine, theirs = _person(on, a), _person(on, b)
        if a.article_id == b.article_id or not mine or not theirs or _one(mine, theirs):
            continue
        if on.outlet_of[a.article_id] == on.outlet_of[b.article_id]:
            continue
        sure = min(_score(score, a), _score(score, b)) >= SURE
        if _alike(on, a, b, sure=sure):
            yield (
                f"{on.outlet_of[a.article_id]} has {mine.entity} say it, "
                f"{on.outlet_of[b.article_id]} {theirs.entity}."
            )


def _score(score: Mapping[str, float], quote: Quote) -> float:
    """How surely a quote, or the report whose marked words it is, belongs to its statement."""
    return score.get(quote.quote_id, score.get(quote.nested_in, 0.0))


def _person(on: Ground, quote: Quote) -> Mention | None:
    """The mention of the named person who speaks, if it is one."""
    if quote.speaker_kind != "named" or not quote.speaker_entity_id:
        return None
    mentions = on.by_id[quote.article_id].mentions
    held = (one for one in mentions if one.entity_id == quote.speaker_entity_id)
    return next((one for one in held if one.label == "PER"), None)


def _one(mine: Mention, theirs: Mention) -> bool:
    """Whether two may be one person: one entity, or one surname that linking could not settle."""
    last = {plain_words(one.entity)[-1:] for one in (mine, theirs)}
    return mine.entity_id == theirs.entity_id or len(last) == 1


def _alike(on: Ground, a: Quote, b: Quote, *, sure: bool) -> bool:
    one, other = plain_words(a.text), plain_words(b.text)
    if min(len(one), len(other)) < ENOUGH:
        return False
    if on.by_id[a.article_id].lang == on.by_id[b.article_id].lang:
        return same_words(one, other)
    return sure


def _negated(rows: Sequence[Statement]) -> Iterator[str]:
    """The same words in one language, but one outlet has a negation."""
    words = {id(one): plain_words(one.text) for one in rows}
    for a, b in combinations(rows, 2):
        if a.outlet == b.outlet or a.lang != b.lang:
            continue
        mine, theirs = negations(words[id(a)], a.lang), negations(words[id(b)], b.lang)
        if len(mine) + len(theirs) == 1 and _same_but(words[id(a)], words[id(b)], mine or theirs):
            yes, no = (b, a) if mine else (a, b)
            yield f"{no.outlet} has {(mine or theirs)[0]!r}, {yes.outlet} has not: {yes.text!r}."


def _same_but(one: Words, other: Words, negation: Sequence[str]) -> bool:
    mine = " ".join(word for word in one if word not in negation)
    theirs = " ".join(word for word in other if word not in negation)
    return fuzz.ratio(mine, theirs) >= SAME_BUT_NOT
