from __future__ import annotations

from pipeline.lang.tense import Tense

# Not the participle of "to be announced", "is held", "will be formally opened".
_ACTIVE = "(?<!be )(?<!is )(?<!are )(?<!being )(?<!ly )"
_BE = "(?:is|are|be|being|to be)"

TENSE = Tense(
    past=f"since|said|{_ACTIVE}(?:told|announced)|last|was|were|had|ha(?:s|ve)(?! to )",
    future="next|will|would(?! have)|is to|are to|(?<!was )(?<!were )due|coming"
    "|begins|starts|opens|(?:begin|start|open) on|takes place",
    limits="until|till|by",
    past_verbs="earlier|met|died|began|fell|rose|came|went|took|gave|did|could"
    f"|{_ACTIVE}(?:made|held|won|lost|left|found|struck|killed|(?:report|confirm|warn|reveal|add|stat|releas|publish|issu"
    "|rul|decid|agre|vot|approv|reject|sign|launch|fil|arrest|arriv|call|claim|insist|resign"
    "|appear|happen|open|clos|start|end|deni|admitt|express|accus|charg|detain)ed)",
    plans="(?:plan|hope|aim|intend|want|need|expect)s? to|ha(?:s|ve) to|set to|about to"
    f"|{_BE} (?:going to(?! the)|expected|scheduled|set|planned|supposed)"
    "|(?:can|may|might|must|should|shall)(?! have)|(?<!was )(?<!were )to be|no later than",
    ahead="for|by|until|till|from",
    ahead_days="(?:for|by|until|till|through)(?: (?:at least|early|late|the end of))?"
    "|(?<!footage )(?<!video )(?<!images )(?<!photos )(?<!pictures )(?<!figures )(?<!data )"
    "(?<!attack )(?<!report )from(?: (?:early|late))?|starting|beginning|as of|no later than",
    ended="lasted|stayed|remained|worked|continued|waited|ran|raged|searched|stretched"
    "|had(?! (?:until|till))",
    onward="on(?:wards?)?",
    beside_before="(?!)",
    beside_after="(?!)",
)
