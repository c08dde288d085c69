"""The open build's data: our own gold, cleaning, silver, and the terms that follow."""

from __future__ import annotations

import csv
import gzip
import re
from pathlib import Path

import pytest

from pipeline.records import Tag
from training.ner_data import TRAIN, Sample, read_set
from training.open_data import (
    OPEN_FILES,
    OPEN_TRAIN,
    flores_pairs,
    make_silver,
    without_adjectives,
    write_set,
)
from training.own_gold import PARTS, read_own, sample_of
from training.terms import terms_of

ROOT = Path(__file__).parents[2]
DE = ["Rosa Tibbe wohnt in Wien.", "Niemand kam."]
EN = ["Rosa Tibbe lives in Vienna.", "Nobody came."]
NL = ["Rosa Tibbe woont in Wenen.", "Niemand kwam."]


class Teacher:
    """Sees Rosa Tibbe and Wien everywhere, Vienna and Wenen only in pairs of other languages."""

    def __init__(self, *names):
        self.names = names

    def tag(self, texts, langs):
        labels = {"Rosa Tibbe": "PER", "Wien": "LOC", "Vienna": "LOC", "Wenen": "LOC"}
        return [
            [
                Tag(hit.start(), hit.end(), labels[hit[0]], 0.9)
                for hit in re.finditer("|".join(self.names), text)
            ]
            for text in texts
        ]


@pytest.fixture
def data(tmp_path):
    """Three small files of pairs, in the form of the real ones."""
    (tmp_path / "mt").mkdir()
    files = {
        "de-en_flores_dev": zip(DE, EN, strict=True),
        "nl-en_flores_dev": zip(reversed(NL), reversed(EN), strict=True),
        "nl-en_meantime_news_tokenised": zip(NL, EN, strict=True),
    }
    for name, rows in files.items():
        with gzip.open(tmp_path / "mt" / f"{name}.tsv.gz", "wt", encoding="utf-8") as file:
            csv.writer(file, delimiter="\t").writerows(rows)
    return tmp_path


def test_flores_pairs_meet_by_the_english(data):
    """German and Dutch lie in different files and different orders."""
    assert flores_pairs(data / "mt", "nl") == [
        ("de", de, "nl", nl) for de, nl in zip(DE, NL, strict=True)
    ]


def test_silver_has_names_that_the_teacher_sees_in_german_only(data):
    """In FLORES the German side decides; a pair of two other languages needs both sides."""
    silver = make_silver(data, Teacher("Rosa Tibbe", "Wien"))
    named = [one for one in silver["flores_silver"] if set(one.tags) != {"O"}]

    assert [one.lang for one in named] == ["en", "nl"]
    assert all(one.tags == ("B-PER", "I-PER", "O", "O", "B-LOC", "O") for one in named)
    assert len(silver["flores_silver"]) == 4
    assert all("B-LOC" not in one.tags for one in silver["meantime_silver"])


def test_pairs_without_german_need_both_sides(data):
    """A name that the teacher sees on one side only drops the pair."""
    one_sided = make_silver(data, Teacher("Vienna"))["meantime_silver"]
    both = make_silver(data, Teacher("Rosa Tibbe", "Vienna", "Wenen"))["meantime_silver"]

    assert [one.words[0] for one in one_sided] == ["Niemand", "Nobody"]
    assert sum(one.tags.count("B-LOC") for one in both) == 2


def test_a_written_set_is_read_back(tmp_path):
    """Words and tags are the same, and so are the bytes when it is written again."""
    samples = [Sample("nl", ("Wenen", "slaapt", "."), ("B-LOC", "O", "O"), misc=True)]
    path = tmp_path / "silver" / "a.jsonl.gz"
    write_set(path, samples)
    first = path.read_bytes()
    write_set(path, samples)

    assert path.read_bytes() == first
    assert read_set(path, misc=True) == samples


@pytest.mark.parametrize(
    ("words", "tags", "expected"),
    [
        ("die deutschen Züge", "O B-LOC O", "O O O"),
        ("die Berliner Züge", "O B-LOC O", "O B-LOC O"),
        ("laut dpa gestern", "O B-ORG O", "O B-ORG O"),
        ("ab beide Richtungen", "O B-LOC I-LOC", "O B-LOC I-LOC"),
    ],
)
def test_places_in_lower_case_are_no_names(words, tags, expected):
    """Adjectives are not annotated anywhere else; agencies write themselves small."""
    sample = Sample("de", tuple(words.split()), tuple(tags.split()), misc=True)

    assert without_adjectives(sample).tags == tuple(expected.split())


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Rosa Tibbe ging.", (0, 10), ("B-PER", "I-PER", "O", "O")),
        ("Der Tibbe-Plan", (4, 9), None),
        ("Ohne Namen", None, ("O", "O")),
    ],
)
def test_names_are_whole_words(text, name, expected):
    """A part of a word cannot be labelled: the sentence is left out."""
    sample = sample_of(text, "de", [Tag(*name, "PER", 1.0)] if name else [])

    assert (sample and sample.tags) == expected
    assert sample is None or sample.misc


def test_our_own_gold_without_what_is_held_back():
    """Names in three languages from the sample and the tuning half, and nothing from `held`."""
    samples = read_own(ROOT)
    held = ROOT / "tests/gold/stories/held/gold/entities.jsonl"
    names = {(one.lang, tag[2:]) for one in samples for tag in one.tags if tag.startswith("B-")}

    assert names == {
        (lang, label) for lang in ("de", "en", "nl") for label in ("PER", "ORG", "LOC")
    }
    assert len(samples) > 300
    assert held.exists()
    assert not any("held" in part for parts in PARTS for part in parts)
    assert not any("Lauve" in one.words for one in samples)


def test_terms_are_those_of_the_strictest_set():
    """The default build is for non-commercial use, the open one is not."""
    assert terms_of(name for name, *_ in TRAIN) == "CC BY-NC-SA 4.0"
    assert terms_of(name for name, *_ in OPEN_TRAIN) == "CC BY-SA 4.0"
    assert terms_of(["de_smartdata_train", "own_names"]) == "CC BY 4.0"
    assert terms_of(["en_polnear_train"]) == "CC BY-NC-SA 4.0"


def test_a_set_without_known_terms_is_refused():
    """Weights do not get terms by accident."""
    with pytest.raises(KeyError):
        terms_of(["de_smartdata_train", "found_on_the_street"])


def test_no_closed_set_is_in_the_open_build():
    """Neither trained on nor read for the vocabulary; the dev sets are kept out as well."""
    closed = ("conll", "wikineural", "polnear", "wikinews", "germeval", "newstest", "news_train")
    used = [*(name for name, *_ in OPEN_TRAIN), *OPEN_FILES]

    assert not [name for name in used if any(word in name for word in closed)]
