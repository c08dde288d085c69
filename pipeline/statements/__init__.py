"""The same statement in different words and languages, aligned across the outlets of a story."""

from __future__ import annotations

from pipeline.statements.align import align_statements

__all__ = ["align_statements"]
