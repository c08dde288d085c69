"""From data to the weights in pipeline/models/tagger: `python -m training.tagger --data D --out O`.

Two phases: names alone, then names and quotes together. Stops and starts: the work folder keeps
the pruned vocabulary, a checkpoint after each round and the log; the same command goes on from
there. Needs training/requirements.txt.
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
from training.batches import Batch, batches, encode
from training.encoder import load_encoder
from training.export import export
from training.log import log
from training.model import QuoteTagger, loss_of
from training.rounds import FULL, OPEN, Build, Corpus, Phase, read_corpus
from training.torch_scores import score_names, score_quotes
from training.vocabulary import prune

ROOT = Path(__file__).parent.parent
VOCABULARY = 52_000


@dataclass(frozen=True, slots=True)
class Trainee:
    """What a checkpoint holds, and where it is kept."""

    model: QuoteTagger
    optimizer: torch.optim.Optimizer
    scheduler: torch.optim.lr_scheduler.LambdaLR
    checkpoint: Path


def main() -> None:
    """Train, then export."""
    args = _arguments()
    torch.set_num_threads(args.threads)
    args.work.mkdir(parents=True, exist_ok=True)
    build = OPEN if args.open else FULL
    model, pieces = untrained(build, args.data, args.work)
    corpus = read_corpus(build, args.data, ROOT, args.silver)
    for phase in build.phases:
        train(model, pieces, corpus, phase, args)
    if args.out:
        quantization = None if args.float32 else "int8"
        facts = {"name": build.name, "version": args.version, "sets": build.sets}
        export(model, args.work, args.out, facts=facts, quantization=quantization)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--open", action="store_true", help="only sets that allow any use")
    parser.add_argument("--silver", type=Path, help="for --open: what training.open_data made")
    parser.add_argument("--out", type=Path, help="where the weights go")
    parser.add_argument("--float32", action="store_true", help="export without quantisation")
    parser.add_argument("--version", default="2")
    parser.add_argument("--work", type=Path, default=Path("/tmp/newskiosk-tagger"))
    parser.add_argument("--batch", type=int, default=1440, help="pieces in a batch")
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def untrained(build: Build, data: Path, work: Path) -> tuple[QuoteTagger, Pieces]:
    """The untrained tagger over the pruned vocabulary, which is made once and kept in `work`."""
    tokenizer_file, rows_file = work / "tokenizer.json", work / "rows.json"
    if not rows_file.exists():
        spec, rows = prune(data, size=VOCABULARY, only=build.files)
        tokenizer_file.write_text(json.dumps(spec, ensure_ascii=False), encoding="utf-8")
        rows_file.write_text(json.dumps(rows), encoding="utf-8")
    torch.manual_seed(1)
    encoder = load_encoder(json.loads(rows_file.read_text(encoding="utf-8")))
    return QuoteTagger(encoder, quotes=bool(build.quotes)), Pieces(tokenizer_file)


def train(
    model: QuoteTagger, pieces: Pieces, corpus: Corpus, phase: Phase, args: argparse.Namespace
) -> None:
    """All rounds of a phase, from its checkpoint if there is one; the weights stay in `model`."""
    if _finished(model, args.work / f"{phase.name}.pt", phase):
        return
    model.freeze_lower(phase.frozen)
    made = _round(corpus, pieces, phase, args, 0)
    optimizer = _optimizer(model, args)
    schedule = _warm_up_then_down(phase.rounds * len(made))
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, schedule)
    trainee = Trainee(model, optimizer, scheduler, args.work / f"{phase.name}.pt")
    for n in range(_resume(trainee), phase.rounds):
        _train_round(trainee, made if n == 0 else _round(corpus, pieces, phase, args, n), n)
        _save(trainee, rounds=n + 1)
        last = n + 1 == phase.rounds
        names = score_names(model, pieces, corpus.dev_names) if last else {}
        quotes = score_quotes(model, pieces, corpus.dev_quotes) if phase.quotes else {}
        log(args.work, phase=phase.name, round=n, names=names, quotes=quotes)


def _optimizer(model: QuoteTagger, args: argparse.Namespace) -> torch.optim.Optimizer:
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [*model.heads.parameters(), *model.pointers.parameters()]
    groups = [
        {"params": [p for p in encoder if p.ndim > 1], "lr": args.lr, "weight_decay": 0.01},
        {"params": [p for p in encoder if p.ndim == 1], "lr": args.lr, "weight_decay": 0.0},
        {"params": heads, "lr": args.head_lr, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def _warm_up_then_down(steps: int, share: float = 0.06) -> Callable[[int], float]:
    """The learning rate's factor: up over the first `share` of the steps, then straight to 0."""
    up, down = share * steps, (1 - share) * steps
    return lambda step: min(step / up, max(0.0, (steps - step) / down))


