"""Dutch quotes: kinds, contents and speakers."""

from __future__ import annotations

import pytest

from tests.quotes.told import read, told

DIRECT = [
    ("“Wij bouwen door”, zei Anna Kranz.", "Wij bouwen door", "Anna Kranz"),
    ("'Wij bouwen door', zegt de burgemeester.", "Wij bouwen door", "de burgemeester"),
    ('"Wij blijven hier", aldus de woordvoerder.', "Wij blijven hier", "de woordvoerder"),
    ("„Wij blijven hier”, vertelt de boer.", "Wij blijven hier", "de boer"),
    ("‘Wij blijven hier’, zegt zij.", "Wij blijven hier", "zij"),
    ("De minister zei: “De brug blijft dicht.”", "De brug blijft dicht.", "De minister"),
    ("De directeur reageert: 'Niemand raakte gewond.'", "Niemand raakte gewond.", "De directeur"),
    ("“'s Avonds is het hier stil”, zegt de boer.", "'s Avonds is het hier stil", "de boer"),
    ("“Waarom nu?”, vraagt mevrouw Smit.", "Waarom nu?", "mevrouw Smit"),
    ("In een brief schrijft de bond: “Wij staken morgen.”", "Wij staken morgen.", "de bond"),
    ("Volgens Smit klopt dat niet. “Wij betaalden op tijd.”", "Wij betaalden op tijd.", "Smit"),
]

INDIRECT = [
    (
        "De burgemeester zei dat de brug dicht blijft.",
        "dat de brug dicht blijft",
        "De burgemeester",
    ),
    (
        "Het bedrijf heeft gezegd dat niemand gewond raakte.",
        "dat niemand gewond raakte",
        "Het bedrijf",
    ),
    ("Gisteren kondigde de bond aan dat er wordt gestaakt.", "dat er wordt gestaakt", "de bond"),
    (
        "De minister gaf gisteren toe dat de brug scheuren heeft.",
        "dat de brug scheuren heeft",
        "De minister",
    ),
    (
        "De politie liet weten dat twee mannen vastzitten.",
        "dat twee mannen vastzitten",
        "De politie",
    ),
    ("Volgens de politie zijn twee mannen gevlucht.", "zijn twee mannen gevlucht", "de politie"),
    (
        "De brug blijft een jaar dicht, zegt de burgemeester.",
        "De brug blijft een jaar dicht",
        "de burgemeester",
    ),
    (
        "De brug blijft een jaar dicht, aldus het ministerie.",
        "De brug blijft een jaar dicht",
        "het ministerie",
    ),
    ("De buren claimen de brug te hebben gered.", "de brug te hebben gered", "De buren"),
    (
        "Het bedrijf ontkent dat het afval heeft gestort.",
        "dat het afval heeft gestort",
        "Het bedrijf",
    ),
    ("Zoals de bond meldde, wordt er morgen gestaakt.", "wordt er morgen gestaakt", "de bond"),
    ("De bewering dat de brug veilig is, klopt niet.", "dat de brug veilig is, klopt niet", ""),
    ("De verslaggever vroeg of de brug veilig was.", "of de brug veilig was", "De verslaggever"),
    ("Hij benadrukte dat de staking doorgaat.", "dat de staking doorgaat", "Hij"),
    (
        "Jan Smit, directeur van de fabriek, zei dat hij vertrekt.",
        "dat hij vertrekt",
        "Jan Smit, directeur van de fabriek",
    ),
    (
        "De bewoners bekritiseren het plan van de gemeente.",
        "De bewoners bekritiseren het plan van de gemeente",
        "De bewoners",
    ),
]

NOTHING = [
    "De groep toonde het toestel onder de naam ‘Blauwe Vinvis’.",
    "De film ‘Winter aan de gracht’ draait vanaf maandag.",
    "De zogenoemde ‘nachtvlinders’ kwamen samen in het park.",
    "'s Avonds rijden de auto's over de brug en 's nachts niet.",
    "De brug werd in 1912 gebouwd en later verbreed.",
]


@pytest.mark.parametrize(("text", "content", "speaker"), DIRECT)
def test_direct(text: str, content: str, speaker: str) -> None:
    """Marks of every style with a cue before or after are direct quotes."""
    assert ("direct", content, speaker) in told(text, "nl")


@pytest.mark.parametrize(("text", "content", "speaker"), INDIRECT)
def test_indirect(text: str, content: str, speaker: str) -> None:
    """Clauses, infinitives and attribution phrases are indirect quotes with their source."""
    assert ("indirect", content, speaker) in told(text, "nl")


@pytest.mark.parametrize("text", NOTHING)
def test_no_quote(text: str) -> None:
    """Titles, names, apostrophes and plain sentences are no quotes."""
    assert told(text, "nl") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De bond zei dat er wordt gestaakt.", "asserted"),
        ("De bond zei niet dat er wordt gestaakt.", "negated"),
        ("De bond zei dat er mogelijk wordt gestaakt.", "hedged"),
        ("De bond verwacht dat er wordt gestaakt.", "hedged"),
        ("De bond ontkent dat er wordt gestaakt.", "negated"),
    ],
)
def test_modality(text: str, expected: str) -> None:
    """Denials negate; expectations and hedges weaken."""
    assert read(text, "nl")[0][0].modality == expected


def test_label() -> None:
    """What somebody calls something is a partial quote."""
    found = told("Dat is wat de bewoners ‘een blauwe muur’ noemen.", "nl")
    assert ("partial", "een blauwe muur", "de bewoners") in found


def test_via() -> None:
    """Who was told is noted."""
    assert read("Smit zei tegen De Koerier dat hij vertrekt.", "nl")[0][0].via == "De Koerier"
