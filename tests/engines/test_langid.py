"""Language guessers: deterministic, and not fooled by neighbours."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.engines.langid import (
    LangdetectGuesser,
    NeighbourCheck,
    load_guesser,
)
from pipeline.lang import LANGUAGES
from pipeline.lang.neighbours import NEIGHBOURS, OWN
from pipeline.records import Guess

SAMPLES = {
    "de": "Die Stadt hat am Montag beschlossen, das alte Rathaus zu verkaufen, weil Geld fehlt.",
    "en": "The town decided on Monday to sell the old hall because it is short of money.",
    "nl": "De stad heeft maandag besloten het oude stadhuis te verkopen, omdat er geld tekort is.",
    "fr": "La ville a décidé lundi de vendre son ancienne mairie, parce qu'elle manque d'argent.",
}
COUSINS = {
    "nds": (
        "De Stadt hett güstern afmaakt, dat se dat ole Raathuus verköpen deit, wiel ehr dat Geld "
        "nich mehr langt. Dat is nich schöön, aver wi köönt nix doon, hett de Börgermeester seggt."
    ),
    "fy": (
        "De stêd hat moandei besletten om it âlde stedhûs te ferkeapjen, om't der gjin jild mear "
        "is. Dat is net moai, mar wy kinne net oars, sei de boargemaster."
    ),
    "lb": (
        "D'Stad huet e Méindeg decidéiert, dat aalt Stadhaus ze verkafen, well keng Sue méi do "
        "sinn. Dat ass net schéin, mee mir kënnen näischt anescht maachen, sot de Buergermeeschter."
    ),
    "gsw": (
        "D Stadt het am Mäntig bschlosse, s alte Rathuus z verchaufe, wüu si ke Gäud meh het. Das "
        "isch nid schön, aber mir chöi nüt angers mache, het dr Presidänt gseit."
    ),
    "li": (
        "De sjtad haet e maondig besjlaote 't aad sjtadhoes te verkoupe, ómdet d'r gein geld mie "
        "is. Det is neet sjoon, meh veer kènne neet angesj, zag de börgemeister."
    ),
}


@pytest.fixture(scope="module")
def guesser():
    """The default guesser."""
    return load_guesser()


@pytest.mark.parametrize(("lang", "text"), SAMPLES.items())
def test_languages(guesser, lang, text):
    """Sentences in languages that are known are recognised with a high score."""
    found = guesser.guess([text])[0]

    assert found.lang == lang
    assert found.score > 0.9


@pytest.mark.parametrize("text", COUSINS.values(), ids=COUSINS)
def test_neighbours_do_not_pass(guesser, text):
    """Low German and the like are not taken for German or Dutch."""
    assert guesser.guess([text])[0].lang not in LANGUAGES


def test_nothing_to_go_by():
    """A text without letters is of unknown language."""
    assert set(LangdetectGuesser().guess(["", "   ", "1234 5678", "!?"])) == {Guess("und", 0.0)}


def test_guesses_depend_on_the_text_alone(guesser):
    """Neither order nor earlier calls nor a new engine change a guess."""
    texts = [*SAMPLES.values(), *COUSINS.values(), "Rathaus", "hall", "ja", "Sora AI leak"] * 2
    forward = guesser.guess(texts)
    backward = guesser.guess(texts[::-1])[::-1]
    alone = [load_guesser().guess([text])[0] for text in texts[:4]]

    assert forward == backward
    assert forward[:4] == alone


def test_capitals_are_read(guesser):
    """A heading all in capitals is recognised as the same language."""
    assert guesser.guess([SAMPLES["nl"].upper()])[0].lang == "nl"


class SaysGerman:
    """A guesser that knows one language."""

    name, version = "one", "1"

    def guess(self, texts: Sequence[str]) -> list[Guess]:
        """German, always."""
        return [Guess("de", 1.0) for _ in texts]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (COUSINS["nds"], "nds"),
        (SAMPLES["de"], "de"),
        ("", "de"),
        (f"{SAMPLES['de'] * 8} Op Platt: „Wi köönt nix doon“, hett he seggt.", "de"),
    ],
)
def test_neighbour_check(text, lang):
    """Function words of a neighbour overrule, unless German ones outweigh them."""
    assert NeighbourCheck(SaysGerman()).guess([text])[0].lang == lang


def test_word_lists_do_not_clash():
    """No neighbour's word is among the most frequent words of a supported language."""
    own = frozenset().union(*OWN.values())

    assert set(OWN) == set(LANGUAGES)
    assert {code: listed & own for code, listed in NEIGHBOURS.items() if listed & own} == {}
