from __future__ import annotations

from pipeline.lang.de.tense import TENSE
from pipeline.lang.numbers import Calendar

CALENDAR = Calendar(
    months=(
        ("Januar|Jänner|Jan[.]?", 1), ("Februar|Feber|Feb[.]?", 2), ("März|Mrz[.]?", 3),
        ("April|Apr[.]?", 4), ("Mai", 5), ("Juni|Jun[.]", 6), ("Juli|Jul[.]", 7),
        ("August|Aug[.]?", 8), ("September|Sept?[.]?", 9), ("Oktober|Okt[.]?", 10),
        ("November|Nov[.]?", 11), ("Dezember|Dez[.]?", 12),
    ),
    weekdays=(
        ("Montag", 0), ("Dienstag", 1), ("Mittwoch", 2), ("Donnerstag", 3), ("Freitag", 4),
        ("Samstag|Sonnabend", 5), ("Sonntag", 6),
    ),
    month_leads="(?:im|seit|bis|ab|Ende|Anfang|Mitte|zum|Monat"
    "|(?:vergangenen|vorigen|letzten|diesem|nächsten|kommenden) Jahr(?: im)?)",
    day_end="[.]",
    month_first=False,
    day_first=True,
    day_parts="(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)",
    year_leads=(
        "(?:Jahre?s?|seit|Ende|Anfang|Mitte|Sommer|Herbst|Winter|Frühjahr|Frühling|Saison)"
    ),
    decades="(?P<year>[12][0-9][0-9]0)er[n]?(?:[ -]Jahre?n?)?|(?P<short>[0-9]0)er[ -]Jahre?n?"
    "|(?P<word>[a-zäöüß]+zig)er[ -]Jahre?n?",
    decade_words={
        "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90,
    },
    days=(
        ("vorgestern", -2), ("gestern", -1), ("heute", 0), ("(?-i:morgen)", 1),
        ("übermorgen", 2),
    ),
    shifts=(
        ("diese[nmrs]?", 0), ("(?:letzte|vergangene|vorige)[nmrs]?", -1),
        ("(?:nächste|kommende)[nmrs]?", 1),
    ),
    periods=(("Woche", "week"), ("Monats?", "month"), ("Jahre?s?", "year")),
    ago_before="vor",
    ago_after="",
    apart="früher|zuvor|vorher|später|danach|darauf",
    tense=TENSE,
)  # fmt: skip
