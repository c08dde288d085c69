"""Both engines of OPUS-MT with tiny models of the real classes: no weights are fetched."""

from __future__ import annotations

import re
import socket

import pytest

from pipeline.engines import make_translator, marian, marian_text, opus, opus_transformers
from pipeline.engines.cache_folder import is_sound
from pipeline.engines.opus import OpusTranslator, opus_folder
from pipeline.engines.opus_install import fetch_opus, install_opus
from pipeline.engines.opus_source import REPOSITORIES, REVISIONS, download, fetched_folder
from pipeline.engines.opus_transformers import TransformersOpus
from pipeline.engines.store import list_models
from pipeline.errors import BrokenModel, MissingModel
from tests.engines.tiny_marian import SOURCES, TARGETS, fill_hub, make_marian

ENGINES = {"opus-mt": OpusTranslator, "opus-mt-transformers": TransformersOpus}
REPOSITORY = REPOSITORIES["de"], REVISIONS["de"]


def silent(line):
    """What an installer tells is of no interest here."""


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSKIOSK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def hub(tmp_path, monkeypatch):
    """An empty cache of the hub."""
    constants = pytest.importorskip("huggingface_hub.constants", reason="needs the extra opus-mt")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "hub"


@pytest.fixture(scope="session")
def tiny_marian(tmp_path_factory):
    return make_marian(tmp_path_factory.mktemp("marian"))


@pytest.fixture
def fetched(hub, tiny_marian):
    """The files are in the hub's cache."""
    fill_hub(hub, tiny_marian)


@pytest.fixture
def installed(hub, tiny_marian):
    """The files were converted; the hub's cache was emptied."""
    install_opus(silent, download=lambda *_: tiny_marian)


@pytest.fixture(params=ENGINES)
def make(request, fetched, installed):
    """Each of the engines, as a function that makes it."""
    return ENGINES[request.param]


def texts_of(english):
    return [one.text for one in english]


def test_missing_names_the_command():
    """Without the models the error says what to type."""
    with pytest.raises(MissingModel, match="de, nl") as caught:
        make_translator("opus-mt")

    assert caught.value.hint == opus.INSTALL
    assert opus.INSTALL.endswith("newskiosk models install opus-mt")


def test_missing_files_name_the_command(hub, monkeypatch):
    """So it is for the engine that reads the files of the hub."""
    monkeypatch.setattr(opus_transformers, "has_packages", lambda: True)
    with pytest.raises(MissingModel, match="de, nl") as caught:
        make_translator("opus-mt-transformers")

    assert caught.value.hint == opus_transformers.INSTALL
    assert opus_transformers.INSTALL.endswith("newskiosk models install opus-mt-transformers")


def test_missing_packages_name_the_extra(monkeypatch):
    """Without transformers or torch the error says what to install first."""
    monkeypatch.setattr(opus_transformers, "has_packages", lambda: False)
    with pytest.raises(MissingModel) as caught:
        make_translator("opus-mt-transformers")

    assert "newskiosk[opus-mt]" in caught.value.hint


def test_translates(make):
    """Each engine says what the original was taught, in both languages."""
    translator = make(threads=1)

    assert not translator.draft
    assert texts_of(translator.translate(SOURCES[:1], "de")) == TARGETS[:1]
    assert texts_of(translator.translate(SOURCES[1:2], "nl")) == TARGETS[1:2]


def test_order_and_blanks(make):
    """One text per text, in order; nothing for nothing."""
    texts = [SOURCES[2], "", SOURCES[0], " ", SOURCES[2]]

    wanted = [TARGETS[2], "", TARGETS[0], "", TARGETS[2]]
    assert texts_of(make(threads=1).translate(texts, "de")) == wanted
    assert texts_of(make(threads=1).translate([], "de")) == []


def test_order_over_many_batches(make, monkeypatch):
    """Texts that were sorted by length and shared among threads come back in their order."""
    monkeypatch.setattr(marian, "LEAST", 16)
    monkeypatch.setattr(marian, "MOST", 16)
    monkeypatch.setattr(opus_transformers, "MOST", {"cpu": 32, "cuda": 32, "mps": 32})
    places = [at * 7 % 3 for at in range(20)] + [2, 2, 0, 1]

    threads = (
        2 if make is OpusTranslator else 1
    )  # two in torch wait for each other on a busy machine
    english = texts_of(make(threads=threads).translate([SOURCES[one] for one in places], "de"))
    assert english == [TARGETS[one] for one in places]


def test_long_text_comes_in_parts(make, tiny_marian, monkeypatch):
    """A text beyond what the model was made for is translated in parts, not cut off."""
    from sentencepiece import SentencePieceProcessor

    known = SentencePieceProcessor(model_file=str(tiny_marian / "source.spm"))
    monkeypatch.setattr(marian_text, "MOST_PIECES", len(known.encode(SOURCES[0])))
    both = f"{SOURCES[0]} {SOURCES[0]}"

    assert texts_of(make(threads=1).translate([both], "de")) == [f"{TARGETS[0]} {TARGETS[0]}"]


def test_longest_part_fits(make):
    """A part of 500 pieces, and as many of English as it may get, stay inside the model."""
    assert texts_of(make(threads=1).translate([SOURCES[0] * 120], "de")) != [""]


def test_other_language(make):
    """A language without a model gets nothing."""
    assert texts_of(make(threads=1).translate(["Bonjour"], "fr")) == [""]


