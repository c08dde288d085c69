"""How pairs become groups: averages, chains, units that say two things, doubtful ones."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from pipeline.statements.groups import Group, Homes, across, make_groups
from pipeline.statements.judge import LIKELY, SAME

HIGH, MIDDLE, LOW = 0.9, (SAME + LIKELY) / 2, 0.01


def court(rows, scores, vetoed=()):
    """A stand-in that knows every score; `rows` are the articles of the units."""

    def at(a, b):
        return (min(a, b), max(a, b))

    return SimpleNamespace(
        units=[SimpleNamespace(row=row) for row in rows],
        proposals=SimpleNamespace(pairs=sorted(scores)),
        score=lambda a, b: scores.get(at(a, b), LOW),
        vetoed=lambda a, b: at(a, b) in vetoed,
    )


def groups(*given, **more):
    """The sure and the doubtful units of each group."""
    return [(sorted(one.sure), one.doubtful) for one in make_groups(court(*given, **more))]


def test_units_that_agree_are_one_group():
    """All pairs are high: one group, the rest alone."""
    scores = {(0, 1): HIGH, (0, 2): HIGH, (1, 2): HIGH, (2, 3): LOW}

    assert groups([0, 1, 2, 3], scores) == [([0, 1, 2], []), ([3], [])]


def test_a_unit_that_says_two_things_is_in_two_groups():
    """It agrees with both groups, which do not agree with each other."""
    scores = {(0, 1): HIGH, (0, 2): HIGH, (1, 2): HIGH}
    scores |= {(0, 3): HIGH, (0, 4): HIGH, (3, 4): 0.95}

    assert groups([0, 1, 2, 3, 4], scores) == [([0, 1, 2], []), ([0, 3, 4], [])]


def test_two_units_may_share_what_nobody_else_says():
    """Both have groups of their own, which the other does not fit."""
    scores = {(0, 1): 0.99, (2, 3): 0.99, (1, 2): HIGH}

    assert groups([0, 1, 2, 3], scores) == [([0, 1], []), ([1, 2], []), ([2, 3], [])]


def test_a_weaker_pair_of_two_groups_is_dropped():
    """Where the score only just suffices, no third group is made."""
    scores = {(0, 1): 0.99, (2, 3): 0.99, (1, 2): SAME - 0.01}

    assert groups([0, 1, 2, 3], scores) == [([0, 1], []), ([2, 3], [])]


@pytest.mark.parametrize("score", [MIDDLE, HIGH])
def test_a_veto_or_a_middling_score_leaves_doubt(score):
    """A unit alone joins in doubt, and does not make the others doubtful."""
    scores = {(0, 1): HIGH, (0, 2): score, (1, 2): score}

    assert groups([0, 1, 2], scores, vetoed={(0, 2), (1, 2)}) == [([0, 1], [2])]


def test_two_units_alone_may_be_a_doubtful_pair():
    """Neither is sure of the other."""
    assert groups([0, 1], {(0, 1): MIDDLE}) == [([1], [0])]


def test_no_unit_joins_against_a_veto():
    """However well it fits the others of a group."""
    scores = {(0, 1): HIGH, (0, 2): HIGH, (1, 2): HIGH}

    assert groups([0, 1, 2], scores, vetoed={(1, 2)}) == [([0, 1], []), ([0, 2], [])]


def test_pairs_of_one_article_are_not_asked():
    """An outlet's two sentences may be in one group, whatever their likeness."""
    scores = {(0, 2): HIGH, (1, 2): HIGH}

    assert groups([0, 0, 1], scores) == [([0, 1, 2], [])]
    assert across(court([0, 0, 1], {}), [0], [1, 2]) == [(0, 2)]


def test_of_a_large_group_only_some_are_asked():
    """So that a statement of hundreds of outlets stays affordable."""
    assert len(across(court(range(200), {}), range(100), range(100, 200))) == 64


def test_homes_tell_who_is_together():
    """Joined, added and doubtful units."""
    homes = Homes(4)
    homes.merge(homes.of_unit[0][0], homes.of_unit[1][0])
    homes.add(2, homes.of_unit[0][0])
    homes.doubt(3, homes.of_unit[0][0])

    assert homes.together(0, 3)
    assert not homes.alone(2)
    assert [one.units for one in homes.groups()] == [[0, 1, 2, 3]]
    assert Group([3, 1], [2]).units == [1, 2, 3]
