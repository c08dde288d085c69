"""One article from text to findings: the one list of stages, batched for the engines."""

from __future__ import annotations

from pipeline.analyze.batch import analyze, analyze_batch
from pipeline.analyze.watch import Stopwatch

__all__ = ["Stopwatch", "analyze", "analyze_batch"]
