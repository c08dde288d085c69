"""The adapter: whole, as released, small, and added to the matrices it names."""

from __future__ import annotations

import json

import numpy as np
import pytest

from pipeline.engines import gemma_adapter
from pipeline.engines.cache_folder import file_sha256
from pipeline.engines.gemma_adapter import FOLDER, AdaptedWeights, Adapter, facts, read_adapter
from pipeline.errors import BrokenModel

MOST_BYTES = 12_000_000


def small_adapter():
    """Rank 1 beside one matrix of shape (2, 3)."""
    return Adapter(
        {
            "x.a": np.array([[100, 0, -50]], dtype=np.int8),
            "x.a.scale": np.array([[0.01]], dtype=np.float32),
            "x.b": np.array([[127], [-64]], dtype=np.int8),
            "x.b.scale": np.array([[0.5], [0.25]], dtype=np.float32),
        }
    )


class FakeWeights:
    """Two tensors of ones."""

    def fact(self, name):
        return name

    def tensor(self, name, rows=None):
        return np.ones((2, 3), dtype=np.float32)[rows if rows is not None else slice(None)]


def test_delta_is_the_product():
    """The factors are scaled row by row and multiplied; a matrix without factors has none."""
    delta = small_adapter().delta("x")

    assert delta == pytest.approx(np.array([[63.5, 0, -31.75], [-16, 0, 8]]))
    assert small_adapter().delta("y") is None


def test_added_to_named_matrices_only():
    """Matrices the adapter knows are changed, others and header facts pass through."""
    weights = AdaptedWeights(FakeWeights(), small_adapter())

    assert weights.tensor("x")[0, 0] == pytest.approx(64.5)
    assert weights.tensor("y").tolist() == [[1, 1, 1], [1, 1, 1]]
    assert weights.tensor("y", [0]).shape == (1, 3)
    assert weights.fact("gemma3.block_count") == "gemma3.block_count"


def test_bundled_adapter():
    """It has factors for all matrices of all 18 layers, and is as small as promised."""
    found = read_adapter()
    names = {name.removesuffix(".a") for name in found.arrays if name.endswith(".a")}

    assert (FOLDER / "adapter.npz").stat().st_size <= MOST_BYTES
    assert len(names) == 18 * 7
    assert all(found.delta(name).std() > 0 for name in names)


def test_terms_travel_along():
    """Gemma's terms, its notice, and what was changed lie beside the adapter."""
    notice = (FOLDER / "NOTICE").read_text("utf-8")

    assert "provided under and subject to the Gemma Terms of Use" in notice
    assert "modified" in notice
    assert "Section 1: DEFINITIONS" in (FOLDER / "GEMMA_TERMS.md").read_text("utf-8")
    assert facts()["terms"] == "Gemma Terms of Use"


def test_card_agrees():
    """The card names the checksum and the scores that translator.json has."""
    card = (FOLDER / "MODEL_CARD.md").read_text("utf-8")

    assert facts()["sha256"] == file_sha256(FOLDER / "adapter.npz")
    assert facts()["sha256"] in card
    for scores in facts()["scores"].values():
        assert all(f"{scores[name]:.1f}" in card for name in ("chrF", "BLEU"))


def test_damaged_adapter(tmp_path, monkeypatch):
    """Another file than the released one is refused, with what to do."""
    (tmp_path / "translator.json").write_text(json.dumps({"sha256": "0" * 64}))
    (tmp_path / "adapter.npz").write_bytes(b"no adapter")
    monkeypatch.setattr(gemma_adapter, "FOLDER", tmp_path)
    facts.cache_clear()
    with pytest.raises(BrokenModel, match="damaged") as caught:
        read_adapter()
    facts.cache_clear()

    assert "force-reinstall" in caught.value.hint
