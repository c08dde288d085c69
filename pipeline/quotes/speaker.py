"""Cue and speaker of a candidate: the rule's, unless the tagger points elsewhere more surely."""

from __future__ import annotations

from pipeline.quotes.candidates import Candidate
from pipeline.quotes.seen import Pointed
from pipeline.records import Span

_SURE = 0.3
"""The share of pointing from which on the tagger's answer is taken where no rule has one."""
_SURER = 0.3
"""How much more must go elsewhere than to the rule's speaker for the tagger to be believed."""


def speaker_of(one: Candidate) -> Span | None:
    """Who says it, as it stands in the text; None if nobody is named."""
    return _chosen(one, "speaker", one.report.speaker if one.report else None)


def cue_of(one: Candidate) -> Span | None:
    """What introduces it."""
    return _chosen(one, "cue", one.report.cue if one.report else None)


def _chosen(one: Candidate, name: str, by_rule: Span | None) -> Span | None:
    found: Pointed | None = one.sight.pointed(name, one.span)
    if by_rule is None:
        return found.span if found and found.share >= _SURE else None
    if found is None or found.span.overlap(by_rule):
        return by_rule
    own = one.sight.share(name, one.span, by_rule)
    return found.span if found.share > own + _SURER else by_rule
