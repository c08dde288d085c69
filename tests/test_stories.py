"""Grouping articles into stories, and telling copies from reports."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.stories import group_stories
from pipeline.stories.cluster import average_link
from pipeline.stories.likeness import day, name_counts
from tests.bag_embedder import BagEmbedder
from tests.build import analysis, article, mention

MEANINGS = {
    "bäcker": "bakers",
    "bakkers": "bakers",
    "streiken": "strike",
    "staken": "strike",
    "lohn": "wages",
    "loon": "wages",
    "mehr": "more",
    "meer": "more",
    "für": "for",
    "voor": "for",
    "in": "in",
}
STRIKE_EN = "Bakers in Lindau strike for more wages."
STRIKE_DE = "Bäcker in Lindau streiken für mehr Lohn."
STRIKE_NL = "Bakkers in Lindau staken voor meer loon."
BRIDGE = "A barge rammed the old bridge near Zwolle at dawn."

WIRE = (
    "The council of Lindau voted on Tuesday to close the harbour road to lorries from May. "
    "Mayor Greta Ohm called the decision a relief for everyone who lives along the water. "
    "Shopkeepers fear that deliveries will now take twice as long as before. "
    "A trial last summer had cut the noise by half, according to the town's own figures."
)
OWN = (
    "Lorries will be banned from the harbour road in Lindau. Residents cheered in the gallery "
    "when the result was read out on Tuesday evening. The chamber of commerce wants to sue, "
    "and haulage firms say that they were never asked. Nobody knows yet who will pay for signs."
)


def told(text, outlet, *names, lang="en", **given):
    """An analysis of a text with these names in it."""
    of = article(text, outlet=outlet, **given)
    return analysis(of, *(mention(of, name) for name in names), lang=lang)


def strike():
    """One strike in three languages."""
    return [
        told(STRIKE_EN, "Post", "Lindau"),
        told(STRIKE_DE, "Bote", "Lindau", lang="de"),
        told(STRIKE_NL, "Krant", "Lindau", lang="nl"),
    ]


def test_one_event_in_three_languages_is_one_story():
    """Articles on one event are one story whatever their language, another event is its own."""
    rows = [*strike(), told(BRIDGE, "Post", "Zwolle")]

    stories, members = group_stories(rows, BagEmbedder(MEANINGS))

    assert sorted(one.n_articles for one in stories) == [1, 3]
    assert [one.article_id for one in members] == [one.article.article_id for one in rows]
    assert len({one.story_id for one in members[:3]}) == 1
    assert members[3].story_id != members[0].story_id
    assert not any(one.copy_of for one in members)


def test_a_membership_says_why():
    """The evidence names the nearest article and the names in both; one alone says how near."""
    rows = [*strike(), told(BRIDGE, "Post", "Zwolle")]

    _, members = group_stories(rows, BagEmbedder(MEANINGS))

    assert "names in both: lindau" in members[0].evidence
    assert members[3].evidence.startswith("the nearest article reaches")


def test_nothing_gives_nothing():
    """No articles, no stories, and nothing is embedded."""
    embedder = BagEmbedder()

    assert group_stories([], embedder) == ([], [])
    assert embedder.texts == 0


@pytest.mark.parametrize("text", ["", " \n ", "?!"])
def test_an_article_without_words_stands_alone(text):
    """An empty article is a story of its own, next to any number of others."""
    stories, _ = group_stories([told(text, "Post"), *strike()], BagEmbedder(MEANINGS))

    assert sorted(one.n_articles for one in stories) == [1, 3]


def test_the_same_words_weeks_apart_are_two_stories():
    """A yearly event makes a story each time; undated, its reports cannot be told apart."""
    first = told(STRIKE_EN, "Post", "Lindau", published="2023-03-01")
    later = told("Bakers in Lindau strike again for wages.", "Echo", "Lindau")
    dated = told(later.article.text, "Echo", "Lindau", published="2024-03-01T08:00:00Z")

    assert len(group_stories([first, later], BagEmbedder())[0]) == 1
    assert len(group_stories([first, dated], BagEmbedder())[0]) == 2


@pytest.mark.parametrize(
    ("published", "known"),
    [("2024-11-28", True), ("2024-11-28T10:00:00+01:00", True), ("2024-11", False), ("", False)],
)
def test_only_dates_exact_to_the_day_count(published, known):
    """A month or nothing says nothing on the day."""
    assert (day(published) == day(published)) is known


def test_a_story_keeps_its_id_when_a_later_article_joins():
    """The id comes from the earliest article, so that a growing folder keeps its ids."""
    first = told(STRIKE_EN, "Post", "Lindau", published="2024-03-01")
    later = told(STRIKE_DE, "Bote", "Lindau", lang="de", published="2024-03-02")

    before, _ = group_stories([first], BagEmbedder(MEANINGS))
    after, _ = group_stories([later, first], BagEmbedder(MEANINGS))

    assert [one.story_id for one in before] == [one.story_id for one in after]
    assert (after[0].first_published, after[0].last_published) == ("2024-03-01", "2024-03-02")


def test_order_of_input_does_not_matter():
    """The same articles in another order give the same stories."""
    rows = [*strike(), told(BRIDGE, "Post", "Zwolle")]

    assert (
        group_stories(rows, BagEmbedder(MEANINGS))[0]
        == group_stories(rows[::-1], BagEmbedder(MEANINGS))[0]
    )


def test_the_title_is_english_where_there_is_one():
    """A story is named by an English title if any, else by the most central one."""
    german = told(STRIKE_DE, "Bote", "Lindau", lang="de", title="Bäcker streiken")
    english = told(STRIKE_EN, "Post", "Lindau", title="Bakers strike")

    assert group_stories([german, english], BagEmbedder(MEANINGS))[0][0].title == "Bakers strike"
    assert group_stories([german], BagEmbedder(MEANINGS))[0][0].title == "Bäcker streiken"


def test_without_any_title_the_first_sentence_names_the_story():
    """No title, no headline: the first sentence."""
    assert group_stories(strike()[1:2], BagEmbedder())[0][0].title == STRIKE_DE


def test_names_lose_a_genitive_only_if_the_bare_name_is_known():
    """Lindaus and Lindau are one name; Paris stays whole."""
    of = article("Lindaus Bürger fahren nach Lindau und Paris.")
    row = analysis(of, *(mention(of, word) for word in ("Lindaus", "Lindau", "Paris")))

    assert name_counts([row])[0].keys() == {"lindau", "paris"}


def test_a_reprint_is_a_copy_of_the_earlier():
    """The later of two articles with the same words is the copy, with the count as evidence."""
    later = told("LINDAU - " + WIRE, "Echo", published="2024-05-02")
    first = told(WIRE, "Post", published="2024-05-01")

    stories, (copy, original) = group_stories([later, first], BagEmbedder())

    assert copy.copy_of == first.article.article_id
    assert original.copy_of == ""
    assert copy.evidence == "56 of 57 word 5-grams shared"
    assert [one.outlets for one in stories] == [("Echo", "Post")]


def test_without_dates_the_first_path_is_the_original():
    """Undated copies: the alphabetically first path counts as the source."""
    one = told(WIRE, "A", path="a.txt")
    two = told(WIRE, "B", path="b.txt")

    _, members = group_stories([two, one], BagEmbedder())

    assert [row.copy_of for row in members] == [one.article.article_id, ""]


def test_an_own_report_is_no_copy():
    """Two reports on the same vote share names and facts, not their 5-grams."""
    rows = [told(WIRE, "Post", "Lindau"), told(OWN, "Echo", "Lindau")]

    _, members = group_stories(rows, BagEmbedder())

    assert not any(one.copy_of for one in members)


def test_a_longer_report_around_a_wire_text_is_no_copy():
    """Who prints a dispatch and twice as much of their own is a source; the dispatch came first."""
    first = told(WIRE, "Post", published="2024-05-01")
    longer = told(f"{WIRE} {OWN} {OWN.upper()} {OWN[::-1]}", "Echo", published="2024-05-02")

    _, members = group_stories([first, longer], BagEmbedder())

    assert not any(one.copy_of for one in members)


@pytest.mark.parametrize(
    ("threshold", "expected"),
    [(0.95, [[0], [1], [2], [3]]), (0.8, [[0, 1], [2], [3]]), (0.45, [[0, 1, 2], [3]])],
)
def test_average_link_merges_while_the_average_is_high_enough(threshold, expected):
    """2 is at 0.7 from 0 and at 0.3 from 1: 0.5 on average."""
    near = np.array(
        [[1, 0.9, 0.7, 0], [0.9, 1, 0.3, 0], [0.7, 0.3, 1, 0], [0, 0, 0, 1]], np.float32
    )

    assert average_link(near, threshold) == expected


@pytest.mark.parametrize("seed", range(5))
def test_the_chain_gives_what_merging_the_best_pair_gives(seed):
    """The fast method agrees with the plain one on random similarities."""
    half = np.random.default_rng(seed).random((12, 12)).astype(np.float32)
    near = (half + half.T) / 2
    groups = [[row] for row in range(12)]
    while len(groups) > 1:
        score, a, b = max(
            (near[np.ix_(groups[a], groups[b])].mean(), a, b)
            for a in range(len(groups))
            for b in range(a)
        )
        if score < 0.55:
            break
        groups[b] += groups.pop(a)

    assert average_link(near, 0.55) == sorted(sorted(group) for group in groups)


@pytest.mark.model
def test_the_real_model_groups_reports_in_three_languages():
    """Independent reports on a bakers' strike are one story, a bridge accident another."""
    from pipeline.engines.embedder import UseEmbedder

    rows = [
        told(
            "Bakers in Lindau walk out. About 200 bakers stopped work in Lindau on Monday. "
            "Their union asks for eight percent more pay.",
            "Post",
            "Lindau",
        ),
        told(
            "In Lindau bleiben die Backstuben kalt. Die Gewerkschaft fordert acht Prozent mehr "
            "Lohn und hat am Montag zum Streik aufgerufen.",
            "Bote",
            "Lindau",
            lang="de",
        ),
        told(
            "Geen vers brood in Lindau. Zo'n tweehonderd bakkers leggen het werk neer voor "
            "acht procent meer loon, zegt de vakbond.",
            "Krant",
            "Lindau",
            lang="nl",
        ),
        told(
            "A barge rammed the old bridge near Zwolle at dawn. Nobody was hurt, but trains to "
            "the north are cancelled until the weekend.",
            "Post",
            "Zwolle",
        ),
    ]

    _, members = group_stories(rows, UseEmbedder())

    assert len({one.story_id for one in members[:3]}) == 1
    assert members[3].story_id != members[0].story_id
