from __future__ import annotations

from pipeline.lang.manner import Manner, Relays, Sources
from pipeline.lang.nl.firmness import FIRMNESS
from pipeline.lang.speech import phrases, words

_SOURCES = Sources(
    roles=words(
        """
        aannemer acteur actrice activist advocaat agent ambtenaar analist arts artiest bakker
        bewoner bestuurder bezetter bezoeker boer broer buur buren burger burgemeester chauffeur
        collega coach conciërge conducteur criticus curator dader demonstrant deskundige dierenarts
        dijkgraaf directeur dochter dominee echtgenoot eigenaar fan fotograaf gast gedeputeerde gids
        handelaar historicus hoofd huisarts huurder ingenieur inspecteur inwoner jeugd jongen
        journalist kapitein keeper kind kinderen klant kok koning koningin kunstenaar leerling
        leerlingen leraar lid leden magistraat man mannen marktkramer medewerker meisje minister
        moeder monteur muzikant nabestaande officier omstander omwonende ondernemer ondervoorzitter
        onderzoeker onderzoekster ooggetuige oom oma opa ouder passagier patiënt pastoor
        penningmeester personeelslid piloot politicus premier psycholoog rechter rechercheur
        redacteur regisseur reiziger rector schepen scheidsrechter schipper schrijver slachtoffer
        soldaat speler spits staatssecretaris student supporter tante teamgenoot toehoorder toerist
        trainer uitbater vader verdachte verdediger verkoper verpleegkundige vertegenwoordiger
        vluchteling voorganger voorzitter voorzitster vriend vriendin vrijwilliger vrouw vrouwen
        werkneemster werknemer wethouder winkelier wijkagent woordvoerder woordvoerster zoon zus
        zwemmer iedereen allen getuige getuigen professor
        """
    ),
    role_endings=("kundige", "loog", "logen", "ist", "isten", "ker", "kers", "ster", "sters"),
    bodies=words(
        """
        academie agentschap bank bedrijf belangengroep beroepsvereniging bestuur blad bond brandweer
        brouwerij bureau centrale centrum club college comité commissie concern coöperatie courant
        departement dienst directie fabriek federatie fonds fractie gemeente gerecht groep
        handelsvereniging hogeschool hof instelling instituut justitie kabinet kamer kenniscentrum
        kerk keten kliniek koepel krant leger luchthaven maatschappij magazine meldkamer meerderheid
        ministerie museum omroep onderneming ontwikkelaar oppositie organisatie overheid parket
        parlement partij persbureau platform politie provincie raad rapport rechtbank redactie
        regering rijkswaterstaat school site stad staat stichting studie theater uitgever uitgeverij
        unie universiteit vakbond vereniging waterschap weekblad werf zender ziekenhuis actiegroep
        onderzoek peiling orkest naamcommissie duivenbond toezichthouder brief landen land korps
        actiecomité beheerder boekhandel café corporatie evenement exploitant festival fabrikant
        haven harmonie hotel hulpdienst inspectie jury koor leverancier museum netbeheerder ploeg
        producent rekenkamer restaurant selectie startup start-up supermarkt team verdediging
        vervoerder verzekeraar vliegveld weerdienst werkgever winkel zaak zorginstelling regio
        tribunaal vakgroep leiding federatie directeurenoverleg hulplijn
        """
    ),
    body_endings=("raad", "bond", "dienst", "bank", "school", "hof", "fonds", "blad"),
    unnamed=words(
        """
        bron bronnen insider insiders ingewijde ingewijden iemand critici criticasters waarnemers
        tegenstanders voorstanders persoon anonymus
        """
    ),
    unnamed_endings=("bron", "bronnen", "kringen"),
    crowds=words("velen sommigen anderen men mensen enkelen sommige"),
    nameless=phrases(
        """
        anoniem, anoniem wil, anonimiteit, niet met naam, niet bij naam, met zijn naam in de krant,
        niet met haar naam, niet met zijn naam, onbekend wil, onbekend wenst, liever niet met, dicht
        bij, vertrouwd met, op de hoogte van, kennis van zaken, liever anoniem, niet genoemd wil,
        niet geciteerd, niet genoemd worden, bij naam genoemd, naam niet in, naam liever niet,
        liever niet haar naam, niet gemachtigd
        """
    ),
    named_pronouns=words("hij ze zij hem haar zijn ik"),
    body_pronouns=words("het"),
    plurals=("eren", "en", "s", "n", "e"),
    titles=words("meneer mevrouw dr prof professor mr ir drs ing mevr dhr st"),
)

_RELAYS = Relays(
    anywhere=phrases(
        """
        in een interview met, in gesprek met, in een gesprek met, in een interview aan, in een brief
        aan, in een mail aan, in een reactie aan, in een reactie tegenover, in een interview in, in
        een interview op, op vragen van, in antwoord op vragen van, tijdens een interview met, in
        het interview met, in een brief aan, in een verklaring aan, in een bericht aan
        """
    ),
    beside=phrases("tegenover"),
    to_hearers=phrases("tegen, aan"),
    through=phrases("via, bij monde van"),
    by_way_of=phrases("via, bij monde van"),
    on_air=phrases("op, in, bij, voor"),
    media=words(
        """
        radio televisie tv krant omroep nieuws journaal podcast programma courant blad zender
        weekblad dagblad magazine nieuwsuur talkshow uitzending radioprogramma omroep magazine site
        nieuwssite bode koerier post gazet dagblad kanaal
        """
    ),
    citing=phrases("op gezag van, onder verwijzing naar, met verwijzing naar, op basis van"),
    authorities=phrases("volgens"),
    reporting=words("meldt meldde melden schrijft schreef bericht berichtte citeert citeerde"),
    quoting=words("citeert citeerde citeren geciteerd"),
    telling=words(
        """
        zeggen vertellen melden verklaren bevestigen laten weten schrijven meedelen verzekeren
        bekennen toevertrouwen roepen toelichten uitleggen antwoorden wetenlaten toegeven onthullen
        toegevoegd berichten noemen stellen benadrukken reageren herhalen toevoegen spreken
        """
    ),
    object_telling=words(
        """
        vertellen wetenlaten verzekeren meedelen schrijven bekennen toevertrouwen toezeggen
        """
    ),
    dative=words("ons mij me hem haar hun jou je u"),
    doubtful_dative=words("haar hun"),
    hearers=words(
        """
        journalisten verslaggevers ons mij hem haar hun hen journalist politie rechtbank vrienden
        collega's ouders leden raad kamer pers redactie persbureau klanten aanwezigen bezoekers
        jongen jongens verslaggever redacteur krant omroep zender me jou je u
        """
    ),
    helpers=words(
        """
        advocaat advocate advocaten woordvoerder woordvoerster club bond vereniging partij
        management zaakwaarnemer agent kantoor kabinet bedrijf manager
        """
    ),
    linking=words("van voor en &"),
    no_hearers=words(
        """
        jaar tijd week dag maand feit plan haven kade twitter facebook instagram telegram tiktok
        linkedin youtube mail e-mail email
        """
    ),
)

MANNER = Manner(sources=_SOURCES, relays=_RELAYS, firmness=FIRMNESS)
