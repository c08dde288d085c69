"""The contract over all tables of a real run on the sample corpus."""

from __future__ import annotations

import json
import math

import pandas as pd
import pytest

from pipeline.tables import ROWS, load_tables

pytestmark = pytest.mark.model
POINTING = ("sentences", "mentions", "quotes", "figures", "statements", "diff")
UNIQUE = {
    "articles": "article_id",
    "mentions": "mention_id",
    "quotes": "quote_id",
    "figures": "figure_id",
    "entities": "entity_id",
    "stories": "story_id",
}


@pytest.fixture(scope="module")
def tables(sample_run):
    return load_tables(sample_run.out)


@pytest.fixture(scope="module")
def texts(tables):
    return dict(zip(tables.articles["article_id"], tables.articles["text"], strict=True))


@pytest.mark.parametrize("name", POINTING)
def test_every_row_points_into_its_article(tables, texts, name):
    """`text == article.text[start:end]` in every row that has a place."""
    rows = getattr(tables, name)
    placed = rows[rows["start"].notna()]

    assert len(placed) > 0
    for row in placed.itertuples():
        assert row.text == texts[row.article_id][int(row.start) : int(row.end)]


@pytest.mark.parametrize("part", ["cue", "speaker"])
def test_cues_and_speakers_point_too(tables, texts, part):
    """Cue and speaker of a quote are exact characters of the article."""
    placed = tables.quotes[tables.quotes[f"{part}_start"].notna()]

    assert len(placed) > 20
    for row in placed.to_dict("records"):
        start, end = int(row[f"{part}_start"]), int(row[f"{part}_end"])
        assert row[part] == texts[row["article_id"]][start:end]


def test_no_finding_in_boilerplate(tables):
    """Nothing is found in bylines and boilerplate."""
    left_out = tables.blocks[tables.blocks["kind"].isin(["boilerplate", "byline"])]
    assert len(left_out) > 0

    for block in left_out.itertuples():
        for name in ("sentences", "mentions", "quotes", "figures"):
            rows = getattr(tables, name)
            inside = (rows["article_id"] == block.article_id) & (rows["start"] < block.end)
            assert not (inside & (rows["end"] > block.start)).any(), (name, block)


@pytest.mark.parametrize(("name", "column"), UNIQUE.items())
def test_identifiers_are_unique(tables, name, column):
    """One row, one identifier."""
    assert getattr(tables, name)[column].is_unique


def test_counts_add_up(tables):
    """The numbers in the article table are those of the other tables."""
    for name in ("sentences", "mentions", "quotes", "figures"):
        counted = getattr(tables, name).groupby("article_id").size()
        told = tables.articles.set_index("article_id")[f"n_{name}"]
        assert told[told > 0].to_dict() == counted.to_dict()


def test_references_resolve(tables):
    """Whatever names an entity, a story, a quote or an article names one that is there."""
    pairs = [
        (tables.mentions["entity_id"], tables.entities["entity_id"]),
        (tables.quotes["speaker_entity_id"], tables.entities["entity_id"]),
        (tables.quotes["speaker_mention_id"], tables.mentions["mention_id"]),
        (tables.quotes["nested_in"], tables.quotes["quote_id"]),
        (tables.figures["quote_id"], tables.quotes["quote_id"]),
        (tables.statements["quote_id"], tables.quotes["quote_id"]),
        (tables.articles["story_id"], tables.stories["story_id"]),
        (tables.articles["copy_of"], tables.articles["article_id"]),
        (tables.diff["article_id"], tables.articles["article_id"]),
    ]
    for names, known in pairs:
        assert set(names) - {""} <= set(known)


def test_one_label_per_entity(tables):
    """All mentions of an entity bear its label."""
    merged = tables.mentions.merge(tables.entities, on="entity_id", suffixes=("", "_entity"))

    assert (merged["label"] == merged["label_entity"]).all()


def test_translation_says_what_it_is(tables):
    """Every sentence that is not English has English, its engine, and is known as a draft."""
    foreign = tables.sentences[tables.sentences["lang"] != "en"]

    assert foreign["engine"].str.startswith("gemma").all()
    assert (foreign["text_en"].str.len() > 0).mean() > 0.95
    assert tables.run["draft"] is True


def test_run_file(tables, sample_run):
    """run.json records versions, models with checksums, counts and seconds."""
    run = tables.run
    assert set(run["models"]) == {"guesser", "tagger", "translator", "embedder"}
    assert len(run["checksums"]["tagger"]) == len(run["checksums"]["embedder"]) == 64
    assert {name: len(getattr(tables, name)) for name in ROWS} == run["counts"]
    assert all(math.isfinite(seconds) for seconds in run["seconds"].values())
    assert json.loads((sample_run.out / "run.json").read_text(encoding="utf-8")) == run


def test_every_outlet_has_its_row_in_the_diff(tables):
    """An item has a row for every outlet of its story; absent ones have no place."""
    outlets = {row.story_id: set(row.outlets) for row in tables.stories.itertuples()}
    for (story, _), rows in tables.diff.groupby(["story_id", "item_id"]):
        assert set(rows["outlet"]) == outlets[story]
        absent = rows[rows["presence"] != "present"]
        assert pd.isna(absent["start"]).all()
