from __future__ import annotations

from pipeline.lang.speech import verb_table, words

# {(force, frames): "lemma form form; ..."}, see pipeline/lang/speech.py
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
        garantierte; geloben gelobte; schwören schwor
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

VERBS = verb_table(_VERBS)

# Konjunktiv I, and Konjunktiv II where it stands for it; "hätte", "wäre" need a report before them
KONJUNKTIV = words(
    """
    sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe
    liege lasse mache bleibe nehme sehe finde halte führe zeige bringe spreche trage bestehe
    gelte handle handele brauche scheine sage laufe lebe stelle setze gehöre denke glaube
    fehle diene erhalte bekomme erwarte verstehe versuche arbeite biete bedeute verfüge
    befinde beginne entspreche nutze profitiere unterstütze bereite suche leiste treffe
    treibe ziehe werfe hoffe rechne reiche spiele verliere gewinne zahle wachse sinke steige
    drohe verhindere erkläre verletze verstoße richte benötige stünde stünden gäbe gäben
    käme kämen brächte brächten ließe ließen plane wirke zeuge betreffe rette schütze bemühe
    beruhe basiere verursache gefährde schade helfe kenne heiße hänge falle vertrete
    verlange fordere begrüße bedauere bedaure
    """
)
KONJUNKTIV_ENDINGS = tuple(
    words(
        """
    stelle setze nehme gebe gehe komme stehe halte lasse mache bringe führe sehe ziehe werfe
    trage biete stütze bleibe finde liege schließe lege leiste spreche schaffe weise treffe
    falle ergreife fordere iere lehne suche handle steige
    """
    )
)
