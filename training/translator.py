"""From pairs to the adapter in pipeline/models/translator: `python -m training.translator`.

LoRA on Gemma 3 270M, loss on the answers only: the English, and whether a draft is right. Stops and
starts: the work folder keeps a checkpoint every few minutes and the log; the same command goes on
from there. Needs training/requirements.txt and a C++ compiler (torch.compile).
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import nn

from pipeline.engines.gemma_tokenizer import build_tokenizer
from training.adapter import export_adapter
from training.gemma_model import Lora, add_lora, load_gemma
from training.log import log
from training.translation_data import Judged, Pair, read_round
from training.translation_loss import Loss
from training.translation_rows import Rounds, Row, frequent

FREQUENT = 6_000  # pieces that are in every softmax
SAVE_EVERY, LOG_EVERY = 200, 20


@dataclass(frozen=True, slots=True)
class Trainee:
    """What a checkpoint holds, and where it is kept."""

    factors: nn.ModuleDict
    optimizer: torch.optim.Optimizer
    scheduler: torch.optim.lr_scheduler.LambdaLR
    checkpoint: Path


def main() -> None:
    """Train, then export."""
    args = _arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.work.mkdir(parents=True, exist_ok=True)
    model, vocabulary = load_gemma(args.work)
    factors = add_lora(model, args.rank)
    rounds = Rounds(_reader(args), build_tokenizer(vocabulary), args.batch, args.seed)
    first = rounds.batches(0)
    often = torch.tensor(frequent(first, FREQUENT))
    loss = Loss(torch.compile(model.model, dynamic=True), model.lm_head.weight, often)
    steps = args.steps or int(args.rounds * len(first))
    train(loss, factors, rounds.first(steps), steps, args)
    export_adapter({name: (one.a, one.b) for name, one in factors.items()}, args.out)


def _reader(args: argparse.Namespace) -> Callable[[random.Random], Sequence[Pair | Judged]]:
    """What gives the pairs of a round."""
    return partial(read_round, args.data, dutch=args.dutch, judged=args.judged)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="the adapter's file")
    parser.add_argument("--dutch", type=Path, help="what training.help_texts made")
    parser.add_argument("--judged", type=Path, help="what training.judgements made")
    parser.add_argument("--start", type=Path, help="a checkpoint whose factors to begin with")
    parser.add_argument("--work", type=Path, default=Path("/tmp/newskiosk-translator"))
    parser.add_argument("--rounds", type=float, default=1.5)
    parser.add_argument("--rank", type=int, default=40)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=2400, help="pieces in a batch, with padding")
    parser.add_argument("--steps", type=int, default=0, help="so many, rather than --rounds")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def train(
    loss: Loss,
    factors: dict[str, Lora],
    batches: Iterable[list[Row]],
    steps: int,
    args: argparse.Namespace,
) -> None:
    """All steps, from the checkpoint if there is one."""
    modules = nn.ModuleDict({name.replace(".", "/"): one for name, one in factors.items()})
    trained = [one for part in factors.values() for one in (part.a, part.b)]
    optimizer = torch.optim.AdamW(trained, lr=args.lr, weight_decay=0.0, fused=True)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, _warm_up_then_down(steps))
    trainee = Trainee(modules, optimizer, scheduler, args.work / "lora.pt")
    if args.start:
        _load_factors(modules, args.start)
    done, losses, seen, since = _resume(trainee), [], 0, time.time()
    for at, rows in enumerate(batches, 1):
        if at <= done:
            continue
        losses.append(_update(trainee, loss, rows))
        seen += sum(len(one.ids) for one in rows)
        if at % LOG_EVERY == 0:
            rate, recent = round(seen / (time.time() - since)), losses[-LOG_EVERY:]
            mean = round(sum(recent) / len(recent), 4)
            log(args.work, step=at, of=steps, loss=mean, pieces_per_s=rate)
        if at % SAVE_EVERY == 0 or at == steps:
            _save(trainee, at)


def _update(trainee: Trainee, loss: Loss, rows: Sequence[Row]) -> float:
    found = loss.of(rows)
    found.backward()
    nn.utils.clip_grad_norm_(trainee.factors.parameters(), 1.0)
    trainee.optimizer.step()
    trainee.scheduler.step()
    trainee.optimizer.zero_grad(set_to_none=True)
    return float(found.detach())


def _warm_up_then_down(steps: int, up: int = 60) -> Callable[[int], float]:
    """The learning rate's factor: up over the first steps, then straight to 0."""
    return lambda step: min((step + 1) / up, max(0.0, (steps - step) / (steps - up)))


def _save(trainee: Trainee, step: int) -> None:
    new = trainee.checkpoint.with_suffix(".tmp")
    parts = {"factors": trainee.factors, "optimizer": trainee.optimizer}
    states = {name: part.state_dict() for name, part in parts.items()}
    states["factors"] = {n: one for n, one in states["factors"].items() if "weight" not in n}
    torch.save({"step": step, "scheduler": trainee.scheduler.state_dict(), **states}, new)
    new.replace(trainee.checkpoint)


def _resume(trainee: Trainee) -> int:
    """The number of steps already done; 0 without a checkpoint."""
    if not trainee.checkpoint.exists():
        return 0
    saved = _load_factors(trainee.factors, trainee.checkpoint)
    trainee.optimizer.load_state_dict(saved["optimizer"])
    trainee.scheduler.load_state_dict(saved["scheduler"])
    return int(saved["step"])


def _load_factors(factors: nn.ModuleDict, checkpoint: Path) -> dict[str, Any]:
    """Take over the factors of a checkpoint; returns all that it holds."""
    saved: dict[str, Any] = torch.load(checkpoint, weights_only=True)
    factors.load_state_dict(saved["factors"], strict=False)
    return saved


if __name__ == "__main__":
    main()
