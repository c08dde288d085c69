from __future__ import annotations

from pipeline.lang.de.firmness import FIRMNESS
from pipeline.lang.manner import Manner, Relays, Sources
from pipeline.lang.speech import phrases, words

_SOURCES = Sources(
    roles=words(
        """
        abgeordneter aktivist aktionär anlieger anwohner anwalt anwältin arzt ärztin augenzeuge
        aussteller bauer beamter beamtin berater beschäftigter besitzer besucher betroffener
        betreiberin bewohner bischof botschafter bürger bürgermeister chef chefin demonstrant dekan
        diplomat dirigent eigentümer einwohner eltern ermittler experte expertin fachleute fahrer
        fahrgast fan forscher freund freundin förster frau gast gastgeber gastwirt gewerkschafter
        gründer gutachter haltern händler hausmeister helfer historiker informatiker ingenieur
        inhaber intendant jäger jugendliche jurist kandidat kapitän kassenwart käufer kind kinder
        klägerin kläger kollege kollegen kollegin kommandant könig königin kommissar kunde kundin
        künstler landrat landrätin landwirt lehrer leiter leiterin mann mandant meister meisterin
        mediziner mieter minister ministerin mitarbeiter mitglied mitglieder moderator mutter
        nachbar nachbarn nachbarin opfer papst partner passagier passant patient pfarrer pfleger
        pilot platzwart polizist präsident premier professor prominenter psychologe regisseur
        reporter retter richter rätin sanitäter schauspieler schiedsrichter schriftsteller schüler
        schwester senator sohn soldat sportler sprecher staatsanwalt staatsanwältin student
        studierende tester teilnehmer tochter torwart trainer unternehmer urlauber vater verdächtige
        verkäufer verletzter verteidiger vertreter verwandte vorsitzende vorsitzender vorstand
        wähler wanderer wirt wissenschaftler witwe zeuge zeugin zuschauer überlebende unterhändler
        angehörige angeklagte angeklagter angestellter angestellte minderheit gäste ärzte räte
        anwälte innensenator
        """
    ),
    role_endings=(
        "ler",
        "lerin",
        "loge",
        "login",
        "ist",
        "istin",
        "eur",
        "eurin",
        "iker",
        "ikerin",
        "ant",
        "antin",
        "händler",
        "fahrer",
        "schützer",
        "träger",
        "geber",
        "nehmer",
        "halter",
        "chef",
        "leiter",
        "führer",
        "sprecher",
        "kundige",
        "beauftragte",
        "räte",
        "rätin",
        "leute",
        "frau",
    ),
    bodies=words(
        """
        agentur airline allianz amt anstalt arbeitsgemeinschaft armee aufsicht bahn bank behörde
        betrieb brauerei bund bündnis bundeswehr börse dienst dienststelle direktion fabrik
        feuerwehr firma fraktion genossenschaft gericht gerichtshof geschäftsführung gesellschaft
        gewerkschaft gremium gruppe hersteller hochschule holding initiative innung institut
        institution justiz kabinett kammer kanzlei kanzleramt kette kirche klinik klub koalition
        kollektiv kombinat komitee kommission kommune konzern krankenhaus krankenkasse landkreis
        leitstelle leitung liga magistrat magazin marine medium militär ministerium moschee museum
        netzwerk opposition orden partei parlament plattform polizei portal post presse präsidium
        rathaus redaktion reederei regierung sender senat staatsanwaltschaft stadtrat start-up
        startup stiftung studie theater umfrage union universität unternehmen verband verein
        vereinigung verlag versicherung versicherer verwaltung vorstand werft werk zeitschrift
        zeitung zentrale zentralbank zentrum zoll blatt bericht mitteilung erklärung gutachten
        papier dokument analyse statistik stadtwerke kreisverwaltung betreiber anbieter stadt
        gemeinde land staat führung airport ausschuss band beirat bundestag consortium festival
        flughafen gemeinderat hafen heim hotel jobcenter jury kita konsortium kreistag landtag
        mannschaft museum rechnungshof restaurant schule sparkasse team versorger zoo
        """
    ),
    body_endings=(
        "amt",
        "bund",
        "rat",
        "bank",
        "werk",
        "dienst",
        "kasse",
        "werke",
        "verein",
        "post",
        "blatt",
    ),
    unnamed=words(
        """
        insider insidern eingeweihte eingeweihten kreise kreisen umfeld quelle quellen informant
        informanten kritiker kritikern beobachter beobachtern gegner gegnern skeptiker jemand
        unbekannte unbekannter person personen medienberichten medienberichte gerüchten medien
        gewährsleute vertraute vertrauter vertrauten anonymus
        """
    ),
    unnamed_endings=("kreise", "kreisen", "quelle", "quellen"),
    crowds=words("einige manche viele andere mehrere man leute etliche mancher"),
    nameless=phrases(
        """
        anonym bleiben, anonym bleiben möchte, nicht genannt werden, nicht zitiert werden, nicht
        namentlich genannt, namentlich nicht genannt, namentlich nicht genannte, seinen namen nicht,
        ihren namen nicht, ungenannt, ungenannte, ungenannter, vertraut sind, vertraut ist,
        vertraute person, nicht mit namen, unter der bedingung der anonymität, auf anonymität,
        anonymer, anonyme, anonymen, namen nicht nennen, namen nicht in der zeitung, kenntnis haben,
        kenntnis der vorgänge, um anonymität, nicht befugt, wissen aus der
        """
    ),
    named_pronouns=words("er sie ihm ihr ihn ich sein seine ihre"),
    body_pronouns=words("es"),
    plurals=("innen", "en", "in", "er", "es", "n", "s", "e"),
    titles=words("herr herrn frau dr prof professor hr fr st ing dipl"),
)

