"""Weights of the clues in `marked_clues.py`, written by `python -m training.marks`.

Fitted on the tune half of tests/gold/marks.jsonl and the train parts of German Wikinews
and PolNeAR, and scored over five folds of whole texts:

own, without tagger: F1 0.93, up to three words 0.92
de_wikinews, without tagger: F1 0.91, up to three words 0.76
en_polnear, without tagger: F1 0.95, up to three words 0.85
"""

from __future__ import annotations

BIAS = -0.43
WEIGHTS = {
    "experts_near": -3.85,
    "slogan": 2.11,
    "opens": 1.97,
    "colon_before": 1.95,
    "capital_phrase": -1.92,
    "word_near": -1.69,
    "naming": -1.67,
    "what_called": 1.66,
    "small_start": 1.58,
    "works_near": -1.58,
    "distanced": -1.43,
    "verb_near": 1.40,
    "named_before": -1.30,
    "exclaimed": 1.26,
    "source_near": 1.25,
    "one_word": -1.22,
    "code_inside": -1.21,
    "unstopped": 1.21,
    "title_case": -1.15,
    "capital_article": -1.09,
    "stop_inside": 1.06,
    "determiner_before": -1.05,
    "capital_noun": -0.96,
    "named_oneself": -0.96,
    "disputed": 0.94,
    "adverb_inside": 0.94,
    "subject_of_verb": -0.94,
    "announced_name": -0.93,
    "verb_inside": 0.93,
    "indefinite_before": 0.92,
    "viewed": 0.88,
    "criticised": 0.87,
    "in_speaker": -0.81,
    "nothing_near": -0.77,
    "speaker_inside": 0.70,
    "reported_copula": 0.69,
    "work_before": -0.65,
    "name_before": 0.64,
    "determiner_inside": 0.62,
    "reported_mood": 0.62,
    "in_headline": 0.56,
    "source_beside": 0.56,
    "recurs": -0.50,
    "copula_before": 0.50,
    "sentence": 0.50,
    "preposition_before": 0.48,
    "noun_after": -0.47,
    "common_name": -0.44,
    "comma_after": 0.32,
    "verb_before": 0.32,
    "few_words": -0.22,
    "bracketed": -0.21,
    "label": 0.16,
    "opening_subject": -0.09,
}
