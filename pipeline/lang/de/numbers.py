from __future__ import annotations

from pipeline.lang.numbers import Numbers

NUMBERS = Numbers()
