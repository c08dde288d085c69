"""A role stands for the one whom the article introduced with it."""

from __future__ import annotations

import pytest

from tests.quotes.cast import who

ROLES = [
    # before the name, after it, around it
    ("en", "Mayor {Mara Krone} left. It is late, said [the mayor].", "Mara Krone"),
    ("en", "{Mara Krone}, mayor of Elm, left. It is late, said [the mayor].", "Mara Krone"),
    ("en", "The mayor of Elm, {Mara Krone}, left. It is late, said [the mayor].", "Mara Krone"),
    ("en", "{Mara Krone} is mayor of Elm. It is late, said [the mayor].", "Mara Krone"),
    ("en", "Gov. {Mara Krone} left. It is late, said [the governor].", "Mara Krone"),
    ("de", "Ministerin {Mara Krone} ging. Es sei spät, sagte [die Ministerin].", "Mara Krone"),
    ("de", "{Ivo Lund} (51), Leiter des Amtes, ging. Es sei spät, so [der Leiter].", "Ivo Lund"),
    ("de", "Der Chef des Amtes, {Ivo Lund}, ging. Es sei spät, so [der Chef].", "Ivo Lund"),
    ("nl", "Schepen van Sport {Mara Krone} kwam. Volgens [de schepen] is het laat.", "Mara Krone"),
    # another form of the noun
    ("de", "Außenminister {Ivo Lund} ging. Es sei spät, sagte [der Minister].", "Ivo Lund"),
    ("de", "Vorstandschef {Ivo Lund} ging. Es sei spät, sagte [der Konzernchef].", "Ivo Lund"),
    ("nl", "Economieprofessor {Ivo Lund} kwam. Volgens [de hoogleraar] is het laat.", "Ivo Lund"),
    ("nl", "Minister van Sport {Mara Krone} kwam. Nee, zei [de sportminister].", "Mara Krone"),
    ("nl", "Voorzitster {Mara Krone} kwam. Volgens [de voorzitter] is het laat.", "Mara Krone"),
    ("en", "Spokeswoman {Mara Krone} left. It is late, said [the spokesperson].", "Mara Krone"),
    ("en", "Ex-mayor {Ivo Lund} and Mayor {Mara Krone} sat. No, said [the mayor].", "Mara Krone"),
    ("en", "Former Elm mayor {Ivo Lund} left. It is late, said [the ex-mayor].", "Ivo Lund"),
    # with what agrees
    ("de", "Minister {Ivo Lund} (Grüne) kam. Ja, so [der grüne Minister].", "Ivo Lund"),
    ("en", "{ORG:French} President {Ivo Lund} left. No, said [the French president].", "Ivo Lund"),
    ("en", "Mayor {Mara Krone} of {LOC:Elm} left. No, said [the mayor of Elm].", "Mara Krone"),
    # nouns that fit anybody
    ("de", "{Mara Krone} kam. Es sei spät, sagte [die 52-Jährige].", "Mara Krone"),
    ("de", "{Mara Krone} kam. Herr {Ivo Lund} ging. Ja, so [die 52-Jährige].", "Mara Krone"),
    ("nl", "{Ivo Lund} kwam. Het is laat, zei [de 52-jarige].", "Ivo Lund"),
    ("en", "{Ivo Lund} left. It is late, said [the Ohio Republican].", "Ivo Lund"),
    # organisations
    ("nl", "Brouwerij {ORG:De Maan} stopt. Volgens [de brouwerij] is het op.", "De Maan"),
    ("en", "{ORG:Institute for Ice} dug. [The institute] found a ship.", "Institute for Ice"),
    ("de", "{ORG:Velora AG} baut. {ORG:Bund Ost} klagt. Ja, so [die Firma].", "Velora AG"),
    ("en", "Carmaker {ORG:Velora} grew. {ORG:Union North} sued. No, said [the firm].", "Velora"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "name"), ROLES)
def test_a_role_is_whoever_was_introduced_with_it(lang, text, name):
    """By the noun beside the name, in another gender or joined to another noun too."""
    assert who(lang, text)[-1][1:] == (name, "role")


NOBODY = [
    # not introduced, introduced later, or for another place
    ("en", "{Mara Krone} left. It is late, said [the mayor]."),
    ("en", "It is late, said [the mayor]. Mayor {Mara Krone} left."),
    ("en", "{LOC:French} President {Ivo Lund} left. No, said [the Russian president]."),
    ("en", "Mayor {Mara Krone} of {LOC:Elm} left. No, said [the mayor of Oakley]."),
    ("en", "Mayor {Mara Krone} left. No, said [a mayor]."),
    ("en", "Vice President {Ivo Lund} left. It is late, said [the president]."),
    ("de", "Vizekanzler {Ivo Lund} kam. Es sei spät, so [der Kanzler]."),
    ("nl", "Oud-minister {Ivo Lund} kwam. Het is laat, zei [de minister]."),
    # two of them, several at once
    ("en", "Mayor {Mara Krone} and Mayor {Ivo Lund} left. No, said [the mayor]."),
    ("en", "Judge {Mara Krone} left. No, said [the judges]."),
    ("de", "Künstler {Ivo Lund} kam. Nein, so [die Künstler]."),
    # of the other gender
    ("de", "Minister {Ivo Lund} kam. Es sei spät, sagte [die Ministerin]."),
    # words that sound alike
    ("de", "Richter {Ivo Lund} kam. [Das Gericht] vertagte."),
    ("de", "Das {ORG:Landgericht Ost} tagt. [Die Richter] zweifeln."),
    # several companies, or only a union
    ("en", "Carmaker {ORG:Velora} and carmaker {ORG:Nord} grew. [The company] denied it."),
    ("de", "Die Gewerkschaft {ORG:Bund Ost} klagt. {ORG:Bund Ost} ruft. Ja, so [die Firma]."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_a_role_that_could_be_anybodys(lang, text):
    """Nobody is named."""
    assert who(lang, text)[-1][1:] == ("", "")


def test_a_new_bearer_of_the_role_stays_unnamed():
    """After "a spokesman" came up, "the spokesman" is not the one named long before."""
    text = "Spokesman {Ivo Lund} left. A spokesman of the town came. No, said [the spokesman]."
    assert who("en", text)[0][1:] == ("", "")
