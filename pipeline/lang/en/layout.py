from __future__ import annotations

from pipeline.lang.layout import Layout

LAYOUT = Layout()
