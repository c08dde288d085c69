from __future__ import annotations

from pipeline.lang.subjects import Subjects

_WORD = "[A-Za-zë][\\wë-]+"

SUBJECTS = Subjects(
    determiner="(?:[Dd]e|[Hh]et|[Ee]en|[Zz]ijn|[Hh]aar|[Hh]un|[Oo]nze|[Dd]it|[Dd]eze|[Dd]at|[Dd]ie)",
    adjective=_WORD,
    noun=_WORD,
    modifier=f"(?: (?:van|in|voor|op|bij) (?:(?:de|het|een) )?(?:{_WORD} )?{_WORD})?"
    "(?: [A-Z][\\w-]+)?"
    "(?:, [^,;.:]{3,60},)?",
    telling="(?:stijgt|stijgen|steeg|stegen|daalt|dalen|daalden?|groeit|groeiden?|zakt|zakten?|klom"
    "|kromp|krimpt|bedraagt|bedragen|bedroeg(?:en)?|kost|kostten?|kosten|duurt|duren|duurden?"
    "|weegt|woog|sloot|sluit|verloor|verloren|verliest|won|bereikten?|bereikt|ligt|liggen|lag(?:en)?"
    "|kwam(?:en)?|komt|komen|loopt|liep(?:en)?)",
    helping="(?:is|zijn|was|waren|wordt|worden|werd(?:en)?|heeft|hebben|had(?:den)?|zal|zou(?:den)?"
    "|gaat|gaan)",
    link="(?:geschat op|geraamd op|op|met|tot|naar|van|uit op)",
    rest="(?:lang|hoog|breed|diep|zwaar|groot|waard|oud|lager|hoger|kosten|gekost|geduurd|duren"
    "|gestegen|gedaald|gegroeid)",
    moving="(?:verhoog|verlaag|verklein|vergroot|verminder|verdubbel)[a-z]*",
    number_of="aantal (?:(?:van )?de )?",
    tally="(?:[a-z]*dodental|[a-z]+aantal)",
    relative=",? (?:die|dat) (?:[a-z]+ )?",
    joint="(?:van|naar|tot|op)",
    single="(?:een)",
)
