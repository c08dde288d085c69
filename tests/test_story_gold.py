"""The gold of the made-up stories fits their articles, and what they were written for is there.

`tune` is for looking at while working on the comparison, `held` and `fresh` only for measuring.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

import pytest

from pipeline.read import read_articles
from pipeline.records import sift
from pipeline.score import Gold, load_gold, place_gold
from pipeline.score.place import NOWHERE

STORIES = Path(__file__).parent / "gold/stories"
HALVES = ("tune", "held", "fresh")
READ = {half: sift(read_articles([STORIES / half / "articles"])) for half in HALVES}
GOLD = {half: place_gold(load_gold(STORIES / half / "gold"), READ[half][0]) for half in HALVES}
# Some articles come without metadata, as they do in the wild; their outlets still have a language.
LANGUAGES = {
    "de": {"Lahnsteder Zeitung", "Tagesspur", "Eibenthaler Anzeiger", "Mittelland-Rundschau"}
    | {"Sundholmer Zeitung", "Marktblick"},
    "en": {"Harrow Dispatch", "Pinewood Herald", "Carrow Gazette", "Lakemont Tribune"}
    | {"Wexmoor Echo", "Brackwater Times"},
    "nl": {"De Veldpost", "Dagblad Schelderand", "Het Westerblad", "Kust & Kade"}
    | {"De Noorderklok", "Nieuwsblad Oosterduin"},
}
CASES = [(half, article) for half in HALVES for article in READ[half][0]]
NAMES = [f"{half}/{article.path}" for half, article in CASES]


@pytest.fixture(params=HALVES)
def half(request) -> str:
    """Each half in turn."""
    return request.param


@pytest.fixture
def gold(half) -> Gold:
    """Its gold, placed in its articles."""
    return GOLD[half]


@pytest.fixture
def outlets(half) -> dict[str, str]:
    """The outlet of each of its articles, by path."""
    return {article.path: article.outlet for article in READ[half][0]}


def test_at_least_fifteen_articles_each_are_read_without_trouble() -> None:
    """Nothing is left unread in any half."""
    assert not [issue for _, issues in READ.values() for issue in issues]
    assert all(len(articles) >= 15 for articles, _ in READ.values())


@pytest.mark.parametrize(("half", "article"), CASES, ids=NAMES)
def test_an_article_is_news_sized_and_in_its_outlets_language(half, article) -> None:
    """Between 120 and 260 words; the metadata names the language of the outlet, or none."""
    assert 120 <= len(article.text.split()) <= 260
    assert article.lang in {"", *(lang for lang, who in LANGUAGES.items() if article.outlet in who)}


def test_every_line_of_gold_is_placed(gold) -> None:
    """Each span of the gold occurs in its article as it is read."""
    assert not gold.issues
    groups = [
        span for kind in ("statement", "diff") for _, spans in gold.of(kind) for span in spans
    ]
    singles = [*gold.mentions, *gold.figures, *gold.outside]
    assert NOWHERE not in [one.span for one in (*singles, *groups)]


def test_every_article_is_in_a_story_and_annotated(gold, outlets) -> None:
    """Each counts for mentions and figures, and belongs to exactly one story."""
    told = Counter(path for line, _ in gold.of("story") for path in line.fields["paths"])
    assert told == Counter(list(outlets))
    assert gold.done["mention"] == gold.done["figure"] == set(outlets)


def test_no_two_figures_claim_the_same_characters(gold) -> None:
    """A wrong `nth` would put two figures onto one place."""
    for one, other in combinations(gold.figures, 2):
        assert one.path != other.path or not one.span.overlap(other.span), one


def test_every_story_is_told_in_three_languages_by_four_outlets(gold, outlets) -> None:
    """There are three or more stories in each half, by four or five outlets each."""
    assert len(gold.of("story")) >= 3
    for line, _ in gold.of("story"):
        told = {outlets[path] for path in line.fields["paths"]}
        assert all(told & who for who in LANGUAGES.values()), line.where
        assert len(told) in (4, 5), line.where


def test_there_are_conflicts_and_copies(gold) -> None:
    """At least three conflicts, two copies, and every other status."""
    statuses = Counter(line.fields["status"] for line, _ in gold.of("diff"))
    assert statuses["conflict"] >= 3
    assert statuses.keys() == {"shared", "partial", "only", "conflict"}
    assert len(gold.of("copy")) >= 2


def test_a_copy_is_an_edited_copy(half, gold) -> None:
    """Most words are those of the other article, in order; some are not."""
    texts = {article.path: article.text.split() for article in READ[half][0]}
    for line, _ in gold.of("copy"):
        ratio = SequenceMatcher(None, texts[line.path], texts[line.fields["of"]]).ratio()
        assert 0.6 < ratio < 1, line.where


def test_status_and_outlets_of_an_item_fit_its_versions(gold, outlets) -> None:
    """Shared means every outlet of the story, only one, partial some, a conflict several."""
    stories = [{outlets[path] for path in line.fields["paths"]} for line, _ in gold.of("story")]
    for line, versions in gold.of("diff"):
        here = {outlets[one.path] for one in versions}
        assert here == set(line.fields["outlets"]), line.where
        of = next(
            story
            for story, (told, _) in zip(stories, gold.of("story"), strict=True)
            if versions[0].path in told.fields["paths"]
        )
        assert here <= of, line.where
        status = "shared" if here == of else "only" if len(here) == 1 else "partial"
        if line.fields["status"] == "conflict":
            assert status != "only", line.where
        else:
            assert line.fields["status"] == status, line.where


def test_what_must_not_be_merged_is_not_said_to_be_the_same(gold) -> None:
    """No pair of versions is in a group and among those to be kept apart."""
    said = {"same": set(), "different": set()}
    for line, spans in gold.of("statement"):
        places = sorted({(one.path, one.span.start, one.span.end) for one in spans})
        said[line.fields.get("verdict", "same")] |= set(combinations(places, 2))
    assert said["different"]
    assert not said["same"] & said["different"]


def test_the_halves_share_no_person_firm_or_outlet() -> None:
    """What is learnt on one half must not be known of another; real places may be in several."""
    names = [
        {
            line.fields["name"]
            for line, _ in GOLD[half].of("entity")
            if line.fields["label"] != "LOC"
        }
        for half in HALVES
    ]
    told = [{article.outlet for article in READ[half][0]} for half in HALVES]
    for ours in (names, told):
        assert not any(one & other for one, other in combinations(ours, 2))
