from __future__ import annotations

from pipeline.lang.speech import Speech, phrases, verb_table, words

_VERBS = {
    ("say", "qc"): """
        sagen sagt sagte sagten gesagt; erklären erklärt erklärte erklärten; berichten
        berichtet berichtete berichteten; schreiben schreibt schrieb schrieben geschrieben;
        betonen betont betonte betonten; bestätigen bestätigt bestätigte bestätigten; sprechen
        spricht sprach sprachen gesprochen; äußern äußert äußerte äußerten geäußert; melden
        meldet meldete meldeten gemeldet; erläutern erläutert erläuterte; bekräftigen
        bekräftigt bekräftigte bekräftigten; verkünden verkündet verkündete verkündeten;
        entgegnen entgegnet entgegnete; antworten antwortet antwortete antworteten
        geantwortet; erwidern erwidert erwiderte; ergänzen ergänzt ergänzte; unterstreichen
        unterstreicht unterstrich; formulieren formuliert formulierte; kommentieren
        kommentiert kommentierte; konstatieren konstatiert konstatierte; bemerken bemerkt
        bemerkte; erwähnen erwähnt erwähnte; zitieren zitiert zitierte zitierten; lauten
        lautet lautete lauteten; heißen heißt hieß geheißen; schildern schildert schilderte
        schilderten geschildert; erzählen erzählt erzählte erzählten; resümieren resümiert
        resümierte; präzisieren präzisierte; rufen rief riefen gerufen; skandieren skandiert
        skandierte skandierten; twittern twitterte twitterten; posten postete; informieren
        informiert informierte informierten; verlautbaren verlautbart verlautbarte; besagen
        besagt besagte; versichern versichert versicherte versicherten; beteuern beteuert
        beteuerte beteuerten; verweisen verweist verwies verwiesen; erinnern erinnert
        erinnerte; mit+teilen teilt teile teilte teilten | mitgeteilt mitzuteilen;
        bekannt+geben gibt gebe gab gaben gegeben; an+geben gibt gab gaben | angegeben;
        hinzu+fügen fügt fügte fügten | hinzugefügt; aus+führen führt führte führten |
        ausgeführt; fest+stellen stellt stellte stellten | festgestellt; klar+stellen stellt
        stellte stellten | klargestellt; hin+weisen weist wies wiesen | hingewiesen;
        fort+fahren fährt fuhr; an+merken merkt merkte | angemerkt; wieder+geben gibt gab;
        dar+legen legt legte legten | dargelegt; aus+sagen sagt sagte sagten | ausgesagt;
        hervor+heben hebt hob hoben | hervorgehoben; heraus+streichen streicht strich;
        hervor+gehen geht ging | hervorgegangen; bekannt+machen macht machte machten gemacht;
        aus+rufen ruft rief; deutlich+machen macht machte machten; klar+machen macht machte
        machten; ein+wenden wendet wandte wandten; wissen+lassen lässt ließ ließen; mit+reden;
        vor+lesen; zusammen+fassen fasst fasste
    """,
    ("claim", "qc"): """
        behaupten behauptet behauptete behaupteten; argumentieren argumentiert argumentierte
        argumentierten; begründen begründet begründete begründeten; meinen meint meinte
        meinten gemeint; urteilen urteilt urteilte urteilten; vor+geben gibt gab; suggerieren
        suggeriert suggerierte; mutmaßen mutmaßt mutmaßte; spekulieren spekuliert spekulierte
        spekulierten; plädieren plädiert plädierte plädierten; vertreten vertritt vertrat;
        unterstellen unterstellt unterstellte; nach+sagen | nachgesagt; dar+stellen stellt
        stellte | dargestellt
    """,
    ("deny", "qco"): """
        bestreiten bestreitet bestritt bestritten; dementieren dementiert dementierte
        dementierten; leugnen leugnet leugnete; verneinen verneint verneinte; widersprechen
        widerspricht widersprach widersprachen widersprochen; zurück+weisen weist wies wiesen
        | zurückgewiesen; ab+streiten streitet stritt stritten | abgestritten; bezweifeln
        bezweifelt bezweifelte
    """,
    ("admit", "qc"): """
        ein+räumen räumt räumte räumten | eingeräumt; zu+geben gibt gab gaben | zugegeben;
        gestehen gesteht gestand gestanden; ein+gestehen gesteht gestand | eingestanden;
        bedauern bedauert bedauerte bedauerten
    """,
    ("warn", "qc"): """
        warnen warnt warnte warnten gewarnt; drohen droht drohte drohten gedroht; mahnen mahnt
        mahnte mahnten gemahnt; befürchten befürchtet befürchtete befürchteten; an+drohen
        droht drohte drohten | angedroht; prognostizieren prognostiziert prognostizierte
    """,
    ("demand", "qcio"): """
        fordern fordert forderte forderten gefordert; verlangen verlangt verlangte verlangten;
        auf+fordern fordert forderte forderten | aufgefordert aufzufordern; empfehlen
        empfiehlt empfahl empfahlen empfohlen; bitten bittet bat baten gebeten; appellieren
        appelliert appellierte appellierten; raten rät riet rieten; auf+rufen ruft rief riefen
        | aufgerufen; vor+schlagen schlägt schlug schlugen | vorgeschlagen; drängen drängt
        drängte drängten; beantragen beantragt beantragte; befehlen befahl befohlen; an+ordnen
        ordnete | angeordnet; an+weisen wies | angewiesen; an+mahnen mahnt mahnte | angemahnt;
        befürworten befürwortet befürwortete befürworteten
    """,
    ("ask", "qc"): """
        fragen fragt fragte fragten gefragt; wissen+wollen will wollte wollten; zweifeln
        zweifelt zweifelte; erfragen
    """,
    ("announce", "qci"): """
        an+kündigen kündigt kündigte kündigten | angekündigt; beschließen beschließt beschloss
        beschlossen; entscheiden entscheidet entschied entschieden; erwägen erwägt erwog;
        planen plant plante planten; signalisieren signalisiert signalisierte signalisierten;
        vereinbaren vereinbart vereinbarten
    """,
    ("promise", "qcio"): """
        versprechen verspricht versprach versprachen versprochen; zu+sagen sagt sagte sagten |
        zugesagt; zu+sichern sichert sicherte sicherten | zugesichert; garantieren garantiert
        garantierte; geloben gelobte; an+bieten bietet bot boten | angeboten; schwören schwor
    """,
    ("criticise", "qc"): """
        kritisieren kritisiert kritisierte kritisierten; bemängeln bemängelt bemängelte
        bemängelten; beklagen beklagt beklagte beklagten; vor+werfen wirft warf warfen |
        vorgeworfen; verurteilen verurteilt verurteilte verurteilten; an+prangern prangert
        prangerte prangerten | angeprangert; beschuldigen beschuldigt beschuldigte
        beschuldigten; rügen rügt rügte; monieren moniert monierte; beschweren beschwert
        beschwerte beschwerten; ab+lehnen lehnt lehnte lehnten | abgelehnt; klagen klagt
        klagte klagten; protestieren protestiert protestierten; an+greifen greift griff |
        angegriffen; attackieren attackiert attackierte
    """,
    ("praise", "q"): """
        loben lobt lobte lobten gelobt; begrüßen begrüßt begrüßte begrüßten; würdigen würdigt
        würdigte würdigten gewürdigt; verteidigen verteidigt verteidigte
    """,
    ("label", "ql"): """
        nennen nennt nannte nannten genannt; bezeichnen bezeichnet bezeichnete bezeichneten;
        beschreiben beschreibt beschrieb beschrieben; charakterisieren charakterisiert
        charakterisierte; titulieren tituliert titulierte; ein+stufen stuft stufte stuften;
        werten wertet wertete gewertet; bewerten bewertet bewertete; vergleichen vergleicht
        verglich verglichen; brandmarken
    """,
    ("think", "qc"): """
        glauben glaubt glaubte glaubten geglaubt; vermuten vermutet vermutete vermuteten;
        denken denkt dachte dachten gedacht; aus+gehen geht ging gehen gingen | ausgegangen
        auszugehen; an+nehmen nimmt nahm nahmen | angenommen; erwarten erwartet erwartete
        erwarteten; rechnen rechnet rechnete rechneten; schätzen schätzt schätzte schätzten
        geschätzt; ein+schätzen schätzt schätzte; überzeugen überzeugt; befinden befand;
        folgern folgert folgerte; schließen schließt schloss; an+sehen sieht sah sahen |
        angesehen; halten hält hielt hielten; einig; sicher; überlegen überlegt
    """,
    ("hope", "qc"): """
        hoffen hofft hoffte hofften gehofft; wünschen wünscht wünschte wünschten gewünscht;
        erhoffen erhofft erhoffte erhofften
    """,
    ("find", "qc"): """
        ergeben ergibt ergab ergaben; belegen belegt belegte; zeigen zeigt zeigte zeigten
        gezeigt; heraus+finden findet fand fanden | herausgefunden; ermitteln ermittelt
        ermittelte
    """,
}

