from __future__ import annotations

from pipeline.lang.counted import Counted
from pipeline.lang.nl.dates import CALENDAR
from pipeline.lang.nl.subjects import SUBJECTS
from pipeline.lang.nl.units import UNITS
from pipeline.lang.numbers import Bounds, Counting, Numbers, Shares, Traps

_ORDINALS = (
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
)

_COUNTING = Counting(
    decimal=",",
    group=".",
    small={
        "nul": 0, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
        "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13,
        "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
        "negentien": 19, "anderhalf": 1.5, "anderhalve": 1.5,
    },
    tens={
        "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
        "tachtig": 80, "negentig": 90,
    },
    joined=(
        "eenen", "tweeën", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten", "negenen",
    ),
    ten_first=False,
    halves=(
        "enhalf", "enhalve", "ënhalf", "ënhalve", "eneenhalf", "ëneenhalf", "eneenhalve",
        "ëneenhalve", " en een half", " en een halve",
    ),
    hundred="honderd",
    thousand="duizend",
    glue="(?:en| en )?",
    one="een|één",
    one_unit="één|een",
    one_half="een hal(?:f|ve)|hal(?:f|ve)",
    scales=(
        ("duizend", 1e3),
        ("miljoen|mln[.]?", 1e6),
        ("miljard|mld[.]?|mrd[.]?", 1e9),
        ("biljoen|bln[.]?", 1e12),
        ("biljard", 1e15),
        ("dozijn", 12),
        ("honderd", 100),
        ("bn", 1e9),
    ),
    short_scales=(),
    vague=(
        ("tientallen", 10),
        ("honderden", 100),
        ("duizenden", 1e3),
        ("tienduizenden", 1e4),
        ("honderdduizenden", 1e5),
        ("tientallen miljoenen", 1e7),
        ("honderden miljoenen", 1e8),
        ("miljoenen", 1e6),
        ("tientallen miljarden", 1e10),
        ("miljarden", 1e9),
        ("dozijnen", 12),
    ),
    several="enkele|meerdere|verschillende|een paar|verscheidene",
)  # fmt: skip

_GROWN = "gestegen|gedaald|gegroeid|gekrompen"

_SHARES = Shares(
    fractions=(
        (f"(?:een|één) derde(?= (?:van|deel|daarvan|minder|meer|{_GROWN})|[.,;]|$)", 100 / 3),
        ("twee ?derde", 200 / 3),
        ("(?:een|één) kwart", 25),
        ("drie ?kwart", 75),
        ("(?:een|één) vijfde(?= (?:van|deel))", 20),
        ("(?:een|één) tiende(?= (?:van|deel))", 10),
        ("de helft", 50),
    ),
    every="(?:elke|iedere)",
    ordinals={word: value for value, word in enumerate(_ORDINALS, 2)},
    one_of="een|één",
    among="op(?: de)?",
)

_UP = "(?:hoger|groter|sneller|zwaarder|breder|dieper|duurder|sterker|verder) dan"
_DOWN = "(?:lager|kleiner|geringer|langzamer|lichter|smaller|goedkoper) dan"
_LONG, _SHORT = "(?:meer|langer|ouder) dan", "(?:minder|korter|jonger) dan"
_NOT = "(?:niet|nooit|geenszins) "
_AT_LEAST = (
    "(?:minstens|minimaal|tenminste|ten minste|zeker|ruim|boven de|over de|dik|op zijn minst"
    "|(?:minstens|ten minste) (?:even|zo) ?veel (?:als|dan)"
    f"|{_LONG}|{_UP}|{_NOT}{_SHORT}|{_NOT}{_DOWN})"
)
_AT_MOST = (
    "(?:hooguit|binnen(?: de)?|hoogstens|maximaal|ten hoogste|tot wel|tot maximaal|onder de"
    "|(?:beperkt|gelimiteerd|gemaximeerd) tot|(?:begrensd|gemaximeerd) op"
    f"|{_SHORT}|{_DOWN}|{_NOT}{_LONG}|{_NOT}{_UP})"
)
_ABOUT = (
    "(?:ongeveer|circa|ca[.]|zo['’]n|rond de|rond|naar schatting|pakweg|om en nabij de"
    "|een slordige|grofweg|geschatte?|~|≈)"
)
_NEARLY = "(?:bijna|een kleine|zowat|krap)"

_BOUNDS = Bounds(
    before=(
        (_AT_LEAST, "at_least"),
        (_AT_MOST, "at_most"),
        (_NEARLY, "nearly"),
        (_ABOUT, "about"),
    ),
    after=(
        ("of meer|en meer", "at_least"),
        ("of minder", "at_most"),
        ("of zo|ongeveer", "about"),
    ),
    estimate="(?:geschatte?|verwachte?)",
    not_durations=f"over de|onder de|rond|(?:{_NOT})?(?:{_UP}|{_DOWN})",
    to="tot en met|tot|of|à|t/m",
    between="tussen(?: de)?",
    and_="en",
    from_="van",
    onto="naar",
    minus="min",
    capped=(
        ("tot ", "beperkt|gelimiteerd|gemaximeerd"),
        ("op ", "begrensd|gemaximeerd"),
        ("", "niet (?:overschrijden|overschreden|te boven gaan)"),
    ),
)  # fmt: skip

