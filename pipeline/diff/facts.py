"""Figures with what it takes to compare them: sentence, measure, subject, aligned statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.diff.items import Ground, by_statement
from pipeline.diff.values import measure
from pipeline.records import Analysis, Figure, Sentence, Verdict

# Score of a statement row from which its versions count as aligned although numbers clash (the
# stage that aligns never calls such pairs SAME): its own threshold for SAME.
ALIGNED = 0.62
# Characters around a figure in which a word may say what is measured; a clause, not a sentence.
NEAR = 40


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure in its sentence. `at` is its row in arrays of vectors.

    `named` are the entities and `dates` the years its sentence names, `main` the entity its
    article names most, `beside` all figures of the article, `alone` whether this is the only one
    of its kind and unit in the sentence.
    """

    figure: Figure
    at: int
    outlet: str
    sentence: str
    measure: str
    named: frozenset[str]
    main: str
    dates: frozenset[str]
    statement_id: str
    alone: bool
    beside: tuple[Figure, ...]

    @property
    def subjects(self) -> frozenset[str]:
        """What the figure may be about: who its sentence names, else the article's main name."""
        return self.named or frozenset(filter(None, [self.main]))


def read_facts(on: Ground) -> Iterator[Fact]:
    """The figures of a story's articles that can be compared, in order."""
    groups = _aligned(on)
    at = 0
    for key, analysis in on.by_id.items():
        sentences = {one.sentence: one for one in analysis.sentences}
        kinds = Counter((one.sentence, one.kind, one.unit) for one in analysis.figures)
        named = Counter(one.entity_id for one in analysis.mentions if one.entity_id)
        for one in filter(_tells, analysis.figures):
            held = sentences.get(one.sentence)
            yield Fact(
                figure=one,
                at=at,
                outlet=on.outlet_of[key],
                sentence=held.text if held else one.text,
                measure=_measure(one, held, analysis),
                named=_named(one, analysis),
                main=min(named, key=lambda entity: (-named[entity], entity), default=""),
                dates=_years(one, analysis),
                statement_id=groups.get((key, one.sentence), ""),
                alone=kinds[one.sentence, one.kind, one.unit] == 1,
                beside=analysis.figures,
            )
            at += 1


def _tells(one: Figure) -> bool:
    """Whether a figure can be compared: "last year" cannot where nobody knows which year."""
    return bool(one.date) or one.kind != "date"


def _measure(one: Figure, held: Sentence | None, analysis: Analysis) -> str:
    """What the scope says, else what the words around say, as far as the next figure."""
    lang = (held.lang if held else "") or analysis.lang
    begin = max(one.start - NEAR, held.start if held else one.start)
    end = min(one.end + NEAR, held.end if held else one.end)
    for other in analysis.figures:
        if other.kind == one.kind and other.end <= one.start:
            begin = max(begin, other.end)
        elif other.kind == one.kind and other.start >= one.end:
            end = min(end, other.start)
    around = analysis.article.text[begin : one.start] + " " + analysis.article.text[one.end : end]
    return measure(one.scope, lang) or measure(around, lang)


def _named(one: Figure, analysis: Analysis) -> frozenset[str]:
    found = (it.entity_id for it in analysis.mentions if it.sentence == one.sentence)
    return frozenset(filter(None, found))


def _years(one: Figure, analysis: Analysis) -> frozenset[str]:
    """The years of the dates in the sentence of a figure."""
    others = (it for it in analysis.figures if it.sentence == one.sentence and it.kind == "date")
    return frozenset(it.date[:4] for it in others if it.date and it is not one)


def _aligned(on: Ground) -> dict[tuple[str, int], str]:
    """The statement group of each sentence that has a version elsewhere."""
    return {
        (one.article_id, one.sentence): key
        for key, rows in by_statement(on.statements).items()
        if len({one.article_id for one in rows}) > 1
        for one in rows
        if one.verdict is Verdict.SAME or one.score >= ALIGNED
    }
