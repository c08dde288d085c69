"""Articles of the same event across languages, copies of another, and whom articles credit."""

from __future__ import annotations

from pipeline.stories.credits import find_credits
from pipeline.stories.group import group_stories

__all__ = ["find_credits", "group_stories"]
