from __future__ import annotations

from pipeline.lang.marked import MarkedWords
from pipeline.lang.words import words

MARKED = MarkedWords(
    distancing=words(
        """
        sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem so-genannte genannten
        angeblich angebliche angeblichen angeblicher selbsternannte selbsternannten selbsternannter
        vermeintliche vermeintlichen vermeintlicher
        """
    ),
    naming=words(
        """
        heißt heißen hieß hießen heiße geheißen getauft taufte tauften tauft genannt genannte
        genannten genannter namens betitelt betitelte benannt benannte benannten alias bekannt
        bekannte bekannten bekannter umbenannt lautet lauten lautete titels nannte nannten nennt
        nennen
        """
    ),
    works=words(
        """
        film filme buch bücher roman romans krimi thriller novelle erzählung kurzgeschichte gedicht
        gedichtband sachbuch bestseller memoiren autobiografie lied lieder liedes song songs hit
        single album albums platte hymne ballade serie sendung show talkshow podcast reihe rubrik
        kolumne stück stücks stücke theaterstück schauspiel oper operette musical ballett drama
        komödie tragödie doku dokumentation gemälde bild skulptur plastik fotografie zyklus
        ausstellung schau studie aufsatz essay artikel beitrag vortrag vorlesung festival messe fest
        konferenz tagung kongress kampagne aktion projekt projekts programm programms programme
        initiative gesetz richtlinie verordnung tournee tour spiel videospiel computerspiel
        dokumentarfilm spielfilm kurzfilm kinofilm fernsehfilm kinderbuch jugendbuch bilderbuch
        volkslied weihnachtslied kirchenlied fernsehshow tv-show motto titel titels thema themas
        überschrift kapitel symphonie sinfonie kantate oratorium drehbuch comic märchen hörspiel
        wettbewerb aktionstag quiz staffel folge episode
        """
    ),
    named=words(
        """
        schiff schiffs schiffe fregatte yacht jacht fähre frachter tanker dampfer raddampfer
        kreuzfahrtschiff segler segelschiff u-boot segelboot fischerboot rettungsboot motorboot
        schlauchboot kutter boot boote trawler jolle containerschiff flugzeug sonde raumsonde
        raumschiff raumfähre satellit satelliten rakete rover teleskop hotel restaurant gasthaus
        gasthof gaststätte wirtshaus lokal kneipe bar café cafe disko diskothek club klub nachtclub
        kino theater verein vereins stiftung gruppe gruppen gruppierung band orchester chor trio
        quartett bande partei bündnis bündnisses bürgerinitiative initiative verband organisation
        gewerkschaft firma unternehmen marke produkt medikament mittel präparat impfstoff wirkstoff
        software programm app plattform portal netzwerk sturm orkan hurrikan taifun zyklon tief
        tiefdruckgebiet hoch straße platz haus siedlung preis pferd hund operation mission soko
        einheit sondereinheit spezialeinheit sonderkommission zeitung wochenzeitung tageszeitung
        blatt zeitschrift magazin sender nachrichtenmagazin wochenmagazin illustrierte
        boulevardzeitung fachzeitschrift agentur liste fraktion klinik schule kita kindergarten
        wohnheim heim zentrum einrichtung stollen grube zeche schacht windpark kraftwerk tunnel zug
        lokomotive modell typ klasse kategorie miliz brigade bataillon division rebellengruppe
        terrorgruppe terrororganisation satellitenprojekt forschungsschiff kaufhaus zirkus turm
        hochhaus computer supercomputer virus wurm trojaner
        """
    ),
    made=words(
        """
        spielt spielte spielten singt sang sangen gesungen inszeniert inszenierte drehte gedreht
        läuft lief komponierte komponiert verfilmt verfilmte erzählt moderiert moderierte erschien
        erscheint erschienen veröffentlicht veröffentlichte premiere uraufgeführt gezeigt
        ausgezeichnet gewann regisseur regisseurin autor autorin moderator moderatorin drehbuch
        darsteller darstellerin roman rolle hauptrolle zugabe uraufführung
        """
    ),
    wording=words(
        """
        wort worts wörter wörtern begriff begriffs begriffe begriffen ausdruck ausdrucks vokabel
        buchstabe buchstaben silbe bezeichnung formulierung schreibweise bedeutet bedeuten schreibt
        ersetzt gestrichen kürzel abkürzung stichwort schlagwort etikett lateinisch englisch deutsch
        übersetzt wörtlich synonym
        """
    ),
    experts=words(
        """
        fachleute fachleuten experten forscher mediziner ärzte ökonomen juristen wissenschaftler
        ingenieure psychologen biologen physiker fachsprache fachjargon jargon branche handel
        szene"""
    ),
    speaks=words("spricht sprechen sprach sprachen versteht verstehen"),
    common=words(
        """
        volksmund spitzname spitznamen spitznamens fans anhänger anhängern kosename decknamen
        deckname kampfname künstlername pseudonym szenename landläufig umgangssprachlich
        liebevoll jeder alle überall
        """
    ),
    shown=words(
        """
        transparent transparente transparenten plakat plakate plakaten aufschrift aufschriften
        banner bannern parole parolen sprechchor sprechchöre sprechchören slogan slogans schild
        schilder schildern rufe rufen riefen ruf skandierten skandierte skandieren spruch sprüche
        sprüchen graffiti losung losungen t-shirts t-shirt prangte gesprüht schlagzeile titelte
        titelten inschrift tweet hashtag
        """
    ),
    disputes=words(
        """
        vorwurf vorwürfe vorwürfen vorgeworfen wirft warf werfen warfen kritik kritisiert
        kritisierte kritisierten warnt warnte warnten warnung beklagt beklagte beklagten beklagen
        beschuldigt beschuldigte rede spricht sprach sprachen sprechen wegen angekündigt
        angekündigte angekündigten versprochene versprochenen geforderte geforderten forderung
        verdacht ablehnung lob
        """
    ),
    views=words(
        """
        sieht sehen sah sahen hält halten hielt findet finden fand fühlt fühlen fühlte zeigte
        zeigten zeigt bezeichnet bezeichnete bezeichneten nannte nannten nennt nennen beschreibt
        beschrieb beschrieben wertet wertete werteten bewertet bewertete stuft stufte
        wirkt wirkte wirkten gewirkt sicht ansicht augen meinung einschätzung
        """
    ),
    persons=words(
        """
        ich wir mich mir uns mein meine meinen meinem meiner unser unsere unseren unserem du dich
        dir dein deine deinen euch euer eure sie ihnen bitte ja nein danke hallo leute
        """
    ),
    anyone=words("man viele manche jeder"),
    indefinite=words("ein eine einen einem einer eines"),
    joins_nouns=True,
)
