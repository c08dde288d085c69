from __future__ import annotations

from pipeline.lang.en.measures import MEASURES
from pipeline.lang.en.names import NAMES
from pipeline.lang.wording import Wording

WORDING = Wording(names=NAMES, measures=MEASURES)
