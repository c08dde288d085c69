from __future__ import annotations

from pipeline.lang.de.measures import MEASURES
from pipeline.lang.de.names import NAMES
from pipeline.lang.wording import Wording

WORDING = Wording(names=NAMES, measures=MEASURES)