_RELAYS = Relays(
    anywhere=phrases(
        """
        in einem interview mit, im interview mit, in einem gespräch mit, im gespräch mit, in einem
        interview für, in einem beitrag für, in einem gastbeitrag für, in einem brief an, in einem
        schreiben an, in einer mail an, in einer e-mail an, auf anfrage von, auf anfrage, auf
        nachfrage von, auf nachfrage, im interview, in einem interview, auf fragen von, auf fragen
        der
        """
    ),
    beside=phrases("gegenüber"),
    to_hearers=phrases("an, zu, vor"),
    through=phrases("über, durch, via"),
    by_way_of=phrases("via"),
    on_air=phrases("im, in der, in, bei, auf, beim"),
    media=words(
        """
        fernsehen radio rundfunk funk sender zeitung post blatt magazin podcast talkshow sendung
        nachrichten journal kurier anzeiger rundschau tv presse morgenmagazin tagesschau spiegel
        bote kanal
        """
    ),
    citing=phrases(
        """
        unter berufung auf, unter verweis auf, mit bezug auf, mit berufung auf, unter bezug auf
        """
    ),
    authorities=phrases(
        """
        laut, nach angaben von, nach angaben der, nach angaben des, nach einem bericht der, nach
        einem bericht des, nach einem bericht von, einem bericht der, nach informationen der, nach
        informationen des, nach informationen von
        """
    ),
    reporting=words(
        """
        berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb
        schreiben zitiert zitierte
        """
    ),
    quoting=words("zitiert zitierte zitieren zitierten"),
    telling=words(
        """
        sagen erzählen mitteilen berichten schildern erklären schreiben verraten bestätigen
        versichern antworten anvertrauen gestehen bekanntgeben beichten melden beteuern offenbaren
        entgegnen erläutern zusichern
        """
    ),
    object_telling=frozenset(),
    dative=words(
        """
        dem den der einem einer diesem dieser seinem seiner seinen ihrem ihrer ihren unserem unserer
        uns mir ihm ihr ihnen mehreren
        """
    ),
    doubtful_dative=words("der einer dieser seiner ihrer unserer"),
    hearers=words(
        """
        journalisten journalist reporter reportern uns mir ihm ihr ihnen publikum abgeordneten
        delegierten zuhörern freunden freunde kollegen eltern vertrauten anhängern gericht ausschuss
        bundestag landtag polizei presse agentur nachrichtenagentur wir
        """
    ),
    helpers=words(
        """
        anwalt anwältin anwälte anwälten sprecher sprecherin management verein verband partei
        berater agentur firma büro pressestelle agenten kanzlei rechtsanwalt mittelsmann vermittler
        kanäle medien dienst kanal zeitung
        """
    ),
    linking=words("von und"),
    no_hearers=words(
        """
        vorjahr vorjahres vormonat montag dienstag mittwoch donnerstag freitag samstag sonntag
        vorquartal tag abend morgen woche jahr mal grund weg ende twitter facebook instagram
        telegram tiktok linkedin youtube mail e-mail email
        """
    ),
)

MANNER = Manner(sources=_SOURCES, relays=_RELAYS, firmness=FIRMNESS)
