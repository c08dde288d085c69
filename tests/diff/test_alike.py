"""How the things relate that two figures count."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from pipeline.diff.alike import Relation, noun_relation
from pipeline.diff.things import Thing


@pytest.mark.parametrize(
    ("noun", "event", "other", "other_event", "relation"),
    [
        ("person", "die", "person", "die", Relation.SAME),
        ("passenger", "injure", "person", "injure", Relation.SAME),
        ("passenger", "carry", "person", "carry", Relation.UNKNOWN),
        ("passenger", "", "person", "", Relation.UNKNOWN),
        ("passenger", "", "child", "", Relation.OTHER),
        ("job", "cut", "employee", "cut", Relation.SAME),
        ("job", "", "bus", "", Relation.OTHER),
        ("job", "", "", "", Relation.UNKNOWN),
    ],
)
def test_nouns(noun, event, other, other_event, relation):
    """Whoever is hurt is a person; on board are not passengers only, and jobs are no buses."""
    one, two = (
        SimpleNamespace(thing=Thing(noun=a, event=b))
        for a, b in ((noun, event), (other, other_event))
    )

    assert noun_relation(one, two) is relation
    assert noun_relation(two, one) is relation
