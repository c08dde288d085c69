"""The gold for source, via and modality is well formed, and its halves are alike."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

GOLD = Path(__file__).parent / "gold/describe.jsonl"
ROWS = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
HALVES = ("tune", "held")
SIZES = {"de": 80, "en": 80, "nl": 40}


def test_there_are_enough_sentences_in_equal_halves() -> None:
    """No text or id twice, and as many of each language in one half as in the other."""
    assert len({row["id"] for row in ROWS}) == len({row["text"] for row in ROWS}) == len(ROWS)
    counts = {half: Counter(row["lang"] for row in ROWS if row["part"] == half) for half in HALVES}
    assert counts["tune"] == counts["held"]
    assert all(counts["tune"][lang] * 2 >= least for lang, least in SIZES.items())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_spans_fit(row) -> None:
    """Spans are trimmed, the parts of a report do not overlap, a kind goes with a speaker."""
    text = row["text"]
    spans = [row[key] for key in ("content", "cue", "speaker", "via") if row[key]]
    for start, end in (*spans, *(one[:2] for one in row["names"])):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
    apart = [one for one in spans if one != row["cue"]]
    assert all(a[1] <= b[0] or b[1] <= a[0] for a in apart for b in apart if a is not b)
    assert (row["speaker"] is None) == (row["speaker_kind"] == "")


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_class_occurs(lang, half) -> None:
    """Each kind and modality at least four times, and as many with a `via`."""
    rows = [row for row in ROWS if row["part"] == half and row["lang"] == lang]
    kinds = Counter(row["speaker_kind"] for row in rows)
    assert min(kinds[one] for one in ("named", "role", "organisation", "anonymous")) >= 4
    modalities = Counter(row["modality"] for row in rows)
    assert min(modalities[one] for one in ("asserted", "hedged", "negated")) >= 4
    assert sum(row["via"] is not None for row in rows) >= 4
