"""Scores of stories, copies, statements and the diff, counted by hand."""

from __future__ import annotations

import json

import pytest

from pipeline.records import (
    Membership,
    Status,
    Verdict,
)
from pipeline.score import (
    Tables,
    place_gold,
    score_tables,
)
from pipeline.score.gold import parse_line
from tests.build import statement
from tests.score.cases import DE, EN, item, scores

VERSIONS = [{"path": "a/de.txt", "text": "Es reicht."}, {"path": "b/en.txt", "text": "Enough"}]


def test_stories_and_copies() -> None:
    """Articles apart that belong together halve recall; a copy is a pair in any direction."""
    story = {"gold": "story", "name": "s", "paths": ["a/de.txt", "b/en.txt"]}
    copy = {"gold": "copy", "path": "a/de.txt", "of": "b/en.txt"}
    gold = place_gold([parse_line(json.dumps(line), "gold") for line in (story, copy)], [DE, EN])
    apart = [
        Membership(article_id=DE.article_id, story_id="x"),
        Membership(article_id=EN.article_id, story_id="y", copy_of=DE.article_id),
    ]
    stories, copies = score_tables(gold, Tables(articles=[DE, EN], memberships=apart))
    assert (stories.precision, stories.recall, stories.n_found) == (1.0, 0.5, 2)
    assert (copies.right, copies.n_gold, copies.n_found) == (1, 1, 1)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], (0, 1, 0)),
        (
            [statement(DE, "sagte: „Es reicht.“", "x"), statement(EN, "“Enough,” said", "x")],
            (1, 1, 1),
        ),
        ([statement(DE, "Es reicht.", "x"), statement(EN, "Enough", "y")], (0, 1, 0)),
        ([statement(DE, "Es reicht.", "x"), statement(EN, "She wants 25 euros", "x")], (0, 1, 1)),
        (
            [
                statement(DE, "Es reicht.", "x"),
                statement(EN, "Enough", "x", verdict=Verdict.UNSURE),
            ],
            (0, 1, 0),
        ),
    ],
)
def test_statements_are_pairs(rows, expected) -> None:
    """Both versions must be in one statement that was judged the same."""
    got = scores({"gold": "statement", "name": "s", "versions": VERSIONS}, statements=rows)
    assert got["statements", "pairs"] == expected


def test_versions_that_must_be_kept_apart() -> None:
    """Merging what gold calls different is counted on its own."""
    rows = [statement(DE, "Es reicht.", "x"), statement(EN, "Enough", "x")]
    line = {"gold": "statement", "name": "s", "verdict": "different", "versions": VERSIONS}
    same = {
        "gold": "statement",
        "name": "t",
        "versions": [{"path": "a/de.txt", "text": "will"}, {"path": "b/en.txt", "text": "wants"}],
    }
    assert scores(line, same, statements=rows)["statements", "different kept apart"] == (0, 1, 0)
    assert scores(line, same)["statements", "different kept apart"] == (1, 1, 1)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], [(0, 1), (0, 1), (0, 1), (0, 1)]),
        (["shared", DE, EN], [(1, 1), (0, 1), (1, 1), (0, 1)]),
        (["conflict", DE, EN], [(1, 1), (1, 1), (1, 1), (1, 1)]),
        (["conflict", DE], [(1, 1), (1, 1), (0, 1), (1, 1)]),
    ],
)
def test_diff_items(rows, expected) -> None:
    """An item is found by its place, then its status and its outlets are compared."""
    versions = [
        {"path": "a/de.txt", "text": "20 bis 30 Euro"},
        {"path": "b/en.txt", "text": "25 euros"},
    ]
    line = {
        "gold": "diff",
        "name": "d",
        "kind": "figure",
        "status": "conflict",
        "outlets": ["a", "b"],
        "versions": versions,
    }
    words = {DE.article_id: "20 bis 30 Euro", EN.article_id: "25 euros"}
    found = [item(one, words[one.article_id], "d", Status(rows[0])) for one in rows[1:]]
    got = scores(line, diff=found)
    measures = ["found", "found, with status", "found, with outlets", "conflicts"]
    assert [got["diff", measure][:2] for measure in measures] == expected
