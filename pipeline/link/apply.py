"""The result of linking, written into the rows of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.link.linking import Linking
from pipeline.link.names import PERSON
from pipeline.records import Analysis, Mention, Quote, Span


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
    """The speaker's entity: the mention that overlaps the speaker most, persons first.

    "OpenAI spokesperson Niko Felix" is the person, "a spokesperson of OpenAI" the organisation.
    """
    if quote.speaker_start is None or quote.speaker_end is None:
        return quote
    speaker = Span(quote.speaker_start, quote.speaker_end)
    shared = [(speaker.overlap(Span(one.start, one.end)), one) for one in mentions]
    met = [(one.label == PERSON, length, -one.start, one) for length, one in shared if length]
    if not met:
        return quote
    return replace(quote, speaker_entity_id=max(met, key=lambda item: item[:3])[3].entity_id)
