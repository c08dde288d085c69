"""`python -m pipeline` is `newskiosk`."""

from __future__ import annotations

from pipeline.cli import main

main()
