"""A converted Marian model in CTranslate2: many sentences at once, on all cores."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.engines.marian_batches import Room, batches, usual_room
from pipeline.engines.marian_text import Pieces, translate_parts
from pipeline.errors import BrokenModel, MissingModel

BEAM = 4
LEAST, MOST = 256, 1024
"""Pieces in a batch: fewer where there are many threads, so that each gets some. Random model of
the real size, 147 sentences of 25 pieces, sentences per second of computing: 15.6 with 512, 16.5
with 1024, 16.2 with 2048. Two batches in a thread each took a sixth less computing than one batch
in two threads (9.5 s against 11.1, medians of five turns)."""


class MarianModel:
    """The model in a folder as `opus_install` makes it; raises BrokenModel if it is none."""

    def __init__(self, folder: Path, *, threads: int) -> None:
        self._threads = threads
        self._source = _pieces(folder / "source.spm")
        self._target = _pieces(folder / "target.spm")
        self._translator = _translator(folder, threads)

    def translate(
        self, texts: Sequence[str], *, beam: int = BEAM, room: Room = usual_room
    ) -> list[str]:
        """One English text per text, in order, by beam search."""
        return translate_parts(
            texts,
            lambda text: list(self._source.encode(text, out_type=str)),
            lambda parts: self._english(parts, beam, room),
        )

    def _english(self, parts: list[Pieces], beam: int, room: Room) -> list[str]:
        lengths = [len(one) for one in parts]
        most = max(LEAST, min(MOST, sum(lengths) // (2 * self._threads)))
        running = [
            (batch, self._start([parts[one] for one in batch], beam, room(lengths[batch[0]])))
            for batch in batches(lengths, room=room, most=most)
        ]
        english = [""] * len(parts)
        for batch, results in running:
            for place, result in zip(batch, results, strict=True):
                english[place] = self._target.decode(result.result().hypotheses[0]).strip()
        return english

    def _start(self, parts: list[Pieces], beam: int, room: tuple[int, int]) -> list[Any]:
        """A batch waits in the queue of CTranslate2 until one of its workers is free."""
        started: list[Any] = self._translator.translate_batch(
            [[*one, "</s>"] for one in parts],
            beam_size=beam,
            min_decoding_length=room[0],
            max_decoding_length=room[1],
            disable_unk=True,
            asynchronous=True,
        )
        return started


def _pieces(path: Path) -> Any:
    try:
        from sentencepiece import SentencePieceProcessor
    except ImportError as error:
        raise MissingModel(
            "opus-mt needs the package sentencepiece.", hint="pip install newskiosk[opus-mt]"
        ) from error
    return SentencePieceProcessor(model_file=str(path))


def _translator(folder: Path, threads: int) -> Any:
    import ctranslate2

    try:
        return ctranslate2.Translator(str(folder), inter_threads=threads, intra_threads=1)
    except (RuntimeError, ValueError) as error:
        raise BrokenModel(
            f"The model cannot be read: {error}",
            hint=f"Delete {folder} and run: newskiosk models install opus-mt",
        ) from error
