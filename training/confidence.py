"""What an engine's score is worth: `python -m training.confidence`, after `training.drafts`.

Fits the chance that a draft is right to its score and to the model's own answer whether it is
(`engines/gemma.Draft`), on the judged drafts of part tune; puts the weights into translator.json.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.engines.gemma import Draft
from training.evaluate_translator import write
from training.logistic import logistic
from training.marks import regression

GOLD = Path(__file__).parent.parent / "tests" / "gold" / "drafts.jsonl"


def main() -> None:
    """Fit, print how well it tells, and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, default=GOLD)
    args = parser.parse_args()
    rows = [json.loads(one) for one in args.gold.read_text("utf-8").splitlines()]
    judged = [row for row in rows if row["verdict"]]
    weights = fit([row for row in judged if row["part"] == "tune"])
    for part in ("tune", "held"):
        some = [row for row in judged if row["part"] == part]
        print(part, json.dumps(told_apart(some, weights)))
    write(confidence=[round(float(one), 4) for one in weights])


def signals(rows: list[dict[str, Any]]) -> np.ndarray:
    """Score and log odds of the answer, shape (rows, 2)."""
    drafts = [Draft(row["english"], row["score"], row["chance"]) for row in rows]
    return np.array([(one.score, one.odds) for one in drafts])


def fit(rows: list[dict[str, Any]]) -> np.ndarray:
    """Constant and weights of a logistic regression."""
    right = np.array([row["verdict"] == "right" for row in rows], dtype=float)
    *weights, constant = regression(signals(rows), right, np.ones(len(rows)))
    return np.array([constant, *weights])


def told_apart(rows: list[dict[str, Any]], weights: np.ndarray) -> dict[str, float]:
    """How many pairs of a right and a wrong draft are in order; the share each way at 0.5."""
    right = np.array([row["verdict"] == "right" for row in rows])
    chance = logistic(weights[0] + signals(rows) @ weights[1:])
    ordered = (chance[right][:, None] > chance[~right][None]).mean()
    return {
        "drafts": len(rows),
        "wrong": int((~right).sum()),
        "area under curve": round(float(ordered), 3),
        "of wrong below 0.5": round(float((chance[~right] < 0.5).mean()), 3),
        "of right below 0.5": round(float((chance[right] < 0.5).mean()), 3),
    }


if __name__ == "__main__":
    main()
