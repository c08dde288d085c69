from __future__ import annotations

from pipeline.lang.de.measures import MEASURES
from pipeline.lang.de.names import NAMES
from pipeline.lang.wording import Wording
from pipeline.lang.words import words

NEGATIONS = words("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder")
HIDDEN = words(
    """
    ausgeschl ausschl frühestens
    ohne kaum selten wenig fehl mangel verweiger ablehn abgelehn lehnt bestreit bestritt dementier
    außer sonst statt anstatt leer verhinder vermeid vermied scheiter gescheiter verbot verbiet
    bevor unmöglich unklar unbekannt ungewiss unwahrscheinlich unter unverändert ungeklärt unfähig
    warn unvoll unzu -los -lose -losen -loser -frei
    """
)
DEMANDING = r"(?:will|wollen|wollte|wollten),? dass|(?:poch|besteh|bestand)\w* (?:darauf|auf)"
WORDING = Wording(
    names=NAMES,
    measures=MEASURES,
    negations=NEGATIONS,
    hidden_negations=HIDDEN,
    demanding=DEMANDING,
)
