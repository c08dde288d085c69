"""The list of models, and installing one by name."""

from __future__ import annotations

from dataclasses import fields

import pytest

from pipeline.engines import TAGGERS, TRANSLATORS, make_tagger, make_translator, store
from pipeline.engines.store import ModelInfo, install_model, is_installed, list_models
from pipeline.errors import ConfigError
from pipeline.records import English


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSKIOSK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_every_choice_is_listed():
    """What `--translator` and `--tagger` accept is in the list, with terms and a way to get it."""
    listed = {one.name: one for one in list_models()}

    assert (TRANSLATORS.keys() | TAGGERS.keys()) - {"none"} <= listed.keys()
    assert all(one.terms and one.how and one.job for one in listed.values())


def test_bundled_models_are_installed():
    """What comes with the package is there; what is not in an empty cache is not."""
    installed = {one.name: one.installed for one in list_models()}

    assert installed["gemma"]
    assert installed["use-multilingual-v3"]
    assert installed["langdetect"]
    assert not installed["opus-mt"]


def test_listing_changes_nothing(cache):
    """Looking at the list neither converts a model nor makes a folder."""
    list_models()

    assert not cache.exists()


def test_fields_are_plain():
    """Every field can be printed as a table cell: words, yes or no, or numbers by language."""
    kinds = {field.type for field in fields(ModelInfo)}

    assert kinds == {"str", "bool", "Mapping[str, float]"}


def test_install_calls_the_installer(monkeypatch):
    """The installer of that name is called, and may tell how far it is."""
    told = []
    monkeypatch.setitem(store.INSTALLERS, "opus-mt", lambda tell: tell("half way"))
    install_model("opus-mt", told.append)

    assert told == ["half way"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("opus", "opus-mt"), ("spacy", "python -m spacy download"), ("langdetect", "pip install")],
)
def test_install_of_others(name, hint):
    """A model that no command installs is refused with what to do instead."""
    with pytest.raises(ConfigError) as caught:
        install_model(name, print)

    assert hint in caught.value.hint


@pytest.mark.parametrize("make", [make_translator, make_tagger])
def test_unknown_engine(make):
    """An engine that is not known is refused, and the known ones are named."""
    with pytest.raises(ConfigError) as caught:
        make("deepl")

    assert "Known: " in caught.value.hint


def test_auto_takes_the_best_installed(monkeypatch):
    """Without opus-mt it is gemma, without both none; gemma says that it makes drafts."""
    assert not is_installed("opus-mt")
    best = make_translator("auto")
    assert (best.name, best.draft) == ("gemma", True)

    monkeypatch.setattr("pipeline.engines.gemma_source.source_version", lambda: "")
    assert make_translator("auto").name == "none"


def test_none_translates_nothing():
    """`none` gives an empty string per text."""
    assert make_translator("none").translate(["Guten Tag", "Hallo"], "de") == [English("")] * 2
