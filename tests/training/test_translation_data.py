"""Pairs for the translator: detokenised, plausible, other marks and neighbours each round."""

from __future__ import annotations

import gzip
import random
from types import SimpleNamespace

import pytest

pytest.importorskip("sacremoses", reason="needs training/requirements.txt")

from training.help_texts import prose
from training.judgements import Draft, judged
from training.translation_data import (
    ODD,
    Judged,
    Pair,
    _fits,
    _with_other_marks,
    detokenise,
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
    assert all(one.english == pair.english for one in made)
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


def test_more_dutch(tmp_path):
    """Dutch from elsewhere joins a round."""
    (tmp_path / "mt").mkdir()
    for name in ("de-en_news_train", "nl-en_meantime_news_tokenised", "nl-en_tatoeba_train"):
        write(tmp_path / "mt" / f"{name}.tsv.gz", [("De haven is dicht.", "It is shut.")])
    write(tmp_path / "help.tsv.gz", [("Een schip zonk.", "A ship sank.")])
    found = read_round(tmp_path, random.Random(1), tmp_path / "help.tsv.gz")  # noqa: S311

    assert Pair("Een schip zonk.", "nl", "A ship sank.") in found


def write(path, pairs):
    """A gzipped TSV file."""
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(f"{text}\t{english}\n" for text, english in pairs)


def test_help_pages(tmp_path):
    """Paragraphs with one id are a pair; menus, code and what was not translated are left out."""
    long = "Kies de kleur waarmee u de randen van alle geselecteerde cellen wilt opmaken."
    english = "Select the colour that you want for the borders of all of the selected cells."
    code = "Typ DIR_1={x} om alle bestanden in deze map op het scherm te laten zien, met hun datum."
    pages = {
        "nl": {"a": long, "b": "Kies OK.", "c": code, "d": english},
        "en-US": {"a": english, "b": "Choose OK.", "c": english, "d": english},
    }
    for lang, rows in pages.items():
        page = tmp_path / "usr/help" / lang / "text/swriter/page.html"
        page.parent.mkdir(parents=True)
        body = "".join(
            f'<p id="{key}"><b>{text[:4]}</b>{text[4:]}</p>' for key, text in rows.items()
        )
        page.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")

    assert list(prose(tmp_path)) == [(long, english)]


def test_rows_hold_prompt_and_answer():
    """A row starts with <bos>, its answer ends with the line, and no batch has a single row."""
    rows = encode(Letters(), [Pair("ja", "nl", "yes"), Pair("nein", "de", "no")])

    assert rows[0].ids[0] == Letters.BEGIN
    assert "".join(map(chr, rows[0].ids[1 : rows[0].start])) == "Dutch: ja\nEnglish:"
    assert "".join(map(chr, rows[1].ids[rows[1].start :])) == " no\n"
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


def test_soup():
    """Factors are averaged by their share, under the names of GGUF."""
    torch = pytest.importorskip("torch", reason="needs training/requirements.txt")
    from training.soup import mixed

    first = {"blk/0/attn_q.a": torch.zeros(2, 3), "blk/0/attn_q.b": torch.ones(3, 2)}
    second = {key: one + 4 for key, one in first.items()}
    found = mixed(first, second, 0.75)

    assert list(found) == ["blk.0.attn_q"]
    a, b = found["blk.0.attn_q"]
    assert a.unique().tolist() == [3.0]
    assert b.unique().tolist() == [4.0]
