"""Scores on cases small enough to count by hand."""

from __future__ import annotations

import json

import pytest

from pipeline.errors import InputError
from pipeline.records import (
    Article,
    DiffItem,
    Entity,
    Membership,
    Span,
    Status,
    Verdict,
)
from pipeline.score import (
    PRF,
    Tables,
    b_cubed,
    iou,
    iou_many,
    load_gold,
    match_spans,
    place_gold,
    score_tables,
)
from pipeline.score.figures import same_scope
from pipeline.score.gold import parse_line
from pipeline.score.place import occurrences
from pipeline.score.quotes import same_person
from tests.build import article, figure, find, mention, quote, statement

TEXT = "Anna Kranz sagte: „Es reicht.“ Kranz will 20 bis 30 Euro von der Bank. Fuß"
OTHER = "“Enough,” said Anna Kranz. She wants 25 euros."
DE = article(TEXT, outlet="a", path="a/de.txt")
EN = article(OTHER, outlet="b", path="b/en.txt")


def item(of: Article, words: str, name: str, status: Status) -> DiffItem:
    """One outlet's part in a diff item of figures."""
    span = find(of.text, words)
    return DiffItem(
        story_id="s",
        item_id=name,
        kind="figure",
        status=status,
        outlet=of.outlet,
        presence="present",
        item=name,
        rank=0,
        reason="",
        article_id=of.article_id,
        start=span.start,
        end=span.end,
        text=words,
    )


def scores(*lines: dict[str, object], **rows) -> dict[tuple[str, str], tuple]:
    """(right, gold, found) of each score, by what and measure."""
    gold = place_gold([parse_line(json.dumps(line), "gold") for line in lines], [DE, EN])
    found = score_tables(gold, Tables(articles=[DE, EN], **rows))
    return {(one.what, one.measure): (one.right, one.n_gold, one.n_found) for one in found}


def gold_line(kind: str, text: str, **given) -> dict[str, object]:
    """A line of gold on the German article."""
    line = {"mention": {"label": "PER"}, "quote": {"kind": "direct"}, "figure": {"kind": "money"}}
    return {"gold": kind, "path": "a/de.txt", "text": text} | line.get(kind, {}) | given


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Span(0, 4), Span(0, 4), 1.0),
        (Span(0, 4), Span(2, 4), 0.5),
        (Span(0, 4), Span(2, 6), 1 / 3),
        (Span(0, 4), Span(4, 8), 0.0),
        (Span(3, 3), Span(3, 3), 1.0),
        (Span(3, 3), Span(4, 4), 0.0),
        (Span(0, 4), Span(2, 2), 0.0),
    ],
)
def test_iou(a, b, expected) -> None:
    """Shared characters over all characters; empty spans only equal themselves."""
    assert iou(a, b) == pytest.approx(expected)
    assert iou(b, a) == iou(a, b)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ([], [], 0.0),
        ([Span(0, 4)], [], 0.0),
        ([Span(0, 2), Span(6, 8)], [Span(0, 8)], 0.5),
        ([Span(0, 4), Span(2, 6)], [Span(0, 6)], 1.0),
    ],
)
def test_iou_of_pieces(a, b, expected) -> None:
    """Pieces count together, and characters in two pieces once."""
    assert iou_many(a, b) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([], [], []),
        ([Span(0, 4)], [], []),
        ([], [Span(0, 4)], []),
        ([Span(0, 4)], [Span(0, 4), Span(0, 4)], [(0, 0)]),
        ([Span(0, 4)], [Span(0, 2), Span(0, 4)], [(0, 1)]),
        ([Span(0, 4), Span(4, 8)], [Span(4, 8), Span(0, 4)], [(0, 1), (1, 0)]),
        ([Span(0, 10)], [Span(0, 4)], []),
        ([Span(0, 10)], [Span(0, 5)], [(0, 0)]),
        # Greedy: the closest pair goes first, although (0, 1) and (1, 0) would pair both.
        ([Span(0, 10), Span(0, 7)], [Span(0, 9), Span(0, 15)], [(0, 0)]),
    ],
)
def test_matching(gold, found, expected) -> None:
    """One to one, the highest overlap first, ties by order, nothing below the threshold."""
    assert match_spans(gold, found) == expected


