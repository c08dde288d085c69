"""Questions to the diff: what is chosen, and how it is put together."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.errors import InputError
from pipeline.records import DiffItem, Status, Story
from pipeline.runs.ask_diff import Question, choose
from pipeline.runs.diff_records import against_rest, by_item, overview, side_by_side
from pipeline.tables import write_tables

ABOUT = {"newskiosk": "0", "finished": "now", "models": {}, "checksums": {}, "counts": {}}
OUTLETS = ("Bote", "Herald", "Krant")
ITEMS = {
    # item: status, kind, what each outlet has ("?": unknown)
    "41 or 47": (Status.CONFLICT, "figure", ("41", "47", "")),
    "it hurts": (Status.ONLY, "quote", ("", "it hurts", "")),
    "Velora": (Status.PARTIAL, "entity", ("Velora", "", "Velora")),
    "a strike": (Status.UNKNOWN, "statement", ("Streik", "?", "")),
}


def rows(story, items):
    """The rows of a story, in the order of the items."""
    for rank, (name, (status, kind, had)) in enumerate(items.items()):
        for outlet, words in zip(OUTLETS, had, strict=True):
            presence = {"": "absent", "?": "unknown"}.get(words, "present")
            yield DiffItem(
                story_id=story,
                item_id=name,
                kind=kind,
                status=status,
                outlet=outlet,
                presence=presence,
                item=name,
                rank=rank,
                reason=f"{name}, because.",
                text=words if presence == "present" else "",
                n_sources=sum(bool(one) and one != "?" for one in had),
            )


@pytest.fixture
def folder(tmp_path):
    """Results with two stories of three outlets."""
    stories = [
        Story(
            story_id=one,
            title=f"{title} [bold]",
            n_articles=3,
            outlets=OUTLETS,
            first_published="",
            last_published="",
        )
        for one, title in (("s1", "The leak"), ("s2", "The strike"))
    ]
    second = {"Velora": ITEMS["Velora"]}
    diff = [*rows("s1", ITEMS), *rows("s2", second)]
    write_tables(tmp_path, {"stories": stories, "diff": diff}, ABOUT)
    return tmp_path


def test_overview(folder):
    """One row per story, with its items by status; most conflicts first."""
    found = overview(choose(folder, Question()))

    assert [one["story"] for one in found] == ["The leak [bold]", "The strike [bold]"]
    assert [(one["conflict"], one["only"], one["partial"]) for one in found] == [
        (1, 1, 1),
        (0, 0, 1),
    ]


def test_one_story(folder):
    """Its items in order, with who has them; the reason where it says more than that."""
    found = by_item(choose(folder, Question(story="LEAK")))

    assert [one["item"] for one in found] == list(ITEMS)
    assert found[0]["has it"] == ["Bote", "Herald"]
    assert found[0]["why"] == "41 or 47, because."
    assert found[1]["why"] == ""
    assert found[3]["unknown"] == ["Herald"]


def test_one_outlet_against_the_rest(folder):
    """What it alone has, what it alone lacks, and where it is contradicted; not what is unknown."""
    found = against_rest(choose(folder, Question(outlets=["herald"], story="s1")))

    assert {one["item"]: one["Herald"] for one in found} == {
        "41 or 47": "conflict",
        "it hurts": "only here",
        "Velora": "missing here",
    }


def test_two_outlets(folder):
    """What at least one of them has, in the words of each."""
    found = side_by_side(choose(folder, Question(outlets=["Bote", "Krant"], story="s1")))

    assert [(one["item"], one["Bote"], one["Krant"]) for one in found] == [
        ("41 or 47", "41", "(absent)"),
        ("Velora", "Velora", "Velora"),
        ("a strike", "Streik", "(absent)"),
    ]


@pytest.mark.parametrize(
    ("question", "hint"),
    [
        (Question(story="nothing"), "The leak"),
        (Question(outlets=["x"]), "Bote, Herald, Krant"),
        (Question(outlets=["r"]), "Herald, Krant"),
        (Question(kind="quotes"), "quote, figure"),
        (Question(status="conflicts"), "conflict"),
    ],
)
def test_what_is_not_known(folder, question, hint):
    """A story, outlet, kind or status that is not there: the error names those that are."""
    with pytest.raises(InputError) as caught:
        choose(folder, question)
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("options", "shown", "hidden"),
    [
        ([], "The strike [bold]", "it hurts"),
        (["--conflicts"], "41 or 47", "it hurts"),
        (["--kind", "quote"], "it hurts", "41 or 47"),
        (["--outlet", "Bote", "--outlet", "krant"], "Streik", "it hurts"),
        (["--status", "only", "--format", "csv"], "Herald", "conflict"),
    ],
)
def test_command(folder, options, shown, hidden):
    """The command shows what is asked, with titles as they are."""
    found = CliRunner().invoke(app, ["diff", str(folder), *options], env={"COLUMNS": "200"})

    assert found.exit_code == 0
    assert shown in found.stdout
    assert hidden not in found.stdout
