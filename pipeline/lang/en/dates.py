from __future__ import annotations

from pipeline.lang.en.tense import TENSE
from pipeline.lang.numbers import Calendar

CALENDAR = Calendar(
    months=(
        ("January|Jan[.]?", 1), ("February|Feb[.]?", 2), ("March|Mar[.]?", 3),
        ("April|Apr[.]?", 4), ("May", 5), ("June|Jun[.]?", 6), ("July|Jul[.]?", 7),
        ("August|Aug[.]?", 8), ("September|Sept?[.]?", 9), ("October|Oct[.]?", 10),
        ("November|Nov[.]?", 11), ("December|Dec[.]?", 12),
    ),
    weekdays=(
        ("Monday", 0), ("Tuesday", 1), ("Wednesday", 2), ("Thursday", 3), ("Friday", 4),
        ("Saturday", 5), ("Sunday", 6),
    ),
    month_leads="(?:in|since|until|till|by|through|early|late|mid|during"
    "|(?:end|start|beginning|middle) of|(?:last|this|next) year in)",
    day_end="(?:st|nd|rd|th)?(?: of)?",
    month_first=True,
    day_first=None,
    day_parts="(?!)",
    year_leads="(?:in|since|until|by|early|late|mid|of|the|during|from|year|spring|summer|autumn"
    "|fall|winter|season|before|after)",
    decades="(?P<year>[12][0-9][0-9]0)s|['’](?P<short>[0-9]0)s|the (?P<word>[a-z]+ties)",
    decade_words={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
        "seventies": 70, "eighties": 80, "nineties": 90,
    },
    days=(("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1)),
    shifts=(
        ("this", 0), ("last", -1), ("next", 1),
        ("(?:this |the )?coming(?= (?:mon|tues|wednes|thurs|fri|satur|sun)day)", 1),
    ),
    periods=(("week", "week"), ("month", "month"), ("year", "year")),
    ago_before="",
    ago_after="ago",
    apart="earlier|later|before|after|prior",
    tense=TENSE,
)  # fmt: skip
