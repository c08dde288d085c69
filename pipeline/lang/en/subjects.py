from __future__ import annotations

from pipeline.lang.subjects import Subjects

_WORD = "[A-Za-z][\\w-]+"

SUBJECTS = Subjects(
    determiner="(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]his|[A-Z][\\w-]*['’]s)",
    adjective=_WORD,
    noun=_WORD,
    modifier=f"(?: (?:of|in|for|at|from|on) (?:(?:the|its|an?) )?(?:{_WORD} )?{_WORD})?"
    "(?:, [^,;.:]{3,60},)?(?: (?:now|also|still|already|only|[a-z]+ly))?",
    telling="(?:(?:has|have|had|will|would|could|may|is to|are to) )?(?:costs?|rises?|rose|risen"
    "|falls?|fell|fallen|grows?|grew|grown|drop(?:s|ped)?|climb(?:s|ed)?|increased?s?|decreased?s?"
    "|shrank|shrunk|declined?s?|jump(?:s|ed)?|surged?|total(?:s|led|ed)|amount(?:s|ed)? to"
    "|reach(?:es|ed)?|hit|stands?|stood|closed|ended|lost|gained|slipped|soared|plunged|averaged"
    "|lasts?|lasted|took|weighs?|weighed|measures?|measured|covers|covered|spans|edged|go(?:es)? up"
    "|went up|goes down|went down|came|comes|delivers)",
    helping="(?:is|are|was|were|has been|have been|had been|will be|would be|could be)",
    link="(?:(?:put|estimated|valued|set|priced|expected|thought) (?:at|to be)|at|to|by|up to"
    "|down to|worth)",
    rest="(?:long|high|tall|wide|deep|thick|away|lower|higher)",
    moving="(?:lift|rais|bring|push|cut|reduc|boost|increas|driv|slash|lower)(?:e?s|e?d|ing|e)?"
    "|brought|drove|took",
    number_of="(?:number|total) of (?:the )?",
    tally="(?:(?:death )?toll|tally|headcount)",
    relative=",? (?:(?:which|that) [a-z]+ |worth )",
    joint="(?:from|to)",
    single="(?:an?)",
)
