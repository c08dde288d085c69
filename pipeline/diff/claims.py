"""Figures ready to be compared: what they count, of whom and when, in units of one sort."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.diff.facts import Fact, read_facts
from pipeline.diff.items import Ground
from pipeline.diff.things import Thing, thing_of
from pipeline.diff.units import in_base
from pipeline.protocols import Embedder, Vectors
from pipeline.records import Analysis, Figure, Quote, Sentence


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure and what it counts.

    `value` is the figure in the unit its sort is compared in. `names`: entities of its sentence
    that do not speak there. `times`: months or years of the sentence's dates. `speaker`: who says
    so, "" if the article does. `published`: when its article appeared. `rivals`: the other claims
    of its article on one kind and unit.
    """

    fact: Fact
    value: Figure
    thing: Thing
    names: frozenset[str]
    times: frozenset[str]
    speaker: str
    published: str
    rivals: tuple[tuple[Figure, Thing], ...]

    @property
    def figure(self) -> Figure:
        """The figure as it stands in the article."""
        return self.fact.figure

    @property
    def measure(self) -> str:
        """What an amount measures ("revenue"), "" if its words do not say so."""
        sold = self.figure.kind == "money" and self.thing.event == "sell"
        return self.fact.measure or ("price" if sold else "")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Cosines of the scopes and of the sentences of claims."""

    scopes: Vectors
    sentences: Vectors

    def scope(self, a: Claim, b: Claim) -> float:
        """How alike two scopes are; -1 if what they measure differs or one has none."""
        if a.measure and b.measure:
            return 1.0 if a.measure == b.measure else -1.0
        if not a.figure.scope or not b.figure.scope:
            return -1.0
        return float(self.scopes[a.fact.at] @ self.scopes[b.fact.at])

    def sentence(self, a: Claim, b: Claim) -> float:
        """How alike the sentences are."""
        return float(self.sentences[a.fact.at] @ self.sentences[b.fact.at])


def read_claims(on: Ground) -> list[Claim]:
    """The claims of a story's articles, in order."""
    facts = list(read_facts(on))
    things = {one.figure.figure_id: _thing(one, on) for one in facts}
    return [_claim(one, on, things) for one in facts]


def likeness(claims: Sequence[Claim], embedder: Embedder) -> Likeness:
    """How alike the words of some claims are, of which there is at least one."""
    facts = [one.fact for one in claims]
    scopes = [one.figure.scope or one.figure.text for one in facts]
    sentences = [one.sentence for one in facts]
    return Likeness(embedder.embed(scopes), embedder.embed(sentences))


def _thing(fact: Fact, on: Ground) -> Thing:
    analysis = on.by_id[fact.figure.article_id]
    held = _sentence(fact.figure, analysis)
    beside = [one for one in analysis.figures if one.sentence == fact.figure.sentence]
    return thing_of(fact.figure, held, beside) if held else Thing()


def _claim(fact: Fact, on: Ground, things: Mapping[str, Thing]) -> Claim:
    figure, analysis = fact.figure, on.by_id[fact.figure.article_id]
    value = in_base(figure)
    quotes = {one.quote_id: one for one in analysis.quotes}
    said = quotes.get(figure.quote_id)
    others = [in_base(one) for one in fact.beside if one is not figure]
    return Claim(
        fact=fact,
        value=value,
        thing=things[figure.figure_id],
        names=fact.named - _speakers(figure.sentence, analysis),
        times=_times(figure, analysis.figures),
        speaker=(said.speaker_name or said.speaker) if said else "",
        published=analysis.article.published,
        rivals=tuple(
            (one, things.get(one.figure_id, Thing()))
            for one in others
            if (one.kind, one.unit) == (value.kind, value.unit)
        ),
    )


def _sentence(figure: Figure, analysis: Analysis) -> Sentence | None:
    return next((one for one in analysis.sentences if one.sentence == figure.sentence), None)


def _speakers(sentence: int, analysis: Analysis) -> frozenset[str]:
    """Who speaks in a sentence: that two outlets ask two people does not make it two facts."""
    told: Sequence[Quote] = [one for one in analysis.quotes if one.sentence == sentence]
    return frozenset(one.speaker_entity_id for one in told)


def _times(figure: Figure, beside: Sequence[Figure]) -> frozenset[str]:
    """The months (or years) of the dates in the sentence of a figure."""
    dates = (it.date for it in beside if it.sentence == figure.sentence and it.kind == "date")
    return frozenset(date[:7] for date in dates if date and date != figure.date)
