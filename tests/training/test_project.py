"""Names carried to a translation; a fake tagger's names stand in the texts."""

from __future__ import annotations

import re

import pytest

from pipeline.records import Tag
from training.project import Side, project, same_name


def side(lang, marked):
    """A sentence with its names marked as [PER Anna Kranz]."""
    text, tags = "", []
    for piece in re.split(r"(\[[A-Z]+ [^\]]+\])", marked):
        found = re.fullmatch(r"\[([A-Z]+) ([^\]]+)\]", piece)
        words = found[2] if found else piece
        if found:
            tags.append(Tag(len(text), len(text) + len(words), found[1], 0.9))
        text += words
    return Side(lang, text, tags)


def marked(one, names):
    """The sentence with its names marked again."""
    text = one.text
    for name in reversed(names):
        text = f"{text[: name.start]}[{name.label} {text[name.start : name.end]}]{text[name.end :]}"
    return text


@pytest.mark.parametrize(
    ("source", "lang", "expected"),
    [
        ("[PER Rosa Tibbe] ging.", "en", "[PER Rosa Tibbe] left."),
        ("Er lobte [PER Tibbes] Rede.", "en", "He praised [PER Tibbe]'s speech."),
        ("Er kam aus [LOC Österreich].", "nl", "Hij kwam uit [LOC Oostenrijk]."),
        ("In den [LOC Vereinigten Staaten].", "en", "In the [LOC United States]."),
        ("Die Grenzen [LOC Frankreichs] halten.", "nl", "De grenzen van [LOC Frankrijk] houden."),
        ("[PER Selenskyj] kam.", "en", "[PER Zelensky] came."),
        ("[ORG Wolf & Sohn] in [LOC Wolf].", "en", "[ORG Wolf & Sohn] in [LOC Wolf]."),
        ("Die [LOC russischen] Züge.", "en", "The Russian trains."),
        ("Nichts geschah.", "nl", "Er gebeurde niets."),
    ],
)
def test_names_are_found_on_the_other_side(source, lang, expected):
    """By spelling, without endings, by CLDR, by sound; adjectives are no names."""
    plain = re.sub(r"\[[A-Z]+ ([^\]]+)\]", r"\1", expected)
    target = Side(lang, plain, ())

    assert marked(target, project(side("de", source), target)) == expected


def test_the_label_of_the_source_counts():
    """The tagger was trained for the source; what it says of the translation is a guess."""
    names = project(side("de", "[ORG Varel] siegt."), side("en", "[LOC Varel] wins."))

    assert [one.label for one in names] == ["ORG"]


def test_what_is_alike_in_number_and_labels_is_trusted():
    """A name that only differs by a translated part is the tagger's own."""
    source = side("de", "In [LOC Nordwestdorp] sprach [PER Rosa Tibbe].")
    target = side("en", "[PER Rosa Tibbe] spoke in [LOC Northwest Dorp].")

    assert marked(target, project(source, target)) == (
        "[PER Rosa Tibbe] spoke in [LOC Northwest Dorp]."
    )


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("[PER Rosa Tibbe] ging.", "She left."),
        ("Sie ging.", "[PER Rosa Tibbe] left."),
        ("Das [ORG Grünamt] schwieg.", "The [LOC Green Office] was silent."),
        ("[PER Rosa Tibbe] ging.", "[PER Rosa Tibbe] left [LOC Varel]."),
    ],
)
def test_pairs_that_disagree_are_dropped(source, target):
    """A name that is lost, or one more, or another label, makes the pair worthless."""
    assert project(side("de", source), side("en", target)) is None


def test_misc_is_no_name_here():
    """MISC is not annotated in the sets, so it neither helps nor hurts."""
    assert project(side("de", "Er las."), side("en", "He read [MISC The Daily].")) == []


@pytest.mark.parametrize(
    ("one", "other", "by_sound", "expected"),
    [
        ("Kiew", "Kyiv", False, True),
        ("Varel", "Varel ,", False, True),
        ("Tschernyschko", "Tsjernysjko", True, True),
        ("Tschernyschko", "Tsjernysjko", False, False),
        ("Bo", "Ba", True, False),
        ("Anna Kranz", "Anna", True, False),
        ("–", "-", True, False),
    ],
)
def test_same_name(one, other, by_sound, expected):
    """German and Dutch forms of a name; short ones are not told by their sound."""
    lang = "nl" if "sj" in other else "en"

    assert same_name(one, other, ("de", lang), by_sound=by_sound) is expected
