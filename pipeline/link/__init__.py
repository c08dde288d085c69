"""Mentions become entities, across articles and languages; precision before recall.

    occurrences -> person or not (senses) -> short names of persons (people) -> distinct names
    -> pairs that share a key (pairs) -> verdict of the clues (clues) -> groups -> entities

Every step leaves `Link` rows that say why. docs/linking.md tells the whole story.
"""

from __future__ import annotations

from pipeline.link.apply import apply_links
from pipeline.link.linking import Linking, link_mentions
from pipeline.link.overrides import Overrides, load_overrides

__all__ = ["Linking", "Overrides", "apply_links", "link_mentions", "load_overrides"]