def test_a_threshold_of_zero_does_not_pair_strangers() -> None:
    """Spans that share nothing never match."""
    assert match_spans([Span(0, 2)], [Span(5, 6)], threshold=0.0) == []


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (PRF(), (0.0, 0.0, 0.0)),
        (PRF(0, 3, 0), (0.0, 0.0, 0.0)),
        (PRF(0, 0, 3), (0.0, 0.0, 0.0)),
        (PRF(2, 4, 2), (1.0, 0.5, 2 / 3)),
        (PRF(1, 2, 1) + PRF(1, 2, 1), (1.0, 0.5, 2 / 3)),
    ],
)
def test_rates(counts, expected) -> None:
    """Rates follow from counts, are 0.0 where undefined, and counts add up."""
    assert (counts.precision, counts.recall, counts.f1) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ({}, {}, (0.0, 0.0)),
        ({"a": 1, "b": 1}, {"a": "x", "b": "x"}, (1.0, 1.0)),
        ({"a": 1, "b": 1}, {"a": "x", "b": "y"}, (1.0, 0.5)),
        ({"a": 1, "b": 2}, {"a": "x", "b": "x"}, (0.5, 1.0)),
        ({"a": 1, "b": 1}, {}, (1.0, 0.5)),
        ({"a": 1}, {"a": "x", "stranger": "x"}, (1.0, 1.0)),
        # Bagga and Baldwin 1998, figure 4 and 5: 5 + 2 + 5 items, the 2 and the last 5 merged
        (
            dict(zip(range(12), "111112233333", strict=True)),
            dict(zip(range(12), "xxxxxyyyyyyy", strict=True)),
            ((5 * 1 + 2 * 2 / 7 + 5 * 5 / 7) / 12, 1.0),
        ),
    ],
)
def test_b_cubed(gold, found, expected) -> None:
    """Per item: how pure its cluster is, and how much of its own it holds."""
    rates = b_cubed(gold, found)
    assert (rates.precision, rates.recall) == pytest.approx(expected)
    assert rates.n == len(gold)


@pytest.mark.parametrize(
    ("form", "expected"),
    [("Kranz", 2), ("Anna Kranz", 1), ("Kran", 0), ("Fuß", 1), ("Fu", 0), ("Bank", 1)],
)
def test_occurrences_are_whole_words(form, expected) -> None:
    """A form that is part of a longer word is not an occurrence."""
    assert len(list(occurrences(TEXT, form))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tarvik-Aktie", 0), ("Anti-Tarvik", 0), ("Tarvik - ja", 1), ("Tarvik’s", 1)],
)
def test_compounds_hold_no_names(text, expected) -> None:
    """A hyphen joins, a dash between spaces does not, nor does an apostrophe."""
    assert len(list(occurrences(text, "Tarvik"))) == expected


def test_mentions_need_span_and_label() -> None:
    """A wrong label is both missed and wrong; labels that gold never uses are not scored."""
    entity = {
        "gold": "entity",
        "name": "Anna Kranz",
        "label": "PER",
        "forms": {"a/de.txt": ["Anna Kranz", "Kranz"]},
    }
    bank = gold_line("mention", "Bank", label="ORG")
    found = [
        mention(DE, "Anna Kranz"),
        mention(DE, "Kranz", "ORG", nth=1),
        mention(DE, "Bank", "ORG"),
        mention(DE, "Fuß", "MISC"),
    ]
    got = scores(entity, bank, mentions=found)
    assert got["mentions", "span and label"] == (2, 3, 3)
    assert got["mentions", "PER"] == (1, 2, 1)
    assert got["mentions", "ORG"] == (1, 1, 2)
    assert ("mentions", "MISC") not in got


