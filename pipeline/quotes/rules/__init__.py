"""Rules for reported speech over the facts in `lang/*/speech.py`."""
