"""The component in spaCy: found by name, in batches, aligned, kept on disk."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from pipeline.errors import ConfigError
from pipeline.records import Analysis, Article, Mention
from pipeline.spacy_component import EXTENSIONS, Newskiosk, make_newskiosk
from tests import build
from tests.fakes import Tagger, engines

ROOT = Path(__file__).parent.parent
TEXT = (
    "Bürgermeisterin Anna Kranz sagte am Montag: „Wir zahlen 40 Millionen Euro.“ "
    "Die Halle steht in Talheim."
)


@pytest.fixture
def tagger(monkeypatch):
    """Small engines behind the component; the tagger tells what it was asked."""
    made = Tagger()
    monkeypatch.setattr("pipeline.spacy_component.engines_for", lambda _: engines(tagger=made))
    return made


def blank(lang="de", **config):
    """A blank pipeline with the component."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("newskiosk", config=config)
    return nlp


def test_entry_point():
    """The entry point in pyproject.toml names the factory."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, name = project["entry-points"]["spacy_factories"]["newskiosk"].partition(":")

    assert getattr(import_module(module), name) is make_newskiosk


def test_spacy_finds_it(tmp_path):
    """SpaCy knows the component by name where a package with that entry point is installed."""
    installed = tmp_path / "newskiosk-0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: newskiosk\nVersion: 0\n")
    points = "[spacy_factories]\nnewskiosk = pipeline.spacy_component:make_newskiosk\n"
    (installed / "entry_points.txt").write_text(points)
    code = (
        "import sys, spacy\nassert 'pipeline.spacy_component' not in sys.modules\n"
        "assert spacy.blank('nl').has_factory('newskiosk')"
    )

    paths = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    done = subprocess.run([sys.executable, "-c", code], env=paths, check=False)  # noqa: S603

    assert done.returncode == 0


def test_what_a_doc_gets(tagger):
    """Names, quotes and figures are in spaCy's own places and in rows."""
    doc = blank()(TEXT)

    assert [(one.text, one.label_) for one in doc.ents] == [
        ("Anna Kranz", "PER"),
        ("Talheim", "PER"),
    ]
    [quote], [row] = doc.spans["quotes"], doc._.quotes
    assert (quote.text, quote.label_) == ("Wir zahlen 40 Millionen Euro.", "direct")
    assert quote.id_ == row["quote_id"]
    assert {key: row[key] for key in ("speaker_name", "cue", "kind", "modality")} == {
        "speaker_name": "Anna Kranz",
        "cue": "sagte",
        "kind": "direct",
        "modality": "asserted",
    }
    assert doc.text[row["start"] : row["end"]] == row["text"]
    assert [one.text for one in doc.spans["figures"]] == ["Montag", "40 Millionen Euro"]
    assert [one["kind"] for one in doc._.figures] == ["date", "money"]
    assert len(doc.spans["sentences"]) == 2
    assert doc._.issues == []


def test_pipe_goes_in_batches(tagger):
    """`nlp.pipe` asks the tagger once for several texts and keeps their order."""
    texts = [f"{TEXT} Absatz {number}." for number in range(5)]

    docs = list(blank(batch=3).pipe(texts, batch_size=2))
    more = list(blank(batch=3).pipe(texts))

    assert [doc.text for doc in docs] == texts
    assert [len(call) for call in tagger.calls] == [2, 2, 1, 3, 2]
    assert [doc._.quotes for doc in docs] == [doc._.quotes for doc in more]


def test_one_bad_text_costs_itself_only(tagger):
    """Where the tagger fails on a text, that Doc says so and the others have their names."""
    good, bad = blank().pipe([TEXT, f"{TEXT} Absturz."])

    assert good.ents
    assert good._.issues == []
    assert (bad.ents, [one["code"] for one in bad._.issues]) == ((), ["failed"])


@pytest.mark.parametrize("text", ["", " \n ", "Ja."])
def test_nothing_to_find(tagger, text):
    """A text in which there is nothing gives empty lists, not those of another Doc."""
    nlp = blank()
    nlp(TEXT)
    doc = nlp(text)

    assert (doc.ents, doc._.quotes, doc._.figures, doc._.issues) == ((), [], [], [])
    assert list(doc.spans["quotes"]) == []


def test_names_within_tokens_are_not_lost():
    """A span takes in the tokens it touches; names that share one stay in the spans and rows."""
    told = Article(article_id="a", path="", outlet="", text="Von Talheim-Aue nach Kranzburg.")
    mentions = [build.mention(told, words, "LOC") for words in ("Talheim", "Aue", "Kranz")]
    doc = Doc(spacy.blank("de").vocab, words=["Von", "Talheim-Aue", "nach", "Kranzburg", "."])

    component = Newskiosk("newskiosk", "de", "newskiosk")
    component._write(doc, Analysis(article=told, lang="de", lang_score=1, mentions=(*mentions,)))

    assert [one.text for one in doc.ents] == ["Talheim-Aue", "Kranzburg"]
    assert [one.text for one in doc.spans["mentions"]] == [
        "Talheim-Aue",
        "Talheim-Aue",
        "Kranzburg",
    ]
    assert [one.id_ for one in doc.spans["mentions"]] == [one.mention_id for one in mentions]
    assert [one["text"] for one in doc._.mentions] == ["Talheim", "Aue", "Kranz"]


