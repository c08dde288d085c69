from __future__ import annotations

MEASURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("revenue", ("umsatz", "umsätze", "erlös", "erlöse", "einnahmen", "umgesetzt")),
    ("profit", ("gewinn", "überschuss", "ertrag", "verdient")),
    ("loss", ("verlust", "minus", "fehlbetrag", "defizit")),
    (
        "valuation",
        (
            "bewertung",
            "bewertet",
            "bewertete",
            "bewerteten",
            "börsenwert",
            "marktwert",
            "marktkapitalisierung",
            "unternehmenswert",
            "wert",
        ),
    ),
    ("debt", ("schulden", "verschuldung")),
    ("investment", ("investition", "investiert", "investieren", "investitionen")),
    (
        "funding",
        ("finanzierungsrunde", "kapitalrunde", "eingesammelt", "förderung", "fördermittel"),
    ),
    ("cost", ("kosten", "kostet", "gekostet")),
    ("price", ("preis", "kaufpreis")),
    ("budget", ("haushalt", "budget", "etat")),
    ("fine", ("geldbuße", "bußgeld", "strafe", "geldstrafe")),
    ("pay", ("gehalt", "lohn", "vergütung", "bonus", "honorar")),
    ("damage", ("schaden", "schäden")),
    ("dead", ("tote", "toten", "todesopfer", "getötet", "gestorben", "starben", "starb")),
    ("injured", ("verletzte", "verletzten", "verletzt")),
    ("missing", ("vermisste", "vermissten", "vermisst")),
    ("arrested", ("festgenommen", "festnahmen", "verhaftet")),
)
