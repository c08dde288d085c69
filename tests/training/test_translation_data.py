"""Pairs for the translator: detokenised, plausible, other marks and neighbours each round."""

from __future__ import annotations

import gzip
import random
from types import SimpleNamespace

import pytest

pytest.importorskip("sacremoses", reason="needs training/requirements.txt")

from pipeline.engines.gemma_lines import Line
from training.back_translation import append, back
from training.judgements import Draft, judged
from training.translation_data import (
    ODD,
    Judged,
    Pair,
    _fits,
    _with_other_marks,
    detokenise,
    read_reverse,
    read_round,
)
from training.translation_rows import Row, batches_of, encode


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("en", "The deal 's cost is $ 40 billion .", "The deal's cost is $40 billion."),
        ("en", "`` We do n't know , '' she said .", '"We don\'t know," she said.'),
        ("en", "But we should sleep on it . ''", 'But we should sleep on it."'),
        ("nl", "Hij zei : ``Wij weten het niet . ' '", 'Hij zei: "Wij weten het niet."'),
        ("nl", "passagiers - en vrachtvaart ( X ) .", "passagiers- en vrachtvaart (X)."),
    ],
)  # fmt: skip
def test_detokenised(lang, text, wanted):
    """Signs stand where a newspaper has them."""
    assert detokenise(text, lang) == wanted


@pytest.mark.parametrize(
    ("text", "english", "fits"),
    [
        ("Ja.", "Yes, of course.", True),
        ("Der Hafen bleibt geschlossen.", "The port remains closed.", True),
        ("Der Hafen bleibt geschlossen.", "The port remains closed. " * 4, False),
        ("x" * 900, "y" * 900, False),
        ("", "Yes.", False),
    ],
)
def test_wrongly_aligned_pairs(text, english, fits):
    """A side more than so many times as long as the other is no translation of it."""
    assert _fits(Pair(text, "de", english)) is fits
    assert ODD > 1


def test_other_marks():
    """Straight marks become those of some outlet, on the source's side only."""
    pair = Pair('Er sagte: "Nein." Und: "Nie."', "de", 'He said: "No." And: "Never."')
    made = {
        _with_other_marks(pair, random.Random(seed))  # noqa: S311
        for seed in range(60)
    }

    assert len(made) > 4
    assert all(one.answer == pair.answer for one in made)
    assert all(one.text.replace('"', "").count("N") == 2 for one in made)


def test_round(tmp_path):
    """Each text of the sets is in a round, Dutch ones joined; a round comes out the same again."""
    sets = {
        "de-en_news_train": [("Der Hafen ist zu.", "The port is closed.")],
        "nl-en_meantime_news_tokenised": [("De haven is dicht .", "The port is closed .")],
        "nl-en_tatoeba_train": [("Hoi.", "Hi."), ("Hoi.", "Hello."), ("Ja.", "Yes.")],
    }
    (tmp_path / "mt").mkdir()
    for name, rows in sets.items():
        with gzip.open(tmp_path / "mt" / f"{name}.tsv.gz", "wt", encoding="utf-8") as file:
            file.writelines(f"{text}\t{english}\n" for text, english in rows)
    found = read_round(tmp_path, random.Random(1))  # noqa: S311

    assert found == read_round(tmp_path, random.Random(1))  # noqa: S311
    assert Pair("Der Hafen ist zu.", "de", "The port is closed.") in found
    assert Pair("De haven is dicht.", "nl", "The port is closed.") in found
    assert " ".join(one.text for one in found).count("Hoi.") == 1


def test_silver_and_reverse(tmp_path):
    """Dutch made of English joins a round; the reverse direction has Dutch answers only."""
    (tmp_path / "mt").mkdir()
    for name in ("de-en_news_train", "nl-en_meantime_news_tokenised", "nl-en_tatoeba_train"):
        append(
            tmp_path / "mt" / f"{name}.tsv.gz", [("De haven is dicht. " * 4, "It is shut. " * 6)]
        )
    append(tmp_path / "silver.tsv.gz", [("Een schip zonk.", "A ship sank.")])
    append(tmp_path / "silver.tsv.gz", [("Het regent.", "It rains.")])
    rng = random.Random(1)  # noqa: S311

    found = read_round(tmp_path, rng, tmp_path / "silver.tsv.gz")
    assert Pair("Een schip zonk.", "nl", "A ship sank.") in found
    assert Pair("Het regent.", "nl", "It rains.") in found
    assert {(one.lang, one.into) for one in read_reverse(tmp_path, rng)} == {("en", "nl")}


class Lines:
    """Continues every prompt in its own way."""

    def after(self, prompts, **_):
        said = {"sank": "Een schip zonk.", "rains": "regent " * 9, "shut": ""}
        return [Line(said[one.split()[-2].rstrip(".")], 0.0) for one in prompts]


def test_back_translation_drops_what_is_no_sentence():
    """Loops and nothing are left out; the prompt asks for Dutch."""
    pairs = list(back(Lines(), ["A ship sank.", "It rains.", "It is shut."]))

    assert pairs == [("Een schip zonk.", "A ship sank.")]


def test_rows_hold_prompt_and_answer():
    """A row starts with <bos>, its answer ends with the line, and no batch has a single row."""
    rows = encode(Letters(), [Pair("ja", "nl", "yes"), Pair("yes", "en", "ja", into="nl")])

    assert rows[0].ids[0] == Letters.BEGIN
    assert "".join(map(chr, rows[0].ids[1 : rows[0].start])) == "Dutch: ja\nEnglish:"
    assert "".join(map(chr, rows[1].ids[rows[1].start :])) == " ja\n"
    many = [Row([0] * length, 1) for length in (9, 8, 3, 2, 2, 1, 1, 1, 40)]
    batches = batches_of(many, 20)
    assert sorted(len(one.ids) for batch in batches for one in batch) == sorted(
        len(one.ids) for one in many
    )
    assert min(map(len, batches)) > 1


def test_judged_drafts_join_a_round(tmp_path):
    """The best drafts are right, the worst wrong; their one-piece answers count for more."""
    found = [
        Draft("nl", "Het regent.", "It is raining.", "It is raining."),
        Draft("nl", "Het sneeuwt.", "It is snowing.", "It snows."),
        Draft("nl", "Het waait.", "A bank was robbed.", "It is windy."),
        Draft("nl", "Hij zwemt.", "Ten euros.", "He swims."),
    ]
    verdicts = {made: verdict for _, _, made, verdict in judged(found)}

    assert verdicts["It is raining."] == "right"
    assert verdicts["Ten euros."] == "wrong"
    one, other = Judged("Ja.", "nl", "Yes.", right=True), Judged("Ja.", "nl", "No.", right=False)
    rows = encode(Letters(), [one, other, Pair("ja", "nl", "yes")])
    texts = ["".join(map(chr, row.ids[1:])) for row in rows]
    assert texts[:2] == [
        "Dutch: Ja.\nEnglish: Yes.\nRight: yes",
        "Dutch: Ja.\nEnglish: No.\nRight: no",
    ]
    assert rows[0].weight > rows[2].weight


class Letters:
    """A tokenizer whose pieces are letters."""

    BEGIN = 7

    def token_to_id(self, _):
        return self.BEGIN

    def encode_batch(self, texts, **_):
        return [SimpleNamespace(ids=[ord(one) for one in text]) for text in texts]
