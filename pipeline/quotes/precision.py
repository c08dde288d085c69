"""How often a rule is right, so that a reader can leave out the weak ones.

Shares of findings that match a gold content (intersection over union of at least 0.5) or lie within
one, on the train parts of German Wikinews (700 articles) and PolNeAR (300), each language weighted
alike where both have the rule; rounded to 0.05.
"""

from __future__ import annotations

PRECISION = {
    "cue-after": 0.95,
    "cue-before": 0.95,
    "continued": 0.95,
    "colon": 0.8,
    "length": 0.75,
    "writing": 0.5,
    "inner-marks": 0.6,
    "cue-nearby": 0.9,
    "source-nearby": 0.85,
    "label": 0.7,
    "within-report": 0.7,
    "that-clause": 0.9,
    "konjunktiv": 0.9,
    "reported-mood": 0.8,
    "plain-clause": 0.75,
    "question": 0.4,
    "infinitive": 0.75,
    "bare-clause": 0.75,
    "object": 0.65,
    "speech-act": 0.45,
    "before-cue": 0.75,
    "around-cue": 0.8,
    "as-clause": 0.7,
    "source-first": 0.9,
    "source-last": 0.85,
    "source-inside": 0.6,
    "hearsay": 0.65,
    "cue-noun": 0.65,
    "block": 0.9,
}
"""By rule. Blocks are labelled by `pipeline.blocks` and were not measured here."""
