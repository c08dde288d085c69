"""English quotes: kinds, contents and speakers."""

from __future__ import annotations

import pytest

from tests.quotes.told import read, told

DIRECT = [
    ("“We will keep building,” Anna Kranz said.", "We will keep building,", "Anna Kranz"),
    ("“We will keep building,” said the mayor.", "We will keep building,", "the mayor"),
    ('"We will stay," said Jon Aldous, who runs the mill.', "We will stay,", "Jon Aldous"),
    ("''We will stay,'' she said.", "We will stay,", "she"),
    ("‘We will stay,’ the farmer said.", "We will stay,", "the farmer"),
    ("'We will stay,' the farmer added.", "We will stay,", "the farmer"),
    ("The mayor said: “The bridge stays shut.”", "The bridge stays shut.", "The mayor"),
    ("The mayor said, “The bridge stays shut.”", "The bridge stays shut.", "The mayor"),
    ("“It’s the artists’ money,” Aldous said.", "It’s the artists’ money,", "Aldous"),
    ('"Don\'t move," the officer shouted.', "Don't move,", "the officer"),
    ("The company wrote in a statement: “No one was hurt.”", "No one was hurt.", "The company"),
    ("“Why now?” asked Ms. Finch.", "Why now?", "Ms. Finch"),
    ("“It was cold. We went home,” he told the Courier.", "It was cold. We went home,", "he"),
    (
        "Jon Aldous, head of the mill, said: “We will stay.”",
        "We will stay.",
        "Jon Aldous, head of the mill",
    ),
]

INDIRECT = [
    (
        "The mayor said that the bridge would stay shut.",
        "that the bridge would stay shut",
        "The mayor",
    ),
    ("The mayor said the bridge would stay shut.", "the bridge would stay shut", "The mayor"),
    ("She also said on Monday that nobody was hurt.", "that nobody was hurt", "She"),
    ("Aldous told reporters that he would resign.", "that he would resign", "Aldous"),
    ("Aldous told the Courier he would resign.", "he would resign", "Aldous"),
    ("According to the police, two men left the bank.", "two men left the bank", "the police"),
    ("Two men left the bank, according to the police.", "Two men left the bank", "the police"),
    ("The bridge will stay shut, the mayor said.", "The bridge will stay shut", "the mayor"),
    ("The bridge will stay shut, said the mayor.", "The bridge will stay shut", "the mayor"),
    ("The company denied having dumped the waste.", "having dumped the waste", "The company"),
    (
        "The company denied that it had dumped the waste.",
        "that it had dumped the waste",
        "The company",
    ),
    (
        "Residents accused the company of dumping waste.",
        "the company of dumping waste",
        "Residents",
    ),
    ("The minister vowed to open the bridge.", "to open the bridge", "The minister"),
    ("The union urged the company to pay its staff.", "to pay its staff", "The union"),
    ("The claim that the bridge is safe was repeated.", "that the bridge is safe was repeated", ""),
    (
        "Brian Moss, a spokesman for the mill, said it would close.",
        "it would close",
        "Brian Moss, a spokesman for the mill",
    ),
    ("She asked whether the bridge was safe.", "whether the bridge was safe", "She"),
    (
        "The bridge, she said, will stay shut for a year.",
        "The bridge, she said, will stay shut for a year",
        "she",
    ),
    ("The report says that the pillars are cracked.", "that the pillars are cracked", "The report"),
    ("The thief is said to have left by boat.", "The thief is said to have left by boat", ""),
]

NOTHING = [
    "The group released the tool under the name “Blue Whale”.",
    "The film “Winter on the Canal” opens on Monday.",
    "The so-called “night moths” met in the park.",
    "The artists' main demands were met in the '90s.",
    "The bridge was built in 1912 and widened later.",
    "The reports were filed in the office of the mayor.",
    'It was 6\'2" tall and 5" wide.',
]


@pytest.mark.parametrize(("text", "content", "speaker"), DIRECT)
def test_direct(text: str, content: str, speaker: str) -> None:
    """Marks of every style with a cue before or after are direct quotes."""
    found = [(kind, words, who.split(",")[0]) for kind, words, who in told(text, "en")]
    assert ("direct", content, speaker.split(",")[0]) in found


@pytest.mark.parametrize(("text", "content", "speaker"), INDIRECT)
def test_indirect(text: str, content: str, speaker: str) -> None:
    """Clauses, infinitives, objects and attribution phrases are indirect quotes."""
    assert ("indirect", content, speaker) in told(text, "en")


@pytest.mark.parametrize("text", NOTHING)
def test_no_quote(text: str) -> None:
    """Titles, names, possessives, measures and plain sentences are no quotes."""
    assert told(text, "en") == []


def test_continued() -> None:
    """A quotation on its own goes to the speaker of the one before."""
    text = "“We will stay,” the mayor said. “Nobody will leave this town.”"
    assert told(text, "en")[1] == ("direct", "Nobody will leave this town.", "the mayor")


def test_two_reports() -> None:
    """A second verb of the same subject starts a second report."""
    text = "The mayor said that the bridge was shut and added that it would stay shut."
    assert told(text, "en") == [
        ("indirect", "that the bridge was shut", "The mayor"),
        ("indirect", "that it would stay shut", "The mayor"),
    ]


def test_announced() -> None:
    """A paragraph that ends with a colon announces the quotation in the next."""
    text = "The mayor declared:\n\n“Nobody will leave this town tonight.”"
    assert told(text, "en") == [("direct", "Nobody will leave this town tonight.", "The mayor")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that the bridge was safe.", "asserted"),
        ("The mayor did not say that the bridge was safe.", "negated"),
        ("The mayor denied that the bridge was safe.", "negated"),
        ("The mayor hopes that the bridge is safe.", "hedged"),
        ("The mayor said that the bridge may be safe.", "hedged"),
    ],
)
def test_modality(text: str, expected: str) -> None:
    """Denials negate; hopes and hedges weaken."""
    assert read(text, "en")[0][0].modality == expected


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Aldous told the Courier that he would resign.", "the Courier"),
        ("Aldous said that he would resign.", ""),
        ("The firm highlighted its commitment to making Siel both useful and safe.", ""),
    ],
)
def test_via(text: str, via: str) -> None:
    """Who was told is noted."""
    assert read(text, "en")[0][0].via == via
