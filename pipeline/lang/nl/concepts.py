from __future__ import annotations

from pipeline.lang.concepts import Concepts, table

_THINGS = table(
    r"""
person: mensen, mens, personen, persoon, slachtoffers?, verdachten?, mannen, burgers,
    betrokkenen, anderen, getroffenen
dead: doden?, \w*dodental, dodelijke slachtoffers, sterfgevallen, lichamen
injured: (?:zwaar)?gewonden?
missing: vermisten?
arrest: arrestaties, aanhoudingen, arrestanten
child: kinderen, jongeren, minderjarigen
woman: vrouwen
passenger: passagiers, reizigers, inzittenden, vakantiegangers
resident: inwoners, \w*bewoners, omwonenden
employee: werknemers, \w*medewerkers, personeelsleden, personeel, werkenden, arbeiders
job: \w*banen, arbeidsplaatsen, functies, \w*jobs
member: \w*leden
pupil: leerlingen, scholieren
student: studenten
teacher: leraren, docenten, leerkrachten
patient: patiënten
soldier: soldaten, militairen
police: \w*agenten, politiemensen
firefighter: brandweerlieden, brandweermensen, hulpverleners
demonstrator: demonstranten, betogers, actievoerders
visitor: \w*bezoekers, toeschouwers, gasten, deelnemers
voter: kiezers, kiesgerechtigden
customer: klanten, gebruikers, abonnees
refugee: vluchtelingen, migranten, asielzoekers
respondent: ondervraagden, respondenten
vote: stemmen, kamerleden
seat: zetels
signature: handtekeningen
complaint: klachten
infection: besmettingen, gevallen, besmette \w+, ziektegevallen
home: \w*huizen, \w*woningen, \w*gebouwen, appartementen
household: huishoudens
vehicle: voertuigen, \w*auto['’]?s, wagens
train: \w*treinen
flight: vluchten
plane: vliegtuigen, toestellen
ship: \w*schepen, boten
bus: \w*bussen
school: \w*scholen
hospital: ziekenhuizen, klinieken
shop: winkels, filialen
firm: \w*bedrijven, ondernemingen
ticket: kaart(?:en|je|jes), tickets?
coin: \w*munten, munt
artwork: schilderijen, kunstwerken, werken, doeken
animal: \w*dieren, schapen, koeien, varkens, kippen, vogels, honden, paarden, walvissen
tree: bomen
record: gegevens, accounts, profielen
doctor: artsen, verpleegkundigen, verplegers
crew: bemanning, bemanningsleden, opvarenden, zeelieden, matrozen
player: spelers, sporters, atleten, lopers
artist: kunstenaars, artiesten, musici, muzikanten, zangers
hostage: gijzelaars, ontvoerden
guest: overnachtingen
farm: boerderijen, boeren
road: wegen, bruggen
bed: bedden, plaatsen, plekken
shot: schoten
donation: donaties, giften
apprentice: leerjongens, stagiairs
panel: windmolens, windturbines, zonnepanelen
stop: haltes, stations
"""
)
_EVENTS = table(
    r"""
die: stierf, stierven, gestorven, overleden, omgekomen, kwam(?:en)? om, komen om, gedood,
    verdronken, doodgeschoten, dood, om het leven, het leven gelaten, het leven gekost
injure: (?:zwaar|licht)?gewond(?:e)?, verwond, behandeld
serious: zwaar ?gewond, levensgevaar, ernstig gewond, kritiek
hospital: intensive care, ziekenhuis, ziekenhuizen
miss: vermist, spoorloos
arrest: aangehouden, hield(?:en)?(?: .*)? aan, gearresteerd, arresteerde[n]?, opgepakt,
    pakte[n]?(?: .*)? op, arrestaties, aanhoudingen
rescue: gered, redde[n]?, in veiligheid
evacuate: geëvacueerd, evacuatie, verlaten, moesten? .*huis uit
infect: besmet, positief getest, besmettingen
protest: demonstre\w+, gedemonstreerd, betoog\w*, protest\w*, geprotesteerd, betoging, de straat
    op, op de been, mars
strike: stak\w*, gestaakt, het werk neer
employ: werken, werkt, in dienst, telt .*werknemers
cut: schrap(?:t|pen|te), geschrapt, verdwijn(?:t|en), verdwenen, ontsla(?:at|an|gen), vervallen,
    op de tocht, vallen weg, wegvallen, sneuvelen, verlies van, verliezen
create: ontstaan, creë\w+, gecreëerd, aannemen, neemt .*aan, komen er .*bij, nieuwe banen,
    opleveren, levert .*op
vote: stemden? (?:voor|in), voor gestemd, aangenomen, kreeg, kregen, behaalde, haalde
against: tegen, verworpen, afgewezen
sign: ondertekend\w*, getekend, tekenden?, ondertekende[n]?
sentence: cel, celstraf, gevangenis\w*, veroordeeld
suspended: voorwaardelijk\w*
destroy: verwoest\w*, vernield\w*, afgebrand
damage: beschadigd\w*
flood: overstroomd\w*, onder water, ondergelopen, blank
build: gebouwd, bouwen, bouwt, gebouwde
sell: verkocht\w*, verkopen, verkoopt
buy: koopt, kocht, gekocht, kopen, neemt .*over, overgenomen
order: besteld\w*
deliver: geleverd\w*, afgeleverd
close: gesloten, dicht, sluit, sluiten, afgesloten, sluiting
cancel: geschrapt, uitgevallen, vielen .*uit, geannuleerd, afgelast
open: (?:her)?open(?:en|t|de|den|ing)?, geopend, gaat .*open
found: opgericht, oprichting, gesticht
elect: verkiezingen, stembus, gekozen, stemming
verdict: vonnis, uitspraak
power: zonder stroom, stroomstoring\w*, stroomuitval
deploy: ingezet, in actie, uitgerukt, bestreden, bestrijden
invite: uitgenodigd\w*
expect: verwacht\w*, gerekend, gepland\w*, voorspeld, begroot
arrive: kwamen? .*aan, aangekomen, bereikten
host: vangt .*op, opgevangen, opvang
live: wonen, woont, leven, leeft, telt .*inwoners
complain: klagen, klaagden?, geklaagd, beklagen
warn: gewaarschuwd, waarschuwing, ingelicht, gealarmeerd
last: duurde[n]?, duurt, geduurd, duren
lift: loonsverhoging, verhoging, stijging, meer loon
demand: eis(?:t|en|te|ten), vraagt, vragen, willen
carry: vervoerde[n]?, aan boord, geladen, lading
seize: in beslag, vond(?:en)?, gevonden, aangetroffen, onderschept\w*
steal: gestolen, buitgemaakt, stal(?:en)?, buit
leak: gelekt, vrijgekomen, kwam .*vrij, ontsnapt\w*, weggelekt, vrij
smell: stank, geur, lucht .*te ruiken, te ruiken
unhurt: ongedeerd
recall: teruggeroepen, roept .*terug, terugroepactie
breach: getroffen, gehackt, datalek, buitgemaakt
free: vrijgelaten, bevrijd, vrijlating
abduct: ontvoerd, verdwenen, verdween
sink: gezonken, zonk, kapseisde, vergaan
shoot: geschoten, schoot, schietpartij
vaccinate: ingeënt, gevaccineerd, vaccinaties, prikken
test: getest, testen
quarantine: quarantaine, geïsoleerd
fell: gekapt, omgewaaid, geveld
plant: geplant
cull: geruimd, afgemaakt, geslacht
donate: gedoneerd, geschonken, schonk
discover: ontdekt, opgegraven, geborgen
restore: gerestaureerd, gerenoveerd, renovatie, restauratie, opknapbeurt
resign: afgetreden, treedt .*af, trad .*af, opgestapt, stapt .*op, aftreden
begin: begon(?:nen)?, begint, start(?:te|en)?, van start
end: eindigt, eindigde, afgelopen, loopt .*af, beëindigd
delay: vertraging, vertraagd, uitgesteld
wait: wachttijd, wachten, wachtte[n]?
reach: hoog, hoogte
dive: diep, diepte
weigh: zwaar, weegt, woog, gewicht
attend: kwamen naar, bezochten, deden mee, namen deel, opkomst
apply: solliciteerden?, aanmeldingen, sollicitaties
speed: snelheid, reed, raasde, per uur
lead: leidt, leidde, aan het hoofd
"""
)
_PERIODS = table(
    r"""
quarter: \w*kwartaal\w*
half: halfjaar\w*, (?:eerste|tweede) helft
month: (?:per|elke|iedere) maand, maandelijkse?
year: (?:per|elk|ieder) jaar, jaarlijkse?, jaar(?:omzet|winst|cijfers)\w*
week: (?:per|elke|iedere) week, wekelijkse?
day: (?:per|elke|iedere) dag, dagelijkse?
hour: per uur
"""
)

CONCEPTS = Concepts(
    things=_THINGS,
    events=_EVENTS,
    periods=_PERIODS,
    part="van wie|onder wie|waaronder|waarvan|van hen|onder hen|onder de \\w+",
    of_these="van (?:de|die|hen|deze) (?:\\w+ )?\\w+",
    change="met|min|plus",
    level="op|tot|naar|bedraagt|bedroeg",
    more="meer|minder|hoger|lager",
    withdrawn="niet|in plaats van|en niet",
    reported="zoals (?:eerst|eerder|aanvankelijk)|(?:eerst|eerder|aanvankelijk) (?:werd )?(?:gemeld"
    "|gezegd|gedacht|bericht)",
    corrected="gecorrigeerd|corrigeer\\w*|bijgesteld|herzien",
)
