"""Precision, recall and F1 of any finding against gold."""

from __future__ import annotations

from pipeline.score.clusters import BCubed, b_cubed
from pipeline.score.spans import PRF, iou, iou_many, match_spans

__all__ = ["PRF", "BCubed", "b_cubed", "iou", "iou_many", "match_spans"]
