"""Each clue and veto by itself."""

from __future__ import annotations

import pytest

from pipeline.statements import clues
from pipeline.statements.judge import Court
from pipeline.statements.units import find_units
from tests.bag_embedder import BagEmbedder
from tests.build import analysis, article, figure, mention, quote


def pair(*rows):
    """The last statements of two articles, compared in a story of only these."""
    units = find_units(rows)
    last = {one.row: at for at, one in enumerate(units)}
    return Court(units, BagEmbedder()).pair(*last.values())


def told(text, *findings, outlet, lang="en"):
    """One article, its findings given as functions of it."""
    of = article(f"Trams ran late again on Friday. {text}", outlet=outlet)
    return analysis(of, *(one(of) for one in findings), lang=lang)


@pytest.mark.parametrize(("other", "value"), [("Mia Storm", 1), ("M. Storm", 1), ("Ole Brand", -1)])
def test_who_said_it(other, value):
    """The same surname speaks for two quotes being one, another one against."""
    said = "the old bridge will be gone by the end of next summer"
    rows = [
        told(
            f"{name} told reporters that {said}.",
            lambda of, name=name: quote(of, said, "indirect", speaker=name, speaker_kind="named"),
            outlet=outlet,
        )
        for outlet, name in (("A", "Mia Storm"), ("B", other))
    ]

    assert clues.speaker(pair(*rows)) == value


@pytest.mark.parametrize(
    ("text", "value"), [("It will close today.", 0), ("Will it close now?", 1)]
)
def test_a_question_is_not_its_answer(text, value):
    """One side asks, the other states."""
    rows = [told("It will close on Monday.", outlet="A"), told(text, outlet="B")]

    assert clues.question(pair(*rows)) == value


def names(linked, other):
    """Two sentences alike but for a name, which is linked to an entity or not."""
    return [
        told(
            f"The council of {name} meets again tonight.",
            lambda of, name=name, entity=entity: mention(of, name, "LOC", entity_id=entity),
            outlet=outlet,
        )
        for outlet, name, entity in (("A", "Gent", "one"), ("B", other, linked))
    ]


def test_linked_names_are_in_common():
    """Whatever they are written like; other names are not; a short form is its name."""
    linked = pair(*names("one", "Gand")).overlap
    other = pair(*names("two", "Paris")).overlap
    longer = pair(*names("two", "Gent Zuid")).overlap

    assert linked == pytest.approx(1.0)
    assert longer == pytest.approx(1.0)
    assert other < 0.9


def counted(outlet, value, scope, text="About {} {} are meant."):
    """A sentence with one count of something."""
    words = text.format(value, scope)
    return told(
        words, lambda of: figure(of, str(value), "count", value, scope=scope), outlet=outlet
    )


@pytest.mark.parametrize(
    ("value", "scope", "agrees", "clashes"),
    [
        (310, "jobs", True, False),
        (310, "sheep", False, False),
        (250, "jobs", False, True),
        (250, "sheep", False, False),
    ],
)
def test_numbers_count_if_they_are_of_the_same_thing(value, scope, agrees, clashes):
    """310 jobs agree with 310 jobs, clash with 250 jobs, and say nothing of sheep."""
    one = pair(counted("A", 310, "jobs"), counted("B", value, scope))

    assert (clues.numbers(one) > 0.3) == agrees
    assert clues.clash(one) == clashes


def test_small_numbers_are_agreed_on_by_accident():
    """Three of something is worth half of what 310 is."""
    small = pair(counted("A", 3, "jobs"), counted("B", 3, "jobs"))
    large = pair(counted("A", 310, "jobs"), counted("B", 310, "jobs"))

    assert clues.numbers(small) == pytest.approx(clues.numbers(large) / 2)


@pytest.mark.parametrize(("date", "share"), [("2027", 1.0), ("2027-05-03", 0.3)])
def test_days_are_worth_less_than_years(date, share):
    """All news of a story happen on the same few days."""
    rows = [
        told(
            f"It was all over by {date} at last.",
            lambda of: figure(of, date, "date", None, date=date),
            outlet=outlet,
        )
        for outlet in "AB"
    ]
    one = pair(*rows)
    rarity = one.items.rarity(one.items.figures[one.at[0]][0][0])

    assert clues.dates(one) == pytest.approx(share * rarity)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The mayor will resign in spring.", "The mayor will not resign in spring.", True),
        ("The mayor will resign in spring.", "The mayor will resign in spring.", False),
        ("The mayor will resign in spring.", "Without him all is not lost in spring.", True),
        ("The harbour opens again without guards.", "No watchmen on the quay now.", False),
        (
            "The mayor will resign in spring.",
            "The mayor will resign in spring, and nobody will miss the man.",
            False,
        ),
    ],
)
def test_a_negation_on_one_side(a, b, expected):
    """It counts in the nearest clause only, and not where the other says it in another way."""
    assert clues.negation(pair(told(a, outlet="A"), told(b, outlet="B"))) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("She demanded an inquiry at once.", "She hoped for an inquiry soon.", True),
        ("She insisted on an inquiry at once.", "She hoped for an inquiry soon.", True),
        ("She demanded an inquiry at once.", "She urged the town to inquire.", False),
        ("She hoped for an inquiry at once.", "She hoped for an inquiry soon.", False),
        ("There is an inquiry at once.", "She hoped for an inquiry soon.", False),
    ],
)
def test_a_hope_is_no_demand(a, b, expected):
    """What one demands, the other only hopes for."""
    assert clues.force(pair(told(a, outlet="A"), told(b, outlet="B"))) == expected


@pytest.mark.parametrize(
    ("ahead", "ahead_too", "expected"),
    [(2.0, 3.0, 0.0), (-1.0, 3.0, 0.0), (-1.0, -2.0, -1.0), (-9.0, -20.0, -6.0)],
)
def test_passed_over_only_if_both_have_a_better_counterpart(ahead, ahead_too, expected):
    """One better counterpart is no harm: an outlet may say a thing twice."""
    assert clues.passed(ahead, ahead_too) == expected


@pytest.mark.parametrize(("n_articles", "expected"), [(2, 0.0), (5, 0.0), (50, -1.61)])
def test_large_stories_ask_for_more(n_articles, expected):
    """Among many articles more is alike by accident."""
    assert clues.crowd(n_articles) == pytest.approx(expected, abs=0.01)


def test_every_clue_has_a_say():
    """No clue has weight 0, and each has a docstring to show to a reader."""
    assert all(weight and clue.__doc__ for clue, weight in clues.CLUES.items())
    assert all(veto.__doc__ for veto in clues.VETOES)
