"""German sentences and their figures; the notation is that of `tests/figures/render.py`."""

from __future__ import annotations

import pytest

from tests.figures.render import rendered

CASES = [
    (
        "Der Umsatz stieg auf 1.234,5 Millionen Euro.",
        "1.234,5 Millionen Euro > 1234500000 EUR @ Umsatz",
    ),
    ("Es kamen 12.500 Besucher.", "12.500 > 12500 @ Besucher"),
    ("Es kamen 12 500 Besucher.", "12 500 > 12500 @ Besucher"),
    ("Die Strafe beträgt 1'250.50 Franken.", "1'250.50 Franken > 1250.5 CHF @ Strafe"),
    ("Im Stadion waren 1’200 Fans.", "1’200 > 1200 @ Fans"),
    ("Das Paket umfasst 3,5 Mrd. Euro.", "3,5 Mrd. Euro > 3500000000 EUR @ Paket"),
    ("Der Etat wuchs um 500 Tsd. Euro.", "500 Tsd. Euro > 500000 EUR @ Etat"),
    (
        "Das Vermögen liegt bei 1,3 Billionen Dollar.",
        "1,3 Billionen Dollar > 1.3e+12 USD @ Vermögen",
    ),
    (
        "Der Konzern ist 150 Milliarden Dollar wert.",
        "150 Milliarden Dollar > 1.5e+11 USD @ Konzern",
    ),
    (
        "Ein 150-Milliarden-Dollar-Konzern zahlt nichts.",
        "150-Milliarden-Dollar > 1.5e+11 USD @ Konzern",
    ),
    ("Sie zahlten 3 Mio. Euro für das Bild.", "3 Mio. Euro > 3000000 EUR @ Bild"),
    ("Der Kurs liegt bei $150B.", "$150B > 1.5e+11 USD @ Kurs"),
    ("Der Fonds hat €3,5bn eingesammelt.", "€3,5bn > 3500000000 EUR"),
    (
        "Die Geldbuße in Höhe von 20.000 Euro ist rechtskräftig.",
        "20.000 Euro > 20000 EUR @ Geldbuße",
    ),
    ("Das kostet 50 Cent.", "50 Cent > 0.5 EUR @ kostet"),
    ("Das 49-Euro-Ticket wird teurer.", "49-Euro > 49 EUR @ Ticket"),
    (
        "Der Schaden beträgt US$ 3 Mio. und CHF 500.",
        "US$ 3 Mio. > 3000000 USD @ Schaden; CHF 500 > 500 CHF",
    ),
    ("Sie spendeten 1.000 britische Pfund.", "1.000 britische Pfund > 1000 GBP"),
    ("Eine Million Euro fehlen.", "Eine Million Euro > 1000000 EUR"),
    ("Ihm fehlt eine halbe Million Euro.", "eine halbe Million Euro > 500000 EUR"),
    ("Millionen Euro versickerten.", "Millionen Euro > ~1000000.. EUR"),
    ("Zehntausende Euro Schaden entstanden.", "Zehntausende Euro > ~10000.. EUR @ Schaden"),
    ("Rund 20 verletzte Menschen wurden versorgt.", "20 > ~20 @ verletzte Menschen"),
    ("Mindestens 300 Künstler unterschrieben.", "300 > 300.. @ Künstler"),
    ("Mehr als 300 Künstler unterschrieben.", "300 > 300.. @ Künstler"),
    ("Es waren bis zu 300 Künstler.", "300 > ..300 @ Künstler"),
    ("Knapp 300 Künstler unterschrieben.", "300 > ~300 @ Künstler"),
    ("Etwa drei von fünf Befragten stimmten zu.", "drei von fünf > ~60 % @ Befragten"),
    ("Es kamen 300 oder mehr Gäste.", "300 > 300.. @ Gäste"),
    ("Es kamen 300+ Gäste.", "300+ > 300.. @ Gäste"),
    ("Dutzende Helfer suchten.", "Dutzende > ~12.. @ Helfer"),
    (
        "Hunderte Menschen kamen, Tausende blieben fern.",
        "Hunderte > ~100.. @ Menschen; Tausende > ~1000..",
    ),
    ("Mehrere Tausend Demonstranten zogen los.", "Mehrere Tausend > ~1000.. @ Demonstranten"),
    ("Ein paar hundert Leute warteten.", "Ein paar hundert > ~100.. @ Leute"),
    ("Zwei Dutzend Helfer suchten.", "Zwei Dutzend > 24 @ Helfer"),
    (
        "Dreiundzwanzigtausend Menschen und hundertfünfzig Hunde kamen.",
        "Dreiundzwanzigtausend > 23000 @ Menschen; hundertfünfzig > 150 @ Hunde",
    ),
    ("Er sah zwölf Filme.", "zwölf > 12 @ Filme"),
    ("Bei einer Umfrage unter 1.000 Wählern gewann sie.", "1.000 > 1000 @ Wählern"),
    ("Die Quote stieg von 5 auf 7 Prozent.", "5 > 5 % @ Quote; 7 Prozent > 7 % @ Quote"),
    ("Die Quote liegt bei 10 bis 12 Prozent.", "10 bis 12 Prozent > 10..12 % @ Quote"),
    ("Die Quote liegt bei 10–12 %.", "10–12 % > 10..12 % @ Quote"),
    ("Sie fiel um 5 Prozentpunkte.", "5 Prozentpunkte > 5 pp"),
    ("Der Umsatz ist um 10 Prozent gestiegen.", "10 Prozent > 10 % @ Umsatz"),
    ("Jeder dritte Deutsche spart.", "Jeder dritte > ~33.33333333 % @ Deutsche"),
    (
        "Ein Drittel der Wähler und die Hälfte der Frauen stimmten zu.",
        "Ein Drittel > 33.33333333 % @ Wähler; die Hälfte > 50 % @ Frauen",
    ),
    ("Er hatte 1,2 Promille.", "1,2 Promille > 1.2 ‰"),
    ("Es dauerte drei Stunden.", "drei Stunden > 10800 s"),
    (
        "Es dauerte anderthalb Stunden und zweieinhalb Tage.",
        "anderthalb Stunden > 5400 s; zweieinhalb Tage > 216000 s",
    ),
    ("Es dauerte eine halbe Stunde.", "eine halbe Stunde > 1800 s"),
    ("Er bekam 3 bis 5 Jahre Haft.", "3 bis 5 Jahre > 3..5 year @ Haft"),
    ("Sie lebte über zehn Jahre in Kiel.", "zehn Jahre > 10 year"),
    ("Der 30-jährige Mann fuhr.", "30-jährige > 30 year @ Mann"),
    ("Der 19-Jährige fuhr.", "19-Jährige > 19 year"),
    (
        "Ein einminütiger Clip und ein dreistündiges Konzert folgten.",
        "einminütiger > 60 s @ Clip; dreistündiges > 10800 s @ Konzert",
    ),
    ("Eine 20.000-köpfige Menge jubelte.", "20.000-köpfige > 20000 @ Menge"),
    ("Ein 10-Sekunden-Clip wurde geteilt.", "10-Sekunden > 10 s @ Clip"),
    (
        "Die Strecke ist 12,5 km lang und 20 Meter breit.",
        "12,5 km > 12.5 km @ Strecke; 20 Meter > 20 m",
    ),
    (
        "Er fuhr 120 Stundenkilometer, dann 130 km/h.",
        "120 Stundenkilometer > 120 km/h; 130 km/h > 130 km/h",
    ),
    ("Bei minus 5 Grad und -10 °C fror es.", "minus 5 Grad > -5 °; -10 °C > -10 °C"),
    ("Ein Waldstück von 20 Hektar brannte.", "20 Hektar > 20 ha @ Waldstück"),
    (
        "Die Anlage leistet 15 MW und 20 Gigawattstunden.",
        "15 MW > 15 MW; 20 Gigawattstunden > 20 GWh",
    ),
    ("Eine 80 m² große Wohnung steht leer.", "80 m² > 80 m² @ große Wohnung"),
    ("Die Boeing 747 flog nach Rom.", ""),
    ("Der Airbus A380, die G7, Covid-19 und 1080p sind Namen.", ""),
    ("Artikel 5, § 129a und Seite 12 gelten.", ""),
    ("Der 3. Platz im 2. Lauf ging an ihn.", ""),
    ("Sie siegten 3:1 um 14.30 Uhr in der Hauptstraße 12, 10115 Berlin.", ""),
    ("Zwischen 10 und 12 Uhr war Ruhe, ab drei Uhr nicht.", ""),
    ("Rufen Sie 030 1234567 oder +49 30 123456 an.", ""),
    ("Mehr auf https://example.org/2024/11/26/seite-5.", ""),
    ("Er ließ das außer Acht.", ""),
    ("Ein Mann und eine Frau kamen.", ""),
    ("Er verlor 5 Kilo in einer Woche.", "5 Kilo > 5 kg; einer Woche > 604800 s"),
    ("Nach Angaben von 1998 waren es 40.", "1998 > 1998; 40 > 40"),
    ("Im Jahr 2024 kamen 2024 Menschen.", "2024 > 2024; 2024 > 2024 @ Menschen"),
    ("2024 starben weniger Menschen.", "2024 > 2024"),
    ("Der Etat für 2023/24 steht.", "2023/24 > 2023/2024"),
    ("Von 1998 bis 2005 regierte er.", "1998 bis 2005 > 1998/2005"),
    (
        "In den 1990er Jahren und den 80er Jahren lief es.",
        "1990er Jahren > 1990/1999; 80er Jahren > 1980/1989",
    ),
    ("Am 28. November 2024 begann es.", "28. November 2024 > 2024-11-28"),
    ("Am 28.11.24 begann es.", "28.11.24 > 2024-11-28"),
    ("Am Donnerstag, den 28.11.2024, begann es.", "Donnerstag, den 28.11.2024 > 2024-11-28"),
    ("Am 3. Dezember beginnt es.", "3. Dezember > 2024-12-03"),
    ("Vom 3. bis 5. Mai 2024 wird gefeiert.", "3. bis 5. Mai 2024 > 2024-05-03/2024-05-05"),
    (
        "Vom 28. November bis 3. Dezember wird gefeiert.",
        "28. November bis 3. Dezember > 2024-11-28/2024-12-03",
    ),
    ("Im November 2024 war Wahl.", "November 2024 > 2024-11"),
    ("Seit Juni wird gebaut.", "Juni > 2024-06"),
    ("Am Montag kam er.", "Montag > 2024-11-25"),
    ("Am Montag wird er kommen.", "Montag > 2024-12-02"),
    (
        "Gestern war er hier, heute nicht, morgen wieder.",
        "Gestern > 2024-11-27; heute > 2024-11-28; morgen > 2024-11-29",
    ),
    (
        "Letzte Woche, nächsten Monat und dieses Jahr.",
        "Letzte Woche > 2024-W47; nächsten Monat > 2024-12; dieses Jahr > 2024",
    ),
    ("Im vergangenen Jahr sank der Wert.", "vergangenen Jahr > 2023"),
    (
        "Vor drei Tagen und vor zwei Jahren brannte es.",
        "Vor drei Tagen > 2024-11-25; vor zwei Jahren > 2022",
    ),
    ("Am 31.02.2024 geschah nichts.", ""),
    ("Im Oktober nächsten Jahres öffnet er.", "Oktober nächsten Jahres > 2025-10"),
    (
        "Das kostete mehrere Hundert Millionen Euro.",
        "mehrere Hundert Millionen Euro > ~100000000.. EUR @ kostete",
    ),
    ("Bedroht sind 28.000 Tier- und Pflanzenarten.", "28.000 > 28000 @ Tier- und Pflanzenarten"),
    ("Ermittelt wird gegen zwölf Anführer.", "zwölf > 12 @ Anführer"),
    ("Ein geschätzter Umsatz von 3 Mrd. Euro.", "3 Mrd. Euro > ~3000000000 EUR @ Umsatz"),
    ("An diesem Freitag beginnt es.", "diesem Freitag > 2024-11-29"),
    # scopes: the subject, the noun that is counted, what two amounts share
    ("Neun von 34 Läufern gaben auf.", "Neun > 9 @ Läufern; 34 > 34 @ Läufern"),
    ("Vier von fünf Läufern gaben auf.", "Vier von fünf > ~80 % @ Läufern"),
    ("Zwei der Verletzten liegen in der Klinik.", "Zwei > 2 @ Verletzten"),
    ("Die Zahl der Vermissten stieg am Abend auf 17.", "17 > 17 @ Vermissten"),
    ("Binnen drei Stunden war alles vorbei.", "drei Stunden > ..10800 s"),
    (
        "Der Umsatz der Sparte legte im ersten Quartal um 3 Prozent auf 70 Millionen Euro zu.",
        "3 Prozent > 3 % @ Umsatz; 70 Millionen Euro > 70000000 EUR @ Umsatz",
    ),
    ("Das Schiff ist 90 Meter lang.", "90 Meter > 90 m @ Schiff"),
    ("Ihr Gehalt, das bei 90.000 Euro liegt, steigt.", "90.000 Euro > 90000 EUR @ Gehalt"),
    (
        "Der Preis werde bis Mai steigen, sagte er am Dienstag.",
        "Mai > 2025-05; Dienstag > 2024-11-26",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_german_figures(text, expected):
    """Span, value, unit and scope of every figure of a sentence, and nothing else."""
    assert rendered(text, "de") == expected