def test_a_run_asks_no_server(make, monkeypatch):
    """Translating opens no connection, even where the hub could be asked."""

    def refuse(*_):
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert texts_of(make(threads=1).translate(SOURCES[:1], "de")) == TARGETS[:1]


def test_engines_differ_in_version(fetched, installed):
    """What one engine translated is not taken for the other's; both have a checksum."""
    one, other = OpusTranslator(), TransformersOpus()

    assert (one.name, one.version) != (other.name, other.version)
    assert re.fullmatch("[0-9a-f]{64}", one.checksum)
    assert re.fullmatch("[0-9a-f]{64}", other.checksum)


def test_auto_prefers_the_converted(fetched, installed):
    """Once both are installed, "auto" takes the one in CTranslate2; both are listed."""
    assert make_translator("auto").name == "opus-mt"
    listed = {one.name: one for one in list_models()}
    assert listed["opus-mt"].installed
    assert listed["opus-mt"].checksum
    assert listed["opus-mt-transformers"].installed
    assert REVISIONS["de"][:8] in listed["opus-mt"].version


def test_auto_takes_what_was_fetched(fetched):
    """Where only the files of the hub are there, they are better than a draft."""
    assert make_translator("auto").name == "opus-mt-transformers"


def test_damage_is_noticed(installed):
    """A model file that changed on disk counts as not installed, and is made anew."""
    weights = opus_folder("nl") / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")

    assert not is_sound(opus_folder("nl"))
    with pytest.raises(MissingModel, match="nl"):
        OpusTranslator()


def test_broken_weights_are_named(installed):
    """A model that CTranslate2 cannot read is an error that says what to do."""
    folder = opus_folder("de")
    translator = OpusTranslator(threads=1)
    (folder / "model.bin").write_bytes(b"no model")

    with pytest.raises(BrokenModel) as caught:
        translator.translate(SOURCES[:1], "de")
    assert "newskiosk models install opus-mt" in caught.value.hint


def test_failed_download_leaves_nothing(cache):
    """Where the files cannot be had there is a clear error, and no half model."""

    def refuse(repository, revision):
        raise MissingModel(f"{repository} could not be fetched", hint="Go online.")

    with pytest.raises(MissingModel):
        install_opus(silent, download=refuse)

    assert list((cache / "models").iterdir()) == []


@pytest.mark.parametrize("install", [install_opus, fetch_opus])
def test_commits_are_pinned(install, tiny_marian, monkeypatch):
    """Each repository is asked for at one full commit, never for whatever is newest."""
    asked = {}

    def fetch(repository, *, revision, allow_patterns):
        asked[repository] = revision
        return str(tiny_marian)

    monkeypatch.setattr("huggingface_hub.snapshot_download", fetch)
    install(silent)

    assert asked == {REPOSITORIES[lang]: REVISIONS[lang] for lang in ("de", "nl")}
    assert all(re.fullmatch("[0-9a-f]{40}", one) for one in asked.values())


def test_installs_offline_from_the_cache(fetched, monkeypatch):
    """With HF_HUB_OFFLINE, files that were fetched before are converted all the same."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    install_opus(silent)

    assert texts_of(make_translator("opus-mt").translate(SOURCES[:1], "de")) == TARGETS[:1]
    assert opus.origin("de")["commit"] == REVISIONS["de"]


def test_offline_switch_is_named(hub, monkeypatch):
    """With HF_HUB_OFFLINE and nothing there, the error names the switch."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(MissingModel, match="opus-mt-de-en could not be fetched") as caught:
        download(*REPOSITORY)

    assert "HF_HUB_OFFLINE" in caught.value.hint


def raising(error):
    def fail(*_, **__):
        raise error

    return fail


def test_no_connection_says_what_to_do(hub, monkeypatch):
    """Without a connection the error names the repository and what else can be done."""
    error = ConnectionError("no route to host\nlong details")
    monkeypatch.setattr("huggingface_hub.snapshot_download", raising(error))
    with pytest.raises(MissingModel, match="no route to host") as caught:
        download(*REPOSITORY)

    assert "--translator gemma" in caught.value.hint
    assert "details" not in str(caught.value)


def test_vanished_commit_says_what_to_do(hub, monkeypatch):
    """A commit that the hub no longer has is not replaced by another one in silence."""
    from huggingface_hub.errors import RevisionNotFoundError

    error = RevisionNotFoundError.__new__(RevisionNotFoundError)
    monkeypatch.setattr("huggingface_hub.snapshot_download", raising(error))
    with pytest.raises(MissingModel) as caught:
        download(*REPOSITORY)

    assert "newer newskiosk" in caught.value.hint


def test_partial_download_is_no_model(hub, fetched, tiny_marian, tmp_path, monkeypatch):
    """A folder without its weights is neither converted nor taken for an installed model."""
    part = tmp_path / "part"
    part.mkdir()
    (part / "config.json").write_text("{}")
    monkeypatch.setattr("huggingface_hub.snapshot_download", lambda *_, **__: str(part))
    with pytest.raises(MissingModel, match="in part"):
        download(*REPOSITORY)

    assert fetched_folder("nl")
    (hub / "models--Helsinki-NLP--opus-mt-nl-en" / "snapshots" / REVISIONS["nl"]).unlink()
    assert fetched_folder("nl") is None
