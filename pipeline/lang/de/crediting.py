from __future__ import annotations

from pipeline.lang.crediting import Crediting

CREDITING = Crediting(
    before="laut(?: einem bericht)?|nach (?:informationen|angaben|berichten|recherchen)"
    "|einem bericht|unter berufung auf|beruft sich auf|melde(?:t|te|n|ten)|berichte(?:t|te|n|ten)"
    "|schreib(?:t|en)|schrieb|meldung|zitiert",
    after="(?:zuerst |zunächst |am \\w+ )?(?:berichte(?:t|te|n|ten)|melde(?:t|te|n|ten)"
    "|schreib(?:t|en)|schrieb|zufolge|erfuhr|erfahren)",
    interview="(?:sagte|sagten|erklärte|erzählte|bestätigte|teilte|antwortete)(?: \\w+){0,4}?"
    "|im (?:gespräch|interview) mit|gegenüber",
    medium="zeitung|magazin|nachrichtenmagazin|sender|blatt|portal|agentur|nachrichtenagentur"
    "|wochenzeitung|tageszeitung|rundfunk",
    shared="mit material (?:von|der)|mit agenturmaterial|mitarbeit|unter verwendung",
    helped="(?:hat|haben) (?:zu diesem (?:bericht|artikel|text) )?beigetragen",
    articles="die|der|das|dem|des|den",
)
