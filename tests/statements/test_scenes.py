"""The gold for statements is well formed, and its open half is aligned as well as docs say."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from benchmarks.statement_sets import SCENES

ROWS = [json.loads(line) for line in SCENES.read_text("utf-8").splitlines()]


def sentences(row):
    """All sentences of a scene."""
    return [one for told in row["articles"] for one in told["sentences"]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_every_scene_has_its_keys(row):
    """Three languages, keys that two articles share, and known keys in what is kept apart."""
    said = Counter(
        key for told in row["articles"] for key in {k for s in told["sentences"] for k in s["says"]}
    )

    assert sorted(told["lang"] for told in row["articles"]) == ["de", "en", "nl"]
    assert sum(number > 1 for number in said.values()) >= 4
    assert all({one["a"], one["b"]} <= set(said) and one["why"] for one in row["apart"])
    assert all(one["says"] and one["text"].strip() == one["text"] for one in sentences(row))


def test_the_halves_share_no_sentence():
    """What is measured on is not what was looked at."""
    halves = {
        part: {one["text"] for row in ROWS if row["part"] == part for one in sentences(row)}
        for part in ("tune", "held")
    }

    assert len(halves["tune"]) > 150
    assert len(halves["held"]) > 150
    assert not halves["tune"] & halves["held"]


@pytest.mark.model
def test_the_open_half_is_aligned():
    """Precision, recall and what is kept apart, with some room below the measured values."""
    from benchmarks.statements import score_scenes
    from pipeline.config import Settings
    from pipeline.engines import make_engines

    pairs, apart = score_scenes("tune", make_engines(Settings(translator="none")))

    assert pairs.precision > 0.9
    assert pairs.recall > 0.75
    assert apart.recall > 0.93