SPEECH = Speech(
    verbs=verb_table(_VERBS),
    noun_like=frozenset(),
    impersonal=words("es"),
    cue_nouns=words(
        """
        anklage ankündigung annahme ansicht argument aussage auffassung angabe angaben antwort
        appell bedingung befürchtung begründung behauptung bemerkung bericht berichte bitte
        botschaft einschätzung empfehlung erklärung ergebnis fazit forderung frage gerücht
        gerüchte hinweis hoffnung idee kritik meinung meldung mitteilung motto prognose rat
        schluss sorge standpunkt these theorie überzeugung urteil verdacht vermutung versprechen
        vorhersage vorschlag vorwurf vorwürfe warnung wunsch zitat zusage zweifel worte worten
        stellungnahme kommentar urteils
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
        nach eigenen angaben, eigenen angaben zufolge, nach eigenem bekunden, nach eigener
        aussage, nach eigener darstellung, eigenen worten zufolge, nach eigenen worten
        """
    ),
    source_nouns=words(
        """
        angaben angabe ansicht meinung auffassung aussage aussagen darstellung einschätzung worten
        informationen information bericht berichten berichts überzeugung schätzung schätzungen
        meldung meldungen erkenntnissen mitteilung auskunft sicht wunsch willen medienberichten
        medienangaben presseberichten polizeiangaben behördenangaben agenturangaben zeugenaussagen
        medieninformationen expertenmeinung pressemitteilung agenturberichten zeitungsberichten
        unternehmensangaben agenturmeldungen presseangaben augenzeugenberichten bekunden
        vorstellung vorstellungen veranstalterangaben herstellerangaben berechnungen studie
        umfrage
        """
    ),
    noun_openers=words("nach aus lt"),
    after_sources=words("zufolge nach"),
    so_words=("so", "so auch"),
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
    reported_mood=words(
        """
        sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe liege
        lasse mache bleibe nehme sehe finde halte führe zeige bringe spreche trage bestehe gelte
        handle handele brauche scheine sage laufe lebe stelle setze gehöre denke glaube fehle
        diene erhalte bekomme erwarte verstehe versuche arbeite biete bedeute verfüge befinde
        beginne entspreche nutze profitiere unterstütze bereite suche leiste treffe treibe ziehe
        werfe hoffe rechne reiche spiele verliere gewinne zahle wachse sinke steige drohe
        verhindere erkläre verletze verstoße richte benötige stünde stünden gäbe gäben käme kämen
        brächte brächten ließe ließen plane wirke zeuge betreffe rette schütze bemühe beruhe
        basiere verursache gefährde schade helfe kenne heiße hänge falle vertrete verlange fordere
        begrüße bedauere bedaure hätten hätte wäre wären würde würden
        """
    )
    - words("hätten hätte wäre wären würde würden"),
    reported_endings=phrases(
        """
        stelle, setze, nehme, gebe, gehe, komme, stehe, halte, lasse, mache, bringe, führe, sehe,
        ziehe, werfe, trage, biete, stütze, bleibe, finde, liege, schließe, lege, leiste, spreche,
        schaffe, weise, treffe, falle, ergreife, fordere, iere, lehne, suche, handle, steige
        """
    ),
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
        kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will
        wollen wollte wollten darf dürfen durfte mag möchte möchten könnte könnten
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
        neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen
        anlässlich angesichts aufgrund bezüglich hinsichtlich innerhalb außerhalb per pro laut
        binnen mithilfe
        """
    ),
    inner=words("von vom der des und für aus beim & sowie"),
    conjunctions=words("und aber oder doch sondern denn jedoch"),
    subordinators=words(
        """
        weil obwohl während nachdem bevor wenn als da damit sodass seit sobald falls indem dass
        daß ob wie worauf wobei woraufhin
        """
    ),
    adverbs=words(
        """
        heute gestern morgen auch zudem außerdem dabei dazu daraufhin dagegen bereits zuvor später
        weiter weiterhin ferner jetzt nun noch schon so dort hier damit darin daher deshalb
        allerdings jedoch inzwischen zunächst schließlich wörtlich kürzlich unterdessen ebenfalls
        gleichzeitig zugleich erst nur selbst offiziell dann davor danach demgegenüber hierzu
        darüber anschließend montag dienstag mittwoch donnerstag freitag samstag sonntag
        öffentlich mehrfach erneut sinngemäß abschließend ausdrücklich darauf sich nicht lediglich
        eigentlich
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
        sender nachrichtenmagazin tageszeitung wochenzeitung hurrikan raumfähre discovery
        zeitungen
        """
    ),
    quoting_nouns=words(
        """
        transparent transparente transparenten plakat plakate plakaten aufschrift parole parolen
        sprechchöre slogan schild rufe rufen sprüche wortlaut zitat frage antwort schlagzeile
        worten worte satz steht stand wörtlich
        """
    ),
    role_nouns=words(
        """
        sprecher sprecherin präsident präsidentin minister ministerin chef chefin direktor
        professor kanzler kanzlerin vorsitzende vorsitzender leiter leiterin experte experten
        expertin forscher forscherin wissenschaftler richter anwalt politiker politikerin
        bürgermeister künstler sekretär manager trainer autor journalist abgeordnete abgeordneter
        beamter beamte mitarbeiter entwickler analyst gründer botschafter kommissar kandidat
        senator gouverneur ermittler zeuge arzt lehrer tester testern mann frau vater mutter
        """
    ),
    organisation_nouns=words(
        """
        unternehmen konzern firma regierung ministerium behörde partei verband gewerkschaft
        universität kommission gericht amt polizei verein organisation gruppe bank institut
        agentur zeitung sender fraktion staatsanwaltschaft rat parlament kirche magazin studie
        bericht presseagentur nachrichtenagentur bundesregierung kommandozentrale gesellschaft
        hersteller
        """
    ),
    anonymous=words(
        """
        kreise kreisen insider insidern quellen quelle kritiker kritikern beobachter beobachtern
        gegner anhänger augenzeugen zeugen medienberichten medien viele einige manche andere man
        leute gerüchten unbekannte anwohner experten
        """
    ),
    via=("gegenüber", "im gespräch mit", "in einem interview mit", "im interview mit", "sagte der"),
    hedges=words(
        """
        angeblich mutmaßlich offenbar wohl möglicherweise vermutlich wahrscheinlich vielleicht
        soll sollen solle könnte könnten dürfte dürften anscheinend scheinbar eventuell
        """
    ),
    negations=words(
        """
        nicht kein keine keinen keiner nie niemals weder kaum ohne
        """
    ),
    reflexives=words("sich mich selbst"),
    agents=words("von vom durch"),
    clitics=words("es dies das ihm ihr ihnen"),
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
    verb_second=True,
    noun_capitals=True,
)
