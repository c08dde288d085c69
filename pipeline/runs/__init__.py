"""The whole job (`job`), publishing its results, and asking them (`queries`, `scoring`).

Nothing is imported here: asking the tables must not wait for what only a run needs.
"""
