from __future__ import annotations

from pipeline.lang.counted import Counted
from pipeline.lang.en.dates import CALENDAR
from pipeline.lang.en.subjects import SUBJECTS
from pipeline.lang.en.units import UNITS
from pipeline.lang.numbers import Bounds, Counting, Numbers, Shares, Traps

_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

_COUNTING = Counting(
    decimal=".",
    group=",",
    small={
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
        "one-and-a-half": 1.5,
    },
    tens={
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    },
    joined=("-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine"),
    ten_first=True,
    halves=("-and-a-half",),
    hundred="hundred",
    thousand="thousand",
    glue="[ -](?:and )?",
    one="one|an?",
    one_unit="one|(?:(?<=less than )|(?<=more than )|(?<=within )|(?<=nearly )|(?<=almost )"
    "|(?<=about )|(?<=at least )|(?<=under ))an?"
    "|an?(?= (?:second|minute|hour|day|week|month|year|decade|century) and a half)"
    "|an?(?= quarter(?:[ -]| of an )hour)",
    one_half="half an?|half",
    scales=(
        ("thousand", 1e3),
        ("millions?|mln|mn|mio[.]?", 1e6),
        ("billions?|bn|bln", 1e9),
        ("trillions?|tn", 1e12),
        ("dozen", 12),
        ("hundred", 100),
    ),
    short_scales=(("m", 1e6), ("k", 1e3), ("bn", 1e9), ("tn", 1e12)),
    vague=(
        ("dozens|scores", 12),
        ("hundreds", 100),
        ("thousands", 1e3),
        ("tens of thousands", 1e4),
        ("hundreds of thousands", 1e5),
        ("tens of millions", 1e7),
        ("hundreds of millions", 1e8),
        ("millions", 1e6),
        ("billions", 1e9),
    ),
    several="several|a few|many|some few|a couple of",
)  # fmt: skip

_SHARES = Shares(
    fractions=(
        ("(?:one|a)[ -]third(?=(?: of| fewer| more|[.,;]|$))", 100 / 3),
        ("two[ -]thirds", 200 / 3),
        ('(?:one|a)[ -]quarter(?= of(?! an hour)|[”"’])|one-quarter(?! of an hour)', 25),
        ("three[ -]quarters(?! of an hour)", 75),
        ("(?:one|a)[ -]fifth(?= of)|one-fifth", 20),
        ("two[ -]fifths", 40),
        ("three[ -]fifths", 60),
        ("four[ -]fifths", 80),
        ("(?:one|a)[ -]tenth(?= of)|one-tenth", 10),
        ("half(?= (?:of|the|its|their|his|her|all)\\b)", 50),
    ),
    every="every",
    ordinals={word: value for value, word in enumerate(_ORDINALS, 2)},
    one_of="one",
    among="in|out of",
)

_UP = "(?:higher|greater|larger|bigger|faster|taller|heavier|wider|deeper) than"
_DOWN = "(?:lower|smaller|slower|lighter|cheaper|narrower) than"
_LONG, _SHORT = "(?:more|longer|older) than", "(?:less|fewer|shorter|younger) than"
_NOT = "(?:no|not|never) "
_AT_LEAST = (
    "(?:just over|at least|over|upwards of|in excess of|well over|a minimum of|above"
    "|at least as (?:many|much|long) as|as (?:few|little) as|exceed(?:s|ed|ing)?"
    f"|{_LONG}|{_UP}|{_NOT}{_SHORT}|{_NOT}{_DOWN})"
)
_AT_MOST = (
    "(?:at most|up to|as many as|as much as|under|below|a maximum of|at the most|within"
    "|(?:capped|limited|restricted) (?:at|to)|not exceed(?:ing)?"
    f"|{_SHORT}|{_DOWN}|{_NOT}{_LONG}|{_NOT}{_UP})"
)
_ABOUT = (
    "(?:about|around|approximately|approx[.]?|roughly|some|an estimated|estimated"
    "|close to|circa|ca[.]|c[.]|~|≈)"
)
_NEARLY = "(?:nearly|almost|just under|just short of)"