_TRAPS = Traps(
    designators=(
        "(?:artikel(?:en)?|art[.]|paragraaf|§§?|lid|nummer|nr[.]|pagina|p[.]|blz[.]|hoofdstuk"
        "|plaats|plek|perron|spoor|kamer|zaal|deel|aflevering|seizoen|versie|fase|niveau|ronde"
        "|categorie|klasse|groep|formule|hal|terminal|stap|windows|iphone|boeing|airbus|agenda"
        "|lijn|kanaal|vlucht|type|tabel|figuur|vak|poule)"
    ),
    streets="[A-Z][a-z]*(?:straat|weg|laan|plein|gracht|kade|singel|dijk)",
    clock="[0-9]{1,2}[.:][0-9]{2} uur(?! lang)|(?:om|rond|vanaf|tegen) [a-z0-9]+ uur(?! lang)"
    "|(?:tot|van) [0-9]{1,2} uur(?! lang)|(?:om|rond|tegen) (?:half|kwart over|kwart voor) [a-z]+",
    ordinals="(?:e|de|ste)\\b",
    phrases="in acht|acht (?:het|de|zich|dat|hem|haar|bewezen|niet|slagen)"
    "|24/7|(?:een|één) op (?:een|één)|op (?:een|één|twee|drie) na",
)

_STOP = (
    "de het een en of in op aan bij voor na tot van met door over onder uit tegen om te ten"
    " ter die dat dit deze wie wat waar als dan toen omdat maar is zijn was waren werd werden"
    " wordt worden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet"
    " moeten moest moesten mag mogen wil willen wilde wilden gaat gaan ging gingen komt komen"
    " kwam kwamen kreeg kregen krijgen doen deden deed zien zagen er hij zij ze we wij hun hem"
    " haar ons onze hen niet geen ook nog al weer tussen tijdens sinds binnen buiten langs"
    " naar hiervan daarvan raakten vielen bleven stonden zaten lagen sindsdien eens samen"
    " mede alle beide volgens wegens minstens eerder per weegt wegen woog leeft leven vorige"
    " vorig gestegen"
    " gedaald gekomen gebleven gekregen gegeven genomen geworden gedaan gestorven overleden"
    " verloren verdwenen omgekomen verkocht verdiend"
)

_COUNTED = Counted(
    noun="[A-Za-zë-]*[a-zë](?:en|s|['’]s|ën)|[a-z]*(?:leden|lieden|kinderen|media|musea|man|keer)",
    bare_noun="man|keer|maal|stuks|procent|doden|gewonden|mensen|kinderen|mannen|vrouwen|zetels",
    singular="(?!(?:meer|minder|hoger|lager|lang|hoog|breed|diep|oud|groot|ver|zwaar|extra|erbij|waard)$)(?!ge[a-z]+(?:d|t|en)$)(?!ver[a-z]+en$)[a-zA-Zë'’-]{2,}",
    head="[A-Za-zë-]{3,}",
    adjective="[A-Za-zë-]+e|gouden|zilveren|bronzen|open|eigen|dronken|houten|meer|nieuw|extra",
    adjectives_first=True,
    stop=frozenset(_STOP.split()),
    of_after="(?:van|der)(?: (?:de|het|alle|hun|zijn|haar|die|deze|dit|onze|ons))*",
    for_after="(?:voor|aan|per|in)(?: (?:de|het|een|hun|zijn|haar))?",
    of_before="(?:van|ter waarde van|ter hoogte van)",
    changes="(?:stijgt|stijgen|steeg|stegen|gestegen|daalt|dalen|daalde|daalden|gedaald|groeit"
    "|groeien|groeide|groeiden|zakt|zakte|klom|krimpt|kromp|bedraagt|bedroeg|bedragen|ligt|lag"
    "|lag op|bereikte|verloor|won)",
    by="(?:met|van|tot|naar|op)",
    costs="(?:kosten|kost|kostte|kostten)",
    subject="(?:de|het|zijn|haar|hun|onze)",
    changed="(?:gestegen|gedaald|gegroeid|gekrompen|toegenomen|afgenomen|verhoogd|verlaagd)",
)

NUMBERS = Numbers(
    counting=_COUNTING,
    shares=_SHARES,
    bounds=_BOUNDS,
    units=UNITS,
    calendar=CALENDAR,
    traps=_TRAPS,
    counted=_COUNTED,
    subjects=SUBJECTS,
)
