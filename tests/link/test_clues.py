"""The parts that judge names: sounds, letters, places, short names."""

from __future__ import annotations

from itertools import combinations

import pytest

from pipeline.link.clues import CLUES
from pipeline.link.compare import sounds_alike
from pipeline.link.definitions import explains
from pipeline.link.folding import core, fold, sound, spelled_out, stem
from pipeline.link.full_names import same_person, shortens
from pipeline.link.names import Name, NameKey
from pipeline.link.places import known_key


def person(lang: str, text: str) -> Name:
    """A name of a person in one language."""
    form = fold(text)
    return Name(
        key=NameKey(form, person=True),
        core=core(form, (lang,), person=True),
        langs=(lang,),
        text=text,
        articles=frozenset(),
        surfaces={},
        labels={},
    )


FOLDS = [
    ("OpenQuill", "openquill"),
    ("U.S.", "us"),
    ("Straße", "strasse"),
    ("Müller-Lüdenscheidt", "muller ludenscheidt"),
    ("'s-Gravenhage", "s gravenhage"),
    ("Łódź", "lodz"),
    ("Søren", "soren"),
    ("AT&T", "at&t"),
    ("Ｖｅｌｏｒａ", "velora"),
]


@pytest.mark.parametrize(("text", "expected"), FOLDS)
def test_fold(text, expected):
    """Case, accents and marks do not count."""
    assert fold(text) == expected


def test_spelled_out_umlauts():
    """Umlauts as two letters, composed or not."""
    assert spelled_out("Jürgen") == spelled_out("Ju\u0308rgen") == "juergen"


CORES = [
    ("dr mara krone", "de", True, "mara krone"),
    ("minister van der pol", "nl", True, "van der pol"),
    ("president", "en", True, "president"),
    ("the lantern", "en", False, "lantern"),
    ("nord gmbh co kg", "de", False, "nord"),
    ("de volksbode", "nl", False, "volksbode"),
    ("die zeit", "xx", False, "die zeit"),
]


@pytest.mark.parametrize(("form", "lang", "is_person", "expected"), CORES)
def test_core(form, lang, is_person, expected):
    """Titles, articles and legal forms fall away, by the data of the language."""
    assert core(form, (lang,), person=is_person) == tuple(expected.split())


def test_stem():
    """Endings of German adjectives and genitives fall away, short words stay."""
    assert stem(("nordischen", "bundes"), ("de",)) == stem(("nordische", "bundes"), ("de",))
    assert stem(("die",), ("de",)) == ("die",)


# One person, as written in German, English and Dutch news.
TRANSLITERATED = """
Wolodymyr Selenskyj|Volodymyr Zelensky|Volodymyr Zelensky
Wladimir Putin|Vladimir Putin|Vladimir Poetin
Michail Gorbatschow|Mikhail Gorbachev|Michail Gorbatsjov
Nikita Chruschtschow|Nikita Khrushchev|Nikita Chroesjtsjov
Boris Jelzin|Boris Yeltsin|Boris Jeltsin
Alexej Nawalny|Alexei Navalny|Aleksej Navalny
Alexander Lukaschenko|Alexander Lukashenko|Aleksandr Loekasjenko
Sergej Lawrow|Sergei Lavrov|Sergej Lavrov
Sergej Schoigu|Sergei Shoigu|Sergej Sjojgoe
Dmitri Medwedew|Dmitry Medvedev|Dmitri Medvedev
Benjamin Netanjahu|Benjamin Netanyahu|Benjamin Netanyahu
Ali Chamenei|Ali Khamenei|Ali Khamenei
Julija Nawalnaja|Yulia Navalnaya|Joelia Navalnaja
Jewgeni Prigoschin|Yevgeny Prigozhin|Jevgeni Prigozjin
Viktor Janukowytsch|Viktor Yanukovych|Viktor Janoekovitsj
Pjotr Tschaikowski|Pyotr Tchaikovsky|Pjotr Tsjaikovski
Leo Trotzki|Leon Trotsky|Leon Trotski
Muammar Gaddafi|Muammar Gaddafi|Moammar Kadhafi
Baschar al-Assad|Bashar al-Assad|Bashar al-Assad
Olexander Syrskyj|Oleksandr Syrskyi|Oleksandr Syrsky
Anton Tschechow|Anton Chekhov|Anton Tsjechov
Witali Klitschko|Vitali Klitschko|Vitali Klitsjko
"""
# Different people; the first nine do sound alike, which is why sound alone is never enough.
DIFFERENT = """
de Hans Meier|en Hans Meyer
de Peter Kahl|nl Pieter Kool
de Thomas Maas|nl Tamas Moes
de Paul Stein|en Paul Stone
de Nina Roth|en Nina Routh
de Timo Kern|en Tim Koren
de Dirk Sommer|en Derek Summer
de Ralf Hauer|en Rolf Huyer
de Toni Groß|en Tony Gross
de Martin Kohl|en Martina Kohl
de Jan Weber|en Jon Webber
de Karin Thal|en Karen Dahl
de Stefan Wolf|en Steven Wolff
de Robert Lang|en Rupert Long
de Lena Braun|en Lena Brown
de Anna Kunz|en Anne Kuntz
de Jens Bahr|en Jonas Boor
de Michael Baumann|en Mikael Bowman
"""


