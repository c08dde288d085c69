from __future__ import annotations

from pipeline.lang.en.measures import MEASURES
from pipeline.lang.en.names import NAMES
from pipeline.lang.wording import Wording
from pipeline.lang.words import words

NEGATIONS = words("not no never neither nor none nobody nothing cannot")
HIDDEN = words(
    """
    without hardly barely rarely seldom scarcely fail lack refus reject deny deni declin unless
    except otherwise instead rather empty impossible prevent avoid
    before few fewer little miss absent absence free stop ban banned
    earliest exclu insufficient -less only far non nothin besides
    una unb unc une unf unh unk unl unm unn unp
    unr uns unw inevitab invisib invalid inab incap disqualif disagree not
    """
)
DEMANDING = (
    r"(?:calls?|called|calling) (?:\w+ ){0,3}?(?:for|on|upon)"
    r"|(?:wants?|wanted) (?:\S+ ){0,6}?to"
)
WORDING = Wording(
    names=NAMES,
    measures=MEASURES,
    negations=NEGATIONS,
    hidden_negations=HIDDEN,
    demanding=DEMANDING,
)
