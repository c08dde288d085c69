from __future__ import annotations

from pipeline.lang.boundaries import Boundaries

BOUNDARIES = Boundaries()