def test_transliterations_sound_alike():
    """Most spellings of one person agree in sound: the recall that docs/linking.md gives."""
    pairs = []
    for row in TRANSLITERATED.split("\n")[1:-1]:
        names = [person(*one) for one in zip(("de", "en", "nl"), row.split("|"), strict=True)]
        pairs += [(a, b) for a, b in combinations(names, 2) if a.text != b.text]
    alike = sum(sounds_alike(a, b) for a, b in pairs)
    assert (alike, len(pairs)) == (54, 61)


def test_different_people_may_sound_alike():
    """How often sound is wrong on hard pairs: the reason for company and other languages."""
    pairs = [
        [person(*one.split(" ", 1)) for one in row.split("|")]
        for row in DIFFERENT.split("\n")[1:-1]
    ]
    assert [sounds_alike(*one) for one in pairs] == [True] * 9 + [False] * 9


def test_sound_is_of_the_language():
    """The same letters sound otherwise elsewhere: ch in German and in English."""
    assert sound("schoigu", "de") == sound("shoigu", "en") == sound("sjojgoe", "nl")
    assert sound("charkow", "de") != sound("charkow", "en")


KNOWN = [
    ("deutschland", ("de",), "DE"),
    ("deutschlands", ("de",), "DE"),
    ("deutschland", ("en",), ""),
    ("georgia", ("en",), ""),
    ("die niederlande", ("de",), "NL"),
    ("munchen", ("de", "nl"), "Munich"),
    ("vs", ("nl",), "US"),
    ("us", ("de", "en"), "US"),
    ("bern", ("de", "en", "nl"), "Bern"),
    ("velora", ("de",), ""),
    ("germany", ("xx",), ""),
]


@pytest.mark.parametrize(("form", "langs", "expected"), KNOWN)
def test_known_key(form, langs, expected):
    """Places are known by the names of the article's own language."""
    assert known_key(form, langs) == expected


EXPLAINED = [
    ("ZMS", "Zentrale Meldestelle", True),
    ("NRA", "National Reef Agency", True),
    ("ECB", "Europäische Zentralbank", True),
    ("DAX", "Nordbank", False),
    ("ZMS", "Mittlere Zelle", False),
    ("Nord", "Norddeutscher Rundfunk", False),
    ("NDR", "Nord", False),
    ("U.N.", "United Nations", True),
]


@pytest.mark.parametrize(("short", "long", "expected"), EXPLAINED)
def test_explains(short, long, expected):
    """The letters of an abbreviation stand in the long form, in order."""
    assert explains(short, long) is expected


SHORTENED = [
    ("krone", "mara krone", True),
    ("m krone", "mara krone", True),
    ("p krone", "mara krone", False),
    ("mara", "mara krone", False),
    ("van der pol", "ursa van der pol", True),
    ("pol", "ursa van der pol", True),
    ("mara krone", "mara krone", False),
    ("krones", "mara krone", True),
]


@pytest.mark.parametrize(("short", "full", "expected"), SHORTENED)
def test_shortens(short, full, expected):
    """A surname, or initials and surname; never a first name."""
    assert shortens(tuple(short.split()), tuple(full.split()), ("s",)) is expected


SAME = [
    ("ada crane", "ada b crane", True),
    ("ada b crane", "ada c crane", False),
    ("ada beth crane", "ada b crane", True),
    ("ada crane", "eva crane", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_same_person(one, other, expected):
    """Middle names may be missing but must not clash."""
    assert same_person(tuple(one.split()), tuple(other.split())) is expected


def test_clues_explain_themselves():
    """Every clue has a sentence for the reader, and names are told apart."""
    assert all(one.compare.__doc__ for one in CLUES)
    assert len({one.name for one in CLUES}) == len(CLUES)
