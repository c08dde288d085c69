from __future__ import annotations

MEASURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("revenue", ("omzet", "omzetten", "inkomsten", "opbrengst", "opbrengsten")),
    ("profit", ("winst", "winsten", "verdiend")),
    ("loss", ("verlies", "verliezen", "tekort")),
    ("valuation", ("waardering", "gewaardeerd", "waarde", "beurswaarde", "marktwaarde", "waard")),
    ("debt", ("schuld", "schulden")),
    ("investment", ("investering", "geïnvesteerd", "investeren", "investeringen")),
    ("funding", ("financieringsronde", "opgehaald", "subsidie", "subsidies")),
    ("cost", ("kosten", "kost", "gekost")),
    ("price", ("prijs", "koopsom")),
    ("budget", ("begroting", "budget")),
    ("fine", ("boete", "boetes")),
    ("pay", ("salaris", "salarissen", "loon", "bonus", "vergoeding")),
    ("damage", ("schade",)),
    ("dead", ("doden", "dode", "dodelijke", "gedood", "overleden", "stierven", "omgekomen")),
    ("injured", ("gewonden", "gewond", "gewonde")),
    ("missing", ("vermisten", "vermist", "vermiste")),
    ("arrested", ("gearresteerd", "aangehouden", "arrestaties", "aanhoudingen")),
)
