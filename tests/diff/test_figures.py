"""Figures: the same, contradicting, or of different things."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.diff.values import (
    agree,
    measure,
    one_in_two_currencies,
    same_number,
    told_value,
)
from pipeline.figures import find_figures
from pipeline.lang import LANGUAGES
from pipeline.records import Status, Verdict, sift
from tests.build import analysis, article, figure, mention, sentences, statement
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


def pair(one, other, *, published=("", "")):
    """The figure rows of two sentences by two outlets, their figures found by the rules."""
    analyses = []
    for (lang, text), outlet, when in zip(
        (one, other), ("Herald", "Kurier"), published, strict=True
    ):
        told_by = article(text, outlet=outlet, published=when)
        held = sentences(told_by, lang=lang)
        found = sift(find_figures(told_by, held, LANGUAGES))[0]
        analyses.append(analysis(told_by, *found, lang=lang))
    return [one for one in diff(analyses, ()) if one.kind == "figure"]


CLASHES = [
    # one thing, one event
    (("en", "Nine people died"), ("de", "Es starben 14 Menschen")),
    # the same whole
    (("en", "Nine of the 31 members died"), ("de", "Es starben 14 der 31 Mitglieder")),
]
ONE_THING = [
    (("en", "Some 9 people died"), ("de", "Es starben 9 Menschen")),
    (("en", "At least 9 people died"), ("de", "Es starben 14 Menschen")),
    (("en", "Between 100 and 150 people died"), ("de", "Es starben bis zu 130 Menschen")),
]
TWO_THINGS = [
    # other events
    (("en", "Nine people died"), ("de", "Es starben keine Tiere, 14 Menschen sind verletzt")),
    # a part, and the whole
    (("en", "Nine of the people died"), ("de", "Es starben 14 Menschen")),
    # a change, and what it came to
    (("en", "Homes rose by 900 people died"), ("de", "Es starben, auf 1400 Menschen")),
    # too far apart
    (("en", "Nine people died"), ("de", "Es starben 1400 Menschen")),
    # other times of reference
    (("en", "In 2022 nine people died"), ("de", "Im Jahr 2023 starben 14 Menschen")),
]


@pytest.mark.parametrize(("one", "other"), CLASHES)
def test_concepts_make_a_conflict(one, other):
    """What is counted and what happens to it are known in three languages."""
    assert Status.CONFLICT in {row.status for row in pair(one, other)}


@pytest.mark.parametrize(("one", "other"), ONE_THING)
def test_values_that_can_both_be_true(one, other):
    """Bounds and ranges that meet are one item without a conflict."""
    assert {row.status for row in pair(one, other)} == {Status.SHARED}


@pytest.mark.parametrize(("one", "other"), TWO_THINGS)
def test_concepts_keep_apart(one, other):
    """Other events, parts, changes, years and orders of magnitude are no contradiction."""
    assert Status.CONFLICT not in {row.status for row in pair(one, other)}


def test_a_later_report_may_be_an_update():
    """A conflict says which article is later, and whether it takes the other value back."""
    early = ("de", "Es starben 14 Menschen")
    days = ("2024-05-02", "2024-05-01")
    later = pair(("en", "Nine people died"), early, published=days)
    corrected = pair(("en", "Not 14 people but nine people died"), early, published=days)
    known = pair(("en", "Nine people died"), early)

    assert any("Herald is later (2024-05-02), perhaps an update." in one.reason for one in later)
    assert any("(2024-05-02), and corrects it." in one.reason for one in corrected)
    assert not any("later" in one.reason for one in known)


def test_nearly_half_is_no_majority():
    """Nearly half and more than half contradict each other; nearly 300 and 302 do not."""
    text = article("7 8")
    near = replace(figure(text, "7", "percent", 50), unit="%", qualifier="nearly")
    more = replace(figure(text, "8", "percent", 50), unit="%", qualifier="at_least", high=None)
    count = replace(figure(text, "7", "count", 300), qualifier="nearly")

    assert not agree(near, more)
    assert agree(count, figure(text, "8", "count", 302))


ROUNDED = [
    ("money", 309.8e6, 310e6, True),
    ("money", 310e6, 340e6, False),
    ("count", 20, 21, False),
    ("count", 3950, 4000, True),
    ("percent", 54.6, 55, True),
    ("percent", 2.9, 3.4, False),
]


@pytest.mark.parametrize(("kind", "one", "other", "expected"), ROUNDED)
def test_rounding_is_no_contradiction(kind, one, other, expected):
    """A number and the same one rounded agree; small counts are taken literally."""
    text = article("7 8")

    assert agree(figure(text, "7", kind, one), figure(text, "8", kind, other)) is expected


def test_amounts_in_two_currencies_are_not_compared():
    """Dollars and euros may be one amount, and never contradict each other."""
    text = article("7 8")
    usd = replace(figure(text, "7", "money", 54e6), unit="USD")
    eur = replace(figure(text, "8", "money", 50e6), unit="EUR")

    assert one_in_two_currencies(usd, eur)
    assert not one_in_two_currencies(usd, replace(eur, low=5e6, high=5e6))
    assert not one_in_two_currencies(usd, usd)


def test_very_many_figures(monkeypatch):
    """Of very many only the nearest are compared: equal ones still are one, conflicts are seen."""
    monkeypatch.setattr("pipeline.diff.figures.MANY", 2)
    monkeypatch.setattr("pipeline.diff.figures.NEIGHBOURS", 2)
    text = "Bei dem Brand wurden {} Menschen verletzt."
    given = {"scope": "Menschen", "unit": "person"}
    first = [told(f"o{n}", text.format(20), "20", "count", 20, **given) for n in range(5)]
    other = told("o9", text.format(31), "31", "count", 31, **given)
    rows = figures(*first, other)

    assert {one.status for one in rows} == {Status.CONFLICT}
    assert len({one.item_id for one in rows}) == 1


@pytest.mark.parametrize(
    ("kind", "low", "unit", "status"),
    [
        ("money", 340e6, "EUR", Status.SHARED),
        ("measure", 14.0, "m", Status.SHARED),
        ("duration", 3 * 3600.0, "s", Status.SHARED),
        ("duration", 3600.0, "s", Status.ONLY),
        ("duration", 2 * 86400.0, "s", Status.ONLY),
        ("measure", 5.0, "m", Status.ONLY),
        ("count", 340.0, "", Status.ONLY),
    ],
)
def test_what_is_no_chance(kind, low, unit, status):
    """An amount with a unit and two digits, in two articles on one event, is one fact."""
    one = told("a", "Die besucher zahlten 340 .", "340", kind, low, unit=unit)
    other = told("b", "Er is 340 gebouwd geworden.", "340", kind, low, unit=unit, lang="nl")
    rows = figures(one, other)

    assert {one.status for one in rows} == {status}
