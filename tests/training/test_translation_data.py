"""Pairs for the translator: detokenised, plausible, other marks and neighbours each round."""

from __future__ import annotations

import gzip
import random

import pytest

pytest.importorskip("sacremoses", reason="needs training/requirements.txt")

from training.translation_data import ODD, Pair, _fits, _with_other_marks, detokenise, read_round


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
