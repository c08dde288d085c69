"""Weights of the clues in `marked_clues.py`, written by `python -m training.marks`.

Fitted on the tune half of tests/gold/marks.jsonl and the train parts of German Wikinews
and PolNeAR, and scored over five folds of whole texts:

own, without tagger: F1 0.91, up to three words 0.91
de_wikinews, without tagger: F1 0.91, up to three words 0.75
en_polnear, without tagger: F1 0.95, up to three words 0.84
"""

from __future__ import annotations

BIAS = -0.49
WEIGHTS = {
    "experts_near": -3.79,
    "opens": 1.93,
    "capital_phrase": -1.86,
    "colon_before": 1.85,
    "word_near": -1.73,
    "naming": -1.68,
    "what_called": 1.68,
    "works_near": -1.66,
    "exclaimed": 1.59,
    "small_start": 1.54,
    "distanced": -1.53,
    "verb_near": 1.45,
    "code_inside": -1.35,
    "named_before": -1.31,
    "source_near": 1.29,
    "one_word": -1.28,
    "shown": 1.24,
    "title_case": -1.17,
    "unstopped": 1.12,
    "determiner_before": -1.07,
    "capital_article": -1.00,
    "stop_inside": 0.99,
    "announced_name": -0.98,
    "disputed": 0.96,
    "subject_of_verb": -0.94,
    "adverb_inside": 0.94,
    "named_oneself": -0.93,
    "verb_inside": 0.93,
    "indefinite_before": 0.92,
    "capital_noun": -0.88,
    "viewed": 0.86,
    "criticised": 0.83,
    "in_speaker": -0.81,
    "speaker_inside": 0.74,
    "reported_mood": 0.68,
    "work_before": -0.66,
    "name_before": 0.63,
    "recurs": -0.59,
    "reported_copula": 0.59,
    "determiner_inside": 0.58,
    "nothing_near": -0.58,
    "noun_after": -0.54,
    "in_headline": 0.54,
    "source_beside": 0.53,
    "copula_before": 0.53,
    "sentence": 0.50,
    "preposition_before": 0.46,
    "common_name": -0.45,
    "comma_after": 0.43,
    "verb_before": 0.39,
    "few_words": -0.24,
    "bracketed": -0.21,
    "label": 0.18,
    "opening_subject": -0.11,
}
