from __future__ import annotations

from pipeline.lang.de.manner import MANNER
from pipeline.lang.de.marked import MARKED
from pipeline.lang.de.verbs import KONJUNKTIV, KONJUNKTIV_ENDINGS, VERBS
from pipeline.lang.speech import Speech, phrases, words

SPEECH = Speech(
    verbs=VERBS,
    noun_like=frozenset(),
    impersonal=words("es"),
    cue_nouns=words(
        """
        anklage ankündigung annahme ansicht argument aussage auffassung angabe angaben antwort
        appell bedingung befürchtung begründung behauptung bemerkung bericht berichte bitte
        botschaft einschätzung empfehlung erklärung ergebnis fazit forderung frage gerücht gerüchte
        hinweis hoffnung idee kritik meinung meldung mitteilung motto prognose rat schluss sorge
        standpunkt these theorie überzeugung urteil verdacht vermutung versprechen vorhersage
        vorschlag vorwurf vorwürfe warnung wunsch zitat zusage zweifel worte worten stellungnahme
        kommentar urteils
        """
    ),
    sources=phrases(
        """
        laut, gemäß, so wörtlich, unter berufung auf, mit den worten von, ausweislich, lt., den
        worten
        """
    ),
    own_sources=phrases(
        """
        nach eigenen angaben, eigenen angaben zufolge, nach eigenem bekunden, nach eigener aussage,
        nach eigener darstellung, eigenen worten zufolge, nach eigenen worten
        """
    ),
    source_nouns=words(
        """
        angaben angabe ansicht meinung auffassung aussage aussagen darstellung einschätzung worten
        informationen information bericht berichten berichts überzeugung schätzung schätzungen
        meldung meldungen erkenntnissen mitteilung auskunft sicht wunsch willen medienberichten
        medienangaben presseberichten polizeiangaben behördenangaben agenturangaben zeugenaussagen
        medieninformationen expertenmeinung pressemitteilung agenturberichten zeitungsberichten
        unternehmensangaben agenturmeldungen presseangaben augenzeugenberichten bekunden vorstellung
        vorstellungen veranstalterangaben herstellerangaben berechnungen studie umfrage
        """
    ),
    noun_openers=words("nach aus lt"),
    after_sources=words("zufolge nach"),
    so_words=phrases("so, so auch"),
    as_words=words("wie"),
    anaphors=words("demnach wonach demzufolge"),
    hearsay=phrases("dem vernehmen nach"),
    complementizers=words("dass daß ob"),
    question_words=words(
        """
        wie warum was wer wann wo welche welcher welches weshalb wieso woher womit
        """
    ),
    infinitive="zu",
    reported_mood=KONJUNKTIV,
    reported_endings=KONJUNKTIV_ENDINGS,
    reported_aux=words(
        """
        hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten
        """
    ),
    have=words("hat haben hatte hatten habe hätte hätten"),
    be=words(
        """
        wird werden wurde wurden ist sind war waren worden sei seien werde sein
        """
    ),
    modals=words(
        """
        kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen
        wollte wollten darf dürfen durfte mag möchte möchten könnte könnten
        """
    ),
    finite=words(
        """
        hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können konnte soll
        sollen will wollen muss müssen darf kommt kam geht ging gehen gibt gab steht stand stehen
        liegt lag liegen bleibt blieb handelt handele kamen starben starb begann sei seien habe
        hätte wäre würde werde könne solle wolle müsse dürfe sollte wollte könnte könnten möchte
        sollten basiert besteht bestehen erhielt erhält führt führte zeigt nimmt nahm befindet
        befinden
        """
    ),
    pronouns=words(
        """
        er sie es man wir ich dieser diese dieses jener beide viele einige manche andere ihr
        """
    ),
    relatives=words("der die das den dem denen deren dessen welcher welche"),
    determiners=words(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen
        jener jene sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser
        unsere kein keine mehrere viele einige alle beide manche zahlreiche andere anderer anderen
        vieler mehrerer zwei drei vier fünf sechs sieben acht neun zehn
        """
    ),
    prepositions=words(
        """
        in im ins an am ans auf aufs aus bei beim bis durch für gegen gegenüber hinter mit nach
        neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen anlässlich
        angesichts aufgrund bezüglich hinsichtlich innerhalb außerhalb per pro laut binnen mithilfe
        """
    ),
    inner=words("von vom der des und für aus beim & sowie"),
    conjunctions=words("und aber oder doch sondern denn jedoch"),
    subordinators=words(
        """
        weil obwohl während nachdem bevor wenn als da damit sodass seit sobald falls indem dass daß
        ob wie worauf wobei woraufhin
        """
    ),
    adverbs=words(
        """
        heute gestern morgen auch zudem außerdem dabei dazu daraufhin dagegen bereits zuvor später
        weiter weiterhin ferner jetzt nun noch schon so dort hier damit darin daher deshalb
        allerdings jedoch inzwischen zunächst schließlich wörtlich kürzlich unterdessen ebenfalls
        gleichzeitig zugleich erst nur selbst offiziell dann davor danach demgegenüber hierzu
        darüber anschließend montag dienstag mittwoch donnerstag freitag samstag sonntag öffentlich
        mehrfach erneut sinngemäß abschließend ausdrücklich darauf sich nicht lediglich eigentlich
        """
    ),
    names_of=phrases(
        """
        unter dem namen, unter dem titel, unter dem motto, mit dem namen, mit dem titel, namens,
        sogenannte, sogenannten, sogenannter, so genannte, so genannten, so genannter, genannt,
        genannte, genannten, getauft, getaufte, titel, namen, name, bekannt als, alias, begriff,
        wort, motto, thema, rubrik, kategorie, spitznamen, dem stichwort, als
        """
    ),
    title_nouns=words(
        """
        film buch roman lied album serie zeitung zeitschrift magazin sendung projekt schiff hotel
        band gruppe organisation partei operation aktion initiative verein firma marke spiel preis
        sender nachrichtenmagazin tageszeitung wochenzeitung hurrikan raumfähre discovery zeitungen
        """
    ),
    quoting_nouns=words(
        """
        transparent transparente transparenten plakat plakate plakaten aufschrift parole parolen
        sprechchöre slogan schild rufe rufen sprüche wortlaut zitat frage antwort schlagzeile worten
        worte satz steht stand wörtlich
        """
    ),
    role_nouns=words(
        """
        bewohner anwohner eltern ärzte lehrer bauern studenten beamten forschern ministern anwälte
        sprecher sprecherin präsident präsidentin minister ministerin chef chefin direktor professor
        kanzler kanzlerin vorsitzende vorsitzender leiter leiterin experte experten expertin
        forscher forscherin wissenschaftler richter anwalt politiker politikerin bürgermeister
        künstler sekretär manager trainer autor journalist abgeordnete abgeordneter beamter beamte
        mitarbeiter entwickler analyst gründer botschafter kommissar kandidat senator gouverneur
        ermittler zeuge arzt lehrer tester testern mann frau vater mutter
        """
    ),
    organisation_nouns=words(
        """
        unternehmen konzern firma regierung ministerium behörde partei verband gewerkschaft
        universität kommission gericht amt polizei verein organisation gruppe bank institut agentur
        zeitung sender fraktion staatsanwaltschaft rat parlament kirche magazin studie bericht
        presseagentur nachrichtenagentur bundesregierung kommandozentrale gesellschaft hersteller
        """
    ),
    anonymous=words(
        """
        kreise kreisen insider insidern quellen quelle kritiker kritikern beobachter beobachtern
        gegner anhänger augenzeugen zeugen medienberichten medien viele einige manche andere man
        leute gerüchten unbekannte anwohner experten
        """
    ),
    negations=words(
        """
        nicht kein keine keinen keiner nie niemals weder kaum ohne
        """
    ),
    reflexives=words("sich mich selbst"),
    agents=words("von vom durch"),
    clitics=words("es dies ihm ihnen"),
    purposes=words("um ohne statt anstatt"),
    genitives=words("der des"),
    obliques=words("den dem"),
    settings=frozenset(),
    goes_on=(),
    adverb_endings=(),
    adjective_endings=("e", "en", "er", "es", "em"),
    verbal_endings=(),
    gerund_endings=(),
    participle_endings=("t", "en"),
    participle_prefixes=("be", "er", "ver", "ent", "zer", "wider", "über", "unter"),
    elided=words("s n ne nen nem ner"),
    manner=MANNER,
    marked=MARKED,
    verb_second=True,
    noun_capitals=True,
)
