"""How often a rule is right, so that a reader can leave out the weak ones.

Shares of findings that match a gold content (intersection over union of at least 0.5) or lie within
one, over the train parts of German Wikinews (700 articles) and PolNeAR (300) together; rounded to
0.05, at most 0.95. They say nothing about the speaker.
"""

from __future__ import annotations

PRECISION = {
    "cue-after": 0.95,
    "cue-before": 0.95,
    "continued": 0.95,
    "colon": 0.85,
    "marks": 0.8,
    "inner-marks": 0.6,  # judged: neither set marks quotes in quotes well enough to count
    "cue-nearby": 0.9,
    "source-nearby": 0.9,
    "label": 0.8,
    "within-report": 0.9,
    "that-clause": 0.9,
    "konjunktiv": 0.9,
    "reported-mood": 0.8,
    "plain-clause": 0.75,
    "question": 0.4,
    "infinitive": 0.75,
    "bare-clause": 0.75,
    "object": 0.7,
    "speech-act": 0.45,
    "before-cue": 0.75,
    "around-cue": 0.75,
    "as-clause": 0.65,
    "source-first": 0.95,
    "source-last": 0.85,
    "source-inside": 0.65,
    "hearsay": 0.7,
    "cue-noun": 0.65,
    "block": 0.9,  # judged: neither set has block quotes; `pipeline.blocks` labels them
}
"""By rule."""
