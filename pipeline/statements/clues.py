"""What speaks for two statements being the same, and what against: small named clues."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.records import Figure, Verdict
from pipeline.statements.propose import Proposals
from pipeline.statements.units import Unit
from pipeline.statements.wording import Words, shared_examples, shared_wording

SAME, LIKELY = 0.6, 0.45  # docs/statements.md: what both cost and bring


@dataclass(frozen=True, slots=True)
class Pair:
    """Two units and what has been computed on them."""

    a: Unit
    b: Unit
    similarity: float
    margin: float
    wording: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether two units say the same: verdict, score from 0 to 1, and why."""

    verdict: Verdict
    score: float
    evidence: str


def margin(pair: Pair) -> float:
    """Nearer to each other than to their neighbours."""
    return pair.margin


def wording(pair: Pair) -> float:
    """Words with a counterpart in the other."""
    return pair.wording


def names(pair: Pair) -> float:
    """Names in both (up to 1), or names on both sides and none in common (-1)."""
    if not pair.a.names or not pair.b.names:
        return 0.0
    shared = len(pair.a.names & pair.b.names) / min(len(pair.a.names), len(pair.b.names))
    return shared or -1.0


def numbers(pair: Pair) -> float:
    """A figure of one kind and unit on both sides: 1 if it agrees, -1 if it clashes."""
    verdicts = [
        _agree(mine, other)
        for mine in pair.a.figures
        for other in pair.b.figures
        if (mine.kind, mine.unit) == (other.kind, other.unit)
    ]
    return 0.0 if not verdicts else 1.0 if any(verdicts) else -1.0


def negation(pair: Pair) -> float:
    """-1 where only one side negates."""
    return -1.0 if pair.a.negated != pair.b.negated else 0.0


def speaker(pair: Pair) -> float:
    """1 for the same named speaker, -1 for two different ones."""
    if not pair.a.speaker or not pair.b.speaker:
        return 0.0
    return 1.0 if pair.a.speaker == pair.b.speaker else -1.0


def question(pair: Pair) -> float:
    """-1 where one side asks and the other states."""
    asks = [one.text.rstrip("\"'”’“»« ").endswith("?") for one in (pair.a, pair.b)]
    return -1.0 if asks[0] != asks[1] else 0.0


def same_article(pair: Pair) -> float:
    """An outlet seldom says a thing twice: 1 within one article."""
    return 1.0 if pair.a.row == pair.b.row else 0.0


CLUES: dict[Callable[[Pair], float], float] = {
    margin: 7.0,
    wording: 8.0,
    names: 0.4,
    numbers: 0.6,
    negation: 0.7,
    speaker: 0.5,
    question: 1.0,
    same_article: -1.5,
}
"""Each clue and its weight. Those of margin and wording are a logistic regression on 214 pairs
judged by hand, the others were set by reading; docs/statements.md has the measurements."""

BIAS = -4.7


def _agree(a: Figure, b: Figure) -> bool:
    if a.kind == "date":
        return a.date.startswith(b.date) or b.date.startswith(a.date)
    low = max(-math.inf if one.low is None else one.low for one in (a, b))
    high = min(math.inf if one.high is None else one.high for one in (a, b))
    slack = 0.05 * abs(low) if a.approximate or b.approximate else 0.0
    return low <= high + slack


def compare(
    units: list[Unit], proposals: Proposals, words: Words, at: tuple[int, int]
) -> Judgement:
    """Judge the units at two places; a clash of numbers or of negation is never SAME."""
    a, b = at
    pair = Pair(
        units[a],
        units[b],
        similarity=proposals.similarity(a, b),
        margin=proposals.margin(a, b),
        wording=shared_wording(words, a, b),
    )
    found = {clue: clue(pair) for clue in CLUES}
    score = _sigmoid(BIAS + sum(CLUES[clue] * value for clue, value in found.items()))
    clash = found[numbers] < 0 or found[negation] < 0
    if score < LIKELY:
        verdict = Verdict.DIFFERENT
    else:
        verdict = Verdict.SAME if score >= SAME and not clash else Verdict.UNSURE
    return Judgement(verdict, score, _evidence(pair, found, shared_examples(words, a, b)))


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-value))


def _evidence(pair: Pair, found: dict[Callable[[Pair], float], float], shared: list[str]) -> str:
    parts = [f"similarity {pair.similarity:.2f}", f"{pair.wording:.0%} of the wording"]
    if shared:
        parts[-1] += f" ({', '.join(shared)})"
    if found[numbers]:
        ours = ", ".join(one.text for one in pair.a.figures)
        theirs = ", ".join(one.text for one in pair.b.figures)
        parts.append(f"numbers {'agree' if found[numbers] > 0 else 'clash'}: {ours} / {theirs}")
    if found[negation]:
        parts.append("only one of the two negates")
    if found[speaker]:
        parts.append("same speaker" if found[speaker] > 0 else "different speakers")
    return "; ".join(parts)
