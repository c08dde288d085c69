"""OPUS-MT with tiny models of the real classes, made here: no weights are fetched."""

from __future__ import annotations

import json
import warnings

import pytest

from pipeline.engines import make_translator, opus
from pipeline.engines.cache_folder import is_sound
from pipeline.engines.opus import INSTALL, OpusTranslator, opus_folder
from pipeline.engines.opus_install import download_from_hub, install_opus
from pipeline.engines.store import list_models
from pipeline.errors import MissingModel

PAIRS = {
    "Der Rat tagt am Montag.": "The council meets on Monday.",
    "De haven blijft dicht.": "The port remains closed.",
    "Der Hafen bleibt geschlossen.": "The port remains closed.",
}
SOURCES, TARGETS = list(PAIRS), list(PAIRS.values())


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSKIOSK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(scope="session")
def tiny_marian(tmp_path_factory):
    """A folder as the hub has it: a small Marian model that knows three sentences by heart."""
    for package in ("torch", "transformers", "sentencepiece"):
        pytest.importorskip(package, reason="needs the extra opus-mt")
    folder = tmp_path_factory.mktemp("marian")
    pieces = train_pieces(folder)
    vocabulary = ["</s>", "<unk>", *pieces, "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({one: i for i, one in enumerate(vocabulary)}))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        save_marian(folder, len(vocabulary))
    return folder


def train_pieces(folder):
    from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

    (folder / "lines.txt").write_text("\n".join((SOURCES + TARGETS) * 20), encoding="utf-8")
    for name in ("source", "target"):
        SentencePieceTrainer.train(
            input=str(folder / "lines.txt"),
            model_prefix=str(folder / name),
            vocab_size=60,
            hard_vocab_limit=False,
            minloglevel=2,
        )
        (folder / f"{name}.model").rename(folder / f"{name}.spm")
    known = SentencePieceProcessor(model_file=str(folder / "source.spm"))
    pieces = [known.id_to_piece(one) for one in range(known.get_piece_size())]
    return [one for one in pieces if one not in ("<s>", "</s>", "<unk>")]


def save_marian(folder, size):
    import torch
    from transformers import MarianConfig, MarianMTModel, MarianTokenizer

    config = MarianConfig(
        vocab_size=size,
        d_model=64,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=128,
        decoder_ffn_dim=128,
        max_position_embeddings=1024,
        pad_token_id=size - 1,
        eos_token_id=0,
        bos_token_id=0,
        decoder_start_token_id=size - 1,
        forced_eos_token_id=0,
        scale_embedding=True,
        static_position_embeddings=True,
        activation_function="swish",
    )
    paths = [str(folder / name) for name in ("source.spm", "target.spm", "vocab.json")]
    tokenizer = MarianTokenizer(*paths, source_lang="de", target_lang="en")
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    learn(MarianMTModel(config), tokenizer).save_pretrained(folder)


def learn(model, tokenizer):
    import torch

    torch.set_num_threads(1)  # so small a model gains nothing from more
    batch = tokenizer(SOURCES, text_target=TARGETS, return_tensors="pt", padding=True)
    batch["labels"][batch["labels"] == tokenizer.pad_token_id] = -100
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    for _ in range(150):
        optimizer.zero_grad()
        model(**batch).loss.backward()
        optimizer.step()
    return model.eval()


@pytest.fixture
def installed(tiny_marian):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # transformers' own, not ours
        install_opus(lambda _: None, download=lambda _: tiny_marian)


def test_missing_names_the_command():
    """Without the models the error says what to type."""
    with pytest.raises(MissingModel, match="de, nl") as caught:
        make_translator("opus-mt")

    assert caught.value.hint == INSTALL
    assert "newskiosk models install opus-mt" in INSTALL


def test_translates(installed):
    """The converted model says what the original was taught, in both languages."""
    translator = OpusTranslator(threads=1)

    assert translator.translate(SOURCES[:1], "de") == TARGETS[:1]
    assert translator.translate(SOURCES[1:2], "nl") == TARGETS[1:2]


def test_order_and_blanks(installed):
    """One text per text, in order, whatever the batches; nothing for nothing."""
    texts = [SOURCES[2], "", SOURCES[0], " ", SOURCES[2]]

    assert OpusTranslator(threads=2).translate(texts, "de") == [
        TARGETS[2],
        "",
        TARGETS[0],
        "",
        TARGETS[2],
    ]


def test_long_text_comes_in_parts(installed, monkeypatch):
    """A text beyond what the model was made for is translated in parts, not cut off."""
    pieces = len(opus._load(opus.opus_folder("de"), 1).source.encode(SOURCES[0]))
    monkeypatch.setattr(opus, "MOST_PIECES", pieces)
    both = f"{SOURCES[0]} {SOURCES[0]}"

    assert OpusTranslator(threads=1).translate([both], "de") == [f"{TARGETS[0]} {TARGETS[0]}"]


def test_other_language(installed):
    """A language without a model gets nothing."""
    assert OpusTranslator(threads=1).translate(["Bonjour"], "fr") == [""]


def test_auto_prefers_it(installed):
    """Once installed it is the one that "auto" takes, and it is listed with its origin."""
    assert make_translator("auto").name == "opus-mt"
    (listed,) = (one for one in list_models() if one.name == "opus-mt")
    assert listed.installed
    assert listed.checksum


def test_damage_is_noticed(installed):
    """A model file that changed on disk counts as not installed, and is made anew."""
    weights = opus_folder("nl") / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")

    assert not is_sound(opus_folder("nl"))
    with pytest.raises(MissingModel, match="nl"):
        OpusTranslator()


def test_failed_download_leaves_nothing(cache):
    """Where the files cannot be had there is a clear error, and no half model."""

    def refuse(repository):
        raise MissingModel(f"{repository} could not be fetched", hint="Go online.")

    with pytest.raises(MissingModel):
        install_opus(lambda _: None, download=refuse)

    assert list((cache / "models").iterdir()) == []


def test_offline_hub_says_what_to_do(monkeypatch):
    """Without a connection the error names the repository and what else can be done."""
    hub = pytest.importorskip("huggingface_hub", reason="needs the extra opus-mt")

    def fail(*_, **__):
        raise ConnectionError("no route to host\nlong details")

    monkeypatch.setattr(hub, "snapshot_download", fail)
    with pytest.raises(MissingModel, match="no route to host") as caught:
        download_from_hub("Helsinki-NLP/opus-mt-de-en")

    assert "--translator gemma" in caught.value.hint