_BOUNDS = Bounds(
    before=(
        (_AT_LEAST, "at_least"),
        (_AT_MOST, "at_most"),
        (_NEARLY, "nearly"),
        (_ABOUT, "about"),
    ),
    after=(
        ("or more|and more|or above|plus", "at_least"),
        ("or less|or fewer|or under", "at_most"),
        ("or so", "about"),
    ),
    estimate="(?:estimated|approximate|expected|projected)",
    not_durations=f"over|under|above|below|(?:{_NOT})?(?:{_UP}|{_DOWN})",
    to="to|or|up to",
    between="between",
    and_="and",
    from_="from",
    onto="to",
    minus="minus",
    capped=(),
)  # fmt: skip

_TRAPS = Traps(
    designators=(
        "(?:articles?|section|paragraph|§§?|no[.]|number|page|p[.]|pp[.]|chapter|rank(?:ed)?|room"
        "|platform|volume|vol[.]|episode|season|version|phase|stage|level|round|category|class"
        "|formula|terminal|hall|gate|step|windows|iphone|boeing|airbus|area|flight|channel|route"
        "|interstate|highway|apollo|type|figure|table|group|part|chapter|air force|big|top)"
    ),
    streets="[0-9]{1,4}(?: [A-Z][a-z]+){1,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square)",
    clock="[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap][.]?m\\b[.]?|[a-z0-9]+ o['’]clock",
    ordinals="(?:st|nd|rd|th)\\b",
    phrases="9/11|24/7|Twenty One Pilots|Four Seasons|Six Nations|Seven Network|50 Cent",
)

_STOP = (
    "the a an this that these those of in on at by for from to with without within into over"
    " under after before during since until about against between and or but nor as than if"
    " when while because who whom whose which what where how is are was were be been being"
    " has have had do does did will would can could may might shall should must not no it he"
    " she they we you i his her its their our your my me him them us there here"
    " each per above below said says told took went came made got according ago later earlier"
    " through across off up down out still also just only both all some any this is's was's"
    " percent s last next"
    " drove ran won began fell rose held met saw gave knew thought brought bought caught fought"
    " sought taught paid led felt kept slept spent sent built meant heard stood sat wrote broke"
    " chose spoke stole wore grew flew drew threw became lost found showed died"
)

_COUNTED = Counted(
    noun="[A-Za-z-]+(?:[^sui'’]s|people|men|women|children|police|staff|feet|teeth|mice|personnel"
    "|media|data|crew|aircraft)|people|men|women|children|police|staff|personnel|aircraft|crew"
    "|bus|gas|others|dead|injured|wounded",
    bare_noun="(?!)",
    singular="(?!(?:more|less|fewer|higher|lower|tall|long|wide|deep|high|old|away|apart|thick|heavy|annually|daily|monthly|north|south|east|west|today)$)(?![a-z]+(?:ed|ing|ly)$).{2,}",
    head="[A-Za-z-]{3,}",
    adjective="[A-Za-z][A-Za-z-]*",
    adjectives_first=False,
    stop=frozenset(_STOP.split()),
    of_after="of(?: (?:the|its|their|his|her|all|those|these|our|this|that))*",
    for_after="(?:in|for|per)(?: (?:the|its|their|his|her|an?))?",
    of_before="(?:of|worth|totalling|totaling)",
    changes="(?:rises?|rose|risen|falls?|fell|fallen|grows?|grew|grown|drop(?:s|ped)?|climb(?:s|ed)?"
    "|increased?s?|decreased?s?|shrank|shrunk|declined?s?|jump(?:s|ed)?|surged?|total(?:s|led|ed)"
    "|amount(?:s|ed)? to|reach(?:es|ed)?|stands? at|stood at"
    "|edged (?:up|down)|slipped|gained|lost)",
    by="(?:by|from|to|at|of)",
    costs="(?:costs?|costing)",
    subject="",
    changed="",
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
