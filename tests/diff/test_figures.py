"""Figures: the same, contradicting, or of different things."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.diff.values import agree, measure, same_number, told_value
from pipeline.records import Status, Verdict
from tests.build import analysis, article, figure, mention, statement
from tests.diff.test_diff import diff


def told(outlet, text, words, kind, low, *, lang="de", names="", **given):
    """An article with one figure, and perhaps one name."""
    one = article(text, outlet=outlet)
    who = [mention(one, names, "ORG", entity_id=names, entity=names)] if names else []
    return analysis(one, *who, figure(one, words, kind, low, **given), lang=lang)


def figures(*analyses, aligned=False, **given):
    """The figure rows of the diff; with `aligned`, each article is a version of one statement."""
    given = {"verdict": Verdict.UNSURE, "score": 0.7} | given
    rows = [statement(one.article, one.article.text, "s1", **given) for one in analyses]
    found = diff(list(analyses), rows if aligned else ())
    return [one for one in found if one.kind == "figure"]


def test_same_value_of_one_thing():
    """One value and one scope, in two languages, is one shared figure."""
    rows = figures(
        told("Herald", "They built 200 homes", "200", "count", 200, lang="en", scope="homes"),
        told("Kurier", "Man baut 200 Wohnungen", "200", "count", 200, scope="Wohnungen"),
    )
    assert [one.status for one in rows] == [Status.SHARED] * 2
    assert "scope 'homes'" in rows[0].evidence


def test_another_value_of_one_thing():
    """One scope in sentences on one fact, and ranges that do not meet: a conflict."""
    rows = figures(
        told("Herald", "They built 200 homes", "200", "count", 200, lang="en", scope="homes"),
        told("Kurier", "gebaut : 350 Wohnungen", "350", "count", 350, scope="Wohnungen"),
    )
    assert [one.status for one in rows] == [Status.CONFLICT] * 2
    assert "Herald has '200' (homes), but Kurier has '350' (Wohnungen)." in rows[0].evidence


def test_aligned_statements_need_no_scope():
    """In two versions of one statement the only figure of a kind is about the same."""
    pair = (
        told("Herald", "Only 3 years remain", "3 years", "duration", 3.0, unit="s", lang="en"),
        told("Kurier", "Noch 5 Jahre sind es", "5 Jahre", "duration", 5.0, unit="s"),
    )
    assert figures(*pair, aligned=True)[0].status is Status.CONFLICT
    assert {one.status for one in figures(*pair)} == {Status.ONLY}


SILENT = [
    # other scopes: artists invited, visitors came
    (
        ("count", 300, "artists", "invited artists"),
        ("count", 20, "Besucher", "eingeladen Besucher"),
    ),
    # one scope, but other facts: who was invited, who published
    (
        ("count", 300, "artists", "invited artists"),
        ("count", 20, "Künstler", "Künstler veröffentlicht"),
    ),
    # a part of what the other counts
    (("count", 410, "jobs", "jobs built"), ("count", 80, "office jobs", "jobs built")),
    (("count", 1200, "Stellen", "Stellen"), ("count", 400, "neue Stellen", "Stellen")),
    # no scope
    (("count", 300, "", "invited"), ("count", 20, "", "eingeladen")),
    # other kinds
    (("count", 300, "homes", "homes built"), ("percent", 20, "Wohnungen", "Wohnungen gebaut")),
    # what is measured differs, though the sentences sound alike
    (("money", 3e9, "revenue", "homes built"), ("money", 2e9, "Gewinn", "Wohnungen gebaut")),
]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_no_conflict(one, other):
    """Figures of other things, or of who knows what, do not contradict each other."""
    analyses = [
        told(outlet, f"{words} 77", "77", kind, low, lang=lang, scope=scope)
        for outlet, lang, (kind, low, scope, words) in (
            ("Herald", "en", one),
            ("Kurier", "de", other),
        )
    ]
    assert {row.status for row in figures(*analyses)} == {Status.ONLY}


def test_other_subject_or_year_is_no_conflict():
    """Two firms, or two years, may well differ."""
    pair = [
        told(
            "Herald",
            "Velora built 200 homes",
            "200",
            "count",
            200,
            scope="homes",
            lang="en",
            names="Velora",
        ),
        told(
            "Kurier",
            "Nordbau gebaut 350 Wohnungen",
            "350",
            "count",
            350,
            scope="Wohnungen",
            names="Nordbau",
        ),
    ]
    assert {one.status for one in figures(*pair)} == {Status.ONLY}
    years = []
    for outlet, year, low in (("Herald", "2023", 200), ("Kurier", "2024", 350)):
        one = article(f"gebaut {low} Wohnungen in {year}", outlet=outlet)
        when = figure(one, year, "date", None, date=year)
        years.append(analysis(one, figure(one, str(low), "count", low, scope="Wohnungen"), when))
    assert Status.CONFLICT not in {one.status for one in figures(*years)}


SHOWN = [
    (300, {}, "300"),
    (300, {"approximate": True}, "about 300"),
    (None, {"high": 10.0}, "at most 10"),
    (100, {"high": None}, "at least 100"),
    (100, {"high": 300}, "100 to 300"),
    (1.5e11, {}, "150,000,000,000"),
    (None, {}, "not known"),
]


@pytest.mark.parametrize(("low", "given", "expected"), SHOWN)
def test_told_value(low, given, expected):
    """A value is told as a reader would say it."""
    assert told_value(figure(article("7"), "7", "count", low, **given)) == expected


def test_an_article_that_has_both_values_contradicts_neither():
    """Who has 200 homes here and 350 there does not contradict who has 350 homes."""
    one = article("They built 200 homes here and 350 there", outlet="Herald")
    figures_of = [figure(one, "200", "count", 200, scope="homes"), figure(one, "350", "count", 350)]
    pair = [
        analysis(one, *figures_of, lang="en"),
        told("Kurier", "gebaut : 350 Wohnungen", "350", "count", 350, scope="Wohnungen"),
    ]
    assert Status.CONFLICT not in {row.status for row in figures(*pair)}
    assert Status.CONFLICT not in {row.status for row in figures(*pair, aligned=True)}


AGREE = [
    ((300, {}), (300, {}), True),
    ((300, {}), (320, {}), False),
    ((300, {"approximate": True}), (320, {}), True),
    ((300, {"approximate": True}), (400, {}), False),
    ((300, {"qualifier": "at_least"}), (400, {}), True),
    ((300, {"qualifier": "at_least"}), (200, {}), False),
    ((300, {"qualifier": "at_most"}), (200, {}), True),
    ((300, {"high": None}), (9000, {}), True),
    ((100, {"high": 300}), (200, {"high": 400}), True),
    ((-5, {"approximate": True}), (-5.4, {}), True),
]


@pytest.mark.parametrize(("one", "other", "expected"), AGREE)
def test_agree(one, other, expected):
    """Bounds and "about" are respected."""
    text = article("7 8")
    a, b = (figure(text, "7", "count", low, **given) for low, given in (one, other))
    assert agree(a, b) is expected
    assert agree(b, a) is expected


DATES = [
    ("2024-11", "2024-11-26", True),
    ("2024-11-25", "2024-11-26", False),
    ("", "2024", False),
    ("--11-26", "2024-11-26", True),
    ("--11-25", "2024-11-26", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), DATES)
def test_dates_agree(one, other, expected):
    """A less exact date agrees with one inside it."""
    text = article("7 8")
    a, b = (figure(text, "7", "date", None, date=date) for date in (one, other))
    assert agree(a, b) is expected


def test_dates_conflict_only_in_aligned_statements():
    """Days may differ for many reasons; in two versions of one statement they contradict."""
    pair = [
        told("Herald", "They left on Monday", "Monday", "date", None, date="2025-03-03", lang="en"),
        told("Kurier", "Sie gingen am Dienstag", "Dienstag", "date", None, date="2025-03-04"),
    ]
    assert {one.status for one in figures(*pair)} == {Status.ONLY}
    assert {one.status for one in figures(*pair, aligned=True)} == {Status.CONFLICT}


def worth(outlet, text, words, lang, scope, low=150e9, names="Velora", **given):
    """An article on an amount of dollars."""
    return told(
        outlet, text, words, "money", low, unit="USD", lang=lang, scope=scope, names=names, **given
    )


@pytest.mark.parametrize(
    ("given", "other", "expected"),
    [
        ({"low": None, "high": 10}, {"low": 10, "high": 10}, True),
        ({"low": 10, "high": None}, {"low": None, "high": 10}, True),
        ({"low": 10, "high": 20}, {"low": 10, "high": 10}, False),
        ({"low": 10, "high": 20}, {"low": 10, "high": 20}, True),
        ({"low": None, "high": None}, {"low": None, "high": None}, False),
    ],
)
def test_same_number(given, other, expected):
    """A number is the same as a bound and as a value; a range is the same as itself only."""
    text = article("7 8")
    first = replace(figure(text, "7", "count", 1), **given)

    assert same_number(first, replace(first, **other)) is expected


def test_dates_that_nobody_knows_are_not_compared():
    """Relative dates of articles without a date of publication are no items."""
    pair = (
        told("Herald", "It was founded last year", "last year", "date", None, lang="en"),
        told("Kurier", "Gegründet vergangenes Jahr", "vergangenes Jahr", "date", None),
    )
    assert figures(*pair, aligned=True) == []


def test_one_amount_two_measures():
    """150 billion in revenue here, a value of 150 billion there: one of them mixed it up."""
    rows = figures(
        worth("Herald", "Velora is a $150B valued company", "$150B", "en", "valued company"),
        worth(
            "Kurier",
            "Velora mit Umsatz von 150 Milliarden Dollar",
            "150 Milliarden Dollar",
            "de",
            "Umsatz",
        ),
    )
    assert [one.status for one in rows] == [Status.CONFLICT] * 2
    assert (
        "as valuation, but Kurier has '150 Milliarden Dollar' (Umsatz) as revenue:"
        in rows[0].evidence
    )


TWO_MEASURES = [
    ("Velora mit Umsatz von 150 Dollar", {"low": 150.0}),
    ("Nordbau mit Umsatz von 150 Dollar", {"names": "Nordbau"}),
    ("Velora gab 150 Dollar aus", {"scope": ""}),
    ("Velora mit Umsatz von 150 Dollar", {"approximate": True, "low": 140e9}),
]


@pytest.mark.parametrize(("text", "given"), TWO_MEASURES)
def test_one_amount_by_chance(text, given):
    """A small amount, another subject, or an unknown measure is no contradiction."""
    small = {"low": 150.0} if given.get("low") == 150.0 else {}
    first = worth(
        "Herald", "Velora is a $150B valued company", "$150B", "en", "valued company", **small
    )
    given = {"scope": "Umsatz" if "Umsatz" in text else ""} | given
    second = worth("Kurier", text, "150 Dollar", "de", **given)
    assert Status.CONFLICT not in {one.status for one in figures(first, second)}


MEASURES = [
    ("Umsatz", "de", "revenue"),
    ("im Jahresumsatz", "de", "revenue"),
    ("valued company", "en", "valuation"),
    ("gewaardeerd", "nl", "valuation"),
    ("Umsatz und Gewinn", "de", ""),
    ("preiswert", "de", ""),
    ("kostenlos", "de", ""),
    ("zwölf Menschen starben", "de", "dead"),
    ("Künstler", "de", ""),
    ("revenue", "xx", ""),
]


@pytest.mark.parametrize(("words", "lang", "expected"), MEASURES)
def test_measure(words, lang, expected):
    """What is measured is known by words of the language, and only if they agree."""
    assert measure(words, lang) == expected
