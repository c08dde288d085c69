"""How firmly a source stands behind a content: asserted, hedged or negated."""

from __future__ import annotations

from pipeline.lang.speech import Speech
from pipeline.quotes.manner.forces import force_of
from pipeline.quotes.manner.frame import Frame
from pipeline.quotes.manner.guards import has_phrase, is_guarded
from pipeline.quotes.manner.hearsay import hearsay_said
from pipeline.quotes.manner.mainclause import main_clause
from pipeline.quotes.manner.negation import after_cue, is_negated, verb_group


def firmness(frame: Frame, speech: Speech) -> str:
    """`negated`, `hedged` or `asserted`, by the force of the cue, its negation, and hedges.

    A negated denial is a hedge ("did not deny"), a negated doubt an assertion. Words in marks are
    the source's own: they hedge nothing. docs/quotes.md says how each case was decided.
    """
    force = force_of(frame, speech)
    negated = is_negated(frame, speech) and not frame.apart
    if force == "deny" and not _is_reply(frame, speech):
        return "negated" if not negated or _joined(frame, speech) else "hedged"
    if force == "rebut" and _rejects(frame, speech):
        return "hedged" if negated else "negated"
    if force == "refuse":
        return "hedged" if negated else "negated"
    if force == "doubt":
        return "asserted" if negated else "hedged"
    if negated and force not in {"deny", "rebut"}:
        return "negated"
    if force == "suppose" or (force == "suggest" and _is_finding(frame, speech)):
        return "hedged"
    return "hedged" if _is_hedged(frame, force, speech) else "asserted"


def _is_reply(frame: Frame, speech: Speech) -> bool:
    """Whether the content is the denial itself, in words of its own ("zurück: Man habe")."""
    start, end = frame.content
    if frame.cue is None or frame.apart or _is_label(frame, speech):
        return True
    if start >= frame.cue[1]:
        return start > 0 and frame.units[start - 1].low == ":"
    opening = frame.units[start].low if start < len(frame.units) else ""
    return end <= frame.cue[0] and opening not in speech.complementizers | speech.question_words


def _is_label(frame: Frame, speech: Speech) -> bool:
    """As in "dismissed the claims as “nonsense”": marked words that say why it is denied."""
    before = frame.units[max(0, frame.content[0] - 4) : frame.content[0]]
    return frame.marked and any(one.low in speech.manner.firmness.labels for one in before)


def _joined(frame: Frame, speech: Speech) -> bool:
    """As in "neither confirm nor deny": said to be open, so not said."""
    joins = speech.manner.firmness.joins
    return any(frame.units[at].low in joins for at in frame.clause)


def _rejects(frame: Frame, speech: Speech) -> bool:
    """Whether what is rejected is a charge or a claim, and the content tells which."""
    if _is_reply(frame, speech):
        return False
    charges = speech.manner.firmness.charges
    opening = frame.units[frame.content[0]].low if frame.content[0] < len(frame.units) else ""
    return opening in speech.complementizers or any(
        frame.units[at].low in charges for at in frame.clause
    )


def _is_finding(frame: Frame, speech: Speech) -> bool:
    """Whether a study or the like is the source: it suggests nothing on purpose."""
    who = frame.units[slice(*frame.speaker)] if frame.speaker else ()
    return any(unit.low in speech.manner.firmness.findings for unit in who)


def _is_hedged(frame: Frame, force: str, speech: Speech) -> bool:
    facts = speech.manner.firmness
    beside = _beside(frame, speech)
    if has_phrase(frame.units, beside, facts.hedges, speech) or hearsay_said(frame, speech):
        return True
    main = main_clause(frame, speech)
    if has_phrase(frame.units, main, facts.hedges, speech):
        return True
    if _is_question(frame, speech):
        return False
    modals = facts.hedging_verbs | (frozenset() if force else facts.reported_modals)
    return any(_supposes(frame, at, modals, speech) for at in main)


def _beside(frame: Frame, speech: Speech) -> list[int]:
    """Where an adverb weakens the cue: in its clause; in English, in its verb group or first."""
    if speech.verb_second or frame.cue is None:
        return [at for at in frame.clause if not frame.in_speaker(at)]
    group = [*verb_group(frame, speech), *after_cue(frame, speech), *range(*frame.cue)]
    return sorted({*group, *frame.clause[:1]})


def _is_question(frame: Frame, speech: Speech) -> bool:
    """Whether the content is a reported question ("whether he could")."""
    opening = frame.units[frame.content[0]].low if frame.content[0] < len(frame.units) else ""
    return opening in speech.question_words or opening in speech.manner.firmness.whether


def _supposes(frame: Frame, at: int, modals: frozenset[str], speech: Speech) -> bool:
    """Whether a modal verb of doubt stands here: "could", but not "could not" or "May"."""
    unit = frame.units[at]
    if unit.low not in modals or unit.capital or is_guarded(frame.units, at, speech):
        return False
    following = frame.units[at + 1].low if at + 1 < len(frame.units) else ""
    return speech.verb_second or following not in speech.manner.firmness.negations
