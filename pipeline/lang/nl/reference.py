from __future__ import annotations

from pipeline.lang.reference import Reference, alike
from pipeline.lang.words import words

REFERENCE = Reference(
    masculine=words("hij hem"),
    feminine=words("haar"),
    feminine_or_many=words("ze zij"),
    objects=words("hem haar"),
    first=words("ik"),
    things=True,
    neuter=words("het dit"),
    his=words("zijn"),
    her=words("haar"),
    plural_endings=("en", "zijn", "gaan", "staan", "doen", "zien"),
    singular_verbs=words("begon won kon ben"),
    definite=words("de het deze dit die dat"),
    indefinite=words("een één"),
    masculine_titles=words("meneer heer dhr"),
    feminine_titles=words("mevrouw mevr mw"),
    masculine_nouns=words(
        """
        man vader zoon broer oom grootvader echtgenoot jongen koning prins paus bisschop monnik
        zakenman topman raadsman politieman brandweerman opa
        """
    ),
    feminine_nouns=words(
        """
        vrouw moeder dochter zus zuster tante grootmoeder echtgenote meisje koningin prinses non
        zakenvrouw topvrouw raadsvrouw politievrouw oma advocate burgemeesteres
        """
    ),
    feminine_endings=(
        ("minister", "minister"),
        ("meester", "meester"),
        ("gemeente", "gemeente"),
        ("voerster", "voerder"),
        ("zitster", "zitter"),
        ("schrijfster", "schrijver"),
        ("geefster", "gever"),
        ("houdster", "houder"),
        ("leidster", "leider"),
        ("ster", "er"),
        ("aresse", "aris"),
        ("ares", "aar"),
        ("ente", "ent"),
        ("ante", "ant"),
        ("iste", "ist"),
        ("euse", "eur"),
        ("trice", "teur"),
        ("tica", "ticus"),
        ("loge", "loog"),
        ("cate", "caat"),
        ("vrouw", "man"),
        ("din", "d"),
        ("rin", "r"),
        ("kin", "k"),
    ),
    inflected=(),
    masculine_endings=("man",),
    masculine_articles=frozenset(),
    feminine_articles=frozenset(),
    plural_noun_endings=(
        "ers",
        "aars",
        "eurs",
        "ors",
        "isten",
        "enten",
        "anten",
        "mensen",
        "vrouwen",
        "mannen",
    ),
    singular_noun_endings=(),
    person_nouns=words(
        """
        man vrouw politicus politica wetenschapper onderzoeker deskundige expert ondernemer
        onderneemster bestuurder bewindsman bewindsvrouw kunstenaar kunstenares sporter
        liberaal sociaaldemocraat christendemocraat
        verdediger middenvelder aanvaller spits doelman keeper doelvrouw spelmaker acteur actrice
        zanger zangeres muzikant schrijver schrijfster dichter schilder regisseur artiest atleet
        atlete renner wielrenner schaatser schaatsster winnaar verdachte slachtoffer bioloog
        econoom jurist arts topman topvrouw
        """
    ),
    aged=("-jarige",),
    person_endings=(
        *("er", "ster", "aar", "ares", "or", "ist", "iste", "eur", "euse", "ent", "ente", "ant"),
        *("ante", "man", "vrouw", "ier", "oog", "oom", "in", "ing", "loog", "chef", "baas", "arts"),
        *("soldaat", "piloot", "getuige", "collega", "expert", "agent", "boer", "bron"),
    ),
    offices=alike(
        """
        woordvoerder woordvoerster persvoorlichter voorlichter
        voorzitter voorzitster preses
        topman topvrouw ceo bestuursvoorzitter baas bestuurschef
        directeur directrice baas
        zaakvoerder zaakvoerster
        burgemeester burgervader burgermoeder
        wethouder schepen
        premier minister-president regeringsleider
        minister bewindsman bewindsvrouw
        president staatshoofd
        advocaat advocate raadsman raadsvrouw
        trainer coach hoofdtrainer oefenmeester
        doelman keeper doelvrouw
        aanvoerder captain
        hoogleraar professor prof
        arts dokter
        auteur schrijver schrijfster
        paus kerkvorst
        """
    ),
    company_nouns=words("bedrijf concern onderneming firma fabrikant producent aanbieder"),
    apart=(
        "vice",
        "ex-",
        "oud-",
        "adjunct-",
        "voormalig",
        "vroeger",
        "gewezen",
        "plaatsvervangend",
    ),
    as_role=words("als"),
    origin_endings=(),
    joined_nouns=True,
)
