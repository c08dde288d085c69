"""Articles of the same event across languages, and which of them are copies of another."""

from __future__ import annotations

from pipeline.stories.group import group_stories

__all__ = ["group_stories"]
