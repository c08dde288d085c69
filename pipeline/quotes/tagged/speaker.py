"""Cue and speaker of a candidate, by the rule and by where the tagger points."""

from __future__ import annotations

from pipeline.quotes.tagged.candidates import Candidate
from pipeline.records import Span

_SURER = 0.35
"""How much more must go elsewhere than to the rule's speaker for the tagger to be believed. Of 0 to
0.5 this had the most right speakers on the dev sets: 0.78 in German and 0.90 in English, where the
rules alone have 0.70 and 0.86 and the tagger alone 0.76 and 0.90."""


def speaker_of(one: Candidate) -> Span | None:
    """Who says it, as it stands in the text; None if nobody is named."""
    found = one.sight.pointed("speaker", one.span)
    by_rule = one.report.speaker if one.report else None
    if by_rule is None or found is None:
        return by_rule or (found.span if found else None)
    if found.span.overlap(by_rule):
        return found.span
    own = one.sight.share("speaker", one.span, by_rule)
    return found.span if found.share > own + _SURER else by_rule


def cue_of(one: Candidate) -> Span | None:
    """What introduces it: the tagger's cue, else the rule's."""
    found = one.sight.pointed("cue", one.span)
    return found.span if found else one.report.cue if one.report else None
