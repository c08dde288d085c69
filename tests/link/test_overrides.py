"""The user's file wins over every clue, and tells when it has no effect."""

from __future__ import annotations

import pytest

from pipeline.errors import ConfigError
from pipeline.link import Overrides, apply_links, link_mentions, load_overrides
from pipeline.records import Verdict
from tests.build import analysis, article, mention, quote

TEXT = "Mara Krone leitet Velora. Krone sagte: „Gut.“ Velora Labs schweigt."


def told():
    """One article with two organisations and one person."""
    one = article(TEXT)
    return analysis(
        one,
        mention(one, "Mara Krone"),
        mention(one, "Velora", "ORG"),
        mention(one, "Krone", nth=1),
        mention(one, "Velora Labs", "ORG"),
        quote(one, "Gut.", speaker="Krone"),
    )


def names(overrides: Overrides) -> list[str]:
    """The entities' names under the overrides."""
    return sorted(one.name for one in link_mentions([told()], overrides=overrides).entities)


WINS = [
    (Overrides(), ["Mara Krone", "Velora", "Velora Labs"]),
    (Overrides(merges=(("Velora", "velora labs"),)), ["Mara Krone", "Velora Labs"]),
    (
        Overrides(splits=(("Krone", "Mara Krone"),)),
        ["Krone", "Mara Krone", "Velora", "Velora Labs"],
    ),
    (Overrides(renames=(("Velora Labs", "VL"),)), ["Mara Krone", "VL", "Velora"]),
    (
        Overrides(merges=(("Velora", "Velora Labs"),), renames=(("Velora", "VL"),)),
        ["Mara Krone", "VL"],
    ),
    (Overrides(merges=(("Velora", "Mara Krone"),)), ["Mara Krone", "Velora Labs"]),
]


@pytest.mark.parametrize(("overrides", "expected"), WINS)
def test_overrides_win(overrides, expected):
    """Merged, split and renamed as the user says, whatever the clues think."""
    assert names(overrides) == expected


def test_applied_overrides_are_links():
    """Every override that had an effect is a judgement with its own rule."""
    given = Overrides(merges=(("Velora", "Velora Labs"),), splits=(("Krone", "Mara Krone"),))
    linking = link_mentions([told()], overrides=given)
    rows = [one for one in linking.links if one.rule == "override"]
    assert [one.verdict for one in rows] == [Verdict.SAME, Verdict.DIFFERENT]
    assert "[[merge]] in overrides.toml." in rows[0].evidence
    assert not linking.issues


UNUSED = [
    Overrides(merges=(("Velora", "Nordbank"),)),
    Overrides(splits=(("Nordbank", "Südbank"),)),
    Overrides(renames=(("Nordbank", "NB"),)),
]


@pytest.mark.parametrize("overrides", UNUSED)
def test_overrides_without_effect_are_issues(overrides):
    """A name that no article has is reported, with what to do."""
    linking = link_mentions([told()], overrides=overrides)
    (issue,) = linking.issues
    assert (issue.stage, issue.code) == ("link", "override-unused")
    assert "Nordbank" in issue.detail
    assert issue.hint


def test_rename_keeps_the_id():
    """Another name for an entity does not change its identifier."""
    given = Overrides(renames=(("Velora Labs", "VL"),))
    before = {one.entity_id for one in link_mentions([told()]).entities}
    assert {one.entity_id for one in link_mentions([told()], overrides=given).entities} == before


def test_load(tmp_path):
    """The three kinds of entries are read."""
    path = tmp_path / "overrides.toml"
    path.write_text(
        '[[merge]]\nnames = ["A", "B"]\n[[split]]\nnames = ["C", "D"]\n'
        '[[rename]]\nfrom = "E"\nto = "F"\n',
        encoding="utf-8",
    )
    assert load_overrides(path) == Overrides(
        merges=(("A", "B"),), splits=(("C", "D"),), renames=(("E", "F"),), path=str(path)
    )


BROKEN = [
    ("[[merge]\n", "Expected"),
    ("[[join]]\nnames = []\n", "'join'"),
    ('[[merge]]\nnames = "A"\n', "'merge'"),
    ('[[merge]]\nnames = ["A"]\n', "'merge'"),
    ('[[merge]]\nnames = ["A", "a"]\n', "'merge'"),
    ('[[merge]]\nnames = ["A", 3]\n', "'merge'"),
    ('[merge]\nnames = ["A", "B"]\n', "'merge'"),
    ('[[rename]]\nfrom = "A"\n', "'rename'"),
    ('[[rename]]\nfrom = "A"\nto = 3\n', "'rename'"),
    ('[[merge]]\nnames = ["A", "B"]\n[[split]]\nnames = ["a", "b"]\n', "both merged and split"),
]


@pytest.mark.parametrize(("text", "said"), BROKEN)
def test_broken_files(tmp_path, text, said):
    """What is wrong is named with file, key and a hint."""
    path = tmp_path / "overrides.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"overrides\.toml") as caught:
        load_overrides(path)
    assert said in str(caught.value)
    assert caught.value.hint


def test_missing_file(tmp_path):
    """A path that does not exist is the user's error."""
    with pytest.raises(ConfigError):
        load_overrides(tmp_path / "none.toml")


def test_apply_links():
    """Mentions get entity and label, quotes the entity of their speaker; nothing else changes."""
    before = told()
    linking = link_mentions([before])
    after = apply_links(before, linking)
    assert [one.entity for one in after.mentions] == [
        "Mara Krone",
        "Velora",
        "Mara Krone",
        "Velora Labs",
    ]
    assert after.quotes[0].speaker_entity_id == after.mentions[0].entity_id
    assert after.article is before.article
