"""From data to the weights in pipeline/models/tagger: `python -m training.tagger --data D --out O`.

Stops and starts: the work folder keeps the pruned vocabulary, a checkpoint after each round and
the log; the same command goes on from there. Needs training/requirements.txt.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from pipeline.engines.pieces import EOS, Pieces
from training.encoder import load_encoder
from training.export import export
from training.model import Batch, TokenTagger, batches, encode, tag_loss
from training.ner_data import DEV, TRAIN, Sample, read_set, training_round
from training.torch_scores import score_dev
from training.vocabulary import prune

Sets = dict[str, list[Sample]]


@dataclass(frozen=True, slots=True)
class Trainee:
    """What a checkpoint holds, and where it is kept."""

    model: TokenTagger
    optimizer: torch.optim.Optimizer
    scheduler: torch.optim.lr_scheduler.LambdaLR
    work: Path


def main() -> None:
    """Train, then export."""
    args = _arguments()
    torch.set_num_threads(args.threads)
    args.work.mkdir(parents=True, exist_ok=True)
    model, pieces = build(args.data, args.work, args.vocabulary)
    train(model, pieces, args)
    if args.out:
        quantization = None if args.float32 else "int8"
        export(model, args.work, args.out, version=args.version, quantization=quantization)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="where the weights go")
    parser.add_argument("--float32", action="store_true", help="export without quantisation")
    parser.add_argument("--version", default="1")
    parser.add_argument("--work", type=Path, default=Path("/tmp/newskiosk-tagger"))
    parser.add_argument("--vocabulary", type=int, default=52_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batch", type=int, default=1280, help="pieces in a batch")
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def build(data: Path, work: Path, size: int) -> tuple[TokenTagger, Pieces]:
    """The untrained tagger over the pruned vocabulary, which is made once and kept in `work`."""
    tokenizer_file, rows_file = work / "tokenizer.json", work / "rows.json"
    if not rows_file.exists():
        spec, rows = prune(data, size=size)
        tokenizer_file.write_text(json.dumps(spec, ensure_ascii=False), encoding="utf-8")
        rows_file.write_text(json.dumps(rows), encoding="utf-8")
    torch.manual_seed(1)
    encoder = load_encoder(json.loads(rows_file.read_text(encoding="utf-8")))
    return TokenTagger(encoder), Pieces(tokenizer_file)


def train(model: TokenTagger, pieces: Pieces, args: argparse.Namespace) -> None:
    """All rounds, from the checkpoint if there is one; leaves the trained weights in `model`."""
    sets = {name: read_set(args.data / "ner" / f"{name}.jsonl.gz", misc=m) for name, _, m in TRAIN}
    dev = {name: read_set(args.data / "ner" / f"{name}.jsonl.gz", misc=True) for name in DEV}
    optimizer = _optimizer(model, args)
    steps = args.rounds * len(_round(sets, pieces, args, 0))
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, _warm_up_then_down(steps))
    trainee = Trainee(model, optimizer, scheduler, args.work)
    for n in range(_resume(trainee), args.rounds):
        _train_round(trainee, _round(sets, pieces, args, n), n)
        _log(args.work, round=n, dev=score_dev(model, pieces, dev))
        _save(trainee, rounds=n + 1)


def _optimizer(model: TokenTagger, args: argparse.Namespace) -> torch.optim.Optimizer:
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in encoder if p.ndim > 1], "lr": args.lr, "weight_decay": 0.01},
        {"params": [p for p in encoder if p.ndim == 1], "lr": args.lr, "weight_decay": 0.0},
        {"params": model.head.parameters(), "lr": args.head_lr, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def _warm_up_then_down(steps: int, share: float = 0.06) -> Callable[[int], float]:
    """The learning rate's factor: up over the first `share` of the steps, then straight to 0."""
    up, down = share * steps, (1 - share) * steps
    return lambda step: min(step / up, max(0.0, (steps - step) / down))


def _round(sets: Sets, pieces: Pieces, args: argparse.Namespace, n: int) -> list[Batch]:
    """The batches of round n, shuffled; the same for the same seed."""
    rng = random.Random(args.seed * 1000 + n)
    windows = training_round(sets, rng)
    rng.shuffle(windows)
    made = list(batches([encode(pieces, window) for window in windows], size=args.batch))
    rng.shuffle(made)
    return made


def _train_round(trainee: Trainee, made: list[Batch], n: int) -> None:
    trainee.model.train()
    total, since, seen = 0.0, time.time(), 0
    for step, batch in enumerate(made, 1):
        total += _step(trainee, batch)
        seen += batch.pieces.numel()
        if step % 50 == 0 or step == len(made):
            rate = round(seen / (time.time() - since))
            loss = round(total / step, 4)
            _log(trainee.work, round=n, step=step, of=len(made), loss=loss, pieces_per_s=rate)


def _step(trainee: Trainee, batch: Batch) -> float:
    """One update; returns the loss."""
    model = trainee.model
    masked = _mask_some(batch.pieces, model.encoder.config.vocab_size - 1)
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(masked, batch.firsts)
    loss = tag_loss(logits, batch)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    trainee.optimizer.step()
    trainee.scheduler.step()
    trainee.optimizer.zero_grad(set_to_none=True)
    return loss.item()


def _mask_some(pieces: torch.Tensor, mask: int, share: float = 0.04) -> torch.Tensor:
    """Piece dropout: a few pieces become <mask>, so that the context has to do."""
    chosen = (torch.rand(pieces.shape) < share) & (pieces > EOS)
    return pieces.masked_fill(chosen, mask)


def _save(trainee: Trainee, *, rounds: int) -> None:
    state = [p.state_dict() for p in (trainee.model, trainee.optimizer, trainee.scheduler)]
    torch.save({"round": rounds, "state": state}, trainee.work / "checkpoint.tmp")
    (trainee.work / "checkpoint.tmp").replace(trainee.work / "checkpoint.pt")


def _resume(trainee: Trainee) -> int:
    """The number of rounds already done; 0 without a checkpoint."""
    path = trainee.work / "checkpoint.pt"
    if not path.exists():
        return 0
    saved = torch.load(path, weights_only=True)
    parts = (trainee.model, trainee.optimizer, trainee.scheduler)
    for part, state in zip(parts, saved["state"], strict=True):
        part.load_state_dict(state)
    return int(saved["round"])


def _log(work: Path, **values: object) -> None:
    """One JSON line on stdout and in the log."""
    line = json.dumps({"at": time.strftime("%H:%M:%S"), **values})
    print(line, flush=True)
    with (work / "log.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")


if __name__ == "__main__":
    main()
