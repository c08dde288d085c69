"""A tiny Marian model of the real classes, in files as the hub has them: no weights are fetched."""

from __future__ import annotations

import json
import warnings

import pytest

from benchmarks.opus_speed import train_pieces
from pipeline.engines.opus_source import PACKAGES, REPOSITORIES, REVISIONS

PAIRS = {
    "Der Rat tagt am Montag.": "The council meets on Monday.",
    "De haven blijft dicht.": "The port remains closed.",
    "Der Hafen bleibt geschlossen.": "The port remains closed.",
}
SOURCES, TARGETS = list(PAIRS), list(PAIRS.values())


def make_marian(folder):
    """A model that knows three sentences by heart; skips the test without the extra."""
    for package in PACKAGES:
        pytest.importorskip(package, reason="needs the extra opus-mt")
    pieces = train_pieces(folder, (SOURCES + TARGETS) * 20, most=60)
    vocabulary = ["</s>", "<unk>", *pieces, "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({one: i for i, one in enumerate(vocabulary)}))
    languages = {"source_lang": "de", "target_lang": "en"}
    (folder / "tokenizer_config.json").write_text(json.dumps(languages))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        save_marian(folder, len(vocabulary))
    return folder


def fill_hub(hub, fetched):
    """The files of a model in the hub's cache, as both repositories at their commits."""
    for lang, repository in REPOSITORIES.items():
        snapshots = hub / f"models--{repository.replace('/', '--')}" / "snapshots"
        snapshots.mkdir(parents=True)
        (snapshots / REVISIONS[lang]).symlink_to(fetched)


def save_marian(folder, size):
    """The files as they were written in 2020: settings of generation too, weights as a pickle."""
    import torch
    from transformers import GenerationConfig, MarianConfig, MarianMTModel, MarianTokenizer

    pad = size - 1
    generation = {"max_length": 512, "num_beams": 6, "bad_words_ids": [[pad]]}
    config = MarianConfig(
        vocab_size=size,
        d_model=64,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=128,
        decoder_ffn_dim=128,
        max_position_embeddings=512,
        pad_token_id=pad,
        eos_token_id=0,
        bos_token_id=0,
        decoder_start_token_id=pad,
        forced_eos_token_id=0,
        scale_embedding=True,
        static_position_embeddings=True,
        activation_function="swish",
    )
    paths = [str(folder / name) for name in ("source.spm", "target.spm", "vocab.json")]
    tokenizer = MarianTokenizer(*paths, source_lang="de", target_lang="en")
    torch.manual_seed(0)
    model = learn(MarianMTModel(config), tokenizer)
    torch.save(model.state_dict(), folder / "pytorch_model.bin")
    settings = {**config.to_dict(), "architectures": ["MarianMTModel"], **generation}
    (folder / "config.json").write_text(json.dumps(settings))
    starts = {"decoder_start_token_id": pad, "pad_token_id": pad, "eos_token_id": 0}
    GenerationConfig(**generation, **starts, forced_eos_token_id=0).save_pretrained(folder)


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
