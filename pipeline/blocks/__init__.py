"""What each part of an article is: labelled spans, in order, and nothing deleted."""

from __future__ import annotations

from pipeline.blocks.label import label_blocks

__all__ = ["label_blocks"]
