from __future__ import annotations

from pipeline.lang.wording import Wording

WORDING = Wording()
