"""Where the thresholds of the figures come from: own pairs, with the bundled sentence encoder."""

from __future__ import annotations

import pytest

from pipeline.diff.alike import NEAR_SCOPE, SAME_FACT, SAME_SCOPE
from pipeline.diff.equal_figures import NEAR_FACT
from pipeline.engines.embedder import UseEmbedder

# One thing, counted in two languages.
SCOPES = """
Umsatz|revenue
Umsatz|omzet
Jahresumsatz|annual revenue
Künstler|artists
Künstler|kunstenaars
Tote|deaths
Todesopfer|doden
Verletzte|injured people
Verletzte|gewonden
Teilnehmer|participants
Demonstranten|protesters
Demonstranten|demonstranten
Stellen|jobs
Arbeitsplätze|banen
Beschäftigte|employees
Mitarbeiter|werknemers
Haushalte|households
Wohnungen|homes
Wohnungen|woningen
Kosten|cost
Schaden|damage
Soldaten|soldiers
Flüchtlinge|refugees
Flüchtlinge|vluchtelingen
Stimmen|votes
Einwohner|inhabitants
Schüler|pupils
Patienten|patiënten
Fälle|cases
Neuinfektionen|new infections
neue Wohnungen|new apartments
Fahrzeuge|vehicles
Zuschauer|spectators
Tester|early testers
Bewerbungen|applications
Gewinn|profit
Bußgeld|fine
Züge|trains
Tonnen CO2|tonnes of CO2
Windräder|wind turbines
"""
# Two things, alike or met in one story.
OTHER_SCOPES = """
Umsatz|profit
Umsatz|valuation
Künstler|testers
Tote|injured people
Tote|doctors
Verletzte|doden
Teilnehmer|police officers
Demonstranten|police officers
Stellen|households
Beschäftigte|customers
Mitarbeiter|shareholders
Haushalte|residents
Wohnungen|houses sold
Kosten|profit
Schaden|fine
Soldaten|civilians
Flüchtlinge|residents
Stimmen|seats
Einwohner|visitors
Schüler|teachers
Patienten|verpleegkundigen
Fälle|deaths
Neuinfektionen|hospital admissions
neue Wohnungen|old apartments
Fahrzeuge|passengers
Zuschauer|players
Tester|developers
Bewerbungen|interviews
Gewinn|loss
Bußgeld|tax
Züge|buses
Tonnen CO2|tonnes of steel
Windräder|solar panels
Männer|women
Kinder|adults
Investition|debt
Krankenhäuser|schools
Kunden|employees
"""
# One fact, two numbers: two lines a pair.
FACTS = """
Bei dem Brand starben nach Angaben der Feuerwehr zwölf Menschen.
Fifteen people died in the fire, officials said.
Rund 300 Demonstranten zogen durch die Innenstadt.
Some 500 protesters marched through the city centre.
Das Unternehmen streicht 400 Stellen in Leipzig.
The company is cutting 600 jobs in Leipzig.
Der Umbau kostet 12 Millionen Euro.
De verbouwing kost 15 miljoen euro.
An dem Test nahmen 40 Künstler teil.
Aan de test deden 60 kunstenaars mee.
Die Stadt will 200 neue Wohnungen bauen.
The city wants to build 350 new apartments.
Der Umsatz stieg auf 3 Milliarden Euro.
Revenue rose to 4 billion euros.
Bei dem Unfall wurden acht Menschen verletzt.
Bij het ongeval raakten elf mensen gewond.
Insgesamt wurden 45 Züge gestrichen.
A total of 60 trains were cancelled.
Der Verband zählt 9000 Mitglieder.
The association has 12,000 members.
Die Polizei nahm 23 Demonstranten fest.
Police arrested 30 protesters.
Mehr als 5000 Haushalte waren ohne Strom.
Over 8,000 households were without power.
Der Schaden liegt bei zwei Millionen Euro.
Damage is put at three million euros.
The council approved 14 new buses.
The council agreed to buy 18 new buses.
Zwanzig Feuerwehrleute waren im Einsatz.
Dertig brandweerlieden kwamen in actie.
"""
# One thing counted, two facts: two lines a pair.
OTHER_FACTS = """
Etwa 20 Künstler veröffentlichten den Zugang zum Modell.
Around 300 artists were offered early access to the tool.
Zwölf Menschen starben bei dem Brand.
Three hundred people had to leave their homes because of the fire.
Das Unternehmen streicht 400 Stellen in Leipzig.
The company created 600 jobs in Poland last year.
Der Umbau kostet 12 Millionen Euro.
The city earns 15 million euros a year from parking fees.
An dem Test nahmen 40 Künstler teil.
Sixty artists signed the open letter.
Die Stadt will 200 neue Wohnungen bauen.
Last year 350 new apartments stood empty.
Der Umsatz stieg auf 3 Milliarden Euro.
Revenue from the rival's cloud unit was 4 billion euros.
Bei dem Unfall wurden acht Menschen verletzt.
Elf mensen raakten vorig jaar gewond op deze weg.
Insgesamt wurden 45 Züge gestrichen.
The operator ordered 60 new trains from abroad.
Der Verband zählt 9000 Mitglieder.
4,000 members voted against the plan.
Die Polizei nahm 23 Demonstranten fest.
Some 500 protesters marched through the centre.
Mehr als 5000 Haushalte waren ohne Strom.
The wind farm supplies 8,000 households.
Der Schaden liegt bei zwei Millionen Euro.
The insurer paid three million euros for earlier storms.
The council approved 14 new buses.
The company runs 180 buses in the region.
Zwanzig Feuerwehrleute waren im Einsatz.
Dertig brandweerlieden gaan volgend jaar met pensioen.
Tausend Zuschauer kamen zum Konzert.
Der Saal fasst 2000 Zuschauer.
Im Mai kamen 300 Flüchtlinge an.
Im Juni verließen 200 Flüchtlinge die Unterkunft.
Fünf Schüler wurden befragt.
Die Schule hat 800 Schüler.
"""

REACHED = [
    (SCOPES, NEAR_SCOPE, 35, 40),
    (OTHER_SCOPES, NEAR_SCOPE, 4, 38),
    (SCOPES, SAME_SCOPE, 20, 40),
    (OTHER_SCOPES, SAME_SCOPE, 0, 38),
    (FACTS, NEAR_FACT, 13, 15),
    (OTHER_FACTS, NEAR_FACT, 2, 18),
    (FACTS, SAME_FACT, 7, 15),
    (OTHER_FACTS, SAME_FACT, 0, 18),
]


@pytest.fixture(scope="module")
def embedder() -> UseEmbedder:
    """The default embedder, loaded once."""
    return UseEmbedder()


@pytest.mark.model
@pytest.mark.parametrize(("pairs", "threshold", "reached", "total"), REACHED)
def test_thresholds(embedder, pairs, threshold, reached, total):
    """As many pairs reach each threshold as the comments beside it say."""
    texts = pairs.strip().replace("|", "\n").splitlines()
    cosines = (embedder.embed(texts[::2]) * embedder.embed(texts[1::2])).sum(axis=1)
    assert (int((cosines >= threshold).sum()), len(cosines)) == (reached, total)
