from __future__ import annotations

from pipeline.lang.marked import MarkedWords
from pipeline.lang.words import words

MARKED = MarkedWords(
    distancing=words(
        """
        zogenaamd zogenaamde zogeheten zogenoemd zogenoemde zelfverklaard zelfverklaarde
        zelfbenoemde vermeend vermeende
        """
    ),
    naming=words(
        """
        heet heten heette heetten geheten genaamd getiteld gedoopt doopt doopte doopten bijgenaamd
        noemt noemde noemden noemen genoemd alias bekend omgedoopt luidt luidde
        """
    ),
    works=words(
        """
        film films boek boeken roman romans thriller novelle verhaal gedicht dichtbundel bundel
        memoires autobiografie biografie essay artikel lied liedje nummer single hit album plaat
        serie reeks programma show talkshow podcast rubriek column aflevering stuk toneelstuk
        voorstelling musical opera ballet drama komedie tragedie documentaire schilderij doek
        portret foto beeld sculptuur tentoonstelling expositie studie lezing festival beurs congres
        campagne actie project initiatief wet wetsvoorstel spel game motto titel thema hoofdstuk
        symfonie scenario strip sprookje hoorspel wedstrijd concert tournee quiz seizoen
        """
    ),
    named=words(
        """
        schip schepen fregat jacht veerboot veerpont pont tanker vrachtschip cruiseschip kotter
        viskotter trawler boot zeilschip onderzeeër vliegtuig sonde satelliet raket rover telescoop
        hotel restaurant café cafe kroeg bar brasserie eetcafé herberg discotheek club nachtclub
        theater bioscoop vereniging stichting groep groepering band koor trio kwartet bende partij
        alliantie beweging actiegroep organisatie vakbond bedrijf merk product geneesmiddel medicijn
        middel vaccin software app platform website netwerk storm orkaan tyfoon cycloon straat plein
        huis wijk prijs paard renpaard hond operatie missie eenheid krant dagblad weekblad blad
        tijdschrift zender omroep militie brigade bataljon factie model type klasse categorie mijn
        tunnel trein toren virus computer lijst school kliniek centrum naam
        """
    ),
    made=words(
        """
        speelt speelde speelden zingt zong zongen gezongen regisseerde geregisseerd draait draaide
        draaien schreef verfilmd presenteert presenteerde verscheen verschijnt verschenen première
        premiere uitgezonden vertoond bekroond won regisseur regisseuse schrijver schrijfster
        presentator presentatrice scenario acteur actrice rol hoofdrol toegift album zanger zangeres
        """
    ),
    wording=words(
        """
        woord woorden term termen begrip begrippen uitdrukking letter letters lettergreep spelling
        spelt gespeld betekent betekenen vervangen geschreven afkorting aanduiding opschrift etiket
        latijn letterlijk vertaald synoniem jargon formulering verstaat
        """
    ),
    experts=words(
        """
        deskundigen experts vakmensen onderzoekers artsen economen juristen wetenschappers
        ingenieurs psychologen biologen natuurkundigen vakjargon jargon branche vaktaal men
        """
    ),
    speaks=words("spreekt spreken sprak spraken verstaat verstaan"),
    common=words(
        """
        volksmond bijnaam bijgenaamd koosnaam schuilnaam artiestennaam pseudoniem fans supporters
        aanhangers iedereen liefkozend plaatselijk
        """
    ),
    shown=words(
        """
        spandoek spandoeken bord borden leus leuzen slogan slogans affiche affiches poster posters
        opschrift tekst scandeerden scandeerde riepen roept roepen klonk graffiti kop kopte kopten
        tweet hashtag t-shirt t-shirts spreekkoor spreekkoren kaarten
        """
    ),
    disputes=words(
        """
        verwijt verwijten verweet verweten beschuldigt beschuldigde beschuldigden kritiek
        bekritiseert hekelt hekelde waarschuwt waarschuwde waarschuwen waarschuwing klaagt klagen
        klaagde klacht klachten spreekt sprak spraken spreken belooft beloofde beloofd wegens
        afgewezen wees wijst
        """
    ),
    views=words(
        """
        vindt vinden vond vonden ziet zien zag noemt noemde noemden noemen omschrijft omschreef
        omschreven bestempelt bestempelde typeert typeerde beschouwt beschouwde voelt voelen voelde
        toont toonde acht achtte oogt oogde ogen leek lijkt mening oordeel
        """
    ),
    persons=words(
        """
        ik wij we mij me ons onze mijn m'n jij je jou jouw jullie u uw alsjeblieft alstublieft ja
        nee bedankt dank hallo mensen kom
        """
    ),
    anyone=words("men velen sommigen iedereen"),
    indefinite=words("een"),
    joins_nouns=True,
)
