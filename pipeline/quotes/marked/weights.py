"""Weights of the clues in `clues.py`, written by `python -m training.marks`.

Fitted on the tune half of tests/gold/marks.jsonl and the train parts of German Wikinews
and PolNeAR, and scored over five folds of whole texts:

own, without tagger: F1 0.93, up to three words 0.93
de_wikinews, without tagger: F1 0.91, up to three words 0.76
en_polnear, without tagger: F1 0.95, up to three words 0.85
own, with tagger: F1 0.94, up to three words 0.93
de_wikinews, with tagger: F1 0.92, up to three words 0.78
en_polnear, with tagger: F1 0.95, up to three words 0.85
"""

from __future__ import annotations

BIAS = -0.31
WEIGHTS = {
    "experts_near": -3.86,
    "slogan": 2.09,
    "opens": 1.91,
    "colon_before": 1.90,
    "capital_phrase": -1.86,
    "word_near": -1.67,
    "naming": -1.61,
    "what_called": 1.59,
    "works_near": -1.50,
    "small_start": 1.43,
    "verb_near": 1.42,
    "distanced": -1.41,
    "source_near": 1.25,
    "exclaimed": 1.23,
    "name_inside": -1.23,
    "named_before": -1.22,
    "one_word": -1.21,
    "code_inside": -1.21,
    "unstopped": 1.18,
    "capital_article": -1.09,
    "stop_inside": 1.05,
    "title_case": -1.03,
    "capital_noun": -1.03,
    "determiner_before": -1.02,
    "adverb_inside": 0.94,
    "verb_inside": 0.93,
    "disputed": 0.93,
    "subject_of_verb": -0.92,
    "announced_name": -0.91,
    "named_oneself": -0.91,
    "viewed": 0.88,
    "indefinite_before": 0.86,
    "criticised": 0.84,
    "in_speaker": -0.76,
    "reported_copula": 0.74,
    "nothing_near": -0.74,
    "speaker_inside": 0.71,
    "name_before": 0.66,
    "reported_mood": 0.65,
    "determiner_inside": 0.61,
    "work_before": -0.59,
    "source_beside": 0.57,
    "in_headline": 0.51,
    "recurs": -0.50,
    "copula_before": 0.49,
    "noun_after": -0.48,
    "preposition_before": 0.47,
    "common_name": -0.43,
    "sentence": 0.41,
    "verb_before": 0.36,
    "comma_after": 0.28,
    "label": 0.24,
    "few_words": -0.22,
    "bracketed": -0.22,
}
