"""A part of a name stands for the full name that the article gives."""

from __future__ import annotations

import pytest

from pipeline.records import make_id
from tests.quotes.cast import read, resolved, who

SHORT = [
    ("en", "{Mara Krone} left. The plan is dead, said [{Krone}].", "Mara Krone"),
    ("nl", "{Ursa van der Pol} won. Volgens [{Van der Pol}] was het zwaar.", "Ursa van der Pol"),
    ("nl", "{Lies Van Hamme} kwam. [{Van Hamme}] zweeg.", "Lies Van Hamme"),
    ("de", "{Mara Krone} ging. Das Aus sei nah, sagte [{Krone}].", "Mara Krone"),
    ("de", "{Dr. Mara Krone} ging. Das Aus sei nah, sagte [{Krone}].", "Mara Krone"),
    ("en", "{Mara} waved. {Mara Krone} is nine. It was fun, said [{Mara}].", "Mara Krone"),
    ("en", "Mr {Krone} is out. {Mara Krone} sued. It hurts, said [{Krone}].", "Mara Krone"),
    ("en", "{Luis Prado Vega} spoke. It is late, said [{Prado}].", "Luis Prado Vega"),
    ("en", "{Ivo Lund III} spoke. It is late, said [{Lund}].", "Ivo Lund III"),
    ("en", "[{Krone}] wants more. It was {Mara Krone} who lost.", "Mara Krone"),
    # the tagger missed the name, took the surname for a place, cut the name or took a role into it
    ("de", "{Mara Krone} ging. Das Aus sei nah, sagte [Krone].", "Mara Krone"),
    ("de", "{Mara Krone} ging. Das Aus sei nah, sagte [{LOC:Krone}].", "Mara Krone"),
    ("de", "{Mara Krone} ging. Das Aus sei nah, sagte [{ORG:Krone}].", "Mara Krone"),
    ("nl", "{Joost van der} {LOC:Wiel} kwam. Het is op, zei [{LOC:Wiel}].", "Joost van der Wiel"),
    ("nl", "Wethouder {LOC:Ward Ost} kwam. Het is op, zei [{Ost}].", "Ward Ost"),
]


@pytest.mark.parametrize(("lang", "text", "name"), SHORT)
def test_a_part_of_a_name_gets_the_full_name(lang, text, name):
    """The surname, with its particle or without, or the first name; whichever comes first."""
    assert who(lang, text)[0][1:] == (name, "short-name")


FULL = [
    ("en", "[{Mara Krone}] objects.", "Mara Krone"),
    ("en", "[{ORG:Velora} spokesman {Ivo Lund}] objects.", "Ivo Lund"),
    ("en", "[{Ivo Lund}, head of {ORG:Velora}], objects.", "Ivo Lund"),
    ("en", "[{Ivo Lund}, who knows {Mara Krone} and {Jan Wit},] objects.", "Ivo Lund"),
    ("de", "[Die Leiterin des Amtes, {Mara Krone},] warnt.", "Mara Krone"),
    ("de", "[Der Leiter der Behörde {Ivo Lund}] warnt.", "Ivo Lund"),
    ("nl", "[Schepen van {ORG:Sport} {Ivo Lund}] waarschuwt.", "Ivo Lund"),
    ("de", "Nach [Angaben von {Ivo Lund}] brennt es.", "Ivo Lund"),
    ("de", "[Der {ORG:Stadtrat}] warnt.", "Stadtrat"),
    ("nl", "[Brouwerij {ORG:De Halve Maan}] waarschuwt.", "De Halve Maan"),
    ("nl", "Een bezetter kwam. [{Bezetter Wanne}] weet het niet.", "Wanne"),
]


@pytest.mark.parametrize(("lang", "text", "name"), FULL)
def test_the_name_that_a_phrase_is_about(lang, text, name):
    """Titles and appositions are left off."""
    assert who(lang, text)[0][1:] == (name, "full-name")


NOBODY = [
    ("en", "[A spokesman for {Mara Krone}] objects."),
    ("en", "[A representative for Mr. {Krone}] objects."),
    ("en", "[A member who supports {Mara Krone}] objects."),
    ("en", "[{Mara Krone}’s lawyer] objects."),
    ("en", "[The {Krone} campaign] objects."),
    ("en", "[{Mara Krone} and {Ivo Lund}] object."),
    ("en", "[{Mara Krone}, {Ivo Lund} and others] object."),
    ("de", "{Mara Krone} kam. [Anhänger {Mara Krones}] jubeln."),
    ("de", "[Der Sprecher des Ministers {Ivo Lund}] warnt."),
    ("nl", "[De advocaat van verdachte {Ivo Lund}] waarschuwt."),
    ("de", "{Mara Krone} ging. Die {ORG:Krone AG} bleibt. [Ein Sprecher von {ORG:Krone}] schwieg."),
    ("en", "{Ivo Lund} won. {Mara Lund} sang. No, said [Mrs {Lund}]."),
    ("en", "{Ivo Lund} and {Mara Lund} married. It was fun, said [{Lund}]."),
]


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_a_name_that_is_not_the_speakers(lang, text):
    """Somebody else's people, several at once, or two of one surname: nobody is named."""
    assert who(lang, text)[0][1:] == ("", "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{Ivo Lund} left. {Mara Lund} stayed. " + "It rained. " * 200 + "{Ivo Lund} ate.", "Ivo"),
        ("{Ivo Lund} left. " * 3 + "{Mara Lund} ate.", "Ivo"),
    ],
)
def test_a_surname_of_two(text, name):
    """The one named in full shortly before, or by far more often."""
    assert who("en", text + " No, said [{Lund}].")[0][1] == f"{name} Lund"


@pytest.mark.parametrize("speaker", ["{Krone}", "she", "the mayor"])
def test_the_mention_a_name_comes_from(speaker):
    """It is the last full one before, so that linking can follow."""
    text = f"Mayor {{Mara Krone}} came. {{Mara Krone}} left. {{Krone}} is late, said [{speaker}]."
    plain, names, _ = read(text)
    said = resolved("en", text)[0]
    start, end, _ = names[1]
    assert said.speaker_mention_id == make_id(said.article_id, start, end)
    assert said.speaker_name == plain[start:end]


@pytest.mark.parametrize("text", ["[ ]", "[.]", "[„]", "[{Krone}", "[said]", "[he said\u0000]"])
@pytest.mark.parametrize("lang", ["de", "en", "nl"])
def test_odd_words_for_a_speaker(lang, text):
    """Signs, blanks or a verb where a speaker should be cost nothing but the name."""
    said = resolved(lang, text.removesuffix("]") + "]")
    assert all(one.resolved_by == "" or one.speaker_name for one in said)
