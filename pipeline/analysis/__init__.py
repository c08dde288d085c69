"""One article from text to findings: the one list of stages, batched for the engines."""

from __future__ import annotations

from pipeline.analysis.batch import analyze, analyze_batch
from pipeline.analysis.watch import Stopwatch

__all__ = ["Stopwatch", "analyze", "analyze_batch"]
