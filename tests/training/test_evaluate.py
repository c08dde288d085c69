"""Scores written beside the weights, and quotes counted; no model is loaded."""

from __future__ import annotations

import json

import pytest

from pipeline.records import Quote, Span
from training.evaluate_tagger import gold_names, write_scores
from training.measure_quotes import OWN, GoldQuote, count, read_own
from training.ner_data import DEV

FACTS = {"name": "t", "sha256": "ab", "sets": ["de_smartdata_train", "flores_silver"]}


def folder_with(path, facts=FACTS):
    (path / "tagger.json").write_text(json.dumps(facts), encoding="utf-8")
    return path


def quote(start, end):
    return Quote(
        article_id="a",
        quote_id=str(start),
        sentence=0,
        start=start,
        end=end,
        text="",
        kind="direct",
        rule="",
        score=1.0,
    )


def test_scores_and_terms_are_written(tmp_path):
    """What is measured and what follows from the sets goes into tagger.json, the rest stays."""
    write_scores(folder_with(tmp_path), "ab", {"nl": 0.5, "de": 0.75}, {})
    facts = json.loads((tmp_path / "tagger.json").read_text(encoding="utf-8"))

    assert facts["scores"] == {"sets": list(DEV), "names": {"de": 0.75, "nl": 0.5}}
    assert facts["terms"] == "CC BY-SA 4.0"
    assert facts | FACTS == facts


def test_quote_scores_come_with_their_sets(tmp_path):
    """Only where quotes were measured are they in the file."""
    write_scores(folder_with(tmp_path), "ab", {}, {"de": 0.7})
    scores = json.loads((tmp_path / "tagger.json").read_text(encoding="utf-8"))["scores"]

    assert scores["quotes"] == {"de": 0.7}
    assert "de_wikinews_dev" in scores["sets"]


@pytest.mark.parametrize(
    ("facts", "checksum", "why"),
    [(FACTS, "cd", "not those"), ({"sha256": "ab"}, "ab", "does not say")],
)
def test_scores_of_other_weights_are_refused(tmp_path, facts, checksum, why):
    """Scores stand beside the weights they were measured with, and terms follow known sets."""
    with pytest.raises(SystemExit, match=why):
        write_scores(folder_with(tmp_path, facts), checksum, {}, {})


def test_names_of_tagged_tokens():
    """Characters of the tokens joined by spaces."""
    tokens, tags = ["Rosa", "Tibbe", "in", "Wien"], ["B-PER", "I-PER", "O", "B-LOC"]

    assert gold_names(tokens, tags) == {(0, 10, "PER"), (14, 18, "LOC")}


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([GoldQuote([Span(0, 10)])], [quote(0, 6)], (1, 1, 1)),
        ([GoldQuote([Span(0, 10)])], [quote(6, 12)], (0, 1, 1)),
        ([GoldQuote([Span(0, 10)], optional=True)], [quote(0, 10)], (0, 0, 0)),
        ([GoldQuote([Span(0, 10)], optional=True)], [], (0, 0, 0)),
        ([GoldQuote([Span(0, 4), Span(6, 10)])], [quote(0, 10), quote(20, 30)], (1, 1, 2)),
    ],
)
def test_quotes_are_counted(gold, found, expected):
    """Half of the union must be shared; what is optional counts nowhere."""
    counts = count(gold, found)

    assert (counts.tp, counts.n_gold, counts.n_found) == expected


def test_the_halves_of_our_own_quotes_are_apart():
    """The held half shares no article with the other."""
    held, tune = ({text for text, _ in read_own(OWN, part)} for part in ("held", "tune"))

    assert len(held) == len(tune) == 14
    assert not held & tune
