from __future__ import annotations

from pipeline.lang.nl.manner import MANNER
from pipeline.lang.nl.marked import MARKED
from pipeline.lang.nl.verbs import VERBS
from pipeline.lang.speech import Speech, phrases, words

SPEECH = Speech(
    verbs=VERBS,
    noun_like=words(
        """
        bericht rapport hoop claim eis stelling plan plannen wil roep klacht vraag
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
    so_words=phrases("aldus, dixit"),
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
        maakte maken mag mocht begint begon loopt liep neemt nam ziet zag laat liet houdt hield zit
        zat zitten bestaat heet leidt telt raakt toont valt viel speelt wint draait geldt betekent
        gebruikt vormt helpt vielen lijkt
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
        de het een deze dit die dat zijn haar hun onze ons mijn geen enkele enige veel vele sommige
        meerdere verschillende beide alle andere elke ieder twee drie vier vijf zes zeven acht negen
        tien diverse
        """
    ),
    prepositions=words(
        """
        in op aan van voor met bij naar uit over onder tegen tegenover tussen door om te ten ter na
        sinds tijdens zonder volgens tot binnen buiten wegens ondanks namens vanwege via rond per
        achter naast boven
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
        vandaag gisteren gisteravond gistermiddag vanochtend vanmorgen vanmiddag vanavond morgen ook
        verder daarnaast bovendien daarbij daarop toen nu later eerder al nog dan wel niet zo daarom
        echter inmiddels intussen ondertussen vervolgens uiteindelijk onlangs tegelijk overigens
        wellicht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag specifiek daarnaast
        nadrukkelijk herhaaldelijk meermalen eveneens hier daar er zich zelf juist alleen opnieuw
        """
    ),
    names_of=phrases(
        """
        onder de naam, met de naam, met de titel, onder de titel, genaamd, genoemd, zogenaamde,
        zogeheten, zogenoemde, getiteld, de naam, de titel, de bijnaam, bijgenaamd, bekend als, het
        woord, de term, het motto, het begrip, alias, heet, de slogan, als
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
        bewoners buren ouders agenten artsen boeren studenten kiezers ministers leiders medewerkers
        woordvoerder woordvoerster president minister premier directeur topman topvrouw voorzitter
        hoogleraar professor burgemeester wethouder onderzoeker onderzoekers deskundige deskundigen
        rechter advocaat politicus kamerlid leider chef baas secretaris analist kunstenaar
        kunstenaars coach trainer schrijver journalist ambtenaar officier getuige arts leraar
        oprichter ingenieur kandidaat ambassadeur medewerker bestuurder econoom expert man vrouw
        vader moeder bewoner
        """
    ),
    organisation_nouns=words(
        """
        bedrijf concern regering ministerie partij bond vakbond universiteit commissie rechtbank
        politie gemeente vereniging organisatie groep bank instituut persbureau krant omroep fractie
        kabinet raad kerk justitie stichting fabrikant maatschappij kamer blad zender autofabrikant
        ontwikkelaar
        """
    ),
    anonymous=words(
        """
        bron bronnen ingewijden insiders critici waarnemers tegenstanders voorstanders velen
        sommigen anderen mensen getuigen ooggetuigen men omwonenden kringen
        """
    ),
    negations=words("niet geen nooit noch nauwelijks zonder evenmin"),
    reflexives=words("zich zichzelf mezelf"),
    agents=words("door"),
    clitics=words("hem hen"),
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
    elided=words("s t n k r m"),
    manner=MANNER,
    marked=MARKED,
    verb_second=True,
)