def test_optional_and_outside_count_nowhere() -> None:
    """What is optional is neither missed nor wrong; findings in a stretch outside are dropped."""
    bank = gold_line("mention", "Bank", label="PER", optional=True)
    kranz = gold_line("mention", "Anna Kranz")
    outside = {"gold": "outside", "path": "a/de.txt", "text": "Fuß"}
    assert scores(bank, kranz, mentions=[mention(DE, "Anna Kranz")])["mentions", "PER"] == (1, 1, 1)
    found = [mention(DE, "Anna Kranz"), mention(DE, "Bank"), mention(DE, "Fuß")]
    assert scores(bank, kranz, outside, mentions=found)["mentions", "PER"] == (1, 1, 1)


def test_linking_is_scored_over_the_mentions_found() -> None:
    """Two mentions of one person in two entities halve recall, not precision."""
    entity = {
        "gold": "entity",
        "name": "Anna Kranz",
        "label": "PER",
        "forms": {"a/de.txt": ["Anna Kranz", "Kranz"]},
    }
    gold = place_gold([parse_line(json.dumps(entity), "gold")], [DE])
    found = [mention(DE, "Anna Kranz", entity_id="x"), mention(DE, "Kranz", nth=1, entity_id="y")]
    linking = score_tables(gold, Tables(articles=[DE], mentions=found))[-1]
    assert (linking.what, linking.precision, linking.recall) == ("entities", 1.0, 0.5)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], {"content": (0, 1, 0), "content and speaker": (0, 1, 0), "cue": (0, 1, 0)}),
        (
            [quote(DE, "Es reicht.", speaker="Anna Kranz", cue="sagte")],
            {
                "content": (1, 1, 1),
                "content and speaker": (1, 1, 1),
                "cue": (1, 1, 1),
                "direct": (1, 1, 1),
            },
        ),
        (
            [quote(DE, "Es reicht.")],
            {"content": (1, 1, 1), "content and speaker": (0, 1, 1), "cue": (0, 1, 0)},
        ),
        (
            [quote(DE, "Es reicht.", speaker="Kranz")],
            {"content and speaker": (1, 1, 1), "content and speaker's name": (1, 1, 1)},
        ),
        ([quote(DE, "Es reicht.", speaker="Bank")], {"content and speaker": (0, 1, 1)}),
        (
            [quote(DE, "Es reicht.", "partial")],
            {"content": (1, 1, 1), "content and kind": (0, 1, 1), "direct": (0, 1, 0)},
        ),
        ([quote(DE, "Es")], {"content": (0, 1, 1)}),
        ([quote(DE, "Es reicht."), quote(DE, "Kranz will")], {"content": (1, 1, 2)}),
    ],
)
def test_quotes(found, expected) -> None:
    """Content, speaker, kind and cue are counted apart."""
    gold = gold_line(
        "quote",
        "Es reicht",
        **{"in": "Anna Kranz sagte: „Es reicht.“"},
        cue="sagte",
        speaker="Anna Kranz",
    )
    got = scores(gold, quotes=found)
    assert {key: got["quotes", key] for key in expected} == expected


