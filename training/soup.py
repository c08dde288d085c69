"""Two checkpoints of one training as one: `python -m training.soup --first A --second B --out C`.

The factors of the second stage, fine-tuned from the first, are averaged with those of the first
(model soups, Wortsman et al. 2022, https://arxiv.org/abs/2203.05482): it translates better than
either of the two (MODEL_CARD.md has the scores).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.adapter import export_adapter


def main() -> None:
    """Average and write the adapter."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--first", type=Path, required=True, help="lora.pt of the first stage")
    parser.add_argument("--second", type=Path, required=True, help="lora.pt of the second stage")
    parser.add_argument("--share", type=float, default=0.75, help="of the second")
    parser.add_argument("--out", type=Path, required=True, help="the adapter's file")
    args = parser.parse_args()
    first, second = (torch.load(one, weights_only=True) for one in (args.first, args.second))
    export_adapter(mixed(first["factors"], second["factors"], args.share), args.out)


def mixed(
    first: dict[str, torch.Tensor], second: dict[str, torch.Tensor], share: float
) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Both factors of each matrix, by its name in GGUF."""
    names = [key.removesuffix(".a") for key in second if key.endswith(".a")]
    return {
        name.replace("/", "."): tuple(  # type: ignore[misc]
            torch.lerp(first[f"{name}.{part}"], second[f"{name}.{part}"], share) for part in "ab"
        )
        for name in names
    }


if __name__ == "__main__":
    main()
