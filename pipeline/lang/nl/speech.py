from __future__ import annotations

from pipeline.lang.speech import Speech, phrases, verb_table, words

_VERBS = {
    ("say", "qcio"): """
        zeggen zegt zei zeiden gezegd; verklaren verklaart verklaarde verklaarden; melden
        meldt meldde meldden gemeld; vertellen vertelt vertelde vertelden verteld; schrijven
        schrijft schreef schreven geschreven; benadrukken benadrukt benadrukte benadrukten;
        stellen stelt stelde stelden gesteld; antwoorden antwoordt antwoordde antwoordden
        geantwoord; berichten bericht berichtte berichtten; bevestigen bevestigt bevestigde
        bevestigden bevestigd; opmerken; uitleggen; reageren reageert reageerde reageerden
        gereageerd; rapporteren rapporteert rapporteerde rapporteerden; onderstrepen
        onderstreept onderstreepte; verduidelijken verduidelijkt verduidelijkte; citeren
        citeert citeerde citeerden geciteerd; luiden luidt luidde; noteren noteert noteerde
        noteerden; vermelden vermeldt vermeldde; roepen roept riep riepen geroepen;
        concluderen concludeert concludeerde concludeerden geconcludeerd; constateren
        constateert constateerde constateerden geconstateerd; herhalen herhaalt herhaalde
        herhaald; twitteren twittert twitterde; spreken spreekt sprak spraken gesproken;
        herinneren herinnert herinnerde; beschrijven beschrijft beschreef beschreven; heten
        heet heette; verzekeren verzekert verzekerde verzekerden; verwijzen verwijst verwees;
        formuleren formuleert formuleerde; getuigen getuigt getuigde; schetsen schetst
        schetste; vervolgen vervolgt vervolgde; openbaren openbaarde; fluisteren fluisterde;
        mee+delen deelt deelde deelden | meegedeeld medegedeeld; op+merken merkt merkte
        merkten | opgemerkt; uit+leggen legt legde legden | uitgelegd; toe+lichten licht
        lichtte lichtten | toegelicht; toe+voegen voegt voegde voegden | toegevoegd;
        weten+laten laat liet lieten; aan+geven geeft gaf gaven | aangegeven; duidelijk+maken
        maakt maakte maakten; vast+stellen stelt stelde stelden | vastgesteld; bekend+maken
        maakt maakte maakten | bekendgemaakt gemaakt; terug+blikken blikt blikte; toe+spreken
        spreekt sprak spraken; commentaar+geven geeft gaf gaven; naar+voren; bekend+staan;
        samen+vatten vat vatte; aan+halen haalt haalde; uit+roepen riep; aan+voeren voert
        voerde voerden | aangevoerd; aan+tekenen tekent tekende | aangetekend
    """,
    ("claim", "qci"): """
        beweren beweert beweerde beweerden beweerd; claimen claimt claimde claimden geclaimd;
        pretenderen pretendeert pretendeerde
    """,
    ("claim", "qc"): """
        betogen betoogt betoogde betoogden betoogd; menen meent meende meenden; vinden vindt
        vond vonden gevonden; oordelen oordeelt oordeelde oordeelden geoordeeld; suggereren
        suggereert suggereerde gesuggereerd; volhouden; speculeren speculeert speculeerde;
        pleiten pleit pleitte pleitten gepleit; beargumenteren beargumenteert; argumenteren
        argumenteert argumenteerde; vol+houden houdt hield hielden | volgehouden; verdedigen
        verdedigt verdedigde; motiveren motiveert
    """,
    ("deny", "qcio"): """
        ontkennen ontkent ontkende ontkenden ontkend; betwisten betwist betwistte; bestrijden
        bestrijdt bestreed; weerspreken weerspreekt weersprak weersproken; tegen+spreken
        spreekt sprak | tegengesproken; betwijfelen betwijfelt betwijfelde; weerleggen
        weerlegt weerlegde
    """,
    ("admit", "qc"): """
        toe+geven geeft gaf gaven | toegegeven; erkennen erkent erkende erkenden erkend;
        bekennen bekent bekende bekend; betreuren betreurt betreurde; verontschuldigen
        verontschuldigt
    """,
    ("warn", "qc"): """
        waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd; vrezen vreest vreesde
        vreesden gevreesd; dreigen dreigt dreigde dreigden gedreigd; voorspellen voorspelt
        voorspelde voorspelden voorspeld; manen maant maande
    """,
    ("demand", "qcio"): """
        eisen eist eiste eisten geëist; vorderen vordert vorderde; aan+dringen dringt drong
        drongen | aangedrongen; op+roepen roept riep riepen | opgeroepen; verzoeken verzoekt
        verzocht verzochten; adviseren adviseert adviseerde adviseerden geadviseerd; aan+raden
        raadt raadde | aangeraden; voor+stellen stelt stelde stelden | voorgesteld; bepleiten
        bepleit bepleitte; bevelen beveelt beval bevolen; aan+bevelen beveelt beval bevalen |
        aanbevolen; smeken smeekt smeekte
    """,
    ("ask", "qcio"): """
        vragen vraagt vroeg vroegen gevraagd; informeren informeert informeerde;
        zich+afvragen; af+vragen vraagt vroeg vroegen | afgevraagd
    """,
    ("announce", "qcio"): """
        aan+kondigen kondigt kondigde kondigden | aangekondigd; besluiten besluit besloot
        besloten; plannen plant plande; onthullen onthult onthulde onthulden onthuld;
        beslissen beslist besliste; overwegen overweegt overwoog; onderhandelen onderhandelt;
        weigeren weigert weigerde weigerden geweigerd
    """,
    ("promise", "qci"): """
        beloven belooft beloofde beloofden beloofd; toe+zeggen zegt zegde | toegezegd;
        garanderen garandeert garandeerde gegarandeerd; zweren zweert zwoer; aan+bieden biedt
        bood boden | aangeboden; voor+nemen neemt nam
    """,
    ("criticise", "qco"): """
        bekritiseren bekritiseert bekritiseerde bekritiseerden; hekelen hekelt hekelde
        hekelden gehekeld; veroordelen veroordeelt veroordeelde veroordeelden veroordeeld;
        beschuldigen beschuldigt beschuldigde beschuldigden beschuldigd; verwijten verwijt
        verweet verweten; klagen klaagt klaagde klaagden geklaagd; aan+klagen klaagt klaagde;
        kritiseren kritiseert; laken laakt laakte; af+wijzen wijst wees wezen | afgewezen;
        verwerpen verwerpt verwierp verworpen; uit+halen haalt haalde | uitgehaald
    """,
    ("praise", "qo"): """
        prijzen prijst prees prezen geprezen; loven looft loofde geloofd; roemen roemt roemde
        geroemd; verwelkomen verwelkomt verwelkomde; steunen steunt steunde; toe+juichen
        juicht juichte
    """,
    ("label", "ql"): """
        noemen noemt noemde noemden genoemd; bestempelen bestempelt bestempelde; omschrijven
        omschrijft omschreef omschreven; typeren typeert typeerde; kenschetsen kenschetst;
        betitelen betitelt betitelde; vergelijken vergelijkt vergeleek vergeleken
    """,
    ("think", "qci"): """
        denken denkt dacht dachten gedacht; geloven gelooft geloofde geloofden; verwachten
        verwacht verwachtte verwachtten; vermoeden vermoedt vermoedde; uit+gaan gaat ging
        gingen; schatten schat schatte schatten geschat; beseffen beseft besefte; weten weet
        wist wisten; twijfelen twijfelt twijfelde; aan+nemen neemt nam namen | aangenomen;
        beschouwen beschouwt beschouwde; overtuigd; begrijpen begrijpt begreep
    """,
    ("hope", "qci"): """
        hopen hoopt hoopte hoopten gehoopt hoop; wensen wenst wenste
    """,
    ("find", "qc"): """
        blijken blijkt bleek gebleken; tonen toont toonde; aan+tonen toont toonde |
        aangetoond; ontdekken ontdekt ontdekte ontdekten; uit+wijzen wijst wees
    """,
}

