"""What of a reason is told again on the page."""

from __future__ import annotations

import pytest

from pipeline.diff import rows
from pipeline.report.reasons import tell_own, tell_particular

MANNER = "Bote: quoted; Courant: reported."
SOURCES = "5 outlets, 4 independent sources: Bote has it from npa (dateline). Kontor copies Bote."


@pytest.mark.parametrize("tail", ["", MANNER, "A. Bote says 40."])
@pytest.mark.parametrize("sources", ["", SOURCES, "2 outlets, 1 independent source: It is so."])
@pytest.mark.parametrize("status", list(rows._REASONS.values()))
def test_status_and_sources_are_left_out(status, tail, sources):
    """What a row of the matrix shows anyway is not told, whatever the outlets are called."""
    said = status.format(who="St. Galler Blatt, Bote", rest="Dr. Kontor")
    reason = " ".join(filter(None, [said, tail, sources]))

    assert tell_particular(reason) == tail


@pytest.mark.parametrize(
    ("evidence", "told", "expected"),
    [
        ("count 40. One has 40, one 14.", "One has 40, one 14.", "count 40."),
        ("count 40. One has 40.", f"One has 40. {MANNER}", "count 40."),
        ("count 40.", "One has 14.", "count 40."),
        ("count 40.", "", "count 40."),
    ],
)
def test_evidence_does_not_repeat_the_item(evidence, told, expected):
    """Of an outlet's evidence that part is told that is its own."""
    assert tell_own(evidence, told) == expected
