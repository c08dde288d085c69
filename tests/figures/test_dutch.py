"""Dutch sentences and their figures; the notation is that of `tests/figures/render.py`."""

from __future__ import annotations

import pytest

from tests.figures.render import rendered

CASES = [
    ("De omzet steeg tot 1.234,5 miljoen euro.", "1.234,5 miljoen euro > 1234500000 EUR @ omzet"),
    ("Er kwamen 12.500 bezoekers.", "12.500 > 12500 @ bezoekers"),
    ("Een omzet van 3,4 miljard euro.", "3,4 miljard euro > 3400000000 EUR @ omzet"),
    ("Het kost 1,2 biljoen dollar.", "1,2 biljoen dollar > 1.2e+12 USD @ kost"),
    ("Een boete van € 2,50 per dag.", "€ 2,50 > 2.5 EUR @ boete"),
    (
        "De club betaalde 250 mln euro en 1,2 mld dollar.",
        "250 mln euro > 250000000 EUR; 1,2 mld dollar > 1200000000 USD",
    ),
    ("Ze boden $ 12 tot 20 miljoen.", "$ 12 tot 20 miljoen > 12000000..20000000 USD"),
    ("Ze betaalde 50 cent.", "50 cent > 0.5 EUR"),
    ("Een schilderij ter waarde van 3 miljoen euro.", "3 miljoen euro > 3000000 EUR @ schilderij"),
    ("Een miljoen mensen kwamen.", "Een miljoen > 1000000 @ mensen"),
    ("Er ligt een half miljoen euro.", "een half miljoen euro > 500000 EUR"),
    ("De kosten bedragen 500 tot 750 euro.", "500 tot 750 euro > 500..750 EUR @ kosten"),
    ("De schade ligt tussen de 500 en 750 euro.", "500 en 750 euro > 500..750 EUR @ schade"),
    ("Ongeveer 300 kunstenaars tekenden.", "300 > ~300 @ kunstenaars"),
    ("Minstens 300 kunstenaars tekenden.", "300 > 300.. @ kunstenaars"),
    ("Meer dan 300 kunstenaars tekenden.", "300 > 300.. @ kunstenaars"),
    ("Ruim 300 kunstenaars tekenden.", "300 > 300.. @ kunstenaars"),
    ("Hooguit 300 kunstenaars tekenden.", "300 > ..300 @ kunstenaars"),
    ("Zo'n 300 kunstenaars tekenden.", "300 > ~300 @ kunstenaars"),
    ("Bijna 300 kunstenaars tekenden.", "300 > ~300 @ kunstenaars"),
    ("Er waren 300 of meer gasten.", "300 > 300.. @ gasten"),
    ("Honderden artiesten werken gratis.", "Honderden > ~100.. @ artiesten"),
    (
        "Tientallen gewonden en tienduizenden fans.",
        "Tientallen > ~10.. @ gewonden; tienduizenden > ~10000.. @ fans",
    ),
    ("Enkele honderden mensen wachtten.", "honderden > ~100.. @ mensen"),
    ("Tientallen miljoenen euro's verdwenen.", "Tientallen miljoenen euro's > ~10000000.. EUR"),
    ("Een paar duizend mensen liepen mee.", "Een paar duizend > ~1000.. @ mensen"),
    ("Twee dozijn bedrijven deden mee.", "Twee dozijn > 24 @ bedrijven"),
    (
        "Vijfentwintig mensen en tweehonderdduizend bijen.",
        "Vijfentwintig > 25 @ mensen; tweehonderdduizend > 200000 @ bijen",
    ),
    ("Ze kregen vijftienhonderd euro.", "vijftienhonderd euro > 1500 EUR"),
    (
        "Drie grote bedrijven en vijf gouden medailles.",
        "Drie > 3 @ grote bedrijven; vijf > 5 @ gouden medailles",
    ),
    ("De rente steeg van 2,5 naar 4 procent.", "2,5 > 2.5 % @ rente; 4 procent > 4 % @ rente"),
    ("De rente is 10 tot 12 procent.", "10 tot 12 procent > 10..12 %"),
    ("De rente is 10-12 %.", "10-12 % > 10..12 %"),
    ("De winst daalde met 0,8 procentpunt.", "0,8 procentpunt > 0.8 pp @ winst"),
    ("De gasprijs is met 10 procent gestegen.", "10 procent > 10 % @ gasprijs"),
    ("Een op de drie kiezers stemde niet.", "Een op de drie > ~33.33333333 % @ kiezers"),
    (
        "Een derde van de leden en de helft van de vrouwen.",
        "Een derde > 33.33333333 % @ leden; de helft > 50 % @ vrouwen",
    ),
    (
        "Driekwart van de jongeren en twee derde van de ouderen.",
        "Driekwart > 75 % @ jongeren; twee derde > 66.66666667 % @ ouderen",
    ),
    ("Een derde man ontkwam.", ""),
    ("Het duurde drie uur.", "drie uur > 10800 s"),
    (
        "Het duurde anderhalf uur en tweeënhalve dag.",
        "anderhalf uur > 5400 s; tweeënhalve dag > 216000 s",
    ),
    ("Het duurde een half uur.", "een half uur > 1800 s"),
    ("Hij kreeg drie à vier jaar cel.", "drie à vier jaar > 3..4 year"),
    ("Na een jaar was het voorbij.", "een jaar > 1 year"),
    ("De 30-jarige man reed.", "30-jarige > 30 year @ man"),
    (
        "De vijfkoppige jury en een driejarig kind.",
        "vijfkoppige > 5 @ jury; driejarig > 3 year @ kind",
    ),
    ("Een tweedaagse top begon.", "tweedaagse > 172800 s @ top"),
    ("Het is 12,5 km lang en 20 meter breed.", "12,5 km > 12.5 km; 20 meter > 20 m"),
    ("Hij reed 130 kilometer per uur.", "130 kilometer per uur > 130 km/h"),
    ("Het was min 6 graden en 40 °C.", "min 6 graden > -6 °; 40 °C > 40 °C"),
    ("Een bos van 20 hectare brandde.", "20 hectare > 20 ha @ bos"),
    ("De molen levert 15 MW en 20 gigawattuur.", "15 MW > 15 MW; 20 gigawattuur > 20 GWh"),
    ("Er viel 15 centimeter sneeuw.", "15 centimeter > 15 cm @ sneeuw"),
    ("De Boeing 747 vloog naar Rome.", ""),
    ("De A380, de G7, Covid-19 en 1080p zijn namen.", ""),
    ("Zie artikel 5, pagina 12 en zaal 5.", ""),
    ("Hij werd 3e in de 21e ronde.", ""),
    ("Ze wonnen met 3-1 om 14.30 uur in de Kerkstraat 12, 1012 AB Amsterdam.", ""),
    ("Om drie uur, rond half vijf en tot 20 uur.", ""),
    ("Bel 020 1234567 of +31 20 123 4567.", ""),
    ("De rechter acht het bewezen.", ""),
    ("Een man en een vrouw kwamen.", ""),
    ("In 2024 mensen helpen.", "2024 > 2024"),
    (
        "In de jaren negentig en de jaren 80 groeide het.",
        "jaren negentig > 1990/1999; jaren 80 > 1980/1989",
    ),
    ("Van 2014 tot 2016 groeide het.", "2014 tot 2016 > 2014/2016"),
    ("Het seizoen 2023/24 is voorbij.", "2023/24 > 2023/2024"),
    ("Op 28 november 2024 begon het.", "28 november 2024 > 2024-11-28"),
    ("Op donderdag 28 november begon het.", "donderdag 28 november > 2024-11-28"),
    ("Op 28-11-2024 begon het.", "28-11-2024 > 2024-11-28"),
    ("Van 3 tot 5 mei 2024 is er feest.", "3 tot 5 mei 2024 > 2024-05-03/2024-05-05"),
    (
        "Van 1 tot en met 15 augustus 2025 is er feest.",
        "1 tot en met 15 augustus 2025 > 2025-08-01/2025-08-15",
    ),
    ("In november 2024 was het.", "november 2024 > 2024-11"),
    ("Sinds juni wordt er gebouwd.", "juni > 2024-06"),
    ("Begin mei komt het.", "mei > 2025-05"),
    ("Maandag kwam hij.", "Maandag > 2024-11-25"),
    ("Maandag zal hij komen.", "Maandag > 2024-12-02"),
    (
        "Gisteren, vandaag en morgen.",
        "Gisteren > 2024-11-27; vandaag > 2024-11-28; morgen > 2024-11-29",
    ),
    (
        "Vorige week, volgende maand en dit jaar.",
        "Vorige week > 2024-W47; volgende maand > 2024-12; dit jaar > 2024",
    ),
    (
        "Drie dagen geleden en twee jaar geleden.",
        "Drie dagen geleden > 2024-11-25; twee jaar geleden > 2022",
    ),
    ("Een jaar eerder was het anders.", ""),
    ("De op twee na grootste stad.", ""),
    ("Hij weegt 90 kg.", "90 kg > 90 kg"),
    ("De zaak tegen de 12 verdachten.", "12 > 12 @ verdachten"),
    # scopes: the subject, the noun that is counted, what two amounts share
    ("Het aantal vermisten liep op tot 17.", "17 > 17 @ vermisten"),
    ("Negen van de 34 leden vertrokken.", "Negen > 9 @ leden; 34 > 34 @ leden"),
    ("Binnen drie uur was alles voorbij.", "drie uur > ..10800 s"),
    (
        "Het aandeel Tarvo sloot dinsdag 3 procent lager.",
        "dinsdag > 2024-11-26; 3 procent > 3 % @ aandeel",
    ),
    ("Vorig jaar mei brak de dijk.", "Vorig jaar mei > 2023-05"),
    ("De klep is in het najaar van 2021 vervangen.", "2021 > 2021"),
    ("Er is voor maandag een actie aangekondigd.", "maandag > 2024-12-02"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_dutch_figures(text, expected):
    """Span, value, unit and scope of every figure of a sentence, and nothing else."""
    assert rendered(text, "nl") == expected
