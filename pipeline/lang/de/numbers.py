from __future__ import annotations

from pipeline.lang.counted import Counted
from pipeline.lang.de.dates import CALENDAR
from pipeline.lang.de.subjects import SUBJECTS
from pipeline.lang.de.units import UNITS
from pipeline.lang.numbers import Bounds, Counting, Numbers, Shares, Traps

_SMALL = {
    "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "anderthalb": 1.5, "eineinhalb": 1.5,
}  # fmt: skip
_ORDINALS = (
    "zweite",
    "dritte",
    "vierte",
    "fünfte",
    "sechste",
    "siebte",
    "achte",
    "neunte",
    "zehnte",
)

_COUNTING = Counting(
    decimal=",",
    group=".",
    small=_SMALL,
    tens={
        "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50,
        "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    },
    joined=(
        "einund", "zweiund", "dreiund", "vierund", "fünfund", "sechsund", "siebenund",
        "achtund", "neunund",
    ),
    ten_first=False,
    halves=("einhalb", "undeinhalb", " und eine halbe", " und einen halben", " und ein halbes"),
    hundred="hundert",
    thousand="tausend",
    glue="(?:und)?",
    one="ein(?:e[nmrs]?)?",
    one_unit="ein(?:e[nmrs]?)?",
    one_half="(?:ein(?:e[nmrs]?)? )?halbe[nmrs]?|halb(?=(?:jähr|tägig|stündig))",
    scales=(
        ("Tausend|Tsd[.]?", 1e3),
        ("Million(?:en)?|Mio[.]?", 1e6),
        ("Milliarden?|Mrd[.]?|Mia[.]", 1e9),
        ("Billion(?:en)?|Bio[.]", 1e12),
        ("Billiarden?", 1e15),
        ("Dutzend", 12),
        ("Hundert", 100),
        ("bn", 1e9),
    ),
    short_scales=(),
    vague=(
        ("Dutzenden?", 12),
        ("Hunderten?", 100),
        ("Tausenden?", 1e3),
        ("Zehntausenden?", 1e4),
        ("Hunderttausenden?", 1e5),
        ("Millionen", 1e6),
        ("Milliarden", 1e9),
    ),
    several="mehrere[nr]?|einige[nr]?|ein paar|etliche[nr]?|viele[nr]?",
)  # fmt: skip

_SHARES = Shares(
    fractions=(
        ("ein(?:e[ms])? Drittels?", 100 / 3),
        ("zwei Dritteln?", 200 / 3),
        ("ein(?:e[ms])? Viertels?", 25),
        ("drei Vierteln?|dreiviertel(?! Stunden?)", 75),
        ("ein(?:e[ms])? Fünftels?", 20),
        ("zwei Fünfteln?", 40),
        ("drei Fünfteln?", 60),
        ("vier Fünfteln?", 80),
        ("ein(?:e[ms])? Zehntels?", 10),
        ("(?:die|der) Hälfte|zur Hälfte", 50),
    ),
    every="jede[nmrs]?",
    ordinals={
        word + end: value
        for value, word in enumerate(_ORDINALS, 2)
        for end in ("", "n", "r", "s", "m")
    },
    one_of="eine[rsm]?",
    among="von",
)

_UP = "(?:höher|größer|schneller|schwerer|breiter|tiefer|teurer|stärker|weiter) als"
_DOWN = "(?:niedriger|geringer|kleiner|langsamer|leichter|schmaler|billiger|günstiger) als"
_LONG, _SHORT = "(?:mehr|länger|älter) als", "(?:weniger|kürzer|jünger) als"
_NOT = "(?:nicht|nie|niemals|keinesfalls) "
_AT_LEAST = (
    "(?:mindestens|wenigstens|über|gut|zumindest|deutlich über|weit über|weit mehr als|minimal"
    "|mindestens (?:eben)?so viele? wie"
    f"|{_LONG}|{_UP}|{_NOT}{_SHORT}|{_NOT}{_DOWN})"
)
_AT_MOST = (
    "(?:höchstens|maximal|bis zu|innerhalb von|binnen|bestenfalls|allenfalls"
    "|(?:begrenzt|beschränkt|gedeckelt|limitiert) auf|höchstens (?:eben)?so viele? wie"
    f"|{_SHORT}|{_DOWN}|{_NOT}{_LONG}|{_NOT}{_UP}|(?<!Umfrage )(?<!Befragung )unter)"
)
_ABOUT = (
    "(?:rund|etwa|ca[.]|circa|zirka|ungefähr|um die|an die|schätzungsweise|geschätzte?[nmrs]?"
    "|so um|~|≈)"
)
_NEARLY = "(?:knapp|fast|beinahe|nahezu|annähernd)"

_BOUNDS = Bounds(
    before=(
        (_AT_LEAST, "at_least"),
        (_AT_MOST, "at_most"),
        (_NEARLY, "nearly"),
        (_ABOUT, "about"),
    ),
    after=(
        ("(?:oder|und) mehr|aufwärts", "at_least"),
        ("oder weniger", "at_most"),
        ("oder so|ungefähr", "about"),
    ),
    estimate="(?:geschätzte|voraussichtliche|mutmaßliche)[nmrs]?",
    not_durations=f"über|unter|gegen|(?:{_NOT})?(?:{_UP}|{_DOWN})",
    to="bis zum|bis zu|bis|oder|à",
    between="zwischen",
    and_="und",
    from_="von",
    onto="auf",
    minus="minus",
    capped=(
        ("auf ", "begrenzt|beschränkt|gedeckelt|limitiert"),
        ("", "nicht (?:überschreiten|übersteigen|überschritten)"),
    ),
)

_TRAPS = Traps(
    designators=(
        "(?:Artikel|Art[.]|Paragraf|Paragraph|§§?|Absatz|Abs[.]|Nummer|Nr[.]|Seite|S[.]|Kapitel"
        "|Kap[.]|Platz|Rang|Gleis|Zimmer|Raum|Saal|Band|Folge|Staffeln?|Version|Phase|Stufe|Level"
        "|Runde|Kategorie|Klasse|Formel|Halle|Terminal|Block|Schritt|Windows|iPhone|Boeing"
        "|Airbus|Agenda|Lkw|Linie|Kanal|Punkt|Teil|Sars-CoV|Apollo|Typ|Bild|Abbildung|Tabelle)"
    ),
    streets="[A-ZÄÖÜ][a-zäöüß-]*(?:[Ss]traße|str[.]|[Ww]eg|[Aa]llee|[Gg]asse|[Dd]amm|ufer|platz)",
    clock="[0-9]{1,2}(?:[.:][0-9]{2})?(?:(?: bis | und |[–-])[0-9]{1,2}(?:[.:][0-9]{2})?)? ?Uhr"
    "|[a-zäöü]+ uhr",
    ordinals="[.](?= )",
    phrases="(?-i:Null)|null und nichtig|(?:außer|in) Acht|acht ?geben|unter vier Augen"
    "|auf allen vieren|alle viere|24/7",
)

_STOP = (
    "der den dem des die das ein eine einen einem einer eines oder unter hinter neben wegen"
    " gegen zwischen während ihrer ihren seiner seinen ihre seine ihrem seinem dieser diesen"
    " dieses welcher welchen werden wurden waren haben hatten sollen sollten können konnten"
    " müssen mussten wollen wollten kamen starben gingen aber weder unser unserer alle allen"
    " aller über dagegen hingegen weiter später ohne keine keinen durchgeführte gewesen Uhr"
    " er es wir ich ihr man sie prozent laut pro je"
)

_COUNTED = Counted(
    noun="[A-ZÄÖÜ][a-zäöüßA-ZÄÖÜé]+(?:-[A-ZÄÖÜa-zäöüß]+)*",
    bare_noun="(?!)",
    singular="(?!)",
    head="[A-ZÄÖÜ].*",
    adjective="[a-zäöüß-]+(?:e|en|er|es|em)|mehr|schwer|leicht|neu|[a-z]*verletzt|[A-Z][a-zäöüß]+er",
    adjectives_first=True,
    stop=frozenset(_STOP.split()),
    of_after="(?:der|des|aller|von|vom|dieser|ihrer|ihres|seiner|seines|unserer)",
    for_after="(?:für|an|pro|je|in)(?: (?:die|den|das|ein(?:e[nmrs]?)?|ihre[nrms]?|seine[nrms]?))?",
    of_before="(?:von|in Höhe von|über|im Wert von)",
    changes="(?:steigen|steigt|stieg(?:en)?|gestiegen|sinken|sinkt|sank(?:en)?|fallen|fällt"
    "|fiel(?:en)?|wachsen|wächst|wuchs(?:en)?|kletter(?:n|ten?)|schrumpf(?:en|t|ten?)|beträgt"
    "|betrug(?:en)?|betragen|liegt|lag(?:en)?|erreichten?|erhöhten?(?: sich)?|leg(?:en|ten?)"
    "|erhöht sich|verringerten? sich|umfasst|verlieren|verlor(?:en)?)",
    by="(?:um|von|auf|bei)",
    costs="(?:kosten|kostet|kosteten?)",
    subject="(?:der|die|das|ihr|ihre|sein|seine|dessen|deren|unser|unsere)",
    changed="(?:gestiegen|gesunken|gefallen|gewachsen"
    "|zurückgegangen|geschrumpft|erhöht|zugenommen|abgenommen)",
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
