"""Which entity a speaker gets."""

from __future__ import annotations

import pytest

from pipeline.link import apply_links, link_mentions
from tests.build import analysis, article, mention, quote

TEXT = "Velora spokesman Ivo Lund said: “Fine.” He added: “No.” Velora’s lawyer and Lund’s said so."


@pytest.mark.parametrize(
    ("speaker", "resolved_to", "entity_of"),
    [
        ("Velora spokesman Ivo Lund", "Ivo Lund", "Ivo Lund"),
        ("He", "Ivo Lund", "Ivo Lund"),
        ("Velora’s lawyer", "", "Velora"),
        ("Lund’s", "", ""),
        ("He", "", ""),
    ],
)
def test_the_entity_of_a_speaker(speaker, resolved_to, entity_of):
    """It is that of the mention the speaker was resolved to, else of a firm in the words."""
    one = article(TEXT)
    names = [mention(one, "Velora", "ORG"), mention(one, "Ivo Lund")]
    names += [mention(one, "Velora", "ORG", nth=1), mention(one, "Lund", nth=1)]
    ids = {found.text: found.mention_id for found in reversed(names)} | {"": ""}
    said = quote(one, "Fine.", speaker=speaker, speaker_mention_id=ids[resolved_to])
    before = analysis(one, *names, said)
    after = apply_links(before, link_mentions([before]))
    entities = {found.text: found.entity_id for found in after.mentions} | {"": ""}
    assert after.quotes[0].speaker_entity_id == entities[entity_of]
