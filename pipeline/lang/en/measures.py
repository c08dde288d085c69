from __future__ import annotations

MEASURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("revenue", ("revenue", "revenues", "sales", "turnover")),
    ("profit", ("profit", "profits", "earnings")),
    ("loss", ("loss", "losses", "deficit")),
    (
        "valuation",
        ("valuation", "value", "values", "valued", "worth", "capitalization", "capitalisation"),
    ),
    ("debt", ("debt", "debts")),
    ("investment", ("investment", "invest", "invested", "investing")),
    ("funding", ("funding", "grant", "grants", "raised")),
    ("cost", ("cost", "costs")),
    ("price", ("price",)),
    ("budget", ("budget",)),
    ("fine", ("fine", "fines", "fined", "penalty")),
    ("pay", ("salary", "salaries", "wage", "wages", "bonus", "pay")),
    ("damage", ("damage", "damages")),
    ("dead", ("dead", "deaths", "killed", "died", "fatalities")),
    ("injured", ("injured", "wounded", "injuries")),
    ("missing", ("missing",)),
    ("arrested", ("arrested", "arrests", "detained")),
)
