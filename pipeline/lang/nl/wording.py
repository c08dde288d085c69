from __future__ import annotations

from pipeline.lang.nl.measures import MEASURES
from pipeline.lang.nl.names import NAMES
from pipeline.lang.wording import Wording
from pipeline.lang.words import words

NEGATIONS = words("niet geen nooit noch niemand niets evenmin")
HIDDEN = words(
    """
    uitgesloten uitsluit vroegst
    niks zonder nauwelijks amper zelden weinig ontbre ontken weiger afgewezen wijst wees behalve
    anders plaats leeg voordat voorkom voorkwam vermij vermeed mislukt gebrek tekort onmogelijk
    onduidelijk onbekend onwaarschijnlijk onveranderd onvold verbod verbied verbood -loos
    -loze -vrij
    """
)
DEMANDING = r"(?:wil|willen|wilde|wilden),? dat"
WORDING = Wording(
    names=NAMES,
    measures=MEASURES,
    negations=NEGATIONS,
    hidden_negations=HIDDEN,
    demanding=DEMANDING,
)