def test_a_speaker_is_right_through_the_entity() -> None:
    """A pronoun that was resolved to the right entity names the right speaker."""
    gold = gold_line("quote", "Es reicht", name="Anna Kranz")
    kranz = Entity(
        entity_id="x",
        name="Anna Kranz",
        label="PER",
        names_de=(),
        names_en=(),
        names_nl=(),
        n_mentions=1,
        n_articles=1,
        n_outlets=1,
    )
    got = scores(
        gold,
        quotes=[quote(DE, "Es reicht.", speaker="Fuß", speaker_entity_id="x")],
        entities=[kranz],
    )
    assert got["quotes", "content and speaker's name"] == (1, 1, 1)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Anna Kranz", "Kranz", True),
        ("Kranz", "anna kranz", True),
        ("Anna Kranz", "Otto Kranz", False),
        ("", "", False),
    ],
)
def test_same_person(a, b, expected) -> None:
    """All words of the shorter name must be in the longer."""
    assert same_person(a, b) is expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (figure(DE, "20 bis 30 Euro", "money", 20, high=30, unit="EUR"), 1),
        (figure(DE, "20 bis 30 Euro", "money", 20, high=20, unit="EUR"), 0),
        (figure(DE, "20 bis 30 Euro", "money", 20, high=None, unit="EUR"), 0),
        (figure(DE, "20 bis 30 Euro", "money", 20, high=30, unit="USD"), 0),
        (figure(DE, "20 bis 30 Euro", "count", 20, high=30, unit="EUR"), 0),
    ],
)
def test_figures_need_value_and_unit(found, expected) -> None:
    """Both ends of the range, the unit and the kind must be right."""
    gold = gold_line("figure", "20 bis 30 Euro", low=20, high=30, unit="EUR")
    got = scores(gold, figures=[found])
    assert got["figures", "span"] == (1, 1, 1)
    assert got["figures", "span, value and unit"] == (expected, 1, 1)


def test_an_article_without_any_can_be_declared_done() -> None:
    """A finding in an article that is done and has none is wrong; elsewhere it is not looked at."""
    wrong = figure(DE, "20 bis 30 Euro", "money", 20, high=30, unit="EUR")
    done = {"gold": "done", "path": "a/de.txt", "kinds": ["figure"]}
    assert scores(done, figures=[wrong])["figures", "span"] == (0, 0, 1)
    assert scores(done | {"path": "b/en.txt"}, figures=[wrong])["figures", "span"] == (0, 0, 0)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ("neue Stellen", "Stellen", True),
        ("jobs", "Jobs in town", True),
        ("jobs", "", False),
        ("Umsatz", "Verlust", False),
    ],
)
def test_same_scope(gold, found, expected) -> None:
    """Half of the words, counted as F1, must agree."""
    assert same_scope(gold, found) is expected


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


VERSIONS = [{"path": "a/de.txt", "text": "Es reicht."}, {"path": "b/en.txt", "text": "Enough"}]


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


def test_gold_that_is_not_there_is_missed_and_told() -> None:
    """Words that the text does not have, and articles that were not read, are issues and misses."""
    lines = [
        gold_line("figure", "40 Euro", low=40),
        gold_line("figure", "40 Euro", low=40, path="c.txt"),
    ]
    gold = place_gold([parse_line(json.dumps(line), "gold:1") for line in lines], [DE])
    assert [issue.code for issue in gold.issues] == ["gold-not-placed"] * 2
    assert "'40 Euro' is not in the text" in gold.issues[0].detail
    assert "not read" in gold.issues[1].detail
    assert score_tables(gold, Tables(articles=[DE]))[0].n_gold == 2


def test_without_gold_there_is_no_score() -> None:
    """No row is invented for what the gold does not cover."""
    assert scores(mentions=[mention(DE, "Kranz")], quotes=[quote(DE, "Es reicht.")]) == {}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not JSON"),
        ("[]", "unknown gold"),
        ('{"gold": "qoute"}', "unknown gold"),
        ('{"gold": "quote", "path": "a"}', "lacks kind, text"),
        ('{"gold": "copy", "path": "a", "of": "b", "speeker": "c"}', "does not know speeker"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, line, told) -> None:
    """File, line and what is wrong with it; the hint says what is allowed."""
    (tmp_path / "gold.jsonl").write_text("\n" + line + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=told) as caught:
        load_gold(tmp_path)
    assert "gold.jsonl:2" in str(caught.value)
    assert caught.value.hint


def test_a_folder_without_gold_is_an_error(tmp_path) -> None:
    """Nothing to score against is the user's mistake, not a perfect score."""
    with pytest.raises(InputError):
        load_gold(tmp_path)
    with pytest.raises(InputError):
        load_gold(tmp_path / "none.jsonl")
