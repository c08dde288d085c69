"""News agencies and large outlets: names are the same in every language."""

from __future__ import annotations

from collections.abc import Mapping

# What an agency is credited as, and its usual short name. Case counts: "ap" is no agency.
AGENCIES: Mapping[str, str] = {
    "dpa": "dpa", "Deutsche Presse-Agentur": "dpa", "DPA": "dpa", "dpa-AFX": "dpa",
    "AFP": "AFP", "afp": "AFP", "Agence France-Presse": "AFP",
    "Reuters": "Reuters", "REUTERS": "Reuters", "rtr": "Reuters", "Thomson Reuters": "Reuters",
    "AP": "AP", "Associated Press": "AP", "The Associated Press": "AP",
    "ANP": "ANP", "anp": "ANP", "Algemeen Nederlands Persbureau": "ANP",
    "Belga": "Belga", "BELGA": "Belga", "Novum": "Novum",
    "APA": "APA", "Austria Presse Agentur": "APA", "sda": "SDA", "Keystone-SDA": "SDA",
    "SDA": "SDA", "KNA": "KNA", "epd": "epd", "sid": "SID", "SID": "SID", "dts": "dts",
    "PA": "PA", "Press Association": "PA", "PA Media": "PA", "UPI": "UPI", "EFE": "EFE",
    "TASS": "TASS", "Interfax": "Interfax", "Xinhua": "Xinhua", "Bloomberg": "Bloomberg",
    "ANSA": "ANSA", "TT": "TT", "Ritzau": "Ritzau", "NTB": "NTB", "Kyodo": "Kyodo",
}  # fmt: skip
# Outlets that others cite; those of the corpus are added to them.
OUTLETS: tuple[str, ...] = (
    "Spiegel", "Bild", "Zeit", "Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung", "FAZ",
    "Welt", "Handelsblatt", "Tagesspiegel", "taz", "Stern", "Focus", "ZDF", "ARD", "NDR", "WDR",
    "Tagesschau", "Deutschlandfunk", "Standard", "Presse", "Kurier", "Neue Zürcher Zeitung", "NZZ",
    "New York Times", "Washington Post", "Wall Street Journal", "Guardian", "BBC", "CNN",
    "Financial Times", "Times", "Telegraph", "Economist", "Politico", "NBC", "CBS", "NPR",
    "Fox News", "USA Today", "Los Angeles Times", "Independent", "Sky News", "Daily Mail",
    "NRC", "Volkskrant", "Telegraaf", "Trouw", "AD", "Algemeen Dagblad", "NOS", "RTL Nieuws",
    "Parool", "Nu.nl", "Standaard", "Morgen", "VRT", "Tijd", "Nieuwsblad", "Le Monde", "Figaro",
    "El País", "Axios", "TechCrunch", "The Verge", "Wired",
)  # fmt: skip
