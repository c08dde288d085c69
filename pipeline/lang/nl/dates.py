from __future__ import annotations

from pipeline.lang.nl.tense import TENSE
from pipeline.lang.numbers import Calendar

CALENDAR = Calendar(
    months=(
        ("(?i:januari|jan[.]?)", 1), ("(?i:februari|feb[.]?)", 2), ("(?i:maart|mrt[.]?)", 3),
        ("(?i:april|apr[.]?)", 4), ("(?i:mei)", 5), ("(?i:juni|jun[.]?)", 6),
        ("(?i:juli|jul[.]?)", 7), ("(?i:augustus|aug[.]?)", 8), ("(?i:september|sept?[.]?)", 9),
        ("(?i:oktober|okt[.]?)", 10), ("(?i:november|nov[.]?)", 11),
        ("(?i:december|dec[.]?)", 12),
    ),
    weekdays=(
        ("maandag", 0), ("dinsdag", 1), ("woensdag", 2), ("donderdag", 3), ("vrijdag", 4),
        ("zaterdag", 5), ("zondag", 6),
    ),
    month_leads="(?:in|sinds|begin|eind|medio|half|vanaf|tot|tot en met|afgelopen"
    "|(?:vorig|dit|volgend) jaar(?: in)?)",
    day_end="(?:e|de)?",
    month_first=False,
    day_first=True,
    day_parts="(?:ochtend|morgen|middag|avond|nacht)",
    year_leads="(?:in|sinds|begin|eind|medio|jaar"
    "|(?:zomer|herfst|najaar|winter|voorjaar|lente)(?: van)?"
    "|seizoen|vanaf|tot|uit)",
    decades="jaren ['’]?(?P<short>[0-9]0)|jaren (?P<year>[12][0-9][0-9]0)"
    "|jaren (?P<word>[a-z]+tig)",
    decade_words={
        "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60,
        "zeventig": 70, "tachtig": 80, "negentig": 90,
    },
    days=(
        ("eergisteren", -2), ("gister(?:en|avond|ochtend|middag|nacht)", -1),
        ("vandaag|vanavond|vanochtend|vanmorgen|vanmiddag|vannacht", 0),
        ("morgen|morgenavond|morgenochtend", 1), ("overmorgen", 2),
    ),
    shifts=(("dit|deze", 0), ("vorige?", -1), ("volgende?|(?:aan)?komende?|aanstaande", 1)),
    periods=(("week", "week"), ("maand", "month"), ("jaar", "year")),
    ago_before="",
    ago_after="geleden",
    apart="eerder|later|daarvoor|daarna",
    tense=TENSE,
)  # fmt: skip