SPEECH = Speech(
    verbs=verb_table(_VERBS),
    noun_like=words(
        """
        bericht rapport hoop claim claimen eis stelling plan plannen wil roep klacht vraag
        """
    ),
    impersonal=words("het"),
    cue_nouns=words(
        """
        aankondiging aantijging aantijgingen argument bericht berichten beschuldiging bewering
        beweringen boodschap claim conclusie eis gerucht geruchten hoop idee klacht kritiek mening
        mededeling oordeel opmerking oproep overtuiging reactie standpunt stelling theorie
        toezegging uitspraak veronderstelling verklaring vermoeden verwachting verwijt verwijten
        vraag vrees waarschuwing belofte advies voorstel
        """
    ),
    sources=phrases(
        """
        volgens, in de woorden van, naar de mening van, onder verwijzing naar, blijkens
        """
    ),
    own_sources=phrases(
        """
        naar eigen zeggen, volgens eigen zeggen, naar zijn zeggen, naar haar zeggen, volgens
        hemzelf, volgens haarzelf, zo zegt hij zelf
        """
    ),
    source_nouns=words(
        """
        mening oordeel inzicht opinie zeggen ogen woorden opvatting
        """
    ),
    noun_openers=words("naar in"),
    after_sources=frozenset(),
    so_words=("aldus", "dixit"),
    as_words=words("zoals"),
    anaphors=frozenset(),
    hearsay=phrases(
        """
        naar verluidt, wordt gezegd, wordt beweerd, wordt verwacht
        """
    ),
    complementizers=words("dat of"),
    question_words=words("hoe waarom wat wie wanneer waar welke welk waarmee"),
    infinitive="te",
    reported_mood=frozenset(),
    reported_endings=(),
    reported_aux=words("zou zouden"),
    have=words("heeft hebben had hadden heb"),
    be=words(
        """
        wordt worden werd werden is zijn was waren geworden ben
        """
    ),
    modals=words(
        """
        kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde
        wilden mag mogen mocht mochten
        """
    ),
    finite=words(
        """
        is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon zal zou
        zullen zouden moet moeten moest wil wilde gaat gaan ging gingen komt kwam kwamen komen
        blijft bleef staat stond staan ligt lag geeft gaf krijgt kreeg krijgen doet deed maakt
        maakte maken mag mocht begint begon loopt liep neemt nam ziet zag laat liet houdt hield
        zit zat zitten bestaat heet leidt telt raakt toont valt viel speelt wint draait geldt
        betekent gebruikt vormt helpt vielen lijkt
        """
    ),
    pronouns=words(
        """
        hij zij ze het men we wij ik hij deze die dit velen sommigen anderen beiden je u
        """
    ),
    relatives=words("die dat wie"),
    determiners=words(
        """
        de het een deze dit die dat zijn haar hun onze ons mijn geen enkele enige veel vele
        sommige meerdere verschillende beide alle andere elke ieder twee drie vier vijf zes zeven
        acht negen tien diverse
        """
    ),
    prepositions=words(
        """
        in op aan van voor met bij naar uit over onder tegen tegenover tussen door om te ten ter
        na sinds tijdens zonder volgens tot binnen buiten wegens ondanks namens vanwege via rond
        per achter naast boven
        """
    ),
    inner=words("van voor uit bij in en der den de te & namens"),
    conjunctions=words("en maar of want doch"),
    subordinators=words(
        """
        omdat hoewel terwijl nadat voordat als toen zodat zodra indien doordat dat of wanneer nu
        waarbij waarop waardoor waarna aangezien
        """
    ),
    adverbs=words(
        """
        vandaag gisteren morgen ook verder daarnaast bovendien daarbij daarop toen nu later eerder
        al nog dan wel niet zo daarom echter inmiddels intussen ondertussen vervolgens
        uiteindelijk onlangs tegelijk overigens wellicht maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag specifiek daarnaast nadrukkelijk herhaaldelijk meermalen eveneens
        hier daar er zich zelf juist alleen opnieuw
        """
    ),
    names_of=phrases(
        """
        onder de naam, met de naam, met de titel, onder de titel, genaamd, genoemd, zogenaamde,
        zogeheten, zogenoemde, getiteld, de naam, de titel, de bijnaam, bijgenaamd, bekend als,
        het woord, de term, het motto, het begrip, alias, heet, de slogan, als
        """
    ),
    title_nouns=words(
        """
        film boek roman lied album serie krant tijdschrift blad programma project schip hotel band
        groep actie operatie campagne vereniging merk spel toneelstuk voorstelling podcast
        documentaire
        """
    ),
    quoting_nouns=words(
        """
        spandoek spandoeken leus leuzen slogan bord borden tekst opschrift vraag antwoord kop
        woorden tweet bericht zin citaat
        """
    ),
    role_nouns=words(
        """
        woordvoerder woordvoerster president minister premier directeur topman topvrouw voorzitter
        hoogleraar professor burgemeester wethouder onderzoeker onderzoekers deskundige
        deskundigen rechter advocaat politicus kamerlid leider chef baas secretaris analist
        kunstenaar kunstenaars coach trainer schrijver journalist ambtenaar officier getuige arts
        leraar oprichter ingenieur kandidaat ambassadeur medewerker bestuurder econoom expert man
        vrouw vader moeder bewoner
        """
    ),
    organisation_nouns=words(
        """
        bedrijf concern regering ministerie partij bond vakbond universiteit commissie rechtbank
        politie gemeente vereniging organisatie groep bank instituut persbureau krant omroep
        fractie kabinet raad kerk justitie stichting fabrikant maatschappij kamer blad zender
        autofabrikant ontwikkelaar
        """
    ),
    anonymous=words(
        """
        bron bronnen ingewijden insiders critici waarnemers tegenstanders voorstanders velen
        sommigen anderen mensen getuigen ooggetuigen men omwonenden kringen
        """
    ),
    via=("tegen", "tegenover", "in gesprek met", "in een interview met", "aan"),
    hedges=words(
        """
        mogelijk waarschijnlijk wellicht misschien vermoedelijk kennelijk blijkbaar schijnbaar zou
        zouden vermeende vermeend kan kunnen
        """
    ),
    negations=words("niet geen nooit noch nauwelijks zonder evenmin"),
    reflexives=words("zich zichzelf mezelf"),
    agents=words("door"),
    clitics=words("het dit dat hem haar hen"),
    purposes=words("om zonder door"),
    genitives=frozenset(),
    obliques=frozenset(),
    settings=frozenset(),
    goes_on=(),
    adverb_endings=(),
    adjective_endings=("e",),
    verbal_endings=(),
    gerund_endings=(),
    participle_endings=("d", "t", "en"),
    participle_prefixes=("be", "er", "ver", "her", "ont", "weer", "aanbe"),
    elided=words("s t n k r m ie er een"),
    verb_second=True,
)
