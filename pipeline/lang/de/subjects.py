from __future__ import annotations

from pipeline.lang.subjects import Subjects

_NOUN = "[A-ZÄÖÜ][\\w]+(?:-[\\w]+)*"
_ADJECTIVE = "[a-zäöüß-]+(?:e|en|er|es|em)"

SUBJECTS = Subjects(
    determiner="(?:[Dd](?:er|ie|as|em|en)|[Ee]ine?[nmr]?|[Ss]eine?|[Ii]hre?|[Uu]nsere?"
    "|[Dd]iese[rs]?|dessen|deren)",
    adjective=_ADJECTIVE,
    noun=_NOUN,
    modifier=f"(?: (?:des|der|von|vom|im|in|für|an|am) (?:(?:der|die|das|dem|den) )?"
    f"(?:{_ADJECTIVE} )?{_NOUN})?(?:, [^,;.:]{{3,60}},)?",
    telling="(?:steigen|steigt|stieg(?:en)?|sinken|sinkt|sank(?:en)?|fallen|fällt|fiel(?:en)?"
    "|wachsen|wächst|wuchs(?:en)?|klettern|klettert|kletterten?|schrumpf(?:en|t|ten?)|beträgt"
    "|betrug(?:en)?|betragen|liegt|liegen|lag(?:en)?|erreichten?|erreicht|verlor(?:en)?|verliert"
    "|verlieren|gewann|gab(?:en)?|legten?|legt|umfassten?|umfasst|kostet|kosten|kosteten?"
    "|dauert|dauern|dauerten?|wiegt|wog|erhöhten? sich|erhöht sich|verringerten? sich|belief sich"
    "|beläuft sich|summier(?:t|en|te) sich|verschlingt|verschlang)",
    helping="(?:ist|sind|war(?:en)?|wird|werden|wurden?|soll(?:en|te)?|hat|haben|hatten?|dürften?"
    "|könnten?)",
    link="(?:um|auf|bei|mit|von|zu)",
    rest="(?:lang|hoch|breit|tief|schwer|groß|wert|alt|kosten|gekostet|betragen|gedauert|dauern"
    "|gestiegen|gesunken|gefallen|gewachsen)",
    moving="(?:(?:er)?höh|senk|steiger|kürz|reduzier|verdoppel)[a-z]+",
    number_of="(?:Zahl|Anzahl) (?:der|an|von) ",
    tally="(?:[A-ZÄÖÜ][a-zäöüß]+zahl(?:en)?)",
    relative=", (?:der|die|das) (?:[a-zäöüß]+ )?",
    joint="(?:von|auf)",
    single="(?:eine?[nmr]?)",
)
