from __future__ import annotations

from pipeline.lang.speech import verb_table

# {(force, frames): "lemma form form; ..."}, see pipeline/lang/speech.py
_VERBS = {
    ("say", "qcio"): """
        melden meldt meldde meldden gemeld; rapporteren rapporteert rapporteerde rapporteerden;
        noteren noteert noteerde noteerden; beschrijven beschrijft beschreef beschreven
    """,
    ("say", "qci"): """
        zeggen zegt zei zeiden gezegd; verklaren verklaart verklaarde verklaarden; vertellen
        vertelt vertelde vertelden verteld; schrijven schrijft schreef schreven geschreven;
        benadrukken benadrukt benadrukte benadrukten; stellen stelt stelde stelden gesteld;
        antwoorden antwoordt antwoordde antwoordden geantwoord; berichten bericht berichtte
        berichtten; bevestigen bevestigt bevestigde bevestigden bevestigd; opmerken;
        uitleggen; reageren reageert reageerde reageerden gereageerd; onderstrepen
        onderstreept onderstreepte; verduidelijken verduidelijkt verduidelijkte; citeren
        citeert citeerde citeerden geciteerd; luiden luidt luidde; vermelden vermeldt
        vermeldde; roepen roept riep riepen geroepen; concluderen concludeert concludeerde
        concludeerden geconcludeerd; constateren constateert constateerde constateerden
        geconstateerd; herhalen herhaalt herhaalde herhaald; twitteren twittert twitterde;
        spreken spreekt sprak spraken gesproken; herinneren herinnert herinnerde; heten heet
        heette; verzekeren verzekert verzekerde verzekerden; verwijzen verwijst verwees;
        formuleren formuleert formuleerde; getuigen getuigt getuigde; schetsen schetst
        schetste; vervolgen vervolgt vervolgde; openbaren openbaarde; fluisteren fluisterde;
        mee+delen deelt deelde deelden | meegedeeld medegedeeld; op+merken merkt merkte
        merkten | opgemerkt; uit+leggen legt legde legden | uitgelegd; toe+lichten licht
        lichtte lichtten | toegelicht; toe+voegen voegt voegde voegden | toegevoegd;
        weten+laten laat liet lieten; aan+geven geeft gaf gaven | aangegeven;
        duidelijk+maken maakt maakte maakten; vast+stellen stelt stelde stelden |
        vastgesteld; bekend+maken maakt maakte maakten | bekendgemaakt gemaakt;
        terug+blikken blikt blikte; toe+spreken spreekt sprak spraken; commentaar+geven
        geeft gaf gaven; naar+voren; bekend+staan; samen+vatten vat vatte; aan+halen haalt
        haalde; uit+roepen riep; aan+voeren voert voerde voerden | aangevoerd; aan+tekenen
        tekent tekende | aangetekend
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

VERBS = verb_table(_VERBS)
