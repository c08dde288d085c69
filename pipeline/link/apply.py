"""The result of linking, written into the rows of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.link.linking import Linking
from pipeline.records import Analysis, Mention, Quote, Span

ORGANISATION = "ORG"


def apply_links(analysis: Analysis, linking: Linking) -> Analysis:
    """The analysis with entity and label of its mentions, and the entity of who speaks.

    A mention the linking does not know stays as it is.
    """
    mentions = tuple(_linked(one, linking) for one in analysis.mentions)
    quotes = tuple(_spoken(one, mentions) for one in analysis.quotes)
    return replace(analysis, mentions=mentions, quotes=quotes)


def _linked(mention: Mention, linking: Linking) -> Mention:
    entity = linking.of_mention.get(mention.mention_id)
    if entity is None:
        return mention
    return replace(mention, entity_id=entity.entity_id, entity=entity.name, label=entity.label)


def _spoken(quote: Quote, mentions: Sequence[Mention]) -> Quote:
    """The speaker's entity: of the mention behind the words, also behind "she" or "the mayor".

    Where nobody is known to be, that of the words if they are a name, else of an organisation in
    them: "a spokesman for Velora" speaks for Velora, but "Kranz's lawyer" is not Kranz.
    """
    if quote.speaker_mention_id:
        return _of([one for one in mentions if one.mention_id == quote.speaker_mention_id], quote)
    if quote.speaker_start is None or quote.speaker_end is None:
        return quote
    speaker = Span(quote.speaker_start, quote.speaker_end)
    held = [one for one in mentions if speaker.overlap(Span(one.start, one.end))]
    whole = [one for one in held if one.start <= speaker.start and speaker.end <= one.end]
    return _of(whole or [one for one in held if one.label == ORGANISATION], quote)


def _of(mentions: Sequence[Mention], quote: Quote) -> Quote:
    """The quote with the entity of the first of the mentions, if there is one."""
    found = next(iter(mentions), None)
    return replace(quote, speaker_entity_id=found.entity_id) if found else quote
