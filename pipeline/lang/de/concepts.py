from __future__ import annotations

from pipeline.lang.concepts import Concepts, table

_THINGS = table(
    r"""
person: menschen, mensch, personen, person, leute, opfer, betroffenen?, verdächtigen?, männer,
    bürger, täter, personenzahl
dead: toten?, \w*todesopfer, tötungen, todesfälle[n]?, leichen, verstorbenen?, \w*todeszahl,
    opferzahl, totenzahl
injured: \w*verletzten?, verwundeten?
missing: vermissten?
arrest: \w*festnahmen?, festgenommenen?, verhaftungen, verhafteten?
child: kinder[n]?, jugendlichen?, minderjährigen?
woman: frauen
passenger: passagiere[n]?, fahrgästen?, fahrgäste, reisenden?, insassen, urlauber[n]?
resident: \w*einwohner[n]?, \w*bewohner[n]?, anwohner[n]?
employee: beschäftigten?, \w*mitarbeiter(?:n|innen)?, angestellten?, \w*arbeiter[n]?,
    belegschaft, arbeitnehmer[n]?, arbeitskräften?
job: \w*stellen, \w*arbeitsplätzen?, \w*jobs
member: \w*mitglieder[n]?
pupil: \w*schüler(?:n|innen)?
student: studierenden?, \w*studenten
teacher: lehrer(?:n|innen)?, lehrkräften?
patient: patient(?:en|innen)?
soldier: soldaten, soldatinnen
police: polizist(?:en|innen)?, beamten?, polizeikräften?
firefighter: feuerwehrleuten?, einsatzkräften?, helfer[n]?, rettungskräften?
demonstrator: \w*demonstrant(?:en|innen)?, protestierenden?, kundgebungsteilnehmer[n]?
visitor: \w*besucher[n]?, zuschauer[n]?, gästen?, \w*teilnehmer[n]?, teilnehmenden?
voter: wähler[n]?, wahlberechtigten?
customer: \w*kunden, nutzer[n]?, abonnenten
refugee: flüchtlingen?, geflüchteten?, migranten, asylbewerber[n]?
respondent: befragten?
vote: \w*stimmen, abgeordneten?
seat: sitzen?, mandate[n]?
signature: unterschriften
complaint: beschwerden, klagen, anzeigen
infection: \w*infektionen, \w*infizierten?, \w*fällen?, \w*erkrankungen
home: \w*häuser[n]?, \w*wohnungen, \w*gebäuden?
household: \w*haushalten?
vehicle: \w*fahrzeugen?, \w*autos, \w*wagen
train: \w*zügen?
flight: \w*flügen?
plane: \w*flugzeugen?, maschinen
ship: \w*schiffen?, booten?
bus: \w*bussen?, busse
school: \w*schulen
hospital: \w*kliniken, \w*krankenhäuser[n]?
shop: \w*filialen, geschäften?, läden
firm: \w*unternehmen, \w*firmen, \w*betrieben?
ticket: \w*karten, \w*tickets?
coin: \w*münzen
artwork: \w*gemälden?, \w*kunstwerken?, \w*werken?, \w*bildern?
animal: \w*tieren?, schafen?, kühen?, rindern?, schweinen?, hühnern?, vögeln?, \w*hunden?,
    \w*pferden?, wale[n]?
tree: \w*bäumen?
record: \w*datensätzen?, \w*konten, \w*profilen?
doctor: ärzten?, ärztinnen, \w*pflegekräften?, pfleger[n]?
crew: \w*besatzung, besatzungsmitglieder[n]?, seeleuten?, matrosen
player: spieler[n]?, sportler[n]?, athleten, läufer[n]?
artist: \w*künstler[n]?, musiker[n]?, sänger[n]?
hostage: geiseln?, entführten?
guest: übernachtungen
farm: \w*höfen?, bauern, landwirten?
road: \w*straßen, brücken
bed: \w*betten, \w*plätzen?
shot: schüssen?
donation: spenden
apprentice: auszubildenden?, azubis, lehrlingen?
panel: windräder[n]?, solaranlagen, \w*anlagen
stop: haltestellen, stationen, bahnhöfen?
"""
)
_EVENTS = table(
    r"""
die: starb(?:en)?, gestorben, sterben, getötet, tötete[n]?, ums leben, umgekommen,
    ertrank(?:en)?, ertrunken, erschossen, tot, leben gekostet, verstarb(?:en)?, starben
injure: (?:schwer|leicht)?verletzt(?:e[nr]?)?, verletzungen, verwundet, behandelt
serious: schwer verletzt, schwerverletzt\w*, lebensgefahr, lebensgefährlich
hospital: intensivstation, krankenhaus, kliniken?
miss: vermisst, verschollen
arrest: festgenommen, nahm(?:en)?(?: .*)? fest, verhaftet\w*, festnahmen?, in gewahrsam
rescue: gerettet, rettete[n]?, geborgen, in sicherheit
evacuate: evakuiert, verlassen, evakuierung, in sicherheit gebracht
infect: infiziert, angesteckt, positiv getestet, gemeldete[n]? fälle
protest: demonstrier\w*, protestier\w*, kundgebung, \w*demonstration, auf die straße, marsch\w*,
    \w*proteste?
strike: streik\w*, legten? .*arbeit nieder
employ: beschäftigt, arbeiten, arbeitet, angestellt
cut: streich(?:t|en), strich, gestrichen, (?:weg|ent)fallen, entlassen, entlässt, abbauen, baut
    .*ab, abgebaut, verlust von, verlier(?:t|en), entlassungen, stellenabbau, wegfallen, abbau
create: entstehen, schaff(?:t|en), geschaffen, einstellen, stellt .*ein, neue[n]?
    (?:stellen|arbeitsplätze|jobs)
vote: stimm(?:t|en|te|ten) (?:dafür|für|zu), für .*stimmten?, angenommen, entfielen auf,
    erhielt, bekam
against: dagegen, gegen .*stimmten?, stimmten? .*gegen, ablehn\w*, abgelehnt, lehnt\w* .*ab
sign: unterschr\w+, unterzeichnet\w*
sentence: haft, gefängnis, verurteilt\w*, freiheitsstrafe
suspended: bewährung
destroy: zerstört\w*, abgebrannt, niedergebrannt, verwüstet
damage: beschädigt\w*
flood: überflutet\w*, überschwemmt\w*, unter wasser, vollgelaufen
build: gebaut, bauen, baut, errichtet\w*, errichten
sell: verkauft\w*, verkaufte[n]?, absatz, abgesetzt
buy: kauft, kaufte[n]?, gekauft, erwarb, erwirbt, übernimmt, übernahm
order: bestellt\w*, geordert, bestellung\w*
deliver: geliefert, ausgeliefert, lieferte[n]?
close: geschlossen, schließ(?:t|en), schloss, gesperrt, schließung
cancel: gestrichen, ausgefallen, fielen .*aus, abgesagt, annulliert
open: eröffne[nt]\w*, öffn(?:et|en), eröffnung, wieder ?eröffnet
found: gegründet\w*, gründung, gründete[n]?
elect: gewählt, wahl, wählen, abstimmung, urnen
verdict: urteil\w*
power: ohne strom, stromausfall\w*
deploy: im einsatz, eingesetzt, rückte[n]? .*aus
invite: eingeladen\w*
expect: erwartet\w*, gerechnet, geplant\w*, prognos\w*, vorgesehen
arrive: kamen .*an, angekommen, ankünfte, erreichten, trafen .*ein
host: nimmt .*auf, aufgenommen, unterbring\w*, untergebracht
live: leben, wohnen, lebt, wohnt, zählt .*einwohner
complain: beschwer\w*, beklag\w*, klagten?
warn: gewarnt, informiert, alarmiert, warnung, benachrichtigt
last: dauer(?:t|te|ten|n), gedauert, andauer\w*
lift: anstieg, erhöhung, erhöht
demand: forder(?:t|n|te|ten), verlang(?:t|en|te|ten)
carry: geladen, transportiert\w*, an bord, ladung, beladen
seize: beschlagnahm\w*, sichergestellt, fanden?, entdeckt\w*
steal: erbeutet\w*, gestohlen, stahl(?:en)?, gestohlene[nrs]?
leak: aus(?:ge)?treten, traten? .*aus, entwichen?, ausgelaufen, freigesetzt
smell: geruch, gerochen, wahrzunehmen, riechen
unhurt: unverletzt
recall: zurückgerufen, ruft .*zurück, rief .*zurück, rückruf\w*
breach: betroffen, abgegriffen, gehackt, datenleck
free: freigelassen, befreit, freilassung
abduct: entführt, verschleppt, verschwand
sink: gesunken, sank, kenterte, untergegangen
shoot: geschossen, feuerte[n]?, schüsse
vaccinate: geimpft, impfungen
test: getestet, tests
quarantine: quarantäne, isoliert
fell: gefällt, abgeholzt, umgestürzt
plant: gepflanzt, aufgeforstet
cull: gekeult, notgeschlachtet
donate: gespendet, spendete[n]?
discover: entdeckt\w*, gefunden, geborgen, ausgegraben
restore: restauriert, saniert, sanierung
resign: zurückgetreten, trat .*zurück, rücktritt
begin: begann(?:en)?, beginnt, startet[e]?, gestartet, auftakt
end: endet[e]?, beendet, auslaufen, läuft .*aus, ausgelaufen
delay: verspätung\w*, verzögerung, verschoben
wait: wartezeit, warten, wartete[n]?
reach: hoch, höhe
dive: tiefe, tief
weigh: schwer, wiegt, gewicht
attend: besuchten, kamen zu\w*, nahmen teil, teilgenommen, zuschauer\w*
apply: beworben, bewerb\w*
speed: tempo, geschwindigkeit, raste, unterwegs
lead: führt, geführt, an der spitze, leitet
"""
)
_PERIODS = table(
    r"""
quarter: \w*quartal\w*
half: \w*halbjahr\w*
month: (?:pro|im|je|jeden) monat, monatlich\w*
year: (?:pro|im|je|jedes) jahr, jährlich\w*, jahres\w+
week: (?:pro|in der|je|jede) woche, wöchentlich\w*
day: (?:pro|am|je|jeden) tag, täglich\w*
hour: (?:pro|je) stunde, stündlich\w*
"""
)

CONCEPTS = Concepts(
    things=_THINGS,
    events=_EVENTS,
    periods=_PERIODS,
    part="davon|darunter|hiervon|unter ihnen|von ihnen|unter den \\w+",
    of_these="(?:der|von den|dieser) (?:\\w+ )?\\w+",
    change="um|minus|plus",
    level="auf|bei|liegt|beträgt|betrug|lag",
    more="mehr|weniger|höher|niedriger",
    withdrawn="nicht|statt|anstatt|statt der|nicht die",
    reported="wie (?:zunächst|zuerst|anfangs|ursprünglich|bisher|früher)|(?:zunächst|zuerst|anfangs"
    "|ursprünglich|bislang|zuvor) (?:gemeldet|berichtet|angegeben|genannt)",
    corrected="korrigier\\w*|berichtig\\w*|revidier\\w*",
)
