"""Which name in a speaker's words is the speaker's: "the mayor of Ghent, Anna Kranz"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from pipeline.quotes.resolve.actors import Actor
from pipeline.quotes.resolve.cast import Cast
from pipeline.quotes.resolve.name_parts import Parts, parts_of
from pipeline.quotes.resolve.page import Page, Word
from pipeline.quotes.resolve.roles import is_person, is_verb
from pipeline.records import Mention, Span


def head_name(
    page: Page, cast: Cast, mentions: Sequence[Mention], span: Span
) -> tuple[Actor, Parts] | None:
    """Whom the phrase in `span` is about, and the words of the name there; None for several.

    `mentions` are in order and do not overlap.
    """
    low = bisect_right(mentions, span.start, key=lambda one: one.end)
    high = bisect_left(mentions, span.end, key=lambda one: one.start)
    held = mentions[low : max(low, high)]
    heads = [one for one in held if _is_head(page, cast, one, span)]
    for label in ("PER", "ORG", ""):
        found = [(actor, one) for one in heads if (actor := _actor(cast, one, label)) is not None]
        if found:
            alone = all(
                actor is found[0][0] or not _joined(page, found[0][1], one) for actor, one in found
            )
            actor, mention = found[0]
            return (actor, cast.parts_of(mention)) if alone or label != "PER" else None
    return None if held else _missed(cast, span.of(page.text))


def _missed(cast: Cast, words: str) -> tuple[Actor, Parts] | None:
    """A name that the tagger found elsewhere in the article, but not here."""
    for label in ("PER", "ORG"):
        actor = cast.named(words, label)
        if actor is not None:
            return actor, parts_of(words, label, cast.names)
    return None


def _joined(page: Page, first: Mention, other: Mention) -> bool:
    """Whether two names stand side by side: "Kranz and Wit", but not "Kranz, who knows Wit"."""
    speech = page.lang.speech
    between = [one.low for one in page.words_in(first.end, other.start)]
    if between == [","]:
        return True
    apart = any(one in speech.relatives and one not in speech.determiners for one in between)
    return not apart and any(one in speech.conjunctions for one in between)


def _actor(cast: Cast, mention: Mention, label: str) -> Actor | None:
    """Whose name a mention is; one with another label may still be part of a person's name."""
    known = cast.of_mention.get(mention.mention_id)
    if label:
        return known if known is not None and known.label == label else None
    return None if mention.label in {"PER", "ORG"} else known


def _is_head(page: Page, cast: Cast, mention: Mention, span: Span) -> bool:
    before = _segment(page.words_in(span.start, mention.start))
    if before and before[-1].end > mention.start:
        return False  # "Wit/Kranz"
    after = page.words_in(mention.end, span.end)
    if after and after[0].start < mention.end:
        if span.end > after[0].end or page.text[mention.end] not in "'’":
            return False  # "Kranz's lawyer", "Kranz-Anwalt"
        after = ()
    if _qualifies(page, after):
        return False
    if before and any(one.low in page.lang.speech.source_nouns for one in before):
        return True  # "Angaben Gordons", "Angaben von Gordon"
    leans = _leans(page, before, person=mention.label == "PER")
    return not leans and not _is_owner(cast, mention, before)


def _segment(words: Sequence[Word]) -> Sequence[Word]:
    """What stands after the last comma or dash."""
    breaks = (at for at, one in enumerate(words) if one.is_break and one.low != ".")
    cut = max(breaks, default=-1)
    return words[cut + 1 :]


def _leans(page: Page, before: Sequence[Word], *, person: bool) -> bool:
    """Whether a name depends on a noun before it: "a spokesman for X", "der Sprecher von X".

    A person's may stand after the whole: "the leader of the group Anna Kranz".
    """
    speech, titles = page.lang.speech, page.lang.wording.names.titles
    if any(one.low in speech.relatives - speech.determiners for one in before):
        return True  # "a member who supports Kranz"
    if any(is_verb(one, speech) for one in before):
        return True
    links = [
        at
        for at, one in enumerate(before)
        if one.low in speech.prepositions or (at and one.low in speech.determiners)
    ]
    if not links:
        return False
    at, rest = links[-1], before[links[-1] + 1 :]
    between = [one for one in rest if not one.is_sign and one.low not in titles]
    if at == 0 and before[at].low in speech.prepositions:
        return False
    return not (person and between) or any(is_person(one.low, page.lang) for one in between)


def _qualifies(page: Page, after: Sequence[Word]) -> bool:
    """Whether a name stands before the noun it belongs to: "the OpenAI spokesman"."""
    if not after or after[0].is_sign:
        return False
    low, speech = after[0].low, page.lang.speech
    joins = low in speech.prepositions or low in speech.conjunctions or low in speech.inner
    plain = low in speech.adverbs or low in speech.relatives or low in speech.determiners
    return not (joins or plain or low in speech.pronouns or is_verb(after[0], speech))


def _is_owner(cast: Cast, mention: Mention, before: Sequence[Word]) -> bool:
    """Whether a name is a genitive after a noun: "Anhänger Saddam Husseins"."""
    actor = cast.of_mention.get(mention.mention_id)
    if actor is None or not before or not actor.parts:
        return False
    last = cast.parts_of(mention)[-1:]
    return bool(last) and last[0] != actor.parts[-1] and last[0].startswith(actor.parts[-1])
