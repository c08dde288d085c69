"""What the list of models says of taggers, and how one is chosen; no weights are loaded."""

from __future__ import annotations

import json

import numpy as np
import pytest

from pipeline.engines import TAGGERS, make_tagger
from pipeline.engines import tagger as tagger_module
from pipeline.engines.known_taggers import describe_folder, has_quote_heads
from pipeline.engines.tagger import BUNDLED, OPEN
from pipeline.errors import MissingModel

FACTS = {
    "name": "newskiosk-tagger-open",
    "version": "7",
    "labels": ["O"],
    "langs": ["de"],
    "sha256": "ab" * 32,
    "terms": "CC BY-SA 4.0",
    "scores": {"sets": ["de_some_dev"], "names": {"de": 0.7512}, "quotes": {"nl": 0.5}},
}


def make_folder(folder, facts=FACTS, heads=None):
    """A tagger's folder with weights that only look like some."""
    (folder / "encoder").mkdir(parents=True)
    (folder / "encoder" / "model.bin").write_bytes(b"weights")
    (folder / "tagger.json").write_text(json.dumps(facts), encoding="utf-8")
    (folder / "tokenizer.json").write_bytes((BUNDLED / "tokenizer.json").read_bytes())
    if heads:
        np.savez(folder / "heads.npz", **{name: np.zeros(1) for name in heads})
    return folder


@pytest.fixture
def other(tmp_path, monkeypatch):
    """A folder that stands for the open tagger's."""
    monkeypatch.setattr(tagger_module, "OPEN", tmp_path / "tagger-open")
    return tmp_path / "tagger-open"


def test_the_list_tells_what_stands_beside_the_weights(tmp_path):
    """Terms, scores and version are those of tagger.json."""
    info = describe_folder("newskiosk-open", make_folder(tmp_path / "one"))

    assert (info.terms, info.version, info.checksum) == ("CC BY-SA 4.0", "7", "ab" * 32)
    assert (info.names_f1, info.quotes_f1) == ({"de": 0.7512}, {"nl": 0.5})
    assert info.measured == "de_some_dev"
    assert info.installed


def test_what_was_not_measured_is_not_shown(tmp_path):
    """Without scores beside the weights there are none, and the card is named for the terms."""
    facts = {"version": "7", "labels": ["O"], "langs": ["de"]}
    info = describe_folder("newskiosk-open", make_folder(tmp_path / "one", facts))

    assert info.names_f1 == info.quotes_f1 == {}
    assert info.measured == ""
    assert "MODEL_CARD.md" in info.terms


@pytest.mark.parametrize(
    ("heads", "does"),
    [
        (("ner", "content", "speaker.key"), "names and quotes"),
        (("ner",), "names (quotes by rules)"),
        (None, "names (quotes by rules)"),
    ],
)
def test_quotes_are_what_the_weights_have_heads_for(tmp_path, heads, does):
    """Whether a tagger finds quotes is read from its weights, not from what is said of them."""
    folder = make_folder(tmp_path / "one", heads=heads)

    assert describe_folder("any", folder).does == does
    assert has_quote_heads(folder) == (does == "names and quotes")


def test_a_missing_folder_is_listed_as_not_installed(tmp_path):
    """A tagger that is not there is in the list, with a way to get it."""
    info = describe_folder("newskiosk-open", tmp_path / "nowhere")

    assert not info.installed
    assert "wheel" in info.how


def test_without_weights_nothing_is_installed(tmp_path):
    """A folder with words but no weights does not count."""
    folder = make_folder(tmp_path / "one")
    (folder / "encoder" / "model.bin").unlink()

    assert not describe_folder("any", folder).installed


def test_the_choice_opens_its_own_folder(other):
    """`newskiosk-open` is the tagger of the other folder: its name, version and checksum."""
    make_folder(other)
    chosen, default = make_tagger("newskiosk-open"), make_tagger("newskiosk")

    assert (chosen.name, chosen.version) == ("newskiosk-tagger-open", "7")
    assert chosen.name != default.name
    assert chosen.checksum != default.checksum


def test_a_missing_tagger_is_told_with_a_hint(other):
    """Choosing a tagger whose folder is not there says what to do."""
    with pytest.raises(MissingModel, match="tagger-open") as caught:
        make_tagger("newskiosk-open")

    assert "newskiosk models list" in caught.value.hint


def test_the_names_of_all_taggers():
    """What `--tagger` accepts."""
    assert list(TAGGERS) == ["newskiosk", "newskiosk-open", "spacy"]


@pytest.mark.parametrize(
    "folder", [one for one in (BUNDLED, OPEN) if one.is_dir()], ids=lambda one: one.name
)
def test_the_card_says_what_the_list_shows(folder):
    """Checksum, terms and every score beside the weights stand in the model card."""
    card = (folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    info = describe_folder("any", folder)
    scores = [*info.names_f1.values(), *info.quotes_f1.values()]

    assert info.checksum in card
    assert info.terms in card or info.terms.endswith("MODEL_CARD.md")
    assert [f1 for f1 in scores if f"{f1:.4f}" not in card] == []
