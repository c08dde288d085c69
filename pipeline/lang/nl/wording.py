from __future__ import annotations

from pipeline.lang.nl.measures import MEASURES
from pipeline.lang.nl.names import NAMES
from pipeline.lang.wording import Wording

WORDING = Wording(names=NAMES, measures=MEASURES)
