"""Align the statements of one story: propose pairs, judge them, merge with care."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.protocols import Embedder
from pipeline.records import Analysis, Span, Statement, Story, Verdict, make_id
from pipeline.statements.groups import Group, make_groups
from pipeline.statements.judge import Court, Judgement
from pipeline.statements.units import Unit, find_units

ASKED = 12  # how many of a large group a row's score and evidence are taken from


def align_statements(
    story: Story, analyses: Sequence[Analysis], embedder: Embedder
) -> list[Statement]:
    """The statements of a story's articles; rows with one `statement_id` say the same.

    Every sentence that states something gives a row, also where it stands alone (then its evidence
    is "only version"); one that states two things may give two, the second with its clause. Rows of
    one group follow each other; groups come in the order of their first row, rows in the order of
    `analyses`. `statement_id` is that of the first row's place in its article.
    """
    units = find_units(analyses)
    if not units:
        return []
    court = Court(units, embedder)
    return list(_rows(story, court, make_groups(court)))


def _rows(story: Story, court: Court, groups: Sequence[Group]) -> Iterator[Statement]:
    """The rows of the groups; a unit in several gives its nearest clause to all but the first."""
    seen: Counter[int] = Counter()
    for group in groups:
        first = court.units[group.units[0]]
        spans = {at: _span(court, group, at, again=at in seen) for at in group.units}
        again = [str(seen[group.units[0]])] if group.units[0] in seen else []
        place = (story.story_id, first.article_id, first.span.start, *again)
        statement_id = make_id("statement", *place)
        for at, span in spans.items():
            judged = _judged(court, group, at)
            yield _row((story.story_id, statement_id), court.units[at], span, judged)
        seen.update(group.units)


def _span(court: Court, group: Group, at: int, *, again: bool) -> Span:
    others = _others(court, group, at)
    return court.nearest_part(at, others) if again and others else court.units[at].span


def _others(court: Court, group: Group, at: int) -> list[int]:
    """Those of a group that a unit is compared with: the sure ones of other articles, if any."""
    row = court.units[at].row
    for units in (group.sure, group.units):
        others = [one for one in units if court.units[one].row != row]
        if others:
            return others[:ASKED]
    return []


def _judged(court: Court, group: Group, at: int) -> Judgement:
    """Of one row: its average score with those that are sure, the evidence of the best of them."""
    others = _others(court, group, at)
    if not others:
        return Judgement(Verdict.SAME, 1.0, "only version")
    scores = {one: court.score(at, one) for one in others}
    best = court.judge(at, max(scores, key=lambda one: (scores[one], -one)))
    doubt = at in group.doubtful or len(group.sure) == 1
    verdict = Verdict.UNSURE if doubt else Verdict.SAME
    mean = sum(scores.values()) / len(scores)
    return Judgement(verdict, mean, best.evidence, best.differs if doubt else "")


def _row(ids: tuple[str, str], unit: Unit, span: Span, judged: Judgement) -> Statement:
    quote = unit.quote
    shift = span.start - unit.span.start
    return Statement(
        story_id=ids[0],
        statement_id=ids[1],
        article_id=unit.article_id,
        outlet=unit.outlet,
        start=span.start,
        end=span.end,
        text=unit.text[shift : shift + span.end - span.start],
        lang=unit.lang,
        verdict=judged.verdict,
        score=round(judged.score, 3),
        text_en=unit.text_en,
        quote_id=quote.quote_id if quote else "",
        sentence=unit.sentence,
        evidence=judged.evidence,
        kind=quote.kind if quote else "sentence",
        speaker=(quote.speaker_name or quote.speaker) if quote else "",
        cue=quote.cue if quote else "",
        modality=quote.modality if quote else "asserted",
        differs=judged.differs,
    )
