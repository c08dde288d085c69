from __future__ import annotations

from pipeline.lang.tense import Tense

# "moet maandag hebben gestolen" is a guess at the past.
_NO_PERFECT = "(?![^,;.:]* hebben ge)(?![^,;.:]* ge[a-z]+ hebben)"

_AHEAD = "voor|tegen|vanaf|tot"

TENSE = Tense(
    past="sinds|zei|zeiden|meldden?|liet|lieten|vorige?|afgelopen|werd(?:en)?|was|waren|heeft"
    "|hebben|had(?:den)?",
    future=f"volgende?|komende?|zal|zullen|moet(?:en)?{_NO_PERFECT}|komt|begint|gaat|gaan"
    "|(?<!de )(?<!een )start(?! van| als)",
    limits="tot|vanaf",
    past_verbs="kwam(?:en)?|ging(?:en)?|begon(?:nen)?|gaf|gaven|moest(?:en)?|kon(?:den)?|wilden?"
    "|mocht(?:en)?|maakten?|kondigden?|bevestigden?|vertelden?|schreef|schreven|overleed"
    "|stierf|stierven|viel(?:en)?|stond(?:en)?|bleek|bleken|besloot|beëindigden?"
    "|presenteerden?|startten?",
    plans=f"(?:wil|willen|kan|kunnen|mag|mogen|wordt|(?<!te )worden){_NO_PERFECT}|aanstaande"
    "|aankomende?|gepland|uiterlijk|vergadert|eindigt|duurt|van plan",
    ahead=_AHEAD,
    ahead_days=f"{_AHEAD}|per|(?:vanaf|tot)(?: en met)? (?:zeker|minstens|en met|aan)|t/m"
    "|met ingang van|uiterlijk|ten laatste|ten vroegste|niet voor",
    ended="was|waren|had(?:den)?|duurden?|bleef|bleven|gold(?:en)?|zocht(?:en)?|werkten?"
    "|staakten?|reed|reden|lag(?:en)?|stond(?:en)?",
    onward="af",
    beside_before="(?!)",
    beside_after="(?!grote|beste|laatste|eerste|tweede|derde|beide)[a-zëï]{2,}[td]e|bijeenkwam"
    "|nam|bleek|riep|trad|vond|sloot|won|verloor|deed|zag|reed|lag|stond",
)