def _round(
    corpus: Corpus, pieces: Pieces, phase: Phase, args: argparse.Namespace, n: int
) -> list[Batch]:
    """The batches of round n, shuffled; the same for the same seed."""
    rng = random.Random(args.seed * 1000 + n)
    windows = corpus.round_of(phase, n, rng, pieces)
    rng.shuffle(windows)
    made = list(batches([encode(pieces, window) for window in windows], size=args.batch))
    rng.shuffle(made)
    return made


def _train_round(trainee: Trainee, made: list[Batch], n: int) -> None:
    trainee.model.train()
    sums: dict[str, list[float]] = {}
    since, seen = time.time(), 0
    for step, batch in enumerate(made, 1):
        for part, loss in _step(trainee, batch).items():
            sums.setdefault(part, []).append(loss)
        seen += batch.pieces.numel()
        if step % 50 == 0 or step == len(made):
            rate = round(seen / (time.time() - since))
            losses = {part: round(sum(x[-200:]) / len(x[-200:]), 4) for part, x in sums.items()}
            phase, work = trainee.checkpoint.stem, trainee.checkpoint.parent
            log(work, phase=phase, round=n, step=step, of=len(made), **losses, pieces_per_s=rate)


def _step(trainee: Trainee, batch: Batch) -> dict[str, float]:
    """One update; returns the losses."""
    model = trainee.model
    masked = _mask_some(batch.pieces, model.encoder.config.vocab_size - 1)
    with torch.autocast("cpu", torch.bfloat16):
        loss = loss_of(model, model(masked, batch.firsts), batch)
    loss.total.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    trainee.optimizer.step()
    trainee.scheduler.step()
    trainee.optimizer.zero_grad(set_to_none=True)
    return loss.parts


def _mask_some(pieces: torch.Tensor, mask: int, share: float = 0.04) -> torch.Tensor:
    """Piece dropout: a few pieces become <mask>, so that the context has to do."""
    chosen = (torch.rand(pieces.shape) < share) & (pieces > EOS)
    return pieces.masked_fill(chosen, mask)


def _save(trainee: Trainee, *, rounds: int) -> None:
    parts = {"model": trainee.model, "optimizer": trainee.optimizer, "scheduler": trainee.scheduler}
    new = trainee.checkpoint.with_suffix(".tmp")
    torch.save({"round": rounds, **{name: part.state_dict() for name, part in parts.items()}}, new)
    new.replace(trainee.checkpoint)


def _resume(trainee: Trainee) -> int:
    """The number of rounds already done; 0 without a checkpoint."""
    if not trainee.checkpoint.exists():
        return 0
    saved = torch.load(trainee.checkpoint, weights_only=True)
    trainee.model.load_state_dict(saved["model"])
    trainee.optimizer.load_state_dict(saved["optimizer"])
    trainee.scheduler.load_state_dict(saved["scheduler"])
    return int(saved["round"])


def _finished(model: QuoteTagger, checkpoint: Path, phase: Phase) -> bool:
    """Whether a phase is done; then the model is as it left it."""
    saved = torch.load(checkpoint, weights_only=True) if checkpoint.exists() else {"round": 0}
    if saved["round"] < phase.rounds:
        return False
    model.load_state_dict(saved["model"])
    return True


if __name__ == "__main__":
    main()