def test_no_token_is_an_issue():
    """A row for which the Doc has no token is told."""
    place = {"article_id": "a", "mention_id": "m", "sentence": 0, "start": 90, "end": 94}
    found = Mention(**place, text="Kranz", label="PER", score=1.0)
    told = Article(article_id="a", path="", outlet="", text="Kurz.")
    doc = spacy.blank("de")("Kurz.")

    component = Newskiosk("newskiosk", "de", "newskiosk")
    component._write(doc, Analysis(article=told, lang="de", lang_score=1, mentions=(found,)))

    assert [one["code"] for one in doc._.issues] == ["no-tokens"]
    assert len(doc._.mentions) == 1


def test_entities_of_others_can_be_kept(tagger):
    """With `ents` off, what another component found stays."""
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "HALL", "pattern": "Halle"}])
    nlp.add_pipe("newskiosk", config={"ents": False})

    doc = nlp(TEXT)

    assert [one.label_ for one in doc.ents] == ["HALL"]
    assert len(doc.spans["mentions"]) == 2


@pytest.mark.parametrize(
    ("lang", "config", "words"),
    [
        ("fr", {}, "'fr'"),
        ("de", {"tagger": "nobody"}, "'nobody'"),
        ("de", {"batch": 0}, "'batch'"),
    ],
)
def test_mistakes_are_told_at_once(lang, config, words):
    """What cannot work is refused when the component is added, with a hint."""
    with pytest.raises(ConfigError, match=words) as caught:
        blank(lang, **config)

    assert caught.value.hint


def test_any_language(tagger):
    """A pipeline for any language detects that of each text."""
    german, danish = blank("xx").pipe([TEXT, "Byrådet ønskede at sælge det gamle rådhus i byen."])

    assert german.ents
    assert [one["code"] for one in danish._.issues] == ["unsupported-language"]


def test_kept_on_disk(tagger, tmp_path):
    """A pipeline that was saved and loaded does the same; so does a Doc as bytes."""
    nlp = blank(batch=4, ents=False)
    nlp.to_disk(tmp_path / "nlp")
    again = spacy.load(tmp_path / "nlp")
    doc = nlp(TEXT)
    copy = Doc(nlp.vocab).from_bytes(doc.to_bytes())

    assert again.get_pipe("newskiosk") == nlp.get_pipe("newskiosk")
    assert blank().from_bytes(nlp.to_bytes()).get_pipe("newskiosk").name == "newskiosk"
    assert again(TEXT)._.quotes == doc._.quotes == copy._.quotes
    assert [one.id_ for one in copy.spans["quotes"]] == [one.id_ for one in doc.spans["quotes"]]
    assert pickle.loads(pickle.dumps(nlp.get_pipe("newskiosk"))) == nlp.get_pipe("newskiosk")  # noqa: S301


def test_extensions_once(tagger):
    """A second pipeline in one process registers nothing anew, and takes over what is there."""
    blank("de")
    before = [Doc.get_extension(name) for name in EXTENSIONS]
    blank("en")

    assert [Doc.get_extension(name) for name in EXTENSIONS] == before


@pytest.mark.model
@pytest.mark.parametrize(
    ("lang", "said", "place", "money"),
    [
        (
            "de",
            "Bürgermeisterin Anna Kranz sagte am Montag: „Wir zahlen 40 Millionen Euro.“",
            "Die Halle steht in Talheim.",
            "40 Millionen Euro",
        ),
        (
            "en",
            "“We will pay 40 million euros,” mayor Anna Kranz said on Monday.",
            "The hall stands in Talheim, a town on the river.",
            "40 million euros",
        ),
        (
            "nl",
            "Burgemeester Anna Kranz zei maandag: “Wij betalen 40 miljoen euro.”",
            "De hal staat in Talheim, een stad aan de rivier.",
            "40 miljoen euro",
        ),
    ],
)
def test_bundled_models(lang, said, place, money):
    """With the models that come with the package, each language has names, quotes and figures."""
    [doc, empty] = blank(lang).pipe([f"{said} {place}", ""])

    assert [one.text for one in doc.ents] == ["Anna Kranz", "Talheim"]
    assert "Anna Kranz" in [one["speaker_name"] for one in doc._.quotes]
    assert money in [one.text for one in doc.spans["figures"]]
    assert all(doc.text[one["start"] : one["end"]] == one["text"] for one in doc._.mentions)
    assert empty._.issues == []
