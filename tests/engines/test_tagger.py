"""The bundled tagger: what it must keep to with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.engines import tagger as tagger_module
from pipeline.engines.tagger import BUNDLED, BundledTagger
from pipeline.errors import BrokenModel, MissingModel
from pipeline.records import Tag

DE = "Die Hamburger Ärztin Rosalinde Meerbaum sprach am Dienstag in Lübeck mit Siemens."
EN = "Prime Minister Harriet Quimby met executives of Nestlé in Nairobi on Friday."
NL = "Burgemeester Joris Vandenbroucke opende in Utrecht een kantoor van Philips."


def test_missing_folder(tmp_path: Path) -> None:
    """A folder without a tagger is a MissingModel with a hint."""
    with pytest.raises(MissingModel) as error:
        BundledTagger(tmp_path)
    assert error.value.hint


def test_broken_weights(tmp_path: Path) -> None:
    """Weights that cannot be read are a BrokenModel that names the file."""
    facts = {"name": "x", "version": "1", "labels": ["O"], "langs": ["de"]}
    (tmp_path / "tagger.json").write_text(json.dumps(facts), encoding="utf-8")
    (tmp_path / "encoder").mkdir()
    (tmp_path / "encoder" / "model.bin").write_bytes(b"version https://git-lfs.github.com")
    (tmp_path / "tokenizer.json").write_bytes((BUNDLED / "tokenizer.json").read_bytes())
    with pytest.raises(BrokenModel, match=r"model\.bin|read") as error:
        BundledTagger(tmp_path).tag(["Kiel"], ["de"])
    assert "model.bin" in error.value.hint


@pytest.fixture(scope="module")
def tagger() -> BundledTagger:
    """The bundled tagger on two threads."""
    return BundledTagger(threads=2)


def names(text: str, tags: list[Tag]) -> set[tuple[str, str]]:
    """The names as text and label."""
    return {(text[tag.start : tag.end], tag.label) for tag in tags}


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (DE, "de", {("Rosalinde Meerbaum", "PER"), ("Lübeck", "LOC"), ("Siemens", "ORG")}),
        (EN, "en", {("Harriet Quimby", "PER"), ("Nestlé", "ORG"), ("Nairobi", "LOC")}),
        (NL, "nl", {("Joris Vandenbroucke", "PER"), ("Utrecht", "LOC"), ("Philips", "ORG")}),
    ],
)
def test_names(tagger: BundledTagger, text: str, lang: str, expected: set[tuple[str, str]]) -> None:
    """Plain names of the three languages are found at their exact characters."""
    assert expected <= names(text, tagger.tag([text], [lang])[0])


@pytest.mark.model
def test_order_and_company_do_not_matter(tagger: BundledTagger) -> None:
    """Texts keep their order, and what else is in the call does not change their names."""
    texts = [EN, "", DE * 3, "\n", NL, DE, EN + " " + EN]
    langs = ["en", "de", "de", "nl", "nl", "de", "en"]
    together = tagger.tag(texts, langs)
    for text, lang, tags in zip(texts, langs, together, strict=True):
        assert names(text, tags) == names(text, tagger.tag([text], [lang])[0])
    assert together[1] == together[3] == []


@pytest.mark.model
def test_same_twice(tagger: BundledTagger) -> None:
    """Two runs give the same tags and scores."""
    assert tagger.tag([DE, EN], ["de", "en"]) == tagger.tag([DE, EN], ["de", "en"])


@pytest.mark.model
def test_a_short_text_is_one_window(tagger: BundledTagger, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that fits one window gets exactly what it gets without windows."""
    plain = tagger.tag([DE], ["de"])
    monkeypatch.setattr(tagger_module, "WINDOW_PIECES", 500)
    assert tagger.tag([DE], ["de"]) == plain


@pytest.mark.model
def test_a_long_text_is_read_to_its_end(tagger: BundledTagger) -> None:
    """Every repetition in a text of many windows is found, the last one too."""
    text = " ".join([EN] * 120)
    tags = tagger.tag([text], ["en"])[0]
    persons = [tag for tag in tags if text[tag.start : tag.end] == "Harriet Quimby"]
    assert len(persons) == 120
    assert [tag.start for tag in tags] == sorted(tag.start for tag in tags)


@pytest.mark.model
@pytest.mark.parametrize("run", ["(" * 3000, "漢字" * 3000, "a" * 9000, "\ufdfa" * 900])
def test_a_run_without_white_space(tagger: BundledTagger, run: str) -> None:
    """A very long run neither fails nor hides the names beside it."""
    text = f"{EN} {run} {EN}"
    found = [text[tag.start : tag.end] for tag in tagger.tag([text], ["en"])[0]]
    assert found.count("Nairobi") == 2


@pytest.mark.model
def test_an_untrained_language_gets_words_by_general_rules(tagger: BundledTagger) -> None:
    """A language beyond the three is tagged, not refused."""
    text = "Le président Emmanuel Macron est arrivé à Paris."
    assert ("Emmanuel Macron", "PER") in names(text, tagger.tag([text], ["fr"])[0])


@pytest.mark.model
def test_the_weights_are_those_of_the_card(tagger: BundledTagger) -> None:
    """The checksum is the one in tagger.json and in the model card."""
    facts = json.loads((BUNDLED / "tagger.json").read_text(encoding="utf-8"))
    card = (BUNDLED / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert tagger.checksum == facts["sha256"]
    assert tagger.checksum in card
