from __future__ import annotations

from pipeline.lang.tense import Tense

# "soll am Montag gestohlen haben" is hearsay of the past.
_NO_PERFECT = "(?![^,;.:]*(?:t|en) haben)(?![^,;.:]* (?:ge[a-zäöü]+en|passiert|worden) sein)"
# A verb by its ending; nouns have a capital.
_IN_TE = (
    "(?!könnte|dürfte|müsste|möchte|hätte|heute|erste|letzte|beste|geplante|erwartete)"
    "(?-i:[a-zäöüß]{2,}te)"
)
_AHEAD = "für|bis|ab|(?<!nacht )zum"
_MODALS = "soll(?:en)?|will|wollen|muss|müssen|kann|können|darf|dürfen|dürften?|könnten?"

TENSE = Tense(
    past="seit|sagten?|teilten?|erklärten?|mitteilten?|vergangene[nmrs]?|letzte[nmrs]?"
    "|wurden?|war(?:en)?|hatten?",
    future=f"kommende[nmrs]?|nächste[nmrs]?|soll(?:en)?{_NO_PERFECT}|wird"
    "|werden(?! (?:konn|muss|soll|woll|durf)ten?)|beginnt|startet|kommt|findet",
    limits="bis|ab(?= [0-9A-Z\x00d])",
    past_verbs="hat|haben|(?:konn|muss|soll|woll|durf)ten?|berichteten?|meldeten?|kündigten?"
    "|bestätigten?|verkündeten?|entschied(?:en)?|beschloss(?:en)?|gab(?:en)?|hieß|kam(?:en)?"
    "|ging(?:en)?|begann(?:en)?|starb(?:en)?|fiel(?:en)?|stand(?:en)?|trat(?:en)?|warnten?"
    "|betonten?|forderten?|schrieb(?:en)?|sprach(?:en)?",
    plans=f"(?:{_MODALS}){_NO_PERFECT}|werde|planen|plant|geplant|vorgesehen|angesetzt|tagt"
    "|endet|öffnet|spätestens|frühestens|voraussichtlich",
    ahead=_AHEAD,
    ahead_days=f"{_AHEAD}|für den|(?:bis|ab) (?:zum|dem|einschließlich|mindestens|voraussichtlich"
    "|spätestens|frühestens|diesem|diesen)|nicht vor",
    ended="war(?:en)?|hatten?|dauerten?|ruhten?|galt(?:en)?|blieb(?:en)?|lief(?:en)?"
    "|streikten?|stand(?:en)?|suchten?|arbeiteten?|fiel(?:en)?",
    onward="an|ab",
    beside_before=f"{_IN_TE}(?: (?:er|sie|es|man))?(?: am)?",
    beside_after=_IN_TE,
)
