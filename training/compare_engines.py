"""CTranslate2 int8 beside onnxruntime int8 on the trained encoder, in turns, on the same batches.

`python -m training.compare_engines --data D --work W` (W as left by `training.tagger`). Prints
pieces per second and how close the vectors are to torch's. Needs `onnx` and `onnxruntime` too.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from pipeline.engines.encoder import PieceEncoder
from pipeline.engines.pieces import BOS, EOS, PAD
from training.batches import batches, encode
from training.export import export
from training.model import QuoteTagger
from training.ner_data import DEV, join, read_set
from training.rounds import FULL, of_sample
from training.tagger import untrained

Forward = Callable[[np.ndarray], np.ndarray]


def main() -> None:
    """Print one line per engine and way of using two threads."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--repeats", type=int, default=3)
    args = parser.parse_args()
    model = trained(args.data, args.work)
    folder = args.work / "engines"
    export(model, args.work, folder, facts={"name": "engines", "version": "0"})
    _to_onnx(model, folder)
    made = _batches(args.data, folder)
    ways = {
        "ctranslate2, 2 at a time": (_ctranslate2(folder, inter=2, intra=1), 2),
        "ctranslate2, 2 threads each": (_ctranslate2(folder, inter=1, intra=2), 1),
        "onnxruntime, 2 at a time": (_onnx(folder, intra=1), 2),
        "onnxruntime, 2 threads each": (_onnx(folder, intra=2), 1),
    }
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(args.repeats + 1):
        for way, (forward, workers) in ways.items():
            taken = _time(forward, workers, made)
            if turn:
                seconds[way].append(taken)
    pieces = sum(int((batch != PAD).sum()) for batch in made)
    for way, (forward, _) in ways.items():
        rate = pieces / statistics.median(seconds[way])
        print(
            f"{way:<30} {rate:7.0f} pieces/s  cosine to torch {_cosine(model, forward, made):.4f}"
        )


def trained(data: Path, work: Path) -> QuoteTagger:
    """The tagger as its last checkpoint left it."""
    model, _ = untrained(FULL, data, work)
    saved = torch.load(work / "quotes.pt", weights_only=True)
    model.load_state_dict(saved["model"])
    return model.eval()


def _batches(data: Path, folder: Path) -> list[np.ndarray]:
    """Dev passages of five sentences, 400 sentences of each language, as padded ids."""
    pieces = PieceEncoder(folder).pieces
    encoded = []
    for name in DEV:
        samples = read_set(data / "ner" / f"{name}.jsonl.gz", misc=True)[:400]
        passages = [join(samples[i : i + 5]) for i in range(0, len(samples), 5)]
        encoded += [encode(pieces, of_sample(passage), most=256) for passage in passages]
    return [batch.pieces.numpy().astype(np.int64) for batch in batches(encoded, size=2048)]


def _to_onnx(model: QuoteTagger, folder: Path) -> None:
    ids = torch.tensor([[BOS, 9, 9, EOS], [BOS, 9, EOS, PAD]])
    axes = {0: "rows", 1: "length"}
    torch.onnx.export(
        _Vectors(model.encoder),
        (ids, ids.ne(PAD).long()),
        str(folder / "float.onnx"),
        input_names=["ids", "mask"],
        output_names=["vectors"],
        dynamic_axes={"ids": axes, "mask": axes, "vectors": axes},
        dynamo=False,
    )
    quantize_dynamic(
        folder / "float.onnx", folder / "int8.onnx", weight_type=QuantType.QInt8, per_channel=True
    )


class _Vectors(torch.nn.Module):
    """The encoder with one output, as the exporter wants it."""

    def __init__(self, encoder: torch.nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return self.encoder(ids, attention_mask=mask).last_hidden_state


def _ctranslate2(folder: Path, *, inter: int, intra: int) -> Forward:
    import ctranslate2

    encoder: Any = ctranslate2.Encoder(
        str(folder / "encoder"), inter_threads=inter, intra_threads=intra
    )

    def forward(ids: np.ndarray) -> np.ndarray:
        rows = [row[row != PAD].tolist() for row in ids]
        return np.array(encoder.forward_batch(rows).last_hidden_state)

    return forward


def _onnx(folder: Path, *, intra: int) -> Forward:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = intra
    session = onnxruntime.InferenceSession(
        folder / "int8.onnx", options, providers=["CPUExecutionProvider"]
    )

    def forward(ids: np.ndarray) -> np.ndarray:
        return session.run(None, {"ids": ids, "mask": (ids != PAD).astype(np.int64)})[0]

    return forward


def _time(forward: Forward, workers: int, made: list[np.ndarray]) -> float:
    start = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(forward, made):
            pass
    return time.perf_counter() - start


@torch.inference_mode()
def _cosine(model: QuoteTagger, forward: Forward, made: list[np.ndarray]) -> float:
    """Mean cosine over the pieces of a few batches."""
    values = []
    for ids in made[::8]:
        pieces = torch.from_numpy(ids)
        true = model.encoder(pieces, attention_mask=pieces.ne(PAD)).last_hidden_state
        ours = torch.from_numpy(forward(ids))
        values.append(torch.cosine_similarity(true, ours, dim=-1)[pieces.ne(PAD)])
    return float(torch.cat(values).mean())


if __name__ == "__main__":
    main()
