"""spaCy models as tagger, with tiny rule-based models made here."""

from __future__ import annotations

import pytest
import spacy

from pipeline.engines.spacy_tagger import SpacyTagger
from pipeline.errors import MissingModel

RULES = {
    "de": {"Kiel": "LOC", "Reederei Tide": "ORG", "Montag": "DATE", "Europapokal": "MISC"},
    "en": {"Ada Brook": "PERSON", "Leeds": "GPE", "Tower Bridge": "FAC", "Dutch": "NORP"},
}


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> SpacyTagger:
    """A tagger over models that know a few names by rule."""
    models = {}
    for lang, rules in RULES.items():
        nlp = spacy.blank(lang)
        ruler = nlp.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": label, "pattern": text} for text, label in rules.items()])
        models[lang] = str(tmp_path_factory.mktemp(lang) / "model")
        nlp.to_disk(models[lang])
    return SpacyTagger(models)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "Am Montag kam die Reederei Tide nach Kiel.",
            "de",
            [("Reederei Tide", "ORG"), ("Kiel", "LOC")],
        ),
        ("Der Europapokal", "de", [("Europapokal", "MISC")]),
        ("Dutch: Ada Brook", "en", [("Dutch", "MISC"), ("Ada Brook", "PER")]),
        ("Leeds has no Tower Bridge", "en", [("Leeds", "LOC"), ("Tower Bridge", "LOC")]),
        ("", "nl", []),
        (" \n", "nl", []),
    ],
)
def test_labels_and_offsets(
    tagger: SpacyTagger, text: str, lang: str, expected: list[tuple[str, str]]
) -> None:
    """Labels of spaCy become ours, dates are left out, offsets are those of the text."""
    tags = tagger.tag([text], [lang])[0]
    assert [(text[tag.start : tag.end], tag.label) for tag in tags] == expected


def test_languages_mixed_in_one_call(tagger: SpacyTagger) -> None:
    """Texts are sorted by language for spaCy and put back in order."""
    texts = ["Leeds", "Kiel und Kiel", "", "Ada Brook"]
    found = tagger.tag(texts, ["en", "de", "de", "en"])
    assert [len(tags) for tags in found] == [1, 2, 0, 1]


def test_missing_model_says_how_to_get_it() -> None:
    """The hint is the command that installs the model."""
    tagger = SpacyTagger({"nl": "/no/such/model"})
    with pytest.raises(MissingModel) as error:
        tagger.tag(["Utrecht"], ["nl"])
    assert error.value.hint == "python -m spacy download nl_core_news_lg"


def test_language_without_official_model() -> None:
    """For a language of no known family the hint names the bundled tagger."""
    with pytest.raises(MissingModel, match="'xh'") as error:
        SpacyTagger({}).tag(["iGqeberha"], ["xh"])
    assert "--tagger newskiosk" in error.value.hint


def test_the_largest_installed_model_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several installed sizes the largest is used, and the version says which."""
    installed = {"de_core_news_sm": "3.8.0", "de_core_news_md": "3.8.0", "en_core_web_sm": "3.8.1"}
    monkeypatch.setattr(
        "pipeline.engines.spacy_tagger._version", lambda package: installed.get(package, "")
    )
    tagger = SpacyTagger()
    assert tagger.models == {"de": "de_core_news_md", "en": "en_core_web_sm"}
    assert tagger.version == "de_core_news_md 3.8.0, en_core_web_sm 3.8.1"
