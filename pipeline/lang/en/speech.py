from __future__ import annotations

from pipeline.lang.speech import Speech

SPEECH = Speech()
