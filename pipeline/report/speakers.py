"""Quotes by who said them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.records import Quote
from pipeline.report.coverage import Item, Place
from pipeline.report.english import english_of
from pipeline.report.index import Findings
from pipeline.report.places import anchor_of, sentence_at


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, its place on the page, and the item of the matrix it is in, if there is one."""

    quote: Quote
    outlet: str
    lang: str
    anchor: str
    english: str
    item: Item | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody and what outlets have them say; `name` is "" for all who are not named."""

    name: str
    said: tuple[Said, ...]

    @property
    def outlets(self) -> list[str]:
        """The outlets that quote them, in order."""
        return sorted({one.outlet for one in self.said})


def speakers_of(
    inside: Sequence[Findings], names: Mapping[str, str], placed: Mapping[Place, Item]
) -> list[Speaker]:
    """Speakers, the most quoted first; nameless ones last. `names` are by entity_id."""
    spoken: dict[str, list[Said]] = defaultdict(list)
    for found in inside:
        for quote in found.quotes:
            name = names.get(quote.speaker_entity_id) or quote.speaker_name or quote.speaker
            spoken[name].append(_said(quote, found, placed))
    ordered = sorted(spoken.items(), key=lambda pair: (not pair[0], -len(pair[1]), pair[0]))
    return [Speaker(name, tuple(said)) for name, said in ordered]


def _said(quote: Quote, found: Findings, placed: Mapping[Place, Item]) -> Said:
    sentence = sentence_at(found.sentences, quote.start)
    return Said(
        quote,
        outlet=found.article.outlet,
        lang=sentence.lang if sentence else found.article.lang,
        anchor=anchor_of(quote.article_id, sentence),
        english=english_of(quote),
        item=placed.get((quote.article_id, quote.start)),
    )
